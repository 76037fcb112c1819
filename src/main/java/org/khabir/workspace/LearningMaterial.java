package org.khabir.workspace;

import java.time.Instant;

/**
 * What there is to learn from the analyst's verdicts on names.
 *
 * @param articles  with sentences in which every name was judged
 * @param names     accepted in these sentences
 * @param usedSince since when the case uses a model trained with its articles; null where it does not
 */
public record LearningMaterial(int articles, int names, Instant usedSince) {

    /** How many articles it takes, so that what was learned can be tried on others. */
    public static final int LEAST_ARTICLES = 5;
    /** How many names it takes. */
    public static final int LEAST_NAMES = 40;

    public boolean isEnough() {
        return articles >= LEAST_ARTICLES && names >= LEAST_NAMES;
    }
}
