package org.khabir.ui.desk;

/** Why a panel has nothing to show, so that it can say what to do. */
public enum EmptyReason {
    /** The panel shows the open article, and none is open. */
    NO_ARTICLE,
    /** The open article has nothing of the kind. */
    ARTICLE,
    /** The case has nothing of the kind. */
    CASE,
    /** There is something, but the filter lets nothing through. */
    FILTER
}
