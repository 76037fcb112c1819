package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Roads and squares, which are named after nearly anything: شارع 9 أفريل، نهج روسيا، شارع الحرية، الطريق الوطنية رقم 1. */
final class RoadSource implements CandidateSource {

    private static final Set<String> STREETS = Set.of("شارع", "نهج", "زنقه", "كورنيش", "شارعي", "نهجي");
    private static final Set<String> SQUARES = Set.of("ساحه", "ميدان", "جسر", "طريق", "مفترق", "دوار");
    private static final Set<String> OF_SQUARES = Set.of("الشهداء", "التحرير", "الجمهوريه", "الحريه", "الاستقلال", "القصبه", "النصر",
            "الثوره", "الامويين", "السبعين", "الكرامه", "المطار", "الساعات", "العلم", "الوحده", "السلام", "الوطن", "العروبه", "الساعه");
    private static final Set<String> CLASSES = Set.of("الوطنيه", "الجهويه", "السياره", "المحليه", "الحزاميه", "السريعه", "الدوليه",
            "الساحليه", "الدائريه", "الصحراوي", "الدولي", "الساحلي", "الدائري", "السريع", "السيار", "الوطني");
    private static final Set<String> NO_NAMES = Set.of("المدينه", "الرئيسي", "المذكور", "الذي", "المجاور", "العربي", "السياسي", "التونسي");
    private static final Set<String> MONTHS = Set.of("جانفي", "فيفري", "مارس", "افريل", "ماي", "جوان", "جويليه", "اوت", "سبتمبر",
            "اكتوبر", "نوفمبر", "ديسمبر", "يناير", "فبراير", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "نيسان", "ايار", "تموز", "رمضان");
    private static final Set<WordClass> ENDS = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.DEMONYM, WordClass.OFFICIAL_ADJECTIVE,
            WordClass.PASSING_ADJECTIVE);

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = nameEnd(words, i);
            if (last > i) {
                found.add(new Candidate(i, last, words.cut(i), EntityType.FACILITY, 0.82, "facility.road"));
            }
        }
        return found;
    }

    /** The last token of the road that is named at {@code i}; {@code i} where none is. */
    static int nameEnd(Words words, int i) {
        String head = words.base(i);
        int next = i + 1;
        if (!words.exists(next) || !words.sameSentence(i, next)) {
            return i;
        }
        if (head.equals("الطريق") || head.equals("طريق") && words.is(next, WordClass.DEMONYM)) {
            return highwayEnd(words, i);
        }
        boolean street = STREETS.contains(head);
        if (!street && !SQUARES.contains(head)) {
            return i;
        }
        if (words.token(next).isNumber()) {
            return street || head.equals("ساحه") || head.equals("ميدان") ? dateEnd(words, next) : i;
        }
        if (!words.isWord(next) || words.hasProclitic(next) || words.norm(i - 1).equals("عن")) {
            return i;
        }
        int proper = PlaceSource.properEnd(words, next);
        if (proper >= next && (street || !words.isUnknown(next) || words.isDefinite(next))) {
            return betweenPlaces(words, proper);
        }
        if (head.equals("نهج") && isDescribed(words, next)) {
            return i;
        }
        boolean noun = words.isDefinite(next) && !words.isAny(next, ENDS) && !NO_NAMES.contains(words.norm(next));
        return noun && street || OF_SQUARES.contains(words.norm(next)) ? next : i;
    }

    /** نهج السلام الشامل is an approach, نهج السلام a street. */
    private static boolean isDescribed(Words words, int noun) {
        return words.isWord(noun + 1) && words.isDefinite(noun + 1) && words.is(noun + 1, WordClass.COMMON) && !words.hasProclitic(noun + 1);
    }

    /** A number, or a day, its month and its year. */
    private static int dateEnd(Words words, int number) {
        if (!MONTHS.contains(words.norm(number + 1))) {
            return number;
        }
        boolean year = words.exists(number + 2) && words.token(number + 2).isNumber() && words.norm(number + 2).length() == 4;
        return year ? number + 2 : number + 1;
    }

    /** الطريق الوطنية رقم 1، الطريق السيارة تونس - مدنين: a class needs a number or the places it joins. */
    private static int highwayEnd(Words words, int head) {
        if (!CLASSES.contains(words.base(head + 1))) {
            return head;
        }
        int number = words.norm(head + 2).equals("رقم") ? head + 3 : head + 2;
        if (words.exists(number) && words.token(number).isNumber() && words.sameSentence(head, number)) {
            return number;
        }
        GazetteerMatch place = words.hasProclitic(head + 2) ? null : words.known(head + 2, EntityType.LOCATION);
        if (place == null) {
            return head;
        }
        int last = head + 1 + place.tokens();
        GazetteerMatch other = words.hasProclitic(last + 1) ? null : words.known(last + 1, EntityType.LOCATION);
        return other == null ? betweenPlaces(words, last) : last + other.tokens();
    }

    /** طريق صفاقس - قابس. */
    private static int betweenPlaces(Words words, int last) {
        GazetteerMatch other = words.isSign(last + 1, "-") || words.isSign(last + 1, "–") ? words.known(last + 2, EntityType.LOCATION) : null;
        return other == null ? last : last + 1 + other.tokens();
    }
}
