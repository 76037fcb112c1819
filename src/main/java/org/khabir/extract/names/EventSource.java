package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.names.DesignationReader.Shape;
import org.khabir.model.EntityType;

/** Named agreements, conferences, wars and operations: اتفاق الصخيرات، المنتدى الدولي للاستثمار، عملية "…". */
final class EventSource implements CandidateSource {

    private static final Set<String> OF_A_PLACE = Set.of("اتفاق", "اتفاقيه", "معاهده", "حرب", "مؤتمر", "موتمر", "اعلان", "ملحمه", "ثوره",
            "منتدي", "مهرجان", "معرض", "وثيقه");
    private static final Set<String> GATHERINGS = Set.of("المنتدي", "المهرجان", "المعرض", "الملتقي", "المؤتمر", "الموتمر",
            "الندوه", "المسابقه", "البطوله", "الصالون", "الاولمبياد", "اليوم", "القمه");
    private static final Set<String> QUOTED = Set.of("عمليه", "حمله", "مناورات", "تمرين", "معركه", "مبادره", "اتفاق", "مؤتمر", "موتمر", "منتدي");

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (OF_A_PLACE.contains(words.base(i))) {
                ofPlace(words, i, found);
            }
            if (GATHERINGS.contains(words.base(i))) {
                gathering(words, i, found);
            }
            if (QUOTED.contains(words.base(i)) && words.isSign(i + 1, "\"")) {
                quoted(words, i + 1, found);
            }
        }
        return found;
    }

    private static void ofPlace(Words words, int i, List<Candidate> found) {
        GazetteerMatch place = words.hasProclitic(i + 1) ? null : words.known(i + 1, EntityType.LOCATION);
        if (place == null || !words.sameSentence(i, i + 1)) {
            return;
        }
        int last = i + place.tokens();
        boolean fair = words.is(last + 1, WordClass.OFFICIAL_ADJECTIVE);
        DesignationReader.Reading reading = fair ? new DesignationReader(words, last, Shape.ADJECTIVAL).read() : null;
        found.add(candidate(words, i, reading == null ? last : reading.last(), 0.8, "event.place"));
    }

    /** القمة العربية الـ29، المنتدى الدولي للاستثمار: an adjective and a purpose, a place's name or a number. */
    private static void gathering(Words words, int i, List<Candidate> found) {
        DesignationReader.Reading reading = new DesignationReader(words, i, Shape.ADJECTIVAL).read();
        if (reading != null && reading.marked() && (reading.nouns() > 0 || words.base(i).equals("القمه"))) {
            found.add(candidate(words, i, withNumber(words, reading.last()), 0.8, "event.gathering"));
        }
    }

    private static int withNumber(Words words, int last) {
        boolean ordinal = words.norm(last + 1).equals("ال") && words.exists(last + 2) && words.token(last + 2).isNumber();
        return ordinal ? last + 2 : last;
    }

    private static void quoted(Words words, int quote, List<Candidate> found) {
        int last = quote;
        while (words.exists(last + 1) && !words.isSign(last + 1, "\"") && last - quote < 5) {
            last++;
        }
        if (last > quote && words.isSign(last + 1, "\"") && words.sameSentence(quote, last)) {
            found.add(candidate(words, quote + 1, last, 0.65, "event.quoted"));
        }
    }

    private static Candidate candidate(Words words, int first, int last, double confidence, String rule) {
        return new Candidate(first, last, words.cut(first), EntityType.EVENT, confidence, rule);
    }
}
