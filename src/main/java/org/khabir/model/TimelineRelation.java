package org.khabir.model;

/** How two timeline entries lie to each other in time. */
public enum TimelineRelation {
    BEFORE, AFTER
}
