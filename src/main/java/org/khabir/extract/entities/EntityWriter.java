package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabir.extract.NameMention;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Role;

/** Turns the drafts of one document into entities: ids by type in the order of the text, names, mentions, roles with their bodies. */
final class EntityWriter {

    private static final double NAMED = 0.9;
    private static final double DESCRIBED = 0.7;
    private static final double UNNAMED = 0.6;

    private final NamedText text;
    private final EntityNamer namer;
    private final ArticleSides sides;
    private final Map<NameMention, EntityDraft> byName;
    private final List<EntityDraft> drafts;
    private final Map<EntityDraft, String> ids = new IdentityHashMap<>();

    /**
     * @param byName the draft that holds each name
     */
    EntityWriter(NamedText text, EntityNamer namer, ArticleSides sides, Map<NameMention, EntityDraft> byName, List<EntityDraft> drafts) {
        this.text = text;
        this.namer = namer;
        this.sides = sides;
        this.byName = byName;
        this.drafts = drafts.stream().sorted(Comparator.comparing(EntityDraft::first)).toList();
    }

    List<Entity> write() {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        drafts.forEach(draft -> ids.put(draft, prefix(draft.type()) + counts.merge(draft.type(), 1, Integer::sum)));
        return drafts.stream().map(this::entity).toList();
    }

    private Entity entity(EntityDraft draft) {
        boolean named = !draft.names().isEmpty();
        String name = namer.name(draft, text);
        List<Role> roles = draft.roles().stream().sorted(Comparator.comparing(PositionPhrase::span)).map(phrase -> role(phrase, draft)).toList();
        return new Entity(ids.get(draft), draft.type(), name, namer.english(draft, name, text), mentions(draft), roles, null,
                sides.of(draft, roles), signed(named ? "name" : "description", named ? NAMED : UNNAMED));
    }

    private List<Mention> mentions(EntityDraft draft) {
        List<Mention> mentions = new ArrayList<>();
        draft.names().forEach(name -> mentions.add(new Mention(name.span(), name.text(), MentionKind.NAME, name.provenance())));
        draft.nominals().forEach(phrase -> mentions.add(
                new Mention(phrase.span(), phrase.span().of(body()), MentionKind.NOMINAL, signed("nominal", DESCRIBED))));
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private Role role(PositionPhrase phrase, EntityDraft holder) {
        List<EntityDraft> bodies = phrase.names().stream().filter(name -> name.type() == EntityType.ORGANIZATION).limit(1).map(byName::get)
                .filter(Objects::nonNull).toList();
        if (bodies.isEmpty()) {
            bodies = toldOfBefore(phrase, sides.ofRole(phrase, holder, List.of()));
        }
        String organization = bodies.isEmpty() ? null : ids.get(bodies.getLast());
        return new Role(phrase.span(), phrase.span().of(body()), organization, sides.ofRole(phrase, holder, bodies), signed("position", NAMED));
    }

    /** The bodies that رئيس الحركة may mean, the last one told of last: those whose name begins with that noun, and that are of no other side. */
    private List<EntityDraft> toldOfBefore(PositionPhrase phrase, String side) {
        return drafts.stream().filter(draft -> draft.type() == EntityType.ORGANIZATION && !sides.isOfAnother(draft, side)
                        && draft.lastBefore(phrase.span().start()) >= 0
                        && draft.forms().stream().anyMatch(form -> form.size() > 1 && phrase.content().contains(form.getFirst())))
                .sorted(Comparator.comparing(draft -> draft.lastBefore(phrase.span().start()))).toList();
    }

    private String body() {
        return text.document().body();
    }

    private static Provenance signed(String rule, double confidence) {
        return Provenance.of(CoreferenceResolver.EXTRACTOR, rule, confidence);
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "P";
            case ORGANIZATION -> "O";
            case LOCATION -> "L";
            case FACILITY -> "F";
            case EQUIPMENT -> "Q";
            case EVENT -> "V";
        };
    }
}
