package org.khabir.ingest;

import java.nio.file.Path;
import org.khabir.model.Article;

/** Takes what is read, one article at a time. */
public interface ArticleSink {

    /** An article read from {@code file}. */
    void article(Path file, Article article);

    /** A file, or one article in it, that could not be read. */
    void refused(Refusal refusal);

    /** True where reading is to stop as soon as it can. */
    default boolean cancelled() {
        return false;
    }
}
