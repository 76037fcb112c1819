package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;

/**
 * Joins descriptions that stand alone (الوزير المصري) to the person they mean: the one whose position fits best, the last told of
 * among equals. A description that fits nobody and yet means a certain person becomes a person of its own.
 */
final class NominalJoiner {

    private static final int SURE = 8;
    private static final int CLEAR = 6;
    private static final int SOON = 250;
    /** Words before which a position is spoken of, not its holder. */
    private static final Set<String> OFFICE_ITSELF = Set.of("منصب", "خطه", "مهام", "صفه", "بصفته", "بصفتها", "وظيفه", "رتبه", "لقب", "حقيبه", "كرسي",
            "كل", "اي", "ذات", "نفس", "اول", "اصغر", "اكبر", "افضل", "بمنصب", "لمنصب", "بصفه", "بخطه", "كمنصب");

    private final PositionLexicon lexicon;
    private final Background background;

    NominalJoiner(PositionLexicon lexicon, Background background) {
        this.lexicon = lexicon;
        this.background = background;
    }

    /** Adds {@code nominals} to {@code persons} and further persons for those that fit nobody. */
    void join(NamedText text, List<PositionPhrase> phrases, Map<PositionPhrase, List<EntityDraft>> holders,
              List<EntityDraft> persons, Function<NameMention, EntityDraft> bodies) {
        Map<PositionPhrase, Position> positions = positions(phrases, bodies);
        Map<EntityDraft, List<Position>> held = new HashMap<>();
        holders.forEach((phrase, drafts) -> drafts.forEach(
                draft -> held.computeIfAbsent(draft, d -> new ArrayList<>()).add(positions.get(phrase))));
        addHeadsOfGovernment(text, persons, held);
        for (PositionPhrase phrase : phrases) {
            if (!holders.containsKey(phrase) && standsForPerson(text, phrase)) {
                Position position = positions.get(phrase);
                EntityDraft draft = best(text, phrase, position, persons, held);
                if (draft == null && mayStandAlone(phrase)) {
                    draft = new EntityDraft(EntityType.PERSON);
                    persons.add(draft);
                }
                if (draft != null) {
                    draft.nominals().add(phrase);
                    if (!phrase.isBare()) {
                        held.computeIfAbsent(draft, d -> new ArrayList<>()).add(position);
                    }
                }
            }
        }
    }

    private Map<PositionPhrase, Position> positions(List<PositionPhrase> phrases, Function<NameMention, EntityDraft> bodies) {
        Map<PositionPhrase, Position> positions = new HashMap<>();
        Position office = null;
        for (PositionPhrase phrase : phrases) {
            Position position = position(phrase, bodies);
            if (phrase.head().is(HeadKind.COUNTERPART) && office != null) {
                position = position.sameOfficeOf(office, position.nations());
            } else if (!position.words().isEmpty() || !position.nations().isEmpty()) {
                office = position;
            }
            positions.put(phrase, position);
        }
        return positions;
    }

    private Position position(PositionPhrase phrase, Function<NameMention, EntityDraft> bodies) {
        Set<String> words = new HashSet<>();
        Set<String> nations = new HashSet<>();
        phrase.content().forEach(word -> (word.startsWith("@") ? nations : words).add(word));
        Set<EntityDraft> named = new HashSet<>();
        phrase.names().stream().filter(name -> name.type() != EntityType.LOCATION).map(bodies).forEach(named::add);
        Set<String> homes = new HashSet<>();
        named.forEach(body -> body.names().stream().map(name -> background.countryOf(name.text(), name.type())).filter(Objects::nonNull)
                .forEach(country -> homes.add("@" + country)));
        return new Position(phrase.head().word(), phrase.head().feminine(), words, nations, named, homes);
    }

    /** حكومة يوسف الشاهد says who heads the government. */
    private void addHeadsOfGovernment(NamedText text, List<EntityDraft> persons, Map<EntityDraft, List<Position>> held) {
        HeadWord president = lexicon.word("رئيس");
        for (EntityDraft person : persons) {
            for (NameMention name : person.names()) {
                int before = text.firstToken(name) - 1;
                if (before >= 0 && Keywords.withoutArticle(text.token(before).norm()).endsWith("حكومه") && text.nameAt(before) == null) {
                    held.computeIfAbsent(person, d -> new ArrayList<>())
                            .add(new Position(president, false, Set.of("حكومه"), Set.of(), Set.of(), Set.of()));
                }
            }
        }
    }

    /** True for a definite noun or name, behind which a head alone is an adjective (الحزب الحاكم، المقر الرئيس). */
    private boolean isNoun(NamedText text, int at) {
        NameMention name = text.nameAt(at);
        return name != null ? name.type() != EntityType.PERSON
                : text.token(at).startsWith("ال") && text.token(at).norm().length() > 4 && !lexicon.isBarrier(text.token(at));
    }

