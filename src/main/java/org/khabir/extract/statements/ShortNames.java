package org.khabir.extract.statements;

import java.util.List;
import org.khabir.extract.meetings.Actor;
import org.khabir.model.Entity;
import org.khabir.text.Normalizer;

/** Leads from a short form that nobody has marked to the entity named before: a surname, or the class noun of a body (الوزارة). */
final class ShortNames {

    private static final int SHORTEST = 4;

    private final Stage stage;

    ShortNames(Stage stage) {
        this.stage = stage;
    }

    /** The same speaker with the entity that its words stand for, or as it is. */
    Speaker resolved(Speaker speaker) {
        if (speaker.entity() != null || speaker.first() < 0 || speaker.last() - speaker.first() > 1) {
            return speaker;
        }
        String word = stage.token(speaker.first()).norm();
        List<Actor> before = stage.scene().actorsBetween(0, speaker.first());
        for (int i = before.size() - 1; i >= 0 && word.length() >= SHORTEST; i--) {
            Entity entity = before.get(i).entity();
            if (means(word, before.get(i), speaker)) {
                return new Speaker(entity, speaker.first(), speaker.last(), "short name", 0.75);
            }
        }
        return speaker;
    }

    private boolean means(String word, Actor actor, Speaker speaker) {
        String name = Normalizer.key(actor.entity().name());
        if (actor.isPerson()) {
            return speaker.first() == speaker.last() && name.endsWith(" " + word);
        }
        return actor.isBody() && word.startsWith("ال") && (name + " ").startsWith(word.substring(2) + " ");
    }
}
