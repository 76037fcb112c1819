package org.khabir.report;

import java.time.Instant;
import java.util.List;
import org.khabir.i18n.Wording;
import org.khabir.model.Tag;

/**
 * An annotated report: a title, the articles with what was found in them and attached to them, and the codebook.
 *
 * @param wording the language of the headings, and how numbers and dates are written
 */
public record Report(String title, String caseName, Instant created, Wording wording, List<ReportArticle> articles,
                     List<Tag> tags) {

    public Report {
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
    }
}
