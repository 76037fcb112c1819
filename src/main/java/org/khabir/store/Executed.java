package org.khabir.store;

import org.khabir.model.Edit;
import org.khabir.model.HistoryEntry;

/** An edit that was carried out, by itself, or in taking one back or doing it again; with its line in the history. */
public record Executed(HistoryEntry entry, Edit edit, Commit commit) {
}
