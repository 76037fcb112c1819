package org.khabir.model;

/** Whether the analyst has read an article, and holds it important. */
public record Reading(boolean read, boolean important) {

    /** How articles come into a case. */
    public static final Reading UNREAD = new Reading(false, false);

    public Reading withRead(boolean isRead) {
        return new Reading(isRead, important);
    }

    public Reading withImportant(boolean isImportant) {
        return new Reading(read, isImportant);
    }
}
