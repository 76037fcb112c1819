package org.khabir.model;

import java.time.Instant;

/** A line of the history: what was done, when, by whom, and whether it has been taken back. */
public record HistoryEntry(long number, Instant at, String author, EditLabel label, boolean undone) {
}
