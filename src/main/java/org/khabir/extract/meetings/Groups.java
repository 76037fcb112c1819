package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;

/** Finds groups of people (وفدا من الحزب) that are the subject of a verb behind them. */
final class Groups {

    private static final int FARTHEST = 12;

    private final Cues cues;
    private final ClassNouns nouns = new ClassNouns();

    Groups(Cues cues) {
        this.cues = cues;
    }

    /** The group before the verb of {@code hit}, with the bodies and people told of it; null where another one, or nobody, is the subject. */
    Argument before(Scene scene, Hit hit) {
        if (!hit.isVerb() && hit.start() == hit.token()) {
            return null;
        }
        Surroundings around = new Surroundings(scene, hit, cues);
        List<Actor> members = new ArrayList<>();
        for (int i = hit.start() - 1; i >= Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST); i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                boolean own = actor.isBody() || actor.preposition().equals("من") || led(scene, actor);
                if (!own && actor.isBare() && !actor.isPlace()) {
                    return null;
                }
                if (Marker.of(actor.preposition()) != Marker.WITH) {
                    members.addFirst(actor);
                }
                i = actor.first();
            } else if (around.isGroup(i)) {
                Marker marker = around.groupMarker(i);
                if (marker == Marker.FROM || marker == Marker.OTHER && i > 0 && scene.token(i - 1).norm().equals("عن")) {
                    continue;
                }
                boolean subject = opens(scene, i, around) && marker == Marker.BARE && !around.isMediaNear(i, hit.start());
                if (members.isEmpty()) {
                    members.addAll(new Delegations(scene, new GroupReader(scene, cues, around, nouns)).of(i));
                }
                return subject ? new Argument(Marker.BARE, members.stream().filter(a -> !a.isPlace()).toList(), true, i, hit.start() - 1) : null;
            } else if (isBorder(scene, i)) {
                return null;
            } else {
                Actor body = nouns.antecedent(scene, i);
                if (body != null) {
                    members.addFirst(body);
                }
            }
        }
        return null;
    }

    /** True where no noun or verb before the group governs it: رئيس وزراء is one person. */
    private boolean opens(Scene scene, int i, Surroundings around) {
        if (i == scene.sentenceStart(i) || around.joins(i) || !scene.token(i - 1).isWord()) {
            return true;
        }
        return cues.is(scene.tokens(), i - 1, Cue.THAT) || cues.is(scene.tokens(), i - 1, Cue.BREAK) || cues.is(scene.tokens(), i - 1, Cue.QUANTIFIER)
                || scene.token(i - 1).norm().endsWith("كان") || scene.token(i - 1).norm().equals("قد");
    }

    private boolean led(Scene scene, Actor actor) {
        return actor.first() > 0 && cues.is(scene.tokens(), actor.first() - 1, Cue.LED_BY);
    }

    /** الوفد الذي سيلتقي: a relative pronoun right before the verb belongs to the group. */
    private boolean isBorder(Scene scene, int i) {
        String norm = scene.token(i).norm();
        boolean relative = norm.equals("الذي") || norm.equals("التي") || norm.equals("الذين");
        return scene.token(i).is(".") || scene.token(i).is(":")
                || !relative && (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.CLAIM) || cues.is(scene.tokens(), i, Cue.SPEECH));
    }
}
