package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Known names, and those that are common words too where their context says that they are names. */
final class GazetteerSource implements CandidateSource {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("في", "الي", "نحو", "عبر", "باتجاه", "صوب", "قرب");
    private static final Set<String> REPORTING_VERBS = Set.of("نقلت", "ذكرت", "افادت", "اوردت", "كتبت", "نشرت", "بثت");
    private static final Set<String> SOURCE_OR_SPEECH = Set.of("عن", "ان", "بان", "انه", "انها");
    private static final Set<String> PARTY_CUES = Set.of("حزبي", "حركتي", "كتلتي", "كتله", "تحالف", "ائتلاف", "قيادات", "قياديي",
            "انصار", "قواعد", "تحالفي", "شوري", "زعيمي");
    private static final Set<String> PARTY_ROLES = Set.of("القيادي", "القياديه", "قيادي", "القياديين", "قياديون", "القياديون", "النائب",
            "نائب", "عضو", "النائبه");
    /** Enough to win against a rule that takes the name for something else. */
    private static final double CONFIRMED = 0.97;
    private static final Set<WordClass> NO_SURNAME_ALONE = Set.of(WordClass.COMMON, WordClass.FIRST_NAME,
            WordClass.AMBIGUOUS_FIRST_NAME, WordClass.FUNCTION, WordClass.VERB, WordClass.DEMONYM);

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (GazetteerMatch match : words.known(i)) {
                for (GazetteerEntry entry : match.entries()) {
                    double confidence = confidence(words, i, match, entry);
                    if (confidence > 0) {
                        found.add(new Candidate(i, i + match.tokens() - 1, words.cut(i), entry.type(), confidence,
                                "gazetteer." + entry.source()));
                    }
                }
            }
        }
        return found;
    }

    private double confidence(Words words, int i, GazetteerMatch match, GazetteerEntry entry) {
        if (entry.source().equals(GazetteerEntry.ANALYST)) {
            return 1;
        }
        if (words.isPair(i - 1, WordClass.GENERIC)) {
            return 0;
        }
        EntityType type = entry.type();
        int next = i + match.tokens();
        boolean pronoun = match.tokens() == 1 && words.mayEndInPronoun(i) && entry.name().endsWith("ة");
        if (pronoun && !match.needsContext(entry)) {
            return hasContext(words, i, next, entry) ? 0.75 : 0;
        }
        if (match.needsContext(entry)) {
            return !hasContext(words, i, next, entry) ? 0 : match.needsContext() && !words.is(i - 1, WordClass.PLACE_CUE) ? 0.75 : 0.9;
        }
        boolean confirmed = entry.source().equals(GazetteerEntry.CONFIRMED);
        if (match.tokens() > 1 || confirmed) {
            return confirmed ? CONFIRMED : 0.85;
        }
        if (type == EntityType.PERSON && words.isAny(i, NO_SURNAME_ALONE)) {
            return 0;
        }
        return type == EntityType.PERSON ? 0.7 : 0.85;
    }

    private boolean hasContext(Words words, int i, int next, GazetteerEntry entry) {
        return switch (entry.type()) {
            case LOCATION -> words.is(i - 1, WordClass.PLACE_CUE) || words.is(i - 1, WordClass.PLACE_HEAD)
                    || isAfterPlacePreposition(words, i) && endsPhrase(words, next)
                    || words.prefix(i).equals("و") && endsWithPlace(words, i - 1)
                    || words.prefix(next).equals("و") && words.known(next, EntityType.LOCATION) != null && words.hasProclitic(i);
            case ORGANIZATION -> words.is(i - 1, WordClass.MEDIA_CUE)
                    || isQuoted(words, i, next) && (words.is(i - 2, WordClass.MEDIA_CUE) || words.is(i - 2, WordClass.ORGANIZATION_HEAD))
                    || words.isSign(i - 1, "(") && words.isSign(next, ")")
                    || isQuoted(words, i, next) && words.norm(i).length() < 5 && next == i + 1
                    || entry.source().equals("media.tsv") && isReporting(words, i, next)
                    || entry.source().equals("organizations.tsv") && isParty(words, i);
            default -> false;
        };
    }

    /** نقلت وفا عن المصدر، ذكرت سانا أن: a medium told by its name alone. */
    private static boolean isReporting(Words words, int i, int next) {
        return !words.hasProclitic(i) && REPORTING_VERBS.contains(words.base(i - 1)) && SOURCE_OR_SPEECH.contains(words.norm(next));
    }

    /** حزبي النداء والنهضة، القيادي بالنهضة: a party told by its short name. */
    private static boolean isParty(Words words, int i) {
        if (!words.hasProclitic(i)) {
            return PARTY_CUES.contains(words.base(i - 1)) || words.norm(i - 1).equals("في") && PARTY_ROLES.contains(words.base(i - 2));
        }
        boolean joined = words.prefix(i).equals("و") && words.known(i - 1).stream().anyMatch(match -> match.tokens() == 1
                && match.entries().stream().anyMatch(entry -> entry.type() == EntityType.ORGANIZATION))
                && (!words.hasProclitic(i - 1) && PARTY_CUES.contains(words.base(i - 2)));
        return joined || words.prefix(i).equals("ب") && PARTY_ROLES.contains(words.base(i - 1));
    }

    private static boolean isAfterPlacePreposition(Words words, int i) {
        return !words.hasProclitic(i) && PLACE_PREPOSITIONS.contains(words.base(i - 1)) || words.prefix(i).endsWith("ب");
    }

    private static boolean endsPhrase(Words words, int next) {
        return !words.isWord(next) || words.prefix(next).startsWith("و") || words.is(next, WordClass.FUNCTION)
                || words.is(next, WordClass.VERB);
    }

    private static boolean endsWithPlace(Words words, int last) {
        for (int length = 1; length <= 3; length++) {
            GazetteerMatch match = words.known(last - length + 1, EntityType.LOCATION);
            if (match != null && match.tokens() == length) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuoted(Words words, int i, int next) {
        return words.isSign(i - 1, "\"") && words.isSign(next, "\"") || words.isSign(i - 1, "'") && words.isSign(next, "'");
    }
}
