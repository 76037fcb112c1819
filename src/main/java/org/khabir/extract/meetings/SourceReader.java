package org.khabir.extract.meetings;

import java.util.List;

/** Finds who says so: the subject of قالت before the meeting, or whoever stands behind بحسب. */
final class SourceReader {

    private static final int NEAR = 4;

    private final Cues cues;

    SourceReader(Cues cues) {
        this.cues = cues;
    }

    /** The source's entity id; null where the article itself tells it. */
    String read(Scene scene, Hit hit) {
        int start = scene.sentenceStart(hit.token());
        int end = scene.sentenceEnd(hit.token());
        for (int i = start; i < end; i++) {
            boolean claim = i < hit.start() && cues.is(scene.tokens(), i, Cue.CLAIM);
            if (scene.actorAt(i) == null && (claim || cues.is(scene.tokens(), i, Cue.ACCORDING))) {
                Actor source = near(scene, i, claim ? hit.start() : end);
                if (source != null) {
                    return source.entity().id();
                }
            }
        }
        return null;
    }

    private static Actor near(Scene scene, int from, int to) {
        List<Actor> near = scene.actorsBetween(from + 1, to).stream()
                .filter(actor -> actor.first() - from <= NEAR && !actor.isPlace()).toList();
        return near.isEmpty() ? null : near.getFirst();
    }
}
