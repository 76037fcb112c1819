package org.khabir.settings;

/**
 * How a table's column was left.
 *
 * @param column the column's id
 * @param width  in pixels
 * @param sort   how the table was sorted by it: {@code ASCENDING} or {@code DESCENDING}; null where it was not
 */
public record ColumnLayout(String column, double width, String sort) {
}
