package org.khabir.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.khabir.link.Decisions;
import org.khabir.model.Decision;

/** What the analyst decided about the case as a whole. */
final class DecisionTable {

    private final Session session;

    DecisionTable(Session session) {
        this.session = session;
    }

    Decisions all() throws SQLException {
        return new Decisions(list());
    }

    List<Decision> list() throws SQLException {
        return session.list("SELECT content FROM decision ORDER BY id", row -> Json.read(row.getString(1), Decision.class));
    }

    Optional<Decision> find(String id) throws SQLException {
        return session.first("SELECT content FROM decision WHERE id = ?", row -> Json.read(row.getString(1), Decision.class), id);
    }

    void put(Decision decision) throws SQLException {
        session.run("INSERT INTO decision (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content",
                decision.id(), Json.write(decision));
    }

    void remove(String id) throws SQLException {
        session.run("DELETE FROM decision WHERE id = ?", id);
    }
}
