package org.khabir.extract.names;

import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.sequence.Tags;
import org.khabir.model.EntityType;

/** What no word can be in a name, whatever the stacked field makes of it. */
final class ImpossibleTags {

    private static final PersonWords PERSON_WORDS = PersonWords.shipped();
    private static final int INSIDE_PERSON = Tags.inside(EntityType.PERSON.ordinal());
    private static final int PERSON = Tags.begin(EntityType.PERSON.ordinal());
    private static final int PLACE = Tags.begin(EntityType.LOCATION.ordinal());
    private static final int BODY = Tags.begin(EntityType.ORGANIZATION.ordinal());
    /** Class nouns behind which a body’s own name must stand. */
    private static final Set<String> MISSIONS = Set.of("بعثه", "شركه", "قناه", "منظمه", "حركه");
    /** Pronouns that begin a clause. */
    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");
    private static final String THAT = "ان";
    /** Shorter words beside أن make it a letter’s name: سي أن أن. */
    private static final int SHORTEST_IN_CLAUSE = 4;

    private ImpossibleTags() {
    }

    /** الكاتب العام. */
    private static boolean isAdjectiveOfOffice(Words words, int word) {
        return words.is(word - 1, WordClass.ROLE) && words.isDefinite(word - 1) && words.isDefinite(word) && !words.hasProclitic(word);
    }

    /** A class noun of bodies, a rank’s own words, an office with its adjective (الأمين العام), an ordinary definite noun before a foreign name (بناء السلام فلان). */
    private static boolean mayNotBeginPerson(Words words, int word) {
        boolean office = words.is(word, WordClass.ROLE) && words.isDefinite(word) && words.is(word + 1, WordClass.OFFICIAL_ADJECTIVE);
        boolean noun = words.isDefinite(word) && !words.isGivenName(word) && words.is(word + 1, WordClass.FIRST_NAME) && !words.isDefinite(word + 1)
                && words.isWord(word - 1) && !words.isDefinite(word - 1) && !words.is(word - 1, WordClass.FUNCTION) && !words.is(word - 1, WordClass.VERB);
        boolean brand = MISSIONS.contains(words.base(word - 1)) && words.isUnknown(word) && words.sameSentence(word - 1, word);
        return words.is(word, WordClass.ORGANIZATION_HEAD) && !words.isGivenName(word) || office || noun || brand || isPluralOfKind(words.norm(word));
    }

    /** An honour, a participle in the accusative, a foreign rank. */
    private static boolean isBesideNames(String norm) {
        return PERSON_WORDS.endsName(norm) || PERSON_WORDS.isForeignRank(norm);
    }

    private static boolean beginsClause(Words words, int word) {
        boolean that = words.norm(word).equals(THAT) && words.norm(word - 1).length() >= SHORTEST_IN_CLAUSE
                && words.norm(word + 1).length() >= SHORTEST_IN_CLAUSE && !words.isAnne(word);
        return that || RELATIVE.contains(words.norm(word));
    }

    /** ميدانيين. */
    private static boolean isPluralOfKind(String norm) {
        return norm.length() > 5 && norm.endsWith("يين");
    }

    /** وزير الصدر صالح: behind whom somebody serves his own name begins. */
    private static boolean isBehindHoldersComplement(Words words, int word) {
        return words.isGivenName(word) && !words.isDefinite(word) && words.isDefinite(word - 1) && !words.hasProclitic(word - 1) && words.is(word - 2, WordClass.ROLE)
                && !words.isDefinite(word - 2) && !words.isGivenName(word - 1) && words.sameSentence(word - 2, word);
    }

    /** رئيس اللجنة الأمنية اللواء فلان: a rank right before a name or before the rest of the rank. */
    private static boolean isRankBeforeName(Words words, int word) {
        if (!words.is(word, WordClass.RANK) || !words.isDefinite(word) || words.hasProclitic(word)) {
            return false;
        }
        int next = word + 1;
        while (words.is(next, WordClass.RANK) || words.is(next, WordClass.TITLE)) {
            next++;
        }
        boolean name = words.isWord(next) && !words.isDefinite(next) && !words.hasProclitic(next) && words.isUnmistakable(next) && words.sameSentence(word, next);
        return name || next > word + 1;
    }

    /**
     * Takes {@code penalty} from the impossible tags’ scores: a word with a proclitic goes on no person’s name, a body’s class noun begins none, an honour
     * (المعظم) or a participle in the accusative (مؤكدا) is in no name, a rank before a person’s name begins none and goes on no body’s, an office (مستشار) and its
     * adjective (الكاتب العام) begin no body’s, and the second word of a common phrase (القوة القاهرة) no place’s.
     *
     * @param offset index of the sentence’s first token in the document
     * @param scores by word of the sentence and tag
     */
    static void forbid(Words words, int offset, double[][] scores, double penalty) {
        for (int i = 0; i < scores.length; i++) {
            int word = offset + i;
            if (SequenceSource.holdsProclitic(words, word, word) || isBehindHoldersComplement(words, word)) {
                scores[i][INSIDE_PERSON] -= penalty;
            }
            if (mayNotBeginPerson(words, word)) {
                scores[i][PERSON] -= penalty;
            }
            boolean beside = isBesideNames(words.norm(word));
            if (beside || isRankBeforeName(words, word) || beginsClause(words, word)) {
                for (EntityType type : EntityType.values()) {
                    scores[i][Tags.begin(type.ordinal())] -= penalty;
                    boolean mayGoOn = !beside && type != EntityType.PERSON && type != EntityType.ORGANIZATION;
                    scores[i][Tags.inside(type.ordinal())] -= mayGoOn ? 0 : penalty;
                }
            }
            if (words.is(word, WordClass.ROLE) || isAdjectiveOfOffice(words, word)) {
                scores[i][BODY] -= penalty;
            }
            if (words.isPair(word - 1, WordClass.GENERIC)) {
                scores[i][PLACE] -= penalty;
            }
        }
    }
}
