package org.khabir.ui.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.Entity;
import org.khabir.text.Normalizer;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.Workspace;

/** Finds where a case's entity is mentioned; to be called in the background. */
final class Occurrences {

    private static final int MOST = 200;

    private final Workspace workspace;

    Occurrences(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The mentions in the order of the articles, two hundred at most. */
    List<Passage> of(CaseEntity entity) throws KhabirException {
        List<Passage> found = new ArrayList<>();
        for (String articleId : entity.articleIds()) {
            if (found.size() >= MOST) {
                break;
            }
            found.addAll(of(entity, articleId));
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    List<Passage> of(CaseEntity entity, String articleId) throws KhabirException {
        Optional<Article> article = workspace.article(articleId);
        if (article.isEmpty()) {
            return List.of();
        }
        return workspace.analysis(articleId).entities().stream()
                .filter(other -> isSame(entity, other))
                .flatMap(other -> other.mentions().stream())
                .map(mention -> Passage.of(article.get(), mention.span()))
                .toList();
    }

    /** True where {@code other}, an article's entity, is part of the case's {@code entity}. */
    static boolean isSame(CaseEntity entity, Entity other) {
        String name = Normalizer.key(other.name());
        return other.type() == entity.type() && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(known -> Normalizer.key(known).equals(name));
    }
}
