package org.khabir.extract;

import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimelineEntry;
import org.khabir.text.Document;

/** Picks what belongs on a timeline from a document: meetings, dated statements and other dated or ordered happenings. */
@FunctionalInterface
public interface TimelineBuilder {

    /** The entries in the order of the text. */
    List<TimelineEntry> build(Document document, List<Entity> entities, List<TimeExpression> times,
                              List<Meeting> meetings, List<Statement> statements);
}
