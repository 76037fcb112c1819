package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Media behind صحيفة، قناة and the like, and bodies whose name stands in quotes behind their kind: شركة "نقل تونس". */
final class QuotedSource implements CandidateSource {

    private static final int LONGEST = 5;
    private static final Set<String> KINDS = Set.of("شركه", "حزب", "حركه", "تنظيم", "جماعه", "منظمه", "جمعيه", "مؤسسه", "موسسه", "مجموعه",
            "كتيبه", "ائتلاف", "تحالف", "جبهه", "ميليشيا", "ميليشيات", "مليشيا", "مليشيات", "قوات", "شبكه", "مرصد", "برنامج الانباء", "تيار", "متعهد", "الرحلات",
            "كتله", "يوميه", "اسبوعيه", "نقابه", "مبادره", "حراك", "لواء", "فصيل", "نادي", "جامعه", "مركز", "معهد", "شرطه");

    private static final Set<String> WITH_CLASS_NOUN = Set.of("حزب", "حركه", "تنظيم", "جماعه", "جمعيه", "كتيبه", "تيار", "ائتلاف",
            "منظمه", "نقابه", "نادي", "لواء", "جبهه", "شركه", "موسسه", "مؤسسه", "مجموعه", "كتله", "جامعه", "مركز", "معهد", "شرطه");

    private static final Set<String> BUILDINGS = Set.of("نزل", "فندق", "مصنع", "ميناء", "مطعم", "مقهي", "ملعب", "قاعه", "مسرح", "مستشفي",
            "مصحه", "شاطئ", "منتجع", "حقل", "سجن", "معبر", "مخيم", "ثكنه", "مطار", "سوق", "برج");

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (BUILDINGS.contains(words.base(i)) && words.isSign(i + 1, "\"")) {
                building(words, i, found);
            }
            boolean medium = words.is(i, WordClass.MEDIA_CUE);
            if (medium || KINDS.contains(words.base(i))) {
                int quote = words.is(i + 1, WordClass.DEMONYM) && words.isSign(i + 2, "\"") ? i + 2 : i + 1;
                if (words.isSign(quote, "\"") || words.isSign(quote, "(")) {
                    quoted(words, i, quote, found);
                } else if (medium && !words.isDefinite(i)) {
                    bare(words, i, found);
                }
            }
        }
        return found;
    }

    /** حزب "البديل" is the name with its class noun and the marks, صحيفة "الشروق" the quoted words alone. */
    private static void quoted(Words words, int cue, int quote, List<Candidate> found) {
        int last = quote;
        while (words.exists(last + 1) && !isClosing(words, last + 1) && last - quote < LONGEST) {
            last++;
        }
        if (last > quote && isClosing(words, last + 1) && words.sameSentence(cue, last)) {
            if (WITH_CLASS_NOUN.contains(words.base(cue)) && quote == cue + 1) {
                found.add(new Candidate(cue, last + 1, words.cut(cue), EntityType.ORGANIZATION, 0.75, "organization.quoted"));
                return;
            }
            found.add(new Candidate(quote + 1, last, words.cut(quote + 1), EntityType.ORGANIZATION, 0.75, "organization.quoted"));
        }
    }

    /** نزل "القنطاوي": with its class noun and the marks. */
    private static void building(Words words, int head, List<Candidate> found) {
        int last = head + 1;
        while (words.exists(last + 1) && !isClosing(words, last + 1) && last - head < LONGEST) {
            last++;
        }
        if (last > head + 1 && isClosing(words, last + 1) && words.sameSentence(head, last)) {
            found.add(new Candidate(head, last + 1, words.cut(head), EntityType.FACILITY, 0.75, "facility.quoted"));
        }
    }

    /** صحيفة لوموند، قناة فرانس انتار: the unknown words, at most three, or a capitalised Latin name. */
    private static void bare(Words words, int cue, List<Candidate> found) {
        int last = cue;
        while (last - cue < 3 && words.sameSentence(cue, last + 1) && isName(words, last + 1)) {
            last++;
        }
        if (last > cue) {
            found.add(new Candidate(cue + 1, last, words.cut(cue + 1), EntityType.ORGANIZATION, 0.6, "organization.medium"));
        }
    }

    private static boolean isName(Words words, int i) {
        return words.isUnknown(i) && !words.hasProclitic(i) || words.isLatin(i);
    }

    private static boolean isClosing(Words words, int i) {
        return words.isSign(i, "\"") || words.isSign(i, ")") || words.isSign(i, "'");
    }
}
