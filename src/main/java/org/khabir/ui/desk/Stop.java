package org.khabir.ui.desk;

/** Where an analyst can be and come back to: a place in an article, or a view of the case. */
public sealed interface Stop permits Place, Stop.Profile, Stop.Dashboard {

    /** The profile of an entity. @param key of the entity in the case, or of one of its names */
    record Profile(String key) implements Stop {
    }

    /** The dashboard of the case. */
    record Dashboard() implements Stop {
    }
}
