package org.khabir.search;

import java.util.List;
import java.util.Map;

/**
 * What to look for.
 *
 * @param text    in the query syntax of {@code docs/search.md}; empty finds all
 * @param filters values of facets that a hit must have: one of each facet's
 * @param limit   how many hits to return at most
 */
public record SearchQuery(String text, Map<Facet, List<String>> filters, Order order, int offset, int limit) {

    /** How hits are sorted. */
    public enum Order {
        RELEVANCE, NEWEST, OLDEST
    }

    public SearchQuery {
        filters = Map.copyOf(filters);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), Order.RELEVANCE, 0, 50);
    }
}
