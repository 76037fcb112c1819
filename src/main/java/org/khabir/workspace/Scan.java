package org.khabir.workspace;

import java.util.List;
import org.khabir.i18n.KhabirException;

/** What is looked for in each article of a case; called on a background thread. */
@FunctionalInterface
public interface Scan<T> {

    /** What the article of that id holds of it; empty where it holds nothing or is gone. */
    List<T> of(String articleId) throws KhabirException;
}
