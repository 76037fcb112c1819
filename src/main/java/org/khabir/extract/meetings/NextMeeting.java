package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;
import org.khabir.model.MeetingStatus;

/** Sees where those who met settle on their next meeting: واتفقا على عقد الاجتماع المقبل في. */
final class NextMeeting {

    private static final Set<String> HEADS = Set.of("الروساء", "الرؤساء", "الوزراء", "الزعماء", "القاده", "الاطراف", "البلدان", "الدول");
    private static final Set<String> NUMBERS = Set.of("الثلاثه", "الاربعه", "الخمسه", "السته", "السبعه", "الثلاث", "الاربع", "الخمس");
    private static final int FARTHEST_SENTENCE = 3;
    private static final int FARTHEST_AGREEMENT = 8;

    private final Cues cues;

    NextMeeting(Cues cues) {
        this.cues = cues;
    }

    /** The telling whose people meet again at {@code hit}; null where it tells no next meeting. */
    Draft previous(Scene scene, Hit hit, List<Draft> before) {
        boolean noun = hit.trigger().construction() == Construction.NOUN && !hit.form().hasClitic();
        boolean next = noun && cues.is(scene.tokens(), hit.token() + 1, Cue.NEXT) && isSettled(scene, hit);
        boolean all = noun && !hit.form().definite() && isOfAll(scene, hit);
        if (!next && !all) {
            return null;
        }
        for (Draft draft : before.reversed()) {
            boolean near = draft.sentence() >= scene.sentenceAt(hit.token()).index() - FARTHEST_SENTENCE;
            if (!draft.reference() && near) {
                return (all || draft.status() == MeetingStatus.HELD) && draft.participants().size() > 1 ? draft : null;
            }
        }
        return null;
    }

    /** قمة بين الرؤساء الثلاثة: the heads of those told before. */
    private static boolean isOfAll(Scene scene, Hit hit) {
        for (int i = hit.token() + 1; i + 2 < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_AGREEMENT); i++) {
            if (scene.token(i).norm().equals("بين") && HEADS.contains(scene.token(i + 1).norm()) && NUMBERS.contains(scene.token(i + 2).norm())) {
                return true;
            }
        }
        return false;
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
