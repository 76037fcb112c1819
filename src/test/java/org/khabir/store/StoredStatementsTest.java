package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;

class StoredStatementsTest {

    @Test
    void anAnalysisKeptByAnOlderVersionHasNoStatements() throws SQLException {
        Analysis analysis = Json.read("""
                {"articleId": "a", "entities": [], "meetings": [], "times": [], "timeline": []}""", Analysis.class);

        assertThat(analysis).isEqualTo(Analysis.empty("a"));
    }

    @Test
    void statementsAreReadAsTheyWereWritten() throws SQLException {
        Statement statement = new Statement("S1", StatementKind.MIXED, StatementAct.DENIAL, new Span(0, 20), new Span(9, 20), "P1", null,
                null, new Span(4, 8), Provenance.of("statements", "rule", 0.7));
        Analysis analysis = new Analysis("a", List.of(), List.of(), List.of(), List.of(), List.of(statement));

        assertThat(Json.read(Json.write(analysis), Analysis.class)).isEqualTo(analysis);
    }
}
