package org.khabir.ui.desk;

import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import org.khabir.search.SearchQuery;

/** Which articles a drawing of the case takes into account. */
public enum ArticleChoice {
    CASE, ARTICLE, SEARCH;

    /**
     * The ids of these articles; null for all.
     *
     * @param search the search under way, holding null where there is none: then nothing is found
     */
    public Callable<Set<String>> ids(Desk desk, ObservableValue<SearchQuery> search) {
        String open = desk.articleIdProperty().get();
        SearchQuery query = search.getValue();
        return switch (this) {
            case CASE -> () -> null;
            case ARTICLE -> () -> open == null ? Set.of() : Set.of(open);
            case SEARCH -> () -> query == null ? Set.of() : desk.workspace().found(query);
        };
    }
}
