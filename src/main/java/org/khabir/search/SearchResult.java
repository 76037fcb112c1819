package org.khabir.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The hits asked for, how many there are in all, and the counts by facet, the most frequent first. */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {

    /** What an empty index finds. */
    public static final SearchResult NOTHING = new SearchResult(0, List.of(),
            Arrays.stream(Facet.values()).collect(Collectors.toMap(facet -> facet, _ -> List.of())));

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
