package org.khabir.model;

/**
 * Where an entity stands in a drawing of the case.
 *
 * @param entity the key of the entity, or of any of its names
 * @param x      in the drawing's own measure
 * @param pinned true where the analyst put it there
 */
public record DrawnPlace(String entity, double x, double y, boolean pinned) {
}
