package org.khabir.ui.desk;

import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.MeetingAnchor;

/** What the analyst says of extracted things, as edits; a later verdict on the same thing replaces the earlier one. */
public final class Verdicts {

    private Verdicts() {
    }

    /** Confirms or rejects the mention at {@code span}. */
    public static Edit mention(String articleId, Span span, Review verdict) {
        return put(articleId, Correction.Subject.MENTION, span, verdict, null);
    }

    /** Says that the stretch names something of that type, whatever was found there. */
    public static Edit markAs(String articleId, Span span, EntityType type) {
        return put(articleId, Correction.Subject.MENTION, span, Review.CHANGED, type);
    }

    /** Confirms or rejects the date or time at {@code span}. */
    public static Edit time(String articleId, Span span, Review verdict) {
        return put(articleId, Correction.Subject.TIME, span, verdict, null);
    }

    /**
     * Confirms or rejects a meeting.
     *
     * @param analysis the one the meeting is from
     */
    public static Edit meeting(Analysis analysis, Meeting meeting, Review verdict) {
        return new Edit.PutCorrection(MeetingAnchor.of(analysis, meeting).correction(analysis.articleId(), verdict));
    }

    private static Edit put(String articleId, Correction.Subject subject, Span span, Review verdict, EntityType type) {
        return new Edit.PutCorrection(
                new Correction(UUID.randomUUID().toString(), articleId, subject, span, verdict, type, ""));
    }
}
