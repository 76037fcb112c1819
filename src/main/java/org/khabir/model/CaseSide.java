package org.khabir.model;

/**
 * A nationality or side that articles of the case state of a person or body.
 *
 * @param side     as {@link Role#side}
 * @param articles how many articles say so
 */
public record CaseSide(String side, int articles) {
}
