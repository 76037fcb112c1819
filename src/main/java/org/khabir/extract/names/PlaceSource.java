package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Places by their class noun (ولاية تطاوين، جبل الشعانبي، مدينة …) and facilities (مطار النفيضة الحمامات الدولي، سجن المرناقية). */
final class PlaceSource implements CandidateSource {

    private static final Set<String> STATES = Set.of("دوله", "جمهوريه", "مملكه", "سلطنه", "اماره");
    private static final Set<String> REGIONS = Set.of("الجنوب", "الشمال", "الشرق", "الغرب", "الساحل");
    private static final Set<String> FACILITY_ADJECTIVES = Set.of("الدولي", "الجويه", "العسكريه", "البحريه", "العسكري", "المدني",
            "الجامعي", "الجامعيه", "الكبير", "الاولمبي", "الجهوي", "المحلي", "الحدودي", "الحدوديه", "النووي", "النفطي", "النوويه",
            "الرئاسي", "الملكي", "المركزي", "الوطني");
    private static final Set<String> HONOURS = Set.of("الملك", "الامير", "السلطان", "الشيخ", "الشهيد", "الامام", "الرئيس", "الملكه");
    private static final Set<String> SETTLEMENTS = Set.of("مدينه", "قريه", "بلده", "ضاحيه", "منطقه", "جزيره", "بلديه", "عاصمه", "بلدتي", "مدينتي");
    /** Facilities that nearly always have a name, so that an ordinary word behind them is one. */
    private static final Set<String> NAMED = Set.of("مخيم", "معبر", "سجن", "مطار", "مستشفي", "ثكنه", "حقل");
    /** Facilities to whose name the town behind it never belongs. */
    /** The rule of palaces known by their honour. */
    static final String PALACE = "facility.palace";

