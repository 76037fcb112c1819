package org.khabir.extract.names;

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

    private ImpossibleTags() {
    }

    /** الكاتب العام. */
    private static boolean isAdjectiveOfOffice(Words words, int word) {
        return words.is(word - 1, WordClass.ROLE) && words.isDefinite(word - 1) && words.isDefinite(word) && !words.hasProclitic(word);
    }

    /**
     * Takes {@code penalty} from the impossible tags’ scores: a word with a proclitic, an honour (المعظم) or a participle in the accusative (مؤكدا) goes on no
     * person’s name, a body’s class noun begins
     * none, an office (مستشار) and its
     * adjective (الكاتب العام) begin no body’s, and the second word of a common phrase (القوة القاهرة) no place’s.
     *
     * @param offset index of the sentence’s first token in the document
     * @param scores by word of the sentence and tag
     */
    static void forbid(Words words, int offset, double[][] scores, double penalty) {
        for (int i = 0; i < scores.length; i++) {
            int word = offset + i;
            if (SequenceSource.holdsProclitic(words, word, word) || PERSON_WORDS.endsName(words.norm(word))) {
                scores[i][INSIDE_PERSON] -= penalty;
            }
            if (words.is(word, WordClass.ORGANIZATION_HEAD) && !words.isGivenName(word)) {
                scores[i][PERSON] -= penalty;
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
