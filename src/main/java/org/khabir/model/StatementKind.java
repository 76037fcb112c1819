package org.khabir.model;

/** How words are reported. */
public enum StatementKind {
    /** In quotation marks, or behind a colon. */
    DIRECT,
    /** Behind أنّ, a preposition or in a noun phrase. */
    INDIRECT,
    /** Indirectly, with a part in quotation marks. */
    MIXED
}
