package org.khabir.export;

/** The kinds of files that are written. */
public enum ExportFormat {
    /** After RFC 4180, in UTF-8 with a byte order mark, by which spreadsheet programs know it for Unicode. */
    CSV(".csv"),
    JSON(".json"),
    /** After RFC 5545, each meeting an event of whole days; for meetings only, and only for those with a date. */
    ICALENDAR(".ics");

    private final String suffix;

    ExportFormat(String suffix) {
        this.suffix = suffix;
    }

    /** The end of file names, with its dot. */
    public String suffix() {
        return suffix;
    }
}
