package org.khabir.extract;

import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Finds who said what. */
@FunctionalInterface
public interface StatementFinder {

    /** The statements in the order of the text; speakers and audiences are ids of {@code entities}. */
    List<Statement> find(Document document, List<Entity> entities, List<TimeExpression> times);
}
