package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.model.Role;

/** The nationalities and sides of one article's people and bodies. Not for use by several threads. */
final class ArticleSides {

    private static final Set<String> STATE = Set.of("بلاد", "دوله", "جمهوريه");

    private final NamedText text;
    private final SideReader reader;
    private final Map<PositionPhrase, List<EntityDraft>> holders;
    private final Map<EntityDraft, Optional<String>> bodies = new IdentityHashMap<>();
    private final Map<PositionPhrase, List<String>> titles = new HashMap<>();
    private final Function<NameMention, EntityDraft> drafts;

    /**
     * @param holders who holds each position, in the order of the text
     * @param drafts  gives the draft that holds a name
     */
    ArticleSides(NamedText text, SideReader reader, Map<PositionPhrase, List<EntityDraft>> holders, Function<NameMention, EntityDraft> drafts) {
        this.text = text;
        this.reader = reader;
        this.holders = holders;
        this.drafts = drafts;
    }

    /**
     * The side of a person or body; null where unknown and for what is neither.
     *
     * @param roles what {@code draft} holds, in the order of the text
     */
    String of(EntityDraft draft, List<Role> roles) {
        return switch (draft.type()) {
            case PERSON -> ofPerson(draft, roles);
            case ORGANIZATION -> ofBody(draft);
            case LOCATION, FACILITY, EQUIPMENT, EVENT -> null;
        };
    }

    /**
     * The side for which {@code person} holds the position; null where unknown.
     *
     * @param held the bodies in which it may be held, which say a side where they have one in common
     */
    String ofRole(PositionPhrase phrase, EntityDraft person, List<EntityDraft> held) {
        List<String> sides = titles.computeIfAbsent(phrase, title -> reader.ofTitle(text, title, name -> ofBody(drafts.apply(name))));
        List<EntityDraft> people = holders.getOrDefault(phrase, List.of(person));
        if (sides.size() > 1) {
            int place = people.indexOf(person);
            return place >= 0 && sides.size() >= people.size() ? sides.get(place) : null;
        }
        return !sides.isEmpty() ? sides.getFirst()
                : reader.standsForBody(phrase) ? SideWords.only(held.stream().map(this::ofBody).toList()) : null;
    }

    /** True where both sides are known and differ. */
    boolean isOfAnother(EntityDraft body, String side) {
        String own = side == null ? null : ofBody(body);
        return own != null && !own.equals(side);
    }

    private String ofBody(EntityDraft body) {
        return body == null || body.type() != EntityType.ORGANIZATION ? null
                : bodies.computeIfAbsent(body, each -> Optional.ofNullable(reader.ofBody(text, each))).orElse(null);
    }

    /** What most titles and ranks beside the name say, the first among equals; else what most descriptions say. */
    private String ofPerson(EntityDraft person, List<Role> roles) {
        List<String> beside = new ArrayList<>();
        roles.forEach(role -> beside.add(role.side()));
        person.names().forEach(name -> beside.add(reader.before(text, name)));
        String stated = most(beside);
        return stated != null ? stated : most(person.nominals().stream().filter(each -> person.names().isEmpty() || completes(each, person))
                .sorted(Comparator.comparing(PositionPhrase::span)).map(each -> ofRole(each, person, List.of())).toList());
    }

    /** True where a title that says no more than الرئيس or أمير البلاد is filled by the description (الرئيس الأمريكي); of others it may be another's. */
    private static boolean completes(PositionPhrase description, EntityDraft person) {
        return person.roles().stream().anyMatch(role -> role.head().word().equals(description.head().word())
                && (role.head().is(Form.DEFINITE) || role.head().is(Form.BARE)) && STATE.containsAll(role.content()));
    }

    private static String most(List<String> sides) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sides.stream().filter(Objects::nonNull).forEach(side -> counts.merge(side, 1, Integer::sum));
        String most = null;
        for (Map.Entry<String, Integer> side : counts.entrySet()) {
            most = most == null || side.getValue() > counts.get(most) ? side.getKey() : most;
        }
        return most;
    }
}
