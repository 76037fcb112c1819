package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;

/** The analyst's own list of names. */
final class NameTable {

    private final Session session;

    NameTable(Session session) {
        this.session = session;
    }

    List<NamedEntry> all() throws SQLException {
        return session.list("SELECT * FROM named_entry ORDER BY name, id", NameTable::entry);
    }

    Optional<NamedEntry> find(String id) throws SQLException {
        return session.first("SELECT * FROM named_entry WHERE id = ?", NameTable::entry, id);
    }

    void put(NamedEntry entry) throws SQLException {
        session.run("""
                INSERT INTO named_entry (id, name, type, aliases, name_en) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, aliases = excluded.aliases,
                    name_en = excluded.name_en""",
                entry.id(), entry.name(), entry.type().name(), Json.write(entry.aliases()), entry.nameEn());
    }

    void remove(String id) throws SQLException {
        session.run("DELETE FROM named_entry WHERE id = ?", id);
    }

    private static NamedEntry entry(ResultSet row) throws SQLException {
        return new NamedEntry(row.getString("id"), row.getString("name"), EntityType.valueOf(row.getString("type")),
                List.of(Json.read(row.getString("aliases"), String[].class)), row.getString("name_en"));
    }
}
