package org.khabir.store;

import java.util.HashSet;
import java.util.Set;

/** Collects what an edit touches on its way. */
final class Touched {

    private final Set<String> articles = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final LinkChanges links = new LinkChanges();

    void article(String articleId) {
        articles.add(articleId);
    }

    /** An article whose corrections changed, so that it must be summed up anew. */
    void corrected(String articleId) {
        articles.add(articleId);
        corrected.add(articleId);
    }

    /** An article that is no longer there. */
    void removed(String articleId) {
        articles.add(articleId);
        corrected.remove(articleId);
    }

    /** The key of a name of the case that was decided on. */
    void name(String key) {
        names.add(key);
    }

    /** What the edit did to the names of the case already. */
    LinkChanges links() {
        return links;
    }

    Set<String> names() {
        return names;
    }

    Set<String> articles() {
        return Set.copyOf(articles);
    }

    Set<String> corrected() {
        return corrected;
    }
}
