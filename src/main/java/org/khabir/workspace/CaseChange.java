package org.khabir.workspace;

import java.util.Set;

/**
 * What a change touched.
 *
 * @param articleIds the articles touched; empty where it is the whole case
 */
public record CaseChange(Set<Kind> kinds, Set<String> articleIds) {

    /** The kinds of things that panels show; SEARCH where the index has taken in what changed before, READING what is read and important. */
    public enum Kind {
        ARTICLES, ANALYSES, TAGS, ANNOTATIONS, NAMES, READING, HISTORY, SEARCH
    }

    public CaseChange {
        kinds = Set.copyOf(kinds);
        articleIds = Set.copyOf(articleIds);
    }
}
