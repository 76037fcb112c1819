package org.khabir.ui.desk;

/** Where an analyst can be and come back to: a place in an article, or a view of the case. */
public sealed interface Stop permits Place, Stop.Profile, Stop.Dashboard, Stop.Drawing {

    /** The profile of an entity. @param key of the entity in the case, or of one of its names */
    record Profile(String key) implements Stop {
    }

    /** True where both are seen in the same view of the window. */
    default boolean sharesViewWith(Stop other) {
        return other != null && getClass() == other.getClass();
    }

    /** A drawing of the case: its network, its map. @param view the id of the view that shows it */
    record Drawing(String view) implements Stop {

        @Override
        public boolean sharesViewWith(Stop other) {
            return equals(other);
        }
    }

    /** The dashboard of the case. */
    record Dashboard() implements Stop {
    }
}
