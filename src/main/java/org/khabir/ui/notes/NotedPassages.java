package org.khabir.ui.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.search.Snippet;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.Workspace;

/** The codebook of a case with all that was tagged or noted; to be loaded in the background. */
record NotedPassages(List<Tag> tags, List<NotedPassage> passages) {

    static NotedPassages of(Workspace workspace) throws KhabirException {
        List<Tag> tags = workspace.tags();
        Map<String, Tag> byId = new HashMap<>();
        tags.forEach(tag -> byId.put(tag.id(), tag));
        Map<String, Optional<Article>> articles = new HashMap<>();
        List<NotedPassage> passages = new ArrayList<>();
        for (Annotation annotation : workspace.annotations()) {
            if (!articles.containsKey(annotation.articleId())) {
                articles.put(annotation.articleId(), workspace.article(annotation.articleId()));
            }
            articles.get(annotation.articleId()).ifPresent(article ->
                    passages.add(new NotedPassage(annotation, byId.get(annotation.tagId()), passage(article, annotation))));
        }
        return new NotedPassages(tags, passages);
    }

    private static Passage passage(Article article, Annotation annotation) {
        return annotation.span() == null
                ? new Passage(article.id(), article.title(), new Snippet(new Span(0, 0), "", List.of()))
                : Passage.of(article, annotation.span());
    }
}
