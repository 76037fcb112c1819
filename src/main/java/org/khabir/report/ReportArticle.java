package org.khabir.report;

import java.util.List;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;

/**
 * An article in a report, with its analysis and its annotations.
 *
 * @param notes what the analyst wrote about entities that the article names
 */
public record ReportArticle(Article article, Analysis analysis, List<Annotation> annotations, List<NoteOnEntity> notes) {

    /** @param name of the entity in the case */
    public record NoteOnEntity(String name, String note) {
    }

    public ReportArticle {
        annotations = List.copyOf(annotations);
        notes = List.copyOf(notes);
    }

    /** One whose entities nothing was written about. */
    public ReportArticle(Article article, Analysis analysis, List<Annotation> annotations) {
        this(article, analysis, annotations, List.of());
    }
}
