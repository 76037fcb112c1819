package org.khabir.workspace;

import java.util.function.Function;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the extractor on articles; one that it fails on gets an empty analysis. Thread-safe where the extractor is. */
final class Extraction {

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

    private final Extractor extractor;

    Extraction(Function<CaseKnowledge, Extractor> extractors, CaseKnowledge knowledge) {
        this.extractor = extractors.apply(knowledge);
    }

    /** @param failure why the analysis is empty; null where all went well */
    record Outcome(Article article, Analysis analysis, KhabirException failure) {
    }

    Outcome of(Article article) {
        try {
            return new Outcome(article, extractor.analyze(article), null);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Extraction failed on article {}", article.id(), e);
            return new Outcome(article, Analysis.empty(article.id()),
                    new KhabirException(e, "errors.workspace.extraction", article.id(), e.toString()));
        }
    }
}
