package org.khabir.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.khabir.model.DrawnPlace;

/** Where entities stand in drawings of the case. */
final class LayoutTable {

    private final Session session;

    LayoutTable(Session session) {
        this.session = session;
    }

    List<DrawnPlace> of(String drawing) throws SQLException {
        return session.list("SELECT entity, x, y, pinned FROM layout WHERE drawing = ? ORDER BY entity",
                row -> new DrawnPlace(row.getString(1), row.getDouble(2), row.getDouble(3), row.getBoolean(4)), drawing);
    }

    void put(String drawing, Collection<DrawnPlace> places) throws SQLException {
        for (DrawnPlace place : places) {
            session.run("INSERT OR REPLACE INTO layout (drawing, entity, x, y, pinned) VALUES (?, ?, ?, ?, ?)",
                    drawing, place.entity(), place.x(), place.y(), place.pinned());
        }
    }
}
