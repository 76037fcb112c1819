package org.khabir.ui.reader;

import java.util.List;
import java.util.Map;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.EntityName;
import org.khabir.model.Tag;

/**
 * An article with what was found and noted in it.
 *
 * @param tags       the case's codebook: names and colours of the annotations' tags, and the context menu's offer
 * @param names      what the article's entities are called in the case, by their ids
 * @param rejections how many things found in it the analyst rejected
 */
public record Sheet(Article article, Analysis analysis, List<Annotation> annotations, List<Tag> tags, Map<String, EntityName> names,
                    int rejections) {

    public Sheet {
        annotations = List.copyOf(annotations);
        tags = List.copyOf(tags);
        names = Map.copyOf(names);
    }
}
