package org.khabir.report;

import java.util.List;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;

/** An article in a report, with its analysis and its annotations. */
public record ReportArticle(Article article, Analysis analysis, List<Annotation> annotations) {

    public ReportArticle {
        annotations = List.copyOf(annotations);
    }
}
