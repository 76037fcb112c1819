package org.khabir.model;

import java.util.Objects;

/**
 * Where an extracted thing comes from, and what the analyst said of it.
 *
 * @param extractor  the step that found it, such as {@code names.gazetteer}; {@code analyst} for what the analyst added
 * @param rule       the rule or list within that step, for explaining a result
 * @param confidence the extractor's estimate that it is right, 0 to 1
 * @param review     the analyst's verdict
 */
public record Provenance(String extractor, String rule, double confidence, Review review) {

    public static final String ANALYST = "analyst";

    public Provenance {
        Objects.requireNonNull(extractor, "extractor");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(review, "review");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("No confidence: " + confidence);
        }
    }

    public static Provenance of(String extractor, String rule, double confidence) {
        return new Provenance(extractor, rule, confidence, Review.UNREVIEWED);
    }

    /** What the analyst made by hand: certain, and marked as changed. */
    public static Provenance byAnalyst(String rule) {
        return new Provenance(ANALYST, rule, 1, Review.CHANGED);
    }

    public Provenance reviewed(Review verdict) {
        return new Provenance(extractor, rule, confidence, verdict);
    }
}
