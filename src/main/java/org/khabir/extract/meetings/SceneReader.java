package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Lays documents out for rules about who does what. Safe for use by several threads. */
public final class SceneReader {

    private final ActorReader actors;

    /** Reads the words that titles and ranks are known by from this package's resources. */
    public SceneReader() {
        this(Cues.load());
    }

    SceneReader(Cues cues) {
        this.actors = new ActorReader(cues);
    }

    /** The document with the actors that {@code entities} make in it. */
    public Scene read(Document document, List<Entity> entities, List<TimeExpression> times) {
        return new Scene(document, entities, actors.read(document, entities), times);
    }
}
