package org.khabir.i18n;

/** The calendars in which the interface writes days. */
public enum Calendars {
    GREGORIAN, HIJRI,
    /** The Gregorian day with the Hijri one in brackets. */
    BOTH
}
