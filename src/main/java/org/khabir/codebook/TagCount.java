package org.khabir.codebook;

import org.khabir.model.Tag;

/**
 * How often a tag is used.
 *
 * @param passages       that carry the tag itself
 * @param articles       that hold such a passage, or carry it as a whole
 * @param passagesWithin that carry it or a tag under it
 * @param articlesWithin that hold such a passage
 */
public record TagCount(Tag tag, int passages, int articles, int passagesWithin, int articlesWithin) {
}
