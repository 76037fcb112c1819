package org.khabir.extract.names;

import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/**
 * Reads how far an official designation goes behind its head: genitives (وزارة الدفاع), adjectives (العليا المستقلة، الأمريكية),
 * coordinated nouns (والتعاون), purposes (للانتخابات، لشؤون اللاجئين), what a noun governs (الدفاع عن المستهلك) and seats (بتونس).
 */
final class DesignationReader {

    /** What a designation may hold behind its head. */
    enum Shape {
        /** An indefinite head and its genitives: وزارة الدفاع. */
        CONSTRUCT,
        /** A definite head and its adjectives: الهيئة العليا. */
        ADJECTIVAL
    }

    /**
     * How far it goes.
     *
     * @param last     the last token's index
     * @param nouns    how many nouns follow the head
     * @param marked   true where an official adjective, a nationality or a place shows that it is a designation
     */
    record Reading(int last, int nouns, boolean marked) {
    }

    private static final int LONGEST = 14;
    private static final int LONGEST_CHAIN = 4;
    private static final DesignationWords GRAMMAR = DesignationWords.shipped();
    private static final Set<String> RELATIVES = Set.of("التي", "الذي", "الذين", "اللذين", "اللتين");
    private static final Set<WordClass> NO_CONJUNCT = Set.of(WordClass.ROLE, WordClass.FIRST_NAME, WordClass.SURNAME, WordClass.DEMONYM);
    private static final Set<WordClass> STOPS = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.TITLE, WordClass.RANK,
            WordClass.PASSING_ADJECTIVE);
    /** Heads of designations that name no purpose. */
    private static final Set<String> GOVERNING = Set.of("وزاره", "حكومه", "رئاسه", "سفاره", "جيش", "الحكومه", "السفاره");
    /** Heads that stand before a proper name: شركة هواوي، وكالة يونهاب للأنباء. */
    private static final Set<String> PROPER = Set.of("وكاله", "شركه", "موسسه", "معهد", "جامعه", "حركه", "حزب", "منظمه", "جماعه", "مجموعه",
            "كتيبه", "لواء", "بنك", "نادي");
    private static final Set<String> LOCAL = Set.of("الجهوي", "الجهويه", "المحلي", "المحليه", "الابتدائيه", "الجامعي", "الجامعيه",
            "العسكري", "الاعداديه", "الثانويه", "الاستئناف");

    private final Words words;
    private final Shape shape;
    private final int head;
    private int at;
    private int nouns;
    private boolean marked;
    private boolean described;
    private boolean local;
    private boolean proper;

    DesignationReader(Words words, int head, Shape shape) {
        this.words = words;
        this.head = head;
        this.shape = shape;
        this.at = head;
    }

    /** How far the designation goes; null where nothing follows the head that belongs to it. */
    Reading read() {
        while (at - head < LONGEST && words.sameSentence(head, at + 1) && (takesPlace() || takesWord() || takesConjunct() || takesPurpose()
                || takesGoverned())) {
            continue;
        }
        takesNumbers();
        takesSeat();
        return at == head ? null : new Reading(at, nouns, marked);
    }

    private boolean takesPlace() {
        int next = at + 1;
        GazetteerMatch place = words.hasProclitic(next) ? null : words.known(next, EntityType.LOCATION);
        GazetteerMatch body = words.hasProclitic(next) ? null : words.known(next, EntityType.ORGANIZATION);
        GazetteerMatch match = body != null && (place == null || body.tokens() > place.tokens()) ? body : place;
        if (match == null || described && shape == Shape.ADJECTIVAL || nouns > 0 && match == place && words.isDefinite(at)
                && !words.is(at, WordClass.COMMON) || shape == Shape.ADJECTIVAL && at == head) {
            return false;
        }
        at += match.tokens();
        nouns++;
        marked = true;
        described = true;
        return true;
    }

    private boolean takesWord() {
        int next = at + 1;
        if (!words.isWord(next) || words.hasProclitic(next) || words.isAny(next, STOPS)) {
            return false;
        }
        if (words.is(next, WordClass.DEMONYM) && words.isDefinite(next)) {
            return take(next, true);
        }
        if (words.is(next, WordClass.OFFICIAL_ADJECTIVE)) {
            local |= LOCAL.contains(words.base(next));
            return take(next, true);
        }
        if (words.isDefinite(next)) {
            return takesDefinite(next);
        }
        if (proper && words.isLatin(next)) {
            return take(next, true);
        }
        if (shape == Shape.CONSTRUCT && at == head && PROPER.contains(words.base(head)) && words.isUnknown(next)
                && !words.norm(next).endsWith("ه") && (!words.base(head).equals("وكاله") || words.norm(next + 1).startsWith("لل"))) {
            nouns++;
            proper = true;
            return take(next, true);
        }
        if (proper && words.isUnknown(next) && !words.looksInflected(next) && !words.norm(next).startsWith("ي")) {
            return take(next, true);
        }
        return shape == Shape.CONSTRUCT && nouns <= 1 && !described && !words.isDefinite(at) && leadsToDefinite(next) && takeNoun(next);
    }

    private boolean takesDefinite(int next) {
        if (words.is(next, WordClass.ROLE)) {
            return false;
        }
        boolean genitive = shape == Shape.CONSTRUCT && !words.isDefinite(at) && !described;
        if (genitive) {
            return !words.is(next, WordClass.FIRST_NAME) && takeNoun(next);
        }
        boolean further = described && !words.is(at, WordClass.DEMONYM) && isRelational(at) && words.norm(at).endsWith("ه") == words.norm(next).endsWith("ه");
        boolean plurals = nouns > 0 && words.isDefinite(at) && words.norm(at).endsWith("يين") && words.norm(next).endsWith("ين");
        boolean adjective = plurals || (!described || further) && isRelational(next) || nouns > 0 && GRAMMAR.isAdjective(words.base(next));
        return adjective && take(next, false);
    }

    /** Adjectives like الخارجية، المهني; unknown words in ي may be surnames. */
    private boolean isRelational(int i) {
        String word = words.base(i);
        if (GRAMMAR.isNoAdjective(word)) {
            return false;
        }
        return word.endsWith("يه") && !words.is(i, WordClass.SURNAME) || nouns > 0 && word.endsWith("يين")
                || word.endsWith("ي") && words.is(i, WordClass.COMMON) && !words.is(i, WordClass.SURNAME);
    }

    private boolean leadsToDefinite(int next) {
        if (words.isAny(next, Set.of(WordClass.ROLE, WordClass.FIRST_NAME, WordClass.SURNAME, WordClass.PLACE_CUE)) || words.isLatin(next)) {
            return false;
        }
        int after = next + 1;
        return words.sameSentence(next, after) && !words.hasProclitic(after) && !words.isAny(after, STOPS)
                && (words.isDefinite(after) && !words.is(after, WordClass.DEMONYM) && !words.is(after, WordClass.ROLE)
                || words.known(after, EntityType.LOCATION) != null || words.known(after, EntityType.ORGANIZATION) != null);
    }

    private boolean takesConjunct() {
        int next = words.isWord(at + 1) && words.norm(at + 1).equals("و") ? at + 2 : at + 1;
        boolean joined = next == at + 2 ? !words.hasProclitic(next) : words.prefix(next).equals("و");
        if (!joined || !words.sameSentence(at, next) || !words.isDefinite(at)) {
            return false;
        }
        boolean adjectives = described && isRelational(at) && isRelational(next) && words.isDefinite(next);
        if (adjectives && words.norm(at).endsWith("ه") == words.norm(next).endsWith("ه")) {
            return take(next, words.is(next, WordClass.OFFICIAL_ADJECTIVE));
        }
        if (nouns == 0 || RELATIVES.contains(words.base(next)) || !words.is(head, WordClass.JOINING_HEAD) && !GRAMMAR.joins(words.base(head))) {
            return false;
        }
        if (words.isDefinite(next) && !isNoConjunct(next)) {
            described = false;
            return takeNoun(next);
        }
        return GRAMMAR.isCoordinated(words.base(next)) && takesGenitive(next);
    }

    private boolean isNoConjunct(int next) {
        boolean body = words.is(next, WordClass.BODY_HEAD)
                && (!GRAMMAR.isPortfolio(words.base(next)) || words.is(next + 1, WordClass.DEMONYM));
        return body || words.isAny(next, STOPS) || words.isAny(next, NO_CONJUNCT) || words.isPlace(next)
                || words.known(next, EntityType.ORGANIZATION) != null;
    }

    /** An indefinite noun and what it leads to: (ل)علوم الفلك، (ل)أصحاب سيارات الأجرة. */
    private boolean takesGenitive(int noun) {
        int end = noun + 1;
        while (end - noun < LONGEST_CHAIN && words.isWord(end) && !words.isAny(end, STOPS) && !words.isDefinite(end) && !words.isPlace(end)
                && (!words.hasProclitic(end) || words.prefix(end).equals("و") && GRAMMAR.isCoordinated(words.base(end)))) {
            end++;
        }
        boolean genitive = words.sameSentence(at, end) && !words.hasProclitic(end) && !words.isAny(end, STOPS)
                && (words.isDefinite(end) || words.isPlace(end));
        if (!genitive) {
            return false;
        }
        described = words.isPlace(end);
        return takeNoun(end);
    }

    private boolean takesPurpose() {
        int next = at + 1;
        if (!words.isWord(next) || !words.sameSentence(at, next)) {
            return false;
        }
        boolean open = described || shape == Shape.ADJECTIVAL && at > head;
        if (words.norm(next).equals("من") && words.norm(next + 1).equals("اجل")) {
            described = !open || !words.isDefinite(next + 2) && described;
            return open && words.isDefinite(next + 2) && takeNoun(next + 2);
        }
        if (words.isAny(next, STOPS) || !words.prefix(next).equals("ل")) {
            return false;
        }
        if ((open || at > head && GRAMMAR.isUnit(words.base(head))) && words.known(next, EntityType.ORGANIZATION) != null) {
            at += words.known(next, EntityType.ORGANIZATION).tokens() - 1;
            marked = true;
            return takeNoun(at + 1);
        }
        if (open && words.norm(next).startsWith("لل") && !isKnownWhole() && mayBePurpose(next)) {
            described = false;
            return takeNoun(next);
        }
        return open && !GOVERNING.contains(words.base(head)) && !words.is(head, WordClass.NATIONAL_HEAD)
                && GRAMMAR.isPurpose(words.base(next)) && takesGenitive(next);
    }

    /** صندوق النقد الدولي is whole, and what follows with ل is no part of it. */
    private boolean isKnownWhole() {
        GazetteerMatch known = words.known(head, EntityType.ORGANIZATION);
        return known != null && known.tokens() > 1 && head + known.tokens() - 1 == at;
    }

    /** The complement of a noun's own preposition: الدفاع عن المستهلك، البحث في جرائم الإرهاب، النهوض بالصادرات. */
    private boolean takesGoverned() {
        int next = at + 1;
        if (at == head || GOVERNING.contains(words.base(head)) || !words.sameSentence(at, next)) {
            return false;
        }
        if (words.prefix(next).equals("ب") && GRAMMAR.governs(words.base(at), "ب") && (words.isDefinite(next) || words.isPlace(next))) {
            described = false;
            marked = true;
            return takeNoun(next);
        }
        if (!GRAMMAR.governs(words.base(at), words.norm(next)) || !words.isWord(next + 1) || words.hasProclitic(next + 1)
                || words.isAny(next + 1, STOPS) || !words.sameSentence(at, next + 1)) {
            return false;
        }
        if (words.isDefinite(next + 1)) {
            described = false;
            marked = true;
            return takeNoun(next + 1);
        }
        boolean taken = takesGenitive(next + 1);
        marked |= taken;
        return taken;
    }

    /** للحزب and the like point back to a body told before, unless they begin its designation. */
    private boolean mayBePurpose(int next) {
        return !words.is(next, WordClass.BODY_HEAD) || words.is(next, WordClass.NATIONAL_HEAD)
                || words.isDefinite(next + 1) && !words.is(next + 1, WordClass.PASSING_ADJECTIVE);
    }

    /** The numbers of اللجنة العسكرية المشتركة 5+5. */
    private void takesNumbers() {
        int next = at + 1;
        if (words.exists(next + 2) && words.token(next).isNumber() && words.isSign(next + 1, "+") && words.token(next + 2).isNumber()) {
            at = next + 2;
            marked = true;
        }
    }

    /** The town of a local body: المحكمة الابتدائية بتونس. */
    private void takesSeat() {
        int next = at + 1;
        boolean seated = local || words.is(head, WordClass.SEATED_HEAD) || GRAMMAR.isSeated(words.base(head));
        boolean chamber = words.base(head).endsWith("غرفه") && words.prefix(next).equals("ل");
        if (at > head && words.sameSentence(at, next) && (seated && words.prefix(next).equals("ب") || chamber)) {
            GazetteerMatch place = words.anyPlace(next);
            if (place != null) {
                at = next + place.tokens() - 1;
                marked = true;
            }
        }
    }

    private boolean takeNoun(int next) {
        nouns++;
        at = next;
        return true;
    }

    private boolean take(int next, boolean official) {
        marked |= official;
        described = true;
        at = next;
        return true;
    }
}
