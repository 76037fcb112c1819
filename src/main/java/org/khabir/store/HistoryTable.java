package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;

/** The edits with their inverses. Those taken back always stand at the end, until a new edit cuts them off. */
final class HistoryTable {

    /** An edit that can be done and undone. */
    record Step(HistoryEntry entry, Edit edit, Edit inverse) {
    }

    private final Session session;

    HistoryTable(Session session) {
        this.session = session;
    }

    List<HistoryEntry> all() throws SQLException {
        return session.list("SELECT no, at, author, label, label_arguments, undone FROM history ORDER BY no DESC", HistoryTable::entry);
    }

    HistoryEntry add(EditLabel label, Edit edit, Edit inverse, String author, Instant at) throws SQLException {
        session.run("DELETE FROM history WHERE undone = 1");
        session.run("INSERT INTO history (at, author, label, label_arguments, edit, inverse) VALUES (?, ?, ?, ?, ?, ?)",
                at.toString(), author, label.key(), Json.write(label.arguments()), Json.write(edit), Json.write(inverse));
        long number = session.first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
        return new HistoryEntry(number, at, author, label, false);
    }

    /** The latest that stands. */
    Optional<Step> toUndo() throws SQLException {
        return session.first("SELECT * FROM history WHERE undone = 0 ORDER BY no DESC LIMIT 1", HistoryTable::step);
    }

    /** The earliest taken back. */
    Optional<Step> toRedo() throws SQLException {
        return session.first("SELECT * FROM history WHERE undone = 1 ORDER BY no LIMIT 1", HistoryTable::step);
    }

    /** Marks the entry and gives it back as marked. */
    HistoryEntry mark(HistoryEntry entry, boolean undone) throws SQLException {
        session.run("UPDATE history SET undone = ? WHERE no = ?", undone ? 1 : 0, entry.number());
        return new HistoryEntry(entry.number(), entry.at(), entry.author(), entry.label(), undone);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(entry(row), Json.read(row.getString("edit"), Edit.class), Json.read(row.getString("inverse"), Edit.class));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        EditLabel label = new EditLabel(row.getString("label"), List.of(Json.read(row.getString("label_arguments"), String[].class)));
        return new HistoryEntry(row.getLong("no"), Instant.parse(row.getString("at")), row.getString("author"), label,
                row.getInt("undone") == 1);
    }
}
