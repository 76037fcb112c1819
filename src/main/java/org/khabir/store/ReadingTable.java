package org.khabir.store;

import java.sql.SQLException;
import org.khabir.model.Reading;

/** How far the analyst is with the articles; those without a line are unread. */
final class ReadingTable {

    private final Session session;

    ReadingTable(Session session) {
        this.session = session;
    }

    Reading find(long article) throws SQLException {
        return session.first("SELECT read, important FROM reading WHERE article = ?",
                row -> new Reading(row.getBoolean(1), row.getBoolean(2)), article).orElse(Reading.UNREAD);
    }

    void put(long article, Reading reading) throws SQLException {
        session.run("""
                INSERT INTO reading (article, read, important) VALUES (?, ?, ?)
                ON CONFLICT (article) DO UPDATE SET read = excluded.read, important = excluded.important""",
                article, reading.read() ? 1 : 0, reading.important() ? 1 : 0);
    }

    int place(String articleId) throws SQLException {
        return session.first("SELECT place FROM reading JOIN article ON no = article WHERE id = ?", row -> row.getInt(1), articleId).orElse(0);
    }

    void putPlace(long article, int place) throws SQLException {
        session.run("INSERT INTO reading (article, place) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET place = excluded.place",
                article, place);
    }
}
