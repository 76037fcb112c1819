package org.khabir.search;

/** By what hits are counted: source, month of publication (2017-02), tag, entity, nationality or side of the people and bodies. */
public enum Facet {
    SOURCE, MONTH, TAG, ENTITY, SIDE
}
