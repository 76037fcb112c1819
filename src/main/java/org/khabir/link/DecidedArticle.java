package org.khabir.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.model.Analysis;
import org.khabir.model.Decision;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.text.TitleKey;

/**
 * An article's analysis with the decisions about the case laid over it: types and sides changed everywhere, and entities set apart
 * from others of their name.
 *
 * @param splits for the ids of entities set apart, the ids of the decisions that did
 */
public record DecidedArticle(Analysis analysis, Map<String, String> splits) {

    public DecidedArticle {
        splits = Map.copyOf(splits);
    }

    public static DecidedArticle of(Analysis analysis, Decisions decisions) {
        List<Decision.Split> splits = decisions.splits(analysis.articleId());
        if (splits.isEmpty() && !decisions.changeTypesOrSides()) {
            return new DecidedArticle(analysis, Map.of());
        }
        Map<String, String> apart = new LinkedHashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : analysis.entities()) {
            for (Entity part : parts(entity, analysis.articleId(), splits, apart)) {
                String split = apart.get(part.id());
                entities.add(sided(typed(part, split, decisions), split, decisions));
            }
        }
        return new DecidedArticle(analysis.withEntities(entities), apart);
    }

    /** The name in the case of the entity of that id; empty where there is none. */
    public Optional<String> nameKey(String entityId) {
        return analysis.entity(entityId).map(entity -> key(entity, splits.get(entityId)));
    }

    private static String key(Entity entity, String split) {
        return split == null ? NameKey.of(entity.type(), entity.name()) : NameKey.split(entity.type(), entity.name(), split);
    }

    /** The entity without the mentions that were set apart, and these; the id stays with those that stay, or with all where none does. */
    private static List<Entity> parts(Entity entity, String articleId, List<Decision.Split> splits, Map<String, String> apart) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        entity.mentions().forEach(mention -> mentions.computeIfAbsent(split(mention.span(), articleId, splits), s -> new ArrayList<>()).add(mention));
        List<Entity> parts = new ArrayList<>();
        List<Mention> staying = mentions.remove("");
        if (staying != null) {
            parts.add(with(staying, entity.id(), entity));
        }
        mentions.forEach((split, leaving) -> {
            String id = parts.isEmpty() ? entity.id() : entity.id() + "~" + parts.size();
            apart.put(id, split);
            parts.add(with(leaving, id, entity));
        });
        return parts;
    }

    /** The latest split with a place at the mention; empty where none has. */
    private static String split(Span mention, String articleId, List<Decision.Split> splits) {
        return splits.reversed().stream().filter(split -> split.places().stream()
                .anyMatch(place -> place.articleId().equals(articleId) && place.span().overlaps(mention)))
                .map(Decision.Split::id).findFirst().orElse("");
    }

    private static Entity with(List<Mention> mentions, String id, Entity entity) {
        return new Entity(id, entity.type(), entity.name(), entity.nameEn(), mentions,
                id.equals(entity.id()) ? entity.roles() : List.of(), entity.place(), id.equals(entity.id()) ? entity.side() : null, entity.provenance());
    }

    private static Entity typed(Entity entity, String split, Decisions decisions) {
        Optional<EntityType> type = decisions.typeOf(key(entity, split));
        return type.isEmpty() ? entity : new Entity(entity.id(), type.get(), entity.name(), entity.nameEn(), entity.mentions(),
                type.get() == EntityType.PERSON ? entity.roles() : List.of(), isPlace(type.get()) ? entity.place() : null, isActor(type.get()) ? entity.side() : null, entity.provenance().reviewed(Review.CHANGED));
    }

    private static Entity sided(Entity entity, String split, Decisions decisions) {
        if (!isActor(entity.type())) {
            return entity;
        }
        String name = key(entity, split);
        Optional<Decision.Sided> decidedSide = decisions.sideOf(name);
        String side = decidedSide.isPresent() ? decidedSide.get().side() : entity.side();
        List<Role> roles = entity.roles().stream().map(role -> decisions.sideOf(name, TitleKey.of(role.title()))
                .map(decided -> role.of(decided.side())).orElse(role)).toList();
        return new Entity(entity.id(), entity.type(), entity.name(), entity.nameEn(), entity.mentions(), roles, entity.place(), side, entity.provenance());
    }

    private static boolean isActor(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    }

    private static boolean isPlace(EntityType type) {
        return type == EntityType.LOCATION || type == EntityType.FACILITY;
    }
}
