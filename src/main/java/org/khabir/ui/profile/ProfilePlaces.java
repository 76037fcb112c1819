package org.khabir.ui.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityProfile.StatedRole;
import org.khabir.model.Mention;
import org.khabir.model.Span;
import org.khabir.text.TitleKey;
import org.khabir.ui.desk.Place;
import org.khabir.workspace.Workspace;

/** Finds the stretches of articles that a profile's lines stand for; to be called in the background. */
final class ProfilePlaces {

    private final Workspace workspace;

    ProfilePlaces(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The first mention in the article; empty where it has none any more. */
    Optional<Place> first(CaseEntity entity, String articleId) throws KhabirException {
        return in(entity.key(), articleId).flatMap(each -> each.mentions().stream()).map(Mention::span)
                .min(Comparator.comparingInt(Span::start)).map(span -> new Place(articleId, span));
    }

    /** Where the newest article that states the position does so; its first mention of the entity where the words are gone. */
    Optional<Place> of(CaseEntity entity, StatedRole stated) throws KhabirException {
        String articleId = stated.articleIds().getFirst();
        String position = TitleKey.of(stated.role().text());
        Optional<Place> found = in(entity.key(), articleId).flatMap(each -> each.roles().stream())
                .filter(role -> TitleKey.of(role.title()).equals(position)).findFirst().map(role -> new Place(articleId, role.span()));
        return found.isPresent() ? found : first(entity, articleId);
    }

    /** The first mention of the entity in the newest article that names both. */
    Optional<Place> together(CaseEntity entity, Companion companion) throws KhabirException {
        Optional<EntityProfile> other = workspace.profile(companion.key());
        Optional<EntityProfile> own = workspace.profile(entity.key());
        if (other.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        List<String> shared = other.get().entity().articleIds();
        Optional<String> article = own.get().articles().reversed().stream().map(EntityProfile.InArticle::articleId).filter(shared::contains).findFirst();
        return article.isEmpty() ? Optional.empty() : first(entity, article.get());
    }

    private Stream<Entity> in(String key, String articleId) throws KhabirException {
        Map<String, EntityName> names = workspace.caseNames(articleId);
        return workspace.analysis(articleId).entities().stream()
                .filter(each -> names.containsKey(each.id()) && names.get(each.id()).key().equals(key));
    }
}
