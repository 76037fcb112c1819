package org.khabir.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Codebook;
import org.khabir.model.Span;
import org.khabir.search.Snippet;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.Workspace;

/** The codebook of a case with all that was tagged or noted; to be loaded in the background. */
record NotedPassages(Codebook codebook, List<NotedPassage> passages) {

    static final NotedPassages NONE = new NotedPassages(new Codebook(List.of()), List.of());

    /** @param before what was loaded the last time: articles do not change, so its passages need not be read again */
    static NotedPassages of(Workspace workspace, NotedPassages before) throws KhabirException {
        Codebook codebook = new Codebook(workspace.tags());
        Map<String, NotedPassage> known = before.passages.stream().collect(Collectors.toMap(each -> each.annotation().id(), each -> each));
        List<NotedPassage> passages = new ArrayList<>();
        Article article = null;
        for (Annotation annotation : workspace.annotations()) {
            Optional<Passage> passage = Optional.ofNullable(known.get(annotation.id())).filter(each -> each.standsWhere(annotation))
                    .map(NotedPassage::passage);
            if (passage.isEmpty()) {
                article = article != null && article.id().equals(annotation.articleId())
                        ? article : workspace.article(annotation.articleId()).orElse(null);
                passage = Optional.ofNullable(article).map(present -> passage(present, annotation));
            }
            passage.ifPresent(found -> passages.add(
                    new NotedPassage(annotation, codebook.find(annotation.tagId()).orElse(null), found)));
        }
        return new NotedPassages(codebook, passages);
    }

    List<Annotation> annotations() {
        return passages.stream().map(NotedPassage::annotation).toList();
    }

    private static Passage passage(Article article, Annotation annotation) {
        return annotation.span() == null
                ? new Passage(article.id(), article.title(), new Snippet(new Span(0, 0), "", List.of()))
                : Passage.of(article, annotation.span());
    }
}
