package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.khabir.model.Span;

/** Reads the columns that need more than JDBC's getters. */
final class Columns {

    private Columns() {
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The span in {@code span_start} and {@code span_end}; null where they are. */
    static Span span(ResultSet row) throws SQLException {
        int start = row.getInt("span_start");
        return row.wasNull() ? null : new Span(start, row.getInt("span_end"));
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
