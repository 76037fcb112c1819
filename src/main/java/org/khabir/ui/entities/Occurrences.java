package org.khabir.ui.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMention;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.text.Normalizer;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.Workspace;

/** Finds where a case's entity is mentioned and what it says; to be called in the background. */
final class Occurrences {

    private static final int MOST = 200;
    private static final int MOST_ARTICLES = 300;

    private final Workspace workspace;

    Occurrences(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The mentions in all articles, the newest first, two hundred at most. */
    List<Passage> of(CaseEntity entity) throws KhabirException {
        List<Passage> found = new ArrayList<>();
        Optional<Article> article = Optional.empty();
        for (CaseMention each : workspace.occurrences(entity.key(), MOST)) {
            if (article.isEmpty() || !article.get().id().equals(each.articleId())) {
                article = workspace.article(each.articleId());
            }
            article.ifPresent(present -> found.add(Passage.of(present, each.mention().span())));
        }
        return found;
    }

    List<Passage> of(CaseEntity entity, String articleId) throws KhabirException {
        Optional<Article> article = workspace.article(articleId);
        if (article.isEmpty()) {
            return List.of();
        }
        Map<String, EntityName> names = workspace.caseNames(articleId);
        return workspace.analysis(articleId).entities().stream()
                .filter(other -> names.containsKey(other.id()) && names.get(other.id()).key().equals(entity.key()))
                .flatMap(other -> other.mentions().stream())
                .map(mention -> Passage.of(article.get(), mention.span()))
                .toList();
    }

    /** What the entity says, two hundred statements at most, looked for in three hundred articles at most. */
    List<Passage> statements(CaseEntity entity, List<String> articleIds) throws KhabirException {
        List<Passage> found = new ArrayList<>();
        for (String articleId : articleIds.subList(0, Math.min(articleIds.size(), MOST_ARTICLES))) {
            Optional<Article> article = workspace.article(articleId);
            if (article.isPresent() && found.size() < MOST) {
                found.addAll(statements(entity, article.get()));
            }
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private List<Passage> statements(CaseEntity entity, Article article) throws KhabirException {
        Map<String, EntityName> names = workspace.caseNames(article.id());
        return workspace.analysis(article.id()).statements().stream()
                .filter(statement -> names.containsKey(statement.speakerId()) && names.get(statement.speakerId()).key().equals(entity.key()))
                .map(statement -> Passage.of(article, statement.said()))
                .toList();
    }

    /** True where {@code other}, an article's entity, is called as the case's {@code entity} is somewhere. */
    static boolean isSame(CaseEntity entity, Entity other) {
        String name = Normalizer.key(other.name());
        return other.type() == entity.type() && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(known -> Normalizer.key(known).equals(name));
    }
}
