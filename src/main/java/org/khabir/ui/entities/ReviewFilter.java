package org.khabir.ui.entities;

import java.util.Comparator;
import org.khabir.model.CaseEntity;

/** Which entities are shown by what the analyst has looked at. */
public enum ReviewFilter {
    ALL,
    /** Those with mentions nobody looked at, in the order of what a look is likeliest to mend. */
    TO_CHECK,
    /** Those of which all mentions were looked at. */
    CHECKED;

    private static final Comparator<CaseEntity> MOST_DOUBT_FIRST = Comparator.comparingDouble(CaseEntity::doubt).reversed();

    boolean accepts(CaseEntity entity) {
        return this == ALL || entity.isReviewed() == (this == CHECKED);
    }

    /** Null for the order in which the entities come. */
    Comparator<CaseEntity> order() {
        return this == TO_CHECK ? MOST_DOUBT_FIRST : null;
    }
}
