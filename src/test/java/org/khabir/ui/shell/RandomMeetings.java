package org.khabir.ui.shell;

import java.util.List;
import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.EditLabel;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.review.WrittenMeeting;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Verdicts;

/** Does something with a meeting. */
final class RandomMeetings {

    private final AnalystsDesk at;
    private final Chance chance;

    RandomMeetings(AnalystsDesk at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    String act() throws Exception {
        at.see(CaseView.MEETINGS);
        var meetings = at.models.meetings();
        var row = chance.any(meetings.meetings().shown());
        if (row.isEmpty()) {
            meetings.meetings().filterProperty().set("");
            at.desk.scopeProperty().set(Scope.CASE);
            return "meeting filter";
        }
        meetings.chosenProperty().set(row.get());
        String articleId = row.get().report().articleId();
        switch (chance.below(8)) {
            case 0 -> meetings.confirm(row.get());
            case 1 -> meetings.reject(row.get());
            case 2 -> meetings.join(List.of(row.get(), chance.any(meetings.meetings().shown()).orElseThrow()));
            case 3 -> chance.any(meetings.evidence()).filter(report -> meetings.canPart(row.get(), report)).ifPresent(report -> meetings.part(row.get(), report));
            case 4 -> {
                if (meetings.canPartAll(row.get())) {
                    meetings.partAll(row.get());
                }
            }
            case 5 -> meetings.reveal(row.get());
            default -> rewrite(at.workspace.analysis(articleId), row.get().report().meeting(), chance.half());
        }
        return "meeting";
    }

    private void rewrite(Analysis analysis, Meeting meeting, boolean anew) {
        WrittenMeeting before = WrittenMeeting.of(analysis, meeting);
        WrittenMeeting now = new WrittenMeeting(chance.any(List.of(MeetingKind.values())).orElseThrow(), chance.any(List.of(MeetingStatus.values())).orElseThrow(),
                chance.below(3) == 0 ? chance.some(before.participants()) : before.participants(), chance.below(3) == 0 ? null : before.place(),
                chance.below(3) == 0 ? null : before.date(), chance.some(before.topics()), before.source(), before.evidence());
        String id = UUID.randomUUID().toString();
        at.desk.edit(EditLabel.of("edit.meeting.change", "…"), anew ? Verdicts.write(analysis.articleId(), id, now) : Verdicts.rewrite(analysis, meeting, id, now));
    }
}
