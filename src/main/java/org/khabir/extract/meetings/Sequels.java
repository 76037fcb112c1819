package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;

/** Reads whom the subject of a verb met next, in a meeting of its own: استقبل الوزير فلانا، ثم فلانا. */
final class Sequels {

    private static final String NEXT = "ثم";
    private static final int FARTHEST = 2;

    private final Scene scene;
    private final Cues cues;

    Sequels(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** Those met next, each in a meeting of its own; empty for nobody. */
    List<Actor> of(Hit hit, Arguments read) {
        List<Actor> next = new ArrayList<>();
        int end = read.end();
        boolean open = hit.isVerb() && !hit.form().hasClitic() && !read.list().isEmpty();
        for (int i = end; open && i < Math.min(scene.sentenceEnd(hit.token()), end + FARTHEST); i++) {
            Actor actor = scene.token(i).norm().equals(NEXT) ? behind(i) : null;
            if (actor != null && actor.isPerson() && mayBeMet(hit, actor)) {
                next.add(actor);
                end = actor.last() + 1;
                i = actor.last();
            }
        }
        return next;
    }

    /** Who stands right behind the word, or behind a preposition that follows it; null for nobody. */
    private Actor behind(int word) {
        int end = scene.sentenceEnd(word);
        int at = word + 1 < end && cues.is(scene.tokens(), word + 1, Cue.PREPOSITION) && scene.actorAt(word + 1) == null ? word + 2 : word + 1;
        return at < end ? scene.actorAt(at) : null;
    }

    /** As the first one stands behind the verb, bare or behind its preposition; no verb may follow, whose subject he would be. */
    private boolean mayBeMet(Hit hit, Actor actor) {
        int behind = actor.last() + 1;
        boolean ends = behind >= scene.tokens().size() || !scene.token(behind).isWord() || scene.timeAt(behind) != null || cues.is(scene.tokens(), behind, Cue.PREPOSITION);
        return ends && hit.trigger().markers().contains(Marker.of(actor.preposition()));
    }
}
