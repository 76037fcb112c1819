package org.khabir.extract.names;

import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/**
 * Reads how far an official designation goes behind its head: genitives (وزارة الدفاع), adjectives (العليا المستقلة، الأمريكية),
 * coordinated nouns (والتعاون), purposes (للانتخابات، لشؤون اللاجئين) and seats (بتونس).
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

    private static final int LONGEST = 12;
    private static final Set<WordClass> STOPS = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.TITLE, WordClass.RANK,
            WordClass.PASSING_ADJECTIVE);
    private static final Set<String> LINKING_PURPOSES = Set.of("لشوون", "لحقوق", "لمكافحه", "لمناهضه", "لدعم", "لحمايه", "لرعايه",
            "لاصحاب", "لطلبه", "لحفظ", "لتحرير", "لمنع", "لادامه", "لاعاده", "لتنميه", "لتنظيم", "لمراقبه", "لمقاومه", "لدول", "لقوات",
            "لنقل", "لتسويه", "لجمعيات", "لكتاب", "لانتاج");
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
        while (at - head < LONGEST && words.sameSentence(head, at + 1) && (takesPlace() || takesWord() || takesConjunct() || takesPurpose())) {
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
        return !described && isRelational(next) && take(next, false);
    }

    /** Adjectives like الخارجية، المهني; unknown words in ي may be surnames. */
    private boolean isRelational(int i) {
        String word = words.base(i);
        return word.endsWith("يه") && !words.is(i, WordClass.SURNAME)
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
        if (joined && nouns == 0 && described && isRelational(at) && isRelational(next) && words.isDefinite(next) && words.sameSentence(at, next)) {
            return take(next, true);
        }
        if (!joined || nouns == 0 || !words.isDefinite(at) || !words.isDefinite(next)
                || !words.sameSentence(at, next) || isNoConjunct(next)) {
            return false;
        }
        described = false;
        return takeNoun(next);
    }

    private boolean isNoConjunct(int next) {
        return words.isAny(next, STOPS) || words.isAny(next, Set.of(WordClass.BODY_HEAD, WordClass.ROLE, WordClass.FIRST_NAME,
                WordClass.SURNAME, WordClass.DEMONYM)) || !words.known(next).isEmpty() || !words.is(head, WordClass.JOINING_HEAD);
    }

    private boolean takesPurpose() {
        int next = at + 1;
        if (words.norm(next).equals("من") && !words.norm(next + 1).equals("اجل")) {
            return false;
        }
        boolean open = described || shape == Shape.ADJECTIVAL && at > head;
        if (!open || !words.isWord(next) || words.isAny(next, STOPS) && !words.norm(next).equals("من") || !words.sameSentence(at, next)) {
            return false;
        }
        if (words.prefix(next).equals("ل") && words.known(next, EntityType.ORGANIZATION) != null) {
            at += words.known(next, EntityType.ORGANIZATION).tokens() - 1;
            return takeNoun(at + 1);
        }
        if (words.prefix(next).equals("ل") && words.norm(next).startsWith("لل") && mayBePurpose(next)) {
            described = false;
            return takeNoun(next);
        }
        if (words.norm(next).equals("من") && words.norm(next + 1).equals("اجل") && words.isDefinite(next + 2)) {
            described = false;
            return takeNoun(next + 2);
        }
        if (!GOVERNING.contains(words.base(head)) && LINKING_PURPOSES.contains(words.norm(next)) && words.exists(next + 1) && !words.hasProclitic(next + 1)) {
            described = false;
            at = next;
            return takeNoun(next + 1);
        }
        return false;
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
        boolean seated = local || words.is(head, WordClass.SEATED_HEAD);
        boolean chamber = words.base(head).endsWith("غرفه") && words.prefix(next).equals("ل");
        if (at > head && words.sameSentence(at, next) && (seated && words.prefix(next).equals("ب") || chamber)) {
            GazetteerMatch place = words.known(next, EntityType.LOCATION);
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
