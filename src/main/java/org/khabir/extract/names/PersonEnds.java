package org.khabir.extract.names;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Where persons’ names end that the field cuts short: before a word with a hyphen, before a family name that is another name or an ordinary word too. */
final class PersonEnds {

    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_FOREIGN = 2;
    private static final int SHORTEST_FAMILY_NAME = 4;
    private static final Set<WordClass> INTRODUCING = Set.of(WordClass.TITLE, WordClass.RANK, WordClass.ROLE);
    private static final Set<WordClass> NO_FAMILY_NAME = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.RANK, WordClass.TITLE,
            WordClass.PASSING_ADJECTIVE, WordClass.OFFICIAL_ADJECTIVE, WordClass.DEMONYM, WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD,
            WordClass.EVENT_HEAD, WordClass.PLACE_CUE, WordClass.FACILITY_HEAD);

    private PersonEnds() {
    }

    /** The last token of the person’s name that the field sees as {@code extent}. */
    static int of(Words words, Extent extent) {
        int last = extent.last();
        if (isJoined(words, last + 1)) {
            return last + 2;
        }
        return last > extent.first() && (isFamilyNameBehindGivenNames(words, extent) || isFamilyNameOfAForeigner(words, extent)) ? last + 1 : last;
    }

    /** شين وون-سيك. */
    private static boolean isJoined(Words words, int hyphen) {
        return words.isSign(hyphen, "-") && words.isWord(hyphen + 1) && words.adjacent(hyphen - 1, hyphen) && words.adjacent(hyphen, hyphen + 1)
                && words.isUnknown(hyphen + 1);
    }

    /** الدكتور محمد سامر الخليل: behind a title and two given names a given name with the article is the family’s, though it be a town as well. */
    private static boolean isFamilyNameBehindGivenNames(Words words, Extent extent) {
        int next = extent.last() + 1;
        boolean given = true;
        for (int i = extent.first(); i <= extent.last(); i++) {
            given &= words.isGivenName(i) || words.is(i, WordClass.NAME_PREFIX);
        }
        return given && mayGoOn(words, next) && words.norm(next).startsWith("ال") && words.isGivenWithArticle(next) && isIntroduced(words, extent.first());
    }

    /** وزير الخارجية إسبن بارث إيدي.: behind a title and two foreign words an ordinary one without article ends the name where the phrase ends with it. */
    private static boolean isFamilyNameOfAForeigner(Words words, Extent extent) {
        int next = extent.last() + 1;
        boolean ends = words.exists(next) && (!words.sameSentence(next, next + 1) || words.isSign(next + 1, "،") || words.isSign(next + 1, "."));
        return extent.last() - extent.first() + 1 == LONGEST_FOREIGN && ends && words.isUnknown(extent.first()) && words.isUnknown(extent.last())
                && mayGoOn(words, next) && isPlainNoun(words, next) && isIntroduced(words, extent.first());
    }

    /** The places where the family name that {@code fuller} has and {@code extent} lacks stands alone, written alike: an ordinary word would have another hamza. */
    static List<Candidate> again(Words words, Extent extent, Candidate fuller) {
        if (fuller.type() != EntityType.PERSON || fuller.last() != extent.last() + 1 || !isFamilyNameOfAForeigner(words, extent)) {
            return List.of();
        }
        String family = words.token(fuller.last()).light();
        return IntStream.range(fuller.last() + 1, words.size()).filter(i -> words.token(i).light().equals(family))
                .mapToObj(i -> new Candidate(i, i, 0, fuller.type(), fuller.confidence(), "person.again")).toList();
    }

    private static boolean isPlainNoun(Words words, int i) {
        String norm = words.norm(i);
        return words.is(i, WordClass.COMMON) && norm.length() >= SHORTEST_FAMILY_NAME && !words.isDefinite(i) && !words.looksInflected(i)
                && !norm.endsWith("ا") && !norm.endsWith("ه") && !norm.endsWith("ين") && !norm.endsWith("ون");
    }

    private static boolean mayGoOn(Words words, int i) {
        return words.isWord(i) && words.sameSentence(i - 1, i) && !words.hasProclitic(i) && !words.isAny(i, NO_FAMILY_NAME);
    }

    /** True where a title or position stands before the name, with nothing but its complements between. */
    private static boolean isIntroduced(Words words, int first) {
        for (int i = first - 1; i >= first - LONGEST_TITLE && words.isWord(i) && words.sameSentence(i, first); i--) {
            if (words.isAny(i, INTRODUCING)) {
                return true;
            }
            if (words.is(i, WordClass.FUNCTION) || words.is(i, WordClass.VERB)) {
                return false;
            }
        }
        return false;
    }
}
