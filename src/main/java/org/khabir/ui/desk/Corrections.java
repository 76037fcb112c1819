package org.khabir.ui.desk;

import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;

/** The analyst's verdicts as edits; a later verdict on the same thing replaces the earlier one. */
public final class Corrections {

    private Corrections() {
    }

    /** Confirms or rejects the mention at {@code span}. */
    public static Edit mention(String articleId, Span span, Review verdict) {
        return put(articleId, Correction.Subject.MENTION, span, verdict, "");
    }

    /** Confirms or rejects a meeting. */
    public static Edit meeting(String articleId, Meeting meeting, Review verdict) {
        return put(articleId, Correction.Subject.MEETING, meeting.evidence().getFirst(), verdict, "");
    }

    private static Edit put(String articleId, Correction.Subject subject, Span span, Review verdict, String detail) {
        String id = articleId + ":" + subject + ":" + span.start() + "-" + span.end();
        return new Edit.PutCorrection(new Correction(id, articleId, subject, span, verdict, null, detail));
    }
}
