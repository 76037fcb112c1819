package org.khabir.extract.meetings;

import java.util.Set;
import org.khabir.model.Span;

/** Finds the stay during which somebody met somebody: خلال زيارته إلى بغداد، على هامش مشاركته في قمة بجدة. */
final class Stays {

    private static final int FARTHEST = 12;
    private static final int BEHIND = 5;
    private static final Set<String> AT = Set.of("في", "ب", "الي", "ل");

    private final Cues cues;

    Stays(Cues cues) {
        this.cues = cues;
    }

    /** The place of the stay in the trigger's sentence; null for none. */
    Actor place(Scene scene, Hit hit) {
        int stay = start(scene, hit);
        return stay < 0 ? null : place(scene, hit, stay);
    }

    /** The stretch that tells the stay; null where none is told. */
    Span span(Scene scene, Hit hit) {
        int stay = start(scene, hit);
        Actor place = stay < 0 ? null : place(scene, hit, stay);
        if (place == null) {
            return null;
        }
        int last = Math.min(scene.sentenceEnd(stay) - 1, place.last() + BEHIND);
        for (int i = place.last() + 1; i <= last; i++) {
            last = scene.token(i).is("،") || scene.token(i).is(",") ? i - 1 : last;
        }
        return scene.document().span(stay, last);
    }

    private int start(Scene scene, Hit hit) {
        for (int i = scene.sentenceStart(hit.token()); i < scene.sentenceEnd(hit.token()); i++) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.STAY)) {
                return i;
            }
        }
        return -1;
    }

    private Actor place(Scene scene, Hit hit, int stay) {
        int end = Math.min(scene.sentenceEnd(stay), stay + FARTHEST);
        for (int i = stay + 2; i < end && i != hit.start(); i++) {
            Actor actor = scene.actorAt(i);
            boolean there = actor != null && actor.isPlace() && (AT.contains(PlaceReader.preposition(scene, cues, actor)) || actor.first() == stay + 2);
            if (there) {
                return actor;
            }
            if (scene.token(i).is("،") || actor == null && (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.CLAIM))) {
                return null;
            }
        }
        return null;
    }
}
