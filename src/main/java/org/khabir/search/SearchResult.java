package org.khabir.search;

import java.util.List;
import java.util.Map;

/** The hits asked for, how many there are in all, and the counts by facet, the most frequent first. */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
