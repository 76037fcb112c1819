package org.khabir.extract;

import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Finds who met whom, where, when and about what. */
@FunctionalInterface
public interface MeetingFinder {

    /** The meetings in the order of their first evidence; participants and places are ids of {@code entities}. */
    List<Meeting> find(Document document, List<Entity> entities, List<TimeExpression> times);
}
