package org.khabir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Place;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.text.Normalizer;

/** An entity while mentions are taken from it and given to it. */
final class EntityDraft {

    private static final Comparator<Mention> FULLEST = Comparator.comparing((Mention m) -> m.kind() == MentionKind.NAME)
            .thenComparing(m -> m.text().length()).thenComparing(m -> m.span().start(), Comparator.reverseOrder());

    private final String id;
    private final EntityType type;
    private final Provenance provenance;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> lost = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private String name;
    private String nameEn;
    private Place place;
    private String side;

    EntityDraft(Entity entity) {
        this(entity.id(), entity.type(), entity.name(), entity.provenance());
        nameEn = entity.nameEn();
        place = entity.place();
        side = entity.side();
        mentions.addAll(entity.mentions());
        roles.addAll(entity.roles());
    }

    EntityDraft(String id, EntityType type, String name, Provenance provenance) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.provenance = provenance;
    }

    String id() {
        return id;
    }

    EntityType type() {
        return type;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    /** The name, or the fullest of {@code some} mentions where the entity has others that it does not share. */
    String nameFor(List<Mention> some) {
        return isEmpty() ? name : some.stream().max(FULLEST).orElseThrow().text();
    }

    boolean isCalled(String other) {
        String key = Normalizer.key(other);
        return Normalizer.key(name).equals(key)
                || mentions.stream().anyMatch(m -> m.kind() == MentionKind.NAME && Normalizer.key(m.text()).equals(key));
    }

    boolean hasMentionAt(Span span) {
        return mentions.stream().anyMatch(m -> m.span().equals(span));
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void lose(Mention mention) {
        mentions.remove(mention);
        lost.add(mention);
    }

    void review(Mention mention, Review verdict) {
        mentions.set(mentions.indexOf(mention),
                new Mention(mention.span(), mention.text(), mention.kind(), mention.provenance().reviewed(verdict)));
    }

    /** Takes over what else is known of an entity that has become this one. */
    void inherit(EntityDraft other) {
        if (nameEn == null && Normalizer.key(name).equals(Normalizer.key(other.name))) {
            nameEn = other.nameEn;
        }
        if (place == null && type == other.type && Normalizer.key(name).equals(Normalizer.key(other.name))) {
            place = other.place;
        }
        if (type == EntityType.PERSON) {
            roles.addAll(other.roles);
            side = side == null && type == other.type ? other.side : side;
        }
    }

    /** @param references gives the id that stands for an organization now */
    Entity entity(References references) {
        mentions.sort(Comparator.comparing(Mention::span));
        rename();
        List<Role> kept = roles.stream().map(role -> new Role(role.span(), role.text(),
                references.resolve(role.organizationId(), EntityType.ORGANIZATION), role.side(), role.provenance())).toList();
        boolean reviewed = mentions.stream().anyMatch(m -> m.provenance().review() != Review.UNREVIEWED);
        return new Entity(id, type, name, nameEn, mentions, kept, place, side,
                reviewed && provenance.review() == Review.UNREVIEWED ? provenance.reviewed(Review.CONFIRMED) : provenance);
    }

    /** An entity that lost the mention it was named after is named after the fullest that it has left. */
    private void rename() {
        if (lost.stream().anyMatch(m -> m.text().equals(name)) && mentions.stream().noneMatch(m -> m.text().equals(name))) {
            name = mentions.stream().max(FULLEST).orElseThrow().text();
            nameEn = null;
            place = null;
            side = type == EntityType.PERSON ? side : null;
        }
    }
}
