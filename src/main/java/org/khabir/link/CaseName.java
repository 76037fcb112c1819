package org.khabir.link;

import java.util.List;
import java.util.Set;

/**
 * A name as the articles of the case use it.
 *
 * @param key      its {@link NameKey}
 * @param joinKeys what joins it to others, see {@link JoinKeys}; empty for a description, and for what was split off
 */
public record CaseName(String key, Set<String> joinKeys) {

    public CaseName {
        joinKeys = Set.copyOf(joinKeys);
    }

    /** Those of {@code joinKeys} that are of one kind. */
    List<String> keys(char kind) {
        return joinKeys.stream().filter(each -> each.charAt(0) == kind).toList();
    }
}
