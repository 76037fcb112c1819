package org.khabir.ui.library;

import org.khabir.model.Reading;

/** Which articles the library shows by how far the analyst is with them. */
public enum ReadingFilter {
    ALL, UNREAD, IMPORTANT;

    boolean accepts(Reading reading) {
        return switch (this) {
            case ALL -> true;
            case UNREAD -> !reading.read();
            case IMPORTANT -> reading.important();
        };
    }
}
