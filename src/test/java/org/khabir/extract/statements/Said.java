package org.khabir.extract.statements;

import java.util.List;
import org.khabir.extract.meetings.Story;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;

/** The statements of a text marked as in {@link Story}, each as a line. */
final class Said {

    private static final RuleStatementFinder FINDER = new RuleStatementFinder();

    private Said() {
    }

    /** Act and kind where not a plain indirect claim, the speaker (in brackets where no entity), what is said. */
    static List<String> told(String marked) {
        return Story.found(marked, (document, entities, times) ->
                FINDER.find(document, entities, times).stream().map(statement -> line(statement, document.body())).toList());
    }

    static List<Statement> statements(String marked) {
        return Story.found(marked, FINDER::find);
    }

    private static String line(Statement statement, String body) {
        String speaker = statement.speakerId() == null ? "(" + statement.speaker().of(body) + ")" : statement.speakerId();
        return (statement.act() == StatementAct.CLAIM ? "" : statement.act() + " ")
                + (statement.kind() == StatementKind.INDIRECT ? "" : statement.kind() + " ") + speaker + ": " + statement.said().of(body);
    }
}
