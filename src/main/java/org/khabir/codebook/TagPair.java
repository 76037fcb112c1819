package org.khabir.codebook;

import java.util.Set;
import org.khabir.model.Tag;

/**
 * Two tags that occur together.
 *
 * @param overlaps    how often a passage of one overlaps a passage of the other
 * @param articles    how many articles carry both, wherever in them
 * @param overlapping ids of the annotations that overlap
 * @param sharing     ids of the annotations of either tag in articles that carry both
 */
public record TagPair(Tag one, Tag other, int overlaps, int articles, Set<String> overlapping, Set<String> sharing) {
}
