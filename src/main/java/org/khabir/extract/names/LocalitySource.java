package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/**
 * Quarters and villages that no list holds: behind a class noun that always has a name (حي الزهور، معتمدية الوسلاتية), and by words
 * with which such names begin (سيدي، باب، بئر، عين), where a place is spoken of.
 */
final class LocalitySource implements CandidateSource {

    private static final Set<String> NAMED = Set.of("حي", "معتمديه", "عماده", "ولايه", "محافظه", "هضبه", "واحه", "اقليم", "جبل", "وادي");
    private static final Set<String> CUES = Set.of("قريه", "بلده", "ضاحيه", "بلدتي", "قريتي");
    private static final Set<String> BEGINNINGS = Set.of("سيدي", "باب", "بئر", "بير", "عين", "ساقيه", "حومه", "كفر", "هنشير", "منزل", "تل",
            "رأس", "راس", "اولاد", "واد", "عزبه", "خان", "دوار", "شط", "جنان");
    private static final Set<String> CARDINALS = Set.of("الشمال", "الجنوب", "الوسط", "الساحل", "الشرق", "الغرب");
    private static final Set<String> QUARTERS = Set.of("الغربي", "الشرقي", "الكبير");
    private static final Set<String> REGION_CUES = Set.of("جهه", "جهات", "ولايات", "مناطق", "منطقه", "اهالي", "اقليم", "اقاليم", "محافظات");
    private static final Set<String> PREPOSITIONS = Set.of("في", "الي", "نحو", "من", "قرب", "باتجاه", "صوب", "بين");
    private static final Set<String> ORDINARY = Set.of("الاعمال", "العمل", "المال", "الشغل", "الاوراق", "الصرف", "الحوار", "التفاوض", "المكان",
            "النظام", "السنه", "العائله", "الشعب", "الدار", "الاسره", "الرئيس", "الجلد", "الاعتبار", "التجريد", "المدينه", "الجهه",
            "الولايه", "الدوله", "الذهب", "النفط", "الموازيه", "السكن", "الزوجيه", "السوداء", "العاصمه", "الحدود", "الوحيد", "الحالي", "العهد", "الفقيه");
    private static final Set<WordClass> NO_NAME = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.TITLE, WordClass.RANK,
            WordClass.PASSING_ADJECTIVE, WordClass.DEMONYM, WordClass.OFFICIAL_ADJECTIVE);

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (NAMED.contains(words.base(i))) {
                add(words, i, nameEnd(words, i), 0.82, "place.unit", found);
            } else if (words.norm(i).equals("بحي") && nameEnd(words, i) > i) {
                found.add(new Candidate(i, nameEnd(words, i), 1, EntityType.LOCATION, 0.82, "place.unit"));
            } else if (CUES.contains(words.base(i)) && nameEnd(words, i) > i) {
                add(words, i + 1, nameEnd(words, i), 0.7, "place.village", found);
            }
            if (isRegion(words, i)) {
                add(words, i, regionEnd(words, i), 0.74, "place.region", found);
            }
            if (BEGINNINGS.contains(words.base(i)) && isWhere(words, i)) {
                add(words, i, compoundEnd(words, i), 0.72, "place.compound", found);
            }
        }
        return found;
    }

    /** الشمال الغربي where a place is spoken of; الجنوب، الساحل behind جهة and the like. */
    private static boolean isRegion(Words words, int i) {
        if (!CARDINALS.contains(words.base(i))) {
            return false;
        }
        boolean within = !words.hasProclitic(i) && REGION_CUES.contains(words.base(i - 1));
        return within || QUARTERS.contains(words.norm(i + 1)) && (isWhere(words, i) || words.is(i - 1, WordClass.PLACE_CUE));
    }

    private static int regionEnd(Words words, int i) {
        int last = QUARTERS.contains(words.norm(i + 1)) ? i + 1 : i;
        return words.is(last + 1, WordClass.DEMONYM) && words.isDefinite(last + 1) ? last + 1 : last;
    }

    private static boolean isWhere(Words words, int i) {
        return words.prefix(i).endsWith("ب") || !words.hasProclitic(i)
                && (PREPOSITIONS.contains(words.norm(i - 1)) || words.is(i - 1, WordClass.PLACE_CUE) || words.is(i - 1, WordClass.PLACE_HEAD));
    }

    /** The last token of the name behind a class noun; {@code head} where none begins. */
    static int nameEnd(Words words, int head) {
        int next = head + 1;
        if (!isPossible(words, head, next)) {
            return head;
        }
        if (BEGINNINGS.contains(words.norm(next))) {
            int end = compoundEnd(words, next);
            return end > next ? end : head;
        }
        if (words.is(next, WordClass.NAME_PREFIX) && isPossible(words, next, next + 1)) {
            return next + 1;
        }
        if (words.isGivenName(next)) {
            int person = PersonNameReader.read(words, next, false);
            return person > next ? person : words.isDefinite(next) ? next : head;
        }
        boolean named = words.isDefinite(next) && !ORDINARY.contains(words.norm(next)) || words.isUnknown(next) && !words.looksInflected(next)
                && !words.norm(next).endsWith("ه") && !words.norm(next).endsWith("ي");
        return named ? next : head;
    }

    /** The end of سيدي عبد السلام، باب الجديد; {@code first} where what follows is no name. */
    private static int compoundEnd(Words words, int first) {
        int next = first + 1;
        if (!isPossible(words, first, next) || ORDINARY.contains(words.norm(next))) {
            return first;
        }
        if (words.is(next, WordClass.NAME_PREFIX) && isPossible(words, next, next + 1)) {
            return next + 1;
        }
        boolean saint = words.base(first).equals("سيدي");
        boolean name = words.isUnknown(next) && !words.looksInflected(next) || words.isGivenName(next)
                || words.is(next, WordClass.SURNAME) || words.isDefinite(next) && !saint && words.base(first).equals("باب");
        return name ? next : first;
    }

    private static boolean isPossible(Words words, int head, int next) {
        return words.isWord(next) && words.sameSentence(head, next) && !words.hasProclitic(next) && !words.isLatin(next)
                && words.norm(next).length() > 2 && (!words.isAny(next, NO_NAME) || words.is(next, WordClass.FIRST_NAME));
    }

    private static void add(Words words, int first, int last, double confidence, String rule, List<Candidate> found) {
        if (last >= first && (last > first || rule.endsWith("village") || rule.endsWith("region"))) {
            found.add(new Candidate(first, last, words.cut(first), EntityType.LOCATION, confidence, rule));
        }
    }
}