    private boolean standsForPerson(NamedText text, PositionPhrase phrase) {
        Head head = phrase.head();
        if (head.is(Form.MANY) || head.is(Form.GAPPED) || head.is(Form.ACCUSATIVE)) {
            return false;
        }
        boolean unnamed = head.is(HeadKind.SOURCE) || head.is(HeadKind.GENERIC) || head.is(HeadKind.SPEAKER);
        if (!phrase.definite() && !(unnamed && !phrase.isBare())) {
            return false;
        }
        int before = phrase.firstToken() - 1;
        if (head.prefix() > 0 && text.token(phrase.firstToken()).norm().charAt(head.prefix() - 1) == 'ك') {
            return false;
        }
        if (phrase.isBare() && head.prefix() == 0 && before >= 0 && isNoun(text, before)) {
            return false;
        }
        return before < 0 || !OFFICE_ITSELF.contains(text.token(before).norm());
    }

    private static boolean mayStandAlone(PositionPhrase phrase) {
        if (phrase.isBare() || phrase.content().isEmpty()) {
            return false;
        }
        return switch (phrase.head().word().kind()) {
            case OFFICE, SOURCE, SPEAKER -> true;
            case GENERIC -> !phrase.definite() || isAnchored(phrase);
            case MEMBER, COUNTERPART -> isAnchored(phrase);
            case PROFESSION -> phrase.names().stream().anyMatch(name -> name.type() == EntityType.PERSON);
            case RELATION -> false;
        };
    }

    /** True where the phrase names a body, place or country. */
    private static boolean isAnchored(PositionPhrase phrase) {
        return !phrase.names().isEmpty() || phrase.content().stream().anyMatch(word -> word.startsWith("@"));
    }

    private EntityDraft best(NamedText text, PositionPhrase phrase, Position position, List<EntityDraft> persons,
                                    Map<EntityDraft, List<Position>> held) {
        int at = phrase.span().start();
        EntityDraft counterpart = phrase.head().is(HeadKind.COUNTERPART) ? lastToldOf(persons, at) : null;
        EntityDraft best = null;
        int bestFit = 0;
        for (EntityDraft person : persons) {
            int fit = held.getOrDefault(person, List.of()).stream().mapToInt(position::fit).max().orElse(0);
            if (!isEligible(text, phrase, person, fit) || person == counterpart) {
                continue;
            }
            if (fit > bestFit || fit == bestFit && closer(person, best, at)) {
                best = person;
                bestFit = fit;
            }
        }
        return best == null && counterpart != null ? counterpartOf(phrase, position.nations(), persons, held, counterpart) : best;
    }

    /** نظيره القطري فلان … نظيره القطري: the one last told of who was called the counterpart of that country; null for none. */
    private static EntityDraft counterpartOf(PositionPhrase phrase, Set<String> nations, List<EntityDraft> persons,
                                             Map<EntityDraft, List<Position>> held, EntityDraft himself) {
        int at = phrase.span().start();
        return persons.stream().filter(person -> person != himself && !nations.isEmpty() && person.lastBefore(at) >= 0
                        && person.roles().stream().anyMatch(role -> role.head().is(HeadKind.COUNTERPART))
                        && held.getOrDefault(person, List.of()).stream().anyMatch(position -> position.nations().equals(nations)))
                .max(Comparator.comparing(person -> person.lastBefore(at))).orElse(null);
    }

    /** Who is meant was told of before, or follows and fits clearly; an official not yet introduced follows soon. */
    private boolean isEligible(NamedText text, PositionPhrase phrase, EntityDraft person, int fit) {
        boolean known = person.lastBefore(phrase.span().start()) >= 0;
        if (!phrase.definite()) {
            return !known && fit >= CLEAR && !isQuoted(text, phrase) && person.first() - phrase.span().end() < SOON;
        }
        return fit > 0 && (known || fit >= SURE);
    }

    /** True where an official is quoted without a name (قال مسؤول), who then is none of those named. */
    private boolean isQuoted(NamedText text, PositionPhrase phrase) {
        return phrase.firstToken() > 0 && phrase.head().prefix() == 0
                && lexicon.isVerb(text.token(phrase.firstToken() - 1));
    }

    private static EntityDraft lastToldOf(List<EntityDraft> persons, int at) {
        return persons.stream().max(Comparator.comparing(person -> person.lastBefore(at))).orElse(null);
    }

    private static boolean closer(EntityDraft a, EntityDraft b, int at) {
        return Comparator.comparing((EntityDraft draft) -> draft.lastBefore(at)).thenComparing(draft -> -draft.first()).compare(a, b) > 0;
    }
}
