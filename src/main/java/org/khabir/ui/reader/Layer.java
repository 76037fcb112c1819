package org.khabir.ui.reader;

import java.util.Locale;

/** What the reader shows or hides as one. */
public enum Layer {
    PERSON, ORGANIZATION, LOCATION, FACILITY, EQUIPMENT, EVENT, MEETING, TIME, ANNOTATION;

    /** The layer {@code mark} belongs to, null for what is always shown (search hits, the selection). */
    static Layer of(Mark mark) {
        return switch (mark.kind()) {
            case ENTITY -> valueOf(mark.type().name());
            case MEETING -> MEETING;
            case TIME -> TIME;
            case ANNOTATION -> ANNOTATION;
            case SEARCH, CURRENT, SELECTED -> null;
        };
    }

    /** The layer's name in stylesheets. */
    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
