package org.khabir.store;

import java.util.List;

/**
 * What came of storing articles.
 *
 * @param ids   of the new ones, in their order
 * @param known how many the case had already
 */
public record Added(List<String> ids, int known, Commit commit) {

    public Added {
        ids = List.copyOf(ids);
    }
}
