package org.khabir.extract.names;

import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.model.EntityType;

/** Medium and town at the head of an article: طرابلس / الأناضول; رام الله - «القدس العربي»; بغداد 3 آذار (واع); «عكاظ» (الرياض). */
final class DatelineSource implements CandidateSource {

    /** The rule’s name. */
    static final String RULE = "dateline.medium";

    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_QUOTE = 3;
    private static final Set<String> SEPARATORS = Set.of("/", ":", "-", "–", "—", "ـ", "(", "،");
    private static final PersonWords MEDIA = PersonWords.shipped();

    @Override
    public List<Candidate> propose(Words words) {
        GazetteerMatch town = words.anyPlace(0);
        if (town == null) {
            return behindMedium(words);
        }
        for (int at = town.tokens(); at < town.tokens() + LONGEST_DATE && words.exists(at); at++) {
            boolean quoteOnly = words.isSign(at, "\"");
            if (quoteOnly || SEPARATORS.contains(words.norm(at))) {
                boolean quoted = quoteOnly || words.isSign(at + 1, "\"");
                int first = quoted && !quoteOnly ? at + 2 : at + 1;
                int last = quoted ? quoteEnd(words, first) : mediumEnd(words, first);
                if (last >= first) {
                    return List.of(new Candidate(first, last, 0, EntityType.ORGANIZATION, 0.99, RULE));
                }
            }
        }
        return List.of();
    }

    /** «عكاظ» (الرياض): the town in brackets. */
    private static List<Candidate> behindMedium(Words words) {
        int last = words.isSign(0, "\"") ? quoteEnd(words, 1) : -1;
        GazetteerMatch town = last > 0 && words.isSign(last + 2, "(") ? words.anyPlace(last + 3) : null;
        if (town == null || !words.isSign(last + 3 + town.tokens(), ")")) {
            return List.of();
        }
        return List.of(new Candidate(1, last, 0, EntityType.ORGANIZATION, 0.99, RULE),
                new Candidate(last + 3, last + 2 + town.tokens(), 0, EntityType.LOCATION, 0.99, RULE));
    }

    /** The last word of what is in quotes; -1 where the quotes are not closed soon. */
    private static int quoteEnd(Words words, int first) {
        int last = first;
        while (words.isWord(last) && last - first < LONGEST_QUOTE && words.isWord(last + 1)) {
            last++;
        }
        return words.isWord(last) && words.isSign(last + 1, "\"") && isClosed(words, last + 2) ? last : -1;
    }

    private static int mediumEnd(Words words, int first) {
        int last = -1;
        for (GazetteerMatch match : words.known(first)) {
            if (match.entries().stream().anyMatch(entry -> entry.source().equals("media.tsv"))) {
                last = Math.max(last, first + match.tokens() - 1);
            }
        }
        last = last < 0 && MEDIA.isMediumInDateline(words.norm(first)) ? first : last;
        return last >= 0 && isClosed(words, last + 1) ? last : -1;
    }

    /** True where the dateline ends or its next part begins. */
    private static boolean isClosed(Words words, int next) {
        return !words.exists(next) || !words.isWord(next) || !words.sameSentence(next - 1, next);
    }
}
