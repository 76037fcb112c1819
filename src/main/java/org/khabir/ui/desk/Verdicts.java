package org.khabir.ui.desk;

import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.MeetingAnchor;

/** What the analyst says of dates and meetings, as edits; a later verdict on the same thing replaces the earlier one. */
public final class Verdicts {

    private Verdicts() {
    }

    /** Confirms or rejects the date or time at {@code span}. */
    public static Edit time(String articleId, Span span, Review verdict) {
        return new Edit.PutCorrection(new Correction(UUID.randomUUID().toString(), articleId, Correction.Subject.TIME, span, verdict, null, ""));
    }

    /**
     * Confirms or rejects a meeting.
     *
     * @param analysis the one the meeting is from
     */
    public static Edit meeting(Analysis analysis, Meeting meeting, Review verdict) {
        return new Edit.PutCorrection(MeetingAnchor.of(analysis, meeting).correction(analysis.articleId(), verdict));
    }
}
