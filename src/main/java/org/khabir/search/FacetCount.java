package org.khabir.search;

/** How many hits carry a facet's value. */
public record FacetCount(String value, long count) {
}
