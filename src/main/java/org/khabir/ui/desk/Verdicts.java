package org.khabir.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.MeetingAnchor;
import org.khabir.review.WrittenMeeting;

/** What the analyst says of dates and meetings, as edits; a later verdict on the same thing replaces the earlier one. */
public final class Verdicts {

    private Verdicts() {
    }

    /** Confirms or rejects the date or time at {@code span}. */
    public static Edit time(String articleId, Span span, Review verdict) {
        return new Edit.PutCorrection(new Correction(UUID.randomUUID().toString(), articleId, Correction.Subject.TIME, span, verdict, null, ""));
    }

    /**
     * Confirms or rejects a meeting. One that the analyst wrote is taken out where it is rejected; confirming it changes nothing.
     *
     * @param analysis the one the meeting is from
     */
    public static Edit meeting(Analysis analysis, Meeting meeting, Review verdict) {
        Optional<String> written = WrittenMeeting.correctionOf(meeting);
        if (written.isPresent()) {
            return verdict == Review.REJECTED ? new Edit.RemoveCorrection(written.get()) : new Edit.Batch(List.of());
        }
        return new Edit.PutCorrection(MeetingAnchor.of(analysis, meeting).correction(analysis.articleId(), verdict));
    }

    /** Adds a meeting that the analyst tells. @param id of the correction that keeps it */
    public static Edit write(String articleId, String id, WrittenMeeting meeting) {
        return new Edit.PutCorrection(meeting.correction(id, articleId));
    }

    /**
     * Puts what the analyst wrote in the place of a meeting: the machine's is rejected, an earlier writing of the analyst's replaced.
     *
     * @param analysis the one the meeting is from
     * @param id       of the correction that keeps it where the analyst had not written it before
     */
    public static Edit rewrite(Analysis analysis, Meeting meeting, String id, WrittenMeeting written) {
        return WrittenMeeting.correctionOf(meeting).map(earlier -> write(analysis.articleId(), earlier, written))
                .orElseGet(() -> new Edit.Batch(List.of(meeting(analysis, meeting, Review.REJECTED), write(analysis.articleId(), id, written))));
    }
}
