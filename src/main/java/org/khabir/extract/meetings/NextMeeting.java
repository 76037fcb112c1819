package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.MeetingStatus;

/** Sees where those who met settle on their next meeting: واتفقا على عقد الاجتماع المقبل في. */
final class NextMeeting {

    private static final int FARTHEST_SENTENCE = 3;
    private static final int FARTHEST_AGREEMENT = 8;

    private final Cues cues;

    NextMeeting(Cues cues) {
        this.cues = cues;
    }

    /** The telling whose people meet again at {@code hit}; null where it tells no next meeting. */
    Draft previous(Scene scene, Hit hit, List<Draft> before) {
        boolean noun = hit.trigger().construction() == Construction.NOUN && !hit.form().hasClitic();
        if (!noun || !cues.is(scene.tokens(), hit.token() + 1, Cue.NEXT) || !isSettled(scene, hit)) {
            return null;
        }
        for (Draft draft : before.reversed()) {
            boolean near = draft.sentence() >= scene.sentenceAt(hit.token()).index() - FARTHEST_SENTENCE;
            if (!draft.reference() && near) {
                return draft.status() == MeetingStatus.HELD && draft.participants().size() > 1 ? draft : null;
            }
        }
        return null;
    }

    private boolean isSettled(Scene scene, Hit hit) {
        for (int i = hit.token() - 1; i >= Math.max(scene.sentenceStart(hit.token()), hit.token() - FARTHEST_AGREEMENT); i--) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.AGREED)) {
                return true;
            }
        }
        return false;
    }
}
