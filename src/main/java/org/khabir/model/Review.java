package org.khabir.model;

/** What the analyst said of an extracted thing. */
public enum Review {
    /** Nothing yet: as the extractor left it. */
    UNREVIEWED,
    CONFIRMED,
    /** The analyst made it, or changed it. */
    CHANGED,
    REJECTED
}