    private static final PersonWords PERSON_WORDS = PersonWords.shipped();
    private static final Set<String> NAMED_ALONE = Set.of("قصر", "قاعده", "مطار", "فندق", "ميناء", "ثكنه");
    private static final Set<String> SAINTS = Set.of("سان", "سانت", "سانتا");
    /** Behind these, بـ leads to a town: مقره بالرجمة. */
    private static final Set<String> OWN_SEATS = Set.of("مقره", "مقرها", "مقرهم", "مكتبه", "مكتبها", "منزله", "منزلها", "بيته", "اقامته", "مزرعته", "معسكره");
    private static final Set<String> SITES = Set.of("شاطئ", "شاطي", "منتجع", "حديقه", "منتزه", "مطعم", "مقهي", "حصن");
    /** Facilities told by what they are for and their town. */
    private static final Set<String> OF_A_KIND = Set.of("مصنع", "معمل", "محطه", "ميناء", "سوق", "ملعب", "مصفاه", "مركب", "قاعه", "سد", "معبر",
            "مستودع", "دار", "مقبره", "مسلخ", "مخبر");
    private static final Set<String> GENERAL = Set.of("العاصمه", "المدينه", "الدوله", "البلاد", "الحدود", "المنطقه", "النساء", "الاحداث",
            "الاطفال", "الاحتلال", "الطيران", "النفط", "الغاز", "التعليم", "الصحه", "الجيش", "الوصول");
    private static final Set<String> DEFINITE_LOCAL = Set.of("الجهوي", "المحلي", "الجامعي", "الاعداديه", "الابتدائيه", "الثانويه",
            "العسكري", "الدولي", "البحري", "البلدي", "الثقافي", "الرئاسي");
    private static final Set<WordClass> NO_NAME = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.TITLE, WordClass.RANK,
            WordClass.PASSING_ADJECTIVE, WordClass.DEMONYM);
    private static final int LONGEST = 5;

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (STATES.contains(words.base(i))) {
                beforeKnownPlace(words, i, found);
            }
            if (REGIONS.contains(words.base(i)) && words.is(i + 1, WordClass.DEMONYM) && words.isDefinite(i + 1)) {
                found.add(candidate(words, i, i + 1, EntityType.LOCATION, 0.7, "place.region"));
            }
            if (words.is(i, WordClass.PLACE_HEAD)) {
                withClassNoun(words, i, found);
            }
            if (words.is(i, WordClass.PLACE_CUE) && !words.isDefinite(i)) {
                behindCue(words, i, found);
                quoted(words, i, found);
            }
            if (isPalace(words, i)) {
                found.add(candidate(words, i, i + 1, EntityType.FACILITY, 0.95, PALACE));
            }
            if (words.is(i, WordClass.FACILITY_HEAD) || SITES.contains(words.base(i))) {
                facility(words, i, found);
            }
            if (OWN_SEATS.contains(words.base(i)) && words.prefix(i + 1).equals("ب") && words.isUnknown(i + 1) && words.sameSentence(i, i + 1)) {
                found.add(candidate(words, i + 1, i + 1, EntityType.LOCATION, 0.6, "place.seat"));
            }
            if (OF_A_KIND.contains(words.base(i))) {
                facilityOfItsKind(words, i, found);
            }
        }
        return found;
    }

    /** قصر البركة العامر: the honour tells that the word between is the palace’s name. */
    private static boolean isPalace(Words words, int i) {
        return words.base(i).equals("قصر") && words.isDefinite(i + 1) && !words.hasProclitic(i + 1) && PERSON_WORDS.isPalaceHonour(words.norm(i + 2))
                && words.sameSentence(i, i + 2);
    }

    private static void beforeKnownPlace(Words words, int i, List<Candidate> found) {
        GazetteerMatch place = words.hasProclitic(i + 1) ? null : words.known(i + 1, EntityType.LOCATION);
        if (place != null) {
            found.add(candidate(words, i, i + place.tokens(), EntityType.LOCATION, 0.85, "place.state"));
        }
    }

    private static void withClassNoun(Words words, int i, List<Candidate> found) {
        int last = nameEnd(words, i);
        if (last > i) {
            found.add(candidate(words, i, last, EntityType.LOCATION, 0.85, "place.class"));
        }
    }

    /** The unknown word or the known name behind مدينة and the like. */
    private static void behindCue(Words words, int i, List<Candidate> found) {
        int last = nameEnd(words, i);
        boolean fair = words.isUnknown(i + 1) && !words.norm(i + 1).endsWith("ه") && !words.looksInflected(i + 1);
        if (last > i && SETTLEMENTS.contains(words.base(i)) && (fair || words.is(i + 1, WordClass.NAME_PREFIX))) {
            found.add(candidate(words, i + 1, last, EntityType.LOCATION, 0.55, "place.cue"));
        }
    }

    private static void quoted(Words words, int i, List<Candidate> found) {
        int last = i + 1;
        while (last - i < 4 && words.isWord(last + 1)) {
            last++;
        }
        if (SETTLEMENTS.contains(words.base(i)) && GazetteerSource.isQuoted(words, i + 2, last + 1) && last > i + 1) {
            found.add(candidate(words, i + 2, last, EntityType.LOCATION, 0.65, "place.quoted"));
        }
    }

    /** The last token of the proper name right behind {@code head}; {@code head} where there is none. */
    private static int nameEnd(Words words, int head) {
        int next = head + 1;
        if (!words.isWord(next) || !words.sameSentence(head, next) || words.hasProclitic(next) || words.isLatin(next)) {
            return head;
        }
        for (GazetteerMatch match : words.known(next)) {
            if (match.entries().stream().anyMatch(entry -> entry.type() == EntityType.LOCATION)) {
                return head + match.tokens();
            }
        }
        if (words.is(next, WordClass.NAME_PREFIX) && words.isWord(next + 1) && !words.is(next + 1, WordClass.FUNCTION)) {
            return next + 1;
        }
        boolean adjective = !words.isDefinite(next) && words.norm(next).endsWith("ه");
        return words.isUnknown(next) && !adjective && !words.looksInflected(next) ? next : head;
    }

    private static void facility(Words words, int head, List<Candidate> found) {
        if (words.isDefinite(head)) {
            definiteFacility(words, head, found);
            return;
        }
        int last = head;
        boolean proper = false;
        for (int next = head + 1; next - head <= LONGEST && words.sameSentence(head, next); next = last + 1) {
            boolean named = next == head + 1 && NAMED.contains(words.base(head)) && isFairName(words, next);
            int end = named || next == head + 1 && isForeignArticle(words, next) ? next : properEnd(words, next);
            if (end >= next && !(proper && words.isDefinite(last) && words.is(last, WordClass.OFFICIAL_ADJECTIVE))) {
                proper = true;
                last = end;
            } else if (words.isSign(next, "-") && properEnd(words, next + 1) > next) {
                last = next;
            } else if (FACILITY_ADJECTIVES.contains(words.norm(next)) && last > head) {
                last = next;
            } else {
                break;
            }
        }
        boolean weak = words.is(head, WordClass.WEAK_HEAD) && words.known(head + 1).isEmpty();
        if (proper && (!weak || FACILITY_ADJECTIVES.contains(words.norm(last)))) {
            last = NAMED_ALONE.contains(words.base(head)) ? last : withSeat(words, last);
            found.add(candidate(words, head, last, EntityType.FACILITY, 0.8, "facility.construct"));
        }
    }

    /** مصنع الإسمنت بقابس، محطة النقل البري بسوسة. */
    private static void facilityOfItsKind(Words words, int head, List<Candidate> found) {
        int last = head;
        while (last - head < LONGEST && words.isDefinite(last + 1) && !words.hasProclitic(last + 1) && words.sameSentence(head, last + 1)
                && !words.isAny(last + 1, NO_NAME)) {
            last++;
        }
        int seat = last > head ? withSeat(words, last) : last;
        if (seat > last && !words.isDefinite(head)) {
            found.add(candidate(words, head, seat, EntityType.FACILITY, 0.72, "facility.kind"));
        }
    }

    /** المستشفى الجهوي بزغوان، المعهد الثانوي علي بورقيبة: a definite head needs an adjective and a town, person, road or quarter. */
    private static void definiteFacility(Words words, int head, List<Candidate> found) {
        int last = head;
        while (words.isDefinite(last + 1) && !words.hasProclitic(last + 1) && (DEFINITE_LOCAL.contains(words.base(last + 1))
                || words.is(last + 1, WordClass.OFFICIAL_ADJECTIVE))) {
            last++;
        }
        int adjective = last;
        if (last > head && words.sameSentence(head, last + 1)) {
            int road = RoadSource.nameEnd(words, last + 1);
            last = road > last + 1 ? road : Math.max(last, words.norm(last + 1).equals("حي") ? LocalitySource.nameEnd(words, last + 1)
                    : isPersonsName(words, last + 1) ? PersonNameReader.read(words, last + 1, false) : last);
        }
        int seat = last > head ? withSeat(words, last) : head;
        if (seat > adjective) {
            found.add(candidate(words, head, seat, EntityType.FACILITY, 0.75, "facility.local"));
        }
    }

    private static boolean isPersonsName(Words words, int i) {
        return !words.hasProclitic(i) && (words.isGivenName(i) || words.is(i, WordClass.NAME_PREFIX));
    }

    private static int withSeat(Words words, int last) {
        GazetteerMatch place = words.prefix(last + 1).equals("ب") ? words.anyPlace(last + 1) : null;
        return place == null ? last : last + place.tokens();
    }

    /** The end of a place's, person's or unknown name at {@code i}; -1 where none begins. */
    static int properEnd(Words words, int i) {
        if (!words.isWord(i) || words.hasProclitic(i) || words.isLatin(i)) {
            return -1;
        }
        for (GazetteerMatch match : words.known(i)) {
            if (match.entry().type() == EntityType.LOCATION || match.entry().type() == EntityType.PERSON) {
                return i + match.tokens() - 1;
            }
        }
        if (HONOURS.contains(words.norm(i)) 
                && (words.isGivenName(i + 1) || words.is(i + 1, WordClass.NAME_PREFIX))) {
            return PersonNameReader.read(words, i + 1, true);
        }
        if (SAINTS.contains(words.norm(i)) && words.isUnknown(i + 1)) {
            return i + 1;
        }
        if (words.isAny(i, NO_NAME) && !words.is(i, WordClass.FIRST_NAME)) {
            return -1;
        }
        if (words.isGivenName(i) || words.is(i, WordClass.NAME_PREFIX)) {
            int person = PersonNameReader.read(words, i, false);
            return Math.max(person, words.isDefinite(i) || words.is(i, WordClass.FIRST_NAME) ? i : -1);
        }
        return words.isUnknown(i) && !isPlural(words.norm(i)) ? i : -1;
    }

    /** قصر لافال: behind a head no ل is a preposition, so that it begins a foreign name. */
    private static boolean isForeignArticle(Words words, int i) {
        return words.prefix(i).equals("ل") && !words.base(i).startsWith("ال") && words.norm(i).length() > 4
                && words.isUnmistakable(i) && (words.isUnmistakable(i + 1) || SAINTS.contains(words.norm(i + 1))) && words.sameSentence(i, i + 1);
    }

    private static boolean isFairName(Words words, int i) {
        return words.is(i, WordClass.COMMON) && words.isDefinite(i) && !words.hasProclitic(i) && !isPlural(words.norm(i))
                && !words.isAny(i, NO_NAME) && !words.is(i, WordClass.OFFICIAL_ADJECTIVE) && !GENERAL.contains(words.norm(i));
    }

    private static boolean isPlural(String norm) {
        return norm.endsWith("ين") || norm.endsWith("ون") || norm.endsWith("ات");
    }

    private static Candidate candidate(Words words, int first, int last, EntityType type, double confidence, String rule) {
        return new Candidate(first, last, words.cut(first), type, confidence, rule);
    }
}
