package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.khabir.model.Tag;

/** The codebook. */
final class TagTable {

    private final Session session;

    TagTable(Session session) {
        this.session = session;
    }

    List<Tag> all() throws SQLException {
        return session.list("SELECT * FROM tag ORDER BY id", TagTable::tag);
    }

    Optional<Tag> find(String id) throws SQLException {
        return session.first("SELECT * FROM tag WHERE id = ?", TagTable::tag, id);
    }

    List<Tag> children(String id) throws SQLException {
        return session.list("SELECT * FROM tag WHERE parent_id = ? ORDER BY id", TagTable::tag, id);
    }

    /** True where {@code id} is {@code ancestorId} or stands somewhere under it. */
    boolean isWithin(String id, String ancestorId) throws SQLException {
        return session.first("""
                WITH RECURSIVE up (id) AS (SELECT ? UNION SELECT parent_id FROM tag JOIN up USING (id))
                SELECT 1 FROM up WHERE id = ?""", row -> 1, id, ancestorId).isPresent();
    }

    void put(Tag tag) throws SQLException {
        session.run("""
                INSERT INTO tag (id, name, color, description, parent_id, position, shortcut, heading) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, color = excluded.color,
                    description = excluded.description, parent_id = excluded.parent_id, position = excluded.position,
                    shortcut = excluded.shortcut, heading = excluded.heading""",
                tag.id(), tag.name(), tag.color(), tag.description(), tag.parentId(), tag.position(), tag.shortcut(),
                tag.heading() ? 1 : 0);
    }

    void remove(String id) throws SQLException {
        session.run("DELETE FROM tag WHERE id = ?", id);
    }

    private static Tag tag(ResultSet row) throws SQLException {
        return new Tag(row.getString("id"), row.getString("name"), row.getString("color"), row.getString("description"),
                row.getString("parent_id"), row.getInt("position"), row.getInt("shortcut"), row.getInt("heading") == 1);
    }
}
