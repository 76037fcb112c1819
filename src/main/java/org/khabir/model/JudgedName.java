package org.khabir.model;

/**
 * What the analyst said of a name over the whole case.
 *
 * @param name     as it is written somewhere
 * @param type     what it is said to name, or not to name
 * @param accepted in how many articles it is
 * @param rejected in how many it is not
 */
public record JudgedName(String name, EntityType type, int accepted, int rejected) {
}
