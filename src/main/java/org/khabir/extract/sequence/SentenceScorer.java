package org.khabir.extract.sequence;

import java.util.List;
import org.khabir.text.Token;

/** Scores the taggings of a sentence. Safe for use by several threads. */
public interface SentenceScorer {

    /** The scores of each word's tags; a new array. */
    double[][] scores(List<Token> sentence);

    /** The scores from tag to tag, minus infinity where one may not follow the other. */
    double[][] transitions();
}
