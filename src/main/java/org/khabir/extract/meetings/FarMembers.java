package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;

/** Reads the members of a delegation that its sentence tells at its end: وفدا يمثل … والذي يضم فلانا وفلانا. */
final class FarMembers {

    private final Scene scene;
    private final Cues cues;

    FarMembers(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** The members told at or behind {@code from}; empty for none. */
    List<Actor> of(Hit hit, int from) {
        for (int i = Math.max(from, hit.token() + 1); i < scene.sentenceEnd(hit.token()); i++) {
            int length = scene.actorAt(i) == null ? cues.match(scene.tokens(), i, Cue.MEMBERS) : 0;
            if (length > 0) {
                return listed(i + length, scene.sentenceEnd(hit.token()));
            }
        }
        return List.of();
    }

    private List<Actor> listed(int from, int end) {
        List<Actor> members = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Actor actor = scene.actorAt(i);
            boolean first = actor != null && actor.first() == i;
            boolean added = first && cues.match(scene.tokens(), i - 2, Cue.ADDED) == 2;
            if (first && actor.isPerson() && (actor.isBare() || added || actor.preposition().equals("من"))) {
                members.add(actor);
            } else if (actor == null && (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.SPEECH))) {
                return members;
            }
        }
        return members;
    }
}
