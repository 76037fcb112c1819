package org.khabir.workspace;

import java.util.List;
import java.util.function.Function;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Meeting;
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

    /** As {@link Extractor#meetings}; none where it fails. */
    List<Meeting> meetings(Article article, Analysis analysis) {
        try {
            return extractor.meetings(article, analysis);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Reading the meetings of article {} failed", article.id(), e);
            return List.of();
        }
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
