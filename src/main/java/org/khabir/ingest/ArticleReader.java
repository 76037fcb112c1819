package org.khabir.ingest;

import java.io.IOException;
import org.khabir.i18n.KhabirException;

/** Reads the articles of one format. */
@FunctionalInterface
interface ArticleReader {

    /**
     * Gives every article of {@code source} to {@code sink}; a broken one among many is refused there.
     *
     * @throws KhabirException where the file as a whole is refused
     */
    void read(SourceFile source, ArticleSink sink) throws IOException, KhabirException;
}
