package org.khabir.report;

import java.time.Instant;
import java.util.List;
import org.khabir.i18n.Language;
import org.khabir.model.Tag;

/** An annotated report: a title, the articles with what was found in them and attached to them, and the codebook. */
public record Report(String title, String caseName, Instant created, Language language, List<ReportArticle> articles,
                     List<Tag> tags) {

    public Report {
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
    }
}
