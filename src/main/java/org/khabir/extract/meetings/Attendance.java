package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.khabir.text.Sentence;

/** Finds the sentences that tell afterwards who was present: حضر اللقاء فلان وفلان. */
final class Attendance {

    /** Those who were present at the meeting told before sentence {@code sentence}. */
    record Present(Sentence sentence, List<Actor> actors) {
    }

    private final Cues cues;

    Attendance(Cues cues) {
        this.cues = cues;
    }

    List<Present> find(Scene scene) {
        List<Present> found = new ArrayList<>();
        for (int i = 0; i < scene.tokens().size(); i++) {
            int length = scene.actorAt(i) == null ? cues.match(scene.tokens(), i, Cue.ATTENDED) : 0;
            if (length > 0) {
                List<Actor> present = present(scene, i + length, scene.sentenceEnd(i));
                if (!present.isEmpty()) {
                    found.add(new Present(scene.sentenceAt(i), present));
                }
            }
        }
        return found;
    }

    /** The people and bodies that follow, up to where another clause begins. */
    private List<Actor> present(Scene scene, int from, int end) {
        List<Actor> present = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                if (actor.first() == i && !actor.isPlace() && (actor.isBare() || actor.joined() || present.isEmpty())) {
                    present.add(actor);
                }
            } else if (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.SPEECH)) {
                return present;
            }
        }
        return present;
    }
}
