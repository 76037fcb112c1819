package org.khabir.model;

/** A mention is a proper name, or a description that stands alone for a person. */
public enum MentionKind {
    NAME, NOMINAL
}
