package org.khabir.extract.gazetteer;

import java.util.List;

/**
 * A known name that begins at some token.
 *
 * @param tokens     how many tokens it covers
 * @param contextual true where this form of the name is a common word too
 * @param entries    all that are called so, the likeliest first
 */
public record GazetteerMatch(int tokens, boolean contextual, List<GazetteerEntry> entries) {

    public GazetteerMatch {
        entries = List.copyOf(entries);
    }

    public GazetteerEntry entry() {
        return entries.getFirst();
    }
}
