package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;

/** Joins the tellings of one meeting. */
final class MeetingJoiner {

    /** Sentences between a meeting with a group and those that name its members. */
    private static final int FARTHEST_GUESTS = 3;

    private final List<MeetingBuilder> meetings = new ArrayList<>();

    /** The meetings of {@code drafts} and of those who were {@code present} at them, in the order of their first telling. */
    List<MeetingBuilder> join(List<Draft> drafts, List<Attendance.Present> present) {
        List<Attendance.Present> waiting = new ArrayList<>(present);
        for (Draft draft : drafts) {
            attend(waiting, draft.sentence());
            if (draft.reference()) {
                takeUp(draft);
            } else if (draft.isOpen()) {
                open(draft, waiting);
            } else {
                tell(draft);
            }
        }
        attend(waiting, Integer.MAX_VALUE);
        meetings.removeIf(meeting -> !meeting.hasCounterpart());
        return meetings;
    }

    /** Those present in sentences before {@code sentence} were at the last meeting so far. */
    private void attend(List<Attendance.Present> waiting, int sentence) {
        while (!waiting.isEmpty() && waiting.getFirst().sentence().index() < sentence) {
            Attendance.Present next = waiting.removeFirst();
            if (!meetings.isEmpty() && (!next.gathering() || meetings.getLast().isGathering())) {
                meetings.getLast().addPresent(next);
            }
        }
    }

    /** A session is a meeting where its sentence or the next one tells who was there. */
    private void open(Draft draft, List<Attendance.Present> waiting) {
        Attendance.Present next = waiting.isEmpty() ? null : waiting.getFirst();
        if (next != null && next.sentence().index() <= draft.sentence() + 1 && next.actors().size() > 1) {
            meetings.add(new MeetingBuilder(draft));
        }
    }

    private void takeUp(Draft draft) {
        for (MeetingBuilder meeting : meetings.reversed()) {
            if (meeting.kind() == draft.kind() || meetings.size() == 1) {
                meeting.add(draft);
                return;
            }
        }
    }

    private void tell(Draft draft) {
        for (MeetingBuilder meeting : meetings.reversed()) {
            if (isSame(meeting, draft)) {
                meeting.retell(draft);
                return;
            }
        }
        meetings.add(new MeetingBuilder(draft));
    }

    private static boolean isSame(MeetingBuilder meeting, Draft draft) {
        return meeting.kind() == draft.kind() && agree(meeting.status(), draft.status())
                && agree(meeting.date(), draft.date()) && samePlace(meeting, draft) && samePeople(meeting, draft);
    }

    private static boolean samePeople(MeetingBuilder meeting, Draft draft) {
        Set<String> told = meeting.principals();
        Set<String> now = draft.participants().stream().filter(p -> p.role() != ParticipantRole.ATTENDEE)
                .map(Participant::entityId).collect(Collectors.toSet());
        if (meeting.isOpen() && draft.sentence() - meeting.lastSentence() <= 1 && now.size() > 2) {
            return now.containsAll(told);
        }
        boolean near = draft.sentence() - meeting.lastSentence() <= FARTHEST_GUESTS;
        if (meeting.unnamed() && told.size() == 1 && near && (draft.hit().isGathered() && draft.hit().form().definite()
                || (draft.hit().form().hasClitic() || draft.hit().form().definite()) && now.containsAll(told))) {
            return true;
        }
        boolean metAgain = told.size() >= 2 && draft.subjects().isEmpty() && draft.unnamed() && !now.isEmpty();
        if (metAgain && near && told.containsAll(now)) {
            return true;
        }
        if (told.size() < 2 || now.size() < 2) {
            boolean again = draft.hit().form().definite() || meeting.lastSentence() == draft.sentence() && !draft.hit().isVerb();
            return told.equals(now) && meeting.unnamed() == draft.unnamed() && again;
        }
        Set<String> both = new HashSet<>(told);
        both.retainAll(now);
        if (draft.hit().form().definite() && !both.isEmpty() && draft.described().containsAll(minus(now, both))) {
            return true;
        }
        return both.size() >= 2 && (both.size() == told.size() || both.size() == now.size());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }

    private static boolean agree(MeetingStatus a, MeetingStatus b) {
        return a == b || a != MeetingStatus.HELD && b != MeetingStatus.HELD
                && a != MeetingStatus.DENIED && b != MeetingStatus.DENIED;
    }

    private static boolean agree(MeetingDate a, MeetingDate b) {
        if (a == null || b == null || a.interval() == null || b.interval() == null) {
            return true;
        }
        return !a.interval().latest().isBefore(b.interval().earliest())
                && !b.interval().latest().isBefore(a.interval().earliest());
    }

    /** Different places count where the days agree, or a new noun tells something else there (اجتماع في تونس … قمة في الجزائر). */
    private static boolean samePlace(MeetingBuilder meeting, Draft draft) {
        boolean elsewhere = meeting.place() != null && draft.place() != null && !meeting.place().sameAs(draft.place());
        if (elsewhere && !draft.hit().isVerb() && !draft.hit().form().definite() && !meeting.lemma().equals(draft.hit().trigger().lemma())) {
            return false;
        }
        return meeting.place() == null || draft.place() == null || meeting.place().sameAs(draft.place())
                || meeting.date() == null || draft.date() == null || agree(meeting.date(), draft.date());
    }
}
