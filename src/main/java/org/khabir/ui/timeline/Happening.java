package org.khabir.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.workspace.Workspace;

/**
 * A line of the timeline.
 *
 * @param status of the meeting it stands for; null where it is none
 */
public record Happening(CaseEvent event, MeetingStatus status) {

    /** The case's happenings, the oldest first; to be loaded in the background. */
    static List<Happening> of(Workspace workspace) throws KhabirException {
        Map<String, MeetingStatus> statuses = new HashMap<>();
        for (CaseMeeting meeting : workspace.meetings()) {
            statuses.put(key(meeting.articleId(), meeting.meeting().id()), meeting.meeting().status());
        }
        List<Happening> happenings = new ArrayList<>();
        for (CaseEvent event : workspace.timeline()) {
            happenings.add(new Happening(event, statuses.get(key(event.articleId(), event.entry().meetingId()))));
        }
        return happenings;
    }

    TimelineEntry entry() {
        return event.entry();
    }

    TimelineKind kind() {
        return event.entry().kind();
    }

    boolean isMeeting() {
        return kind() == TimelineKind.MEETING;
    }

    private static String key(String articleId, String meetingId) {
        return articleId + '\n' + meetingId;
    }
}
