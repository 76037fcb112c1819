package org.khabir.extract.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * A known name that begins at some token.
 *
 * @param tokens     how many tokens it covers
 * @param entries    all that are called so, the likeliest first
 * @param contextual those of the entries for which this form counts only where its context says so
 */
public record GazetteerMatch(int tokens, List<GazetteerEntry> entries, Set<GazetteerEntry> contextual) {

    public GazetteerMatch {
        entries = List.copyOf(entries);
        contextual = Set.copyOf(contextual);
    }

    /** True where this form is a common word too, whichever entry is meant. */
    public boolean needsContext() {
        return contextual.size() == entries.size();
    }

    public boolean needsContext(GazetteerEntry entry) {
        return contextual.contains(entry);
    }

    public GazetteerEntry entry() {
        return entries.getFirst();
    }
}
