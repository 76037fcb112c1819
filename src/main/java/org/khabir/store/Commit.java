package org.khabir.store;

import java.util.Set;

/**
 * What a transaction changed.
 *
 * @param number     the case's change number from now on; every commit counts it up
 * @param articleIds the articles that are new or deleted, or whose analysis, tags or notes changed
 */
public record Commit(long number, Set<String> articleIds) {

    public Commit {
        articleIds = Set.copyOf(articleIds);
    }
}
