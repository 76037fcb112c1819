package org.khabir.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabir.i18n.Messages;

/** Writes rows as CSV or JSON. */
final class TableWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private TableWriter() {
    }

    static <T> void csv(List<T> rows, List<Column<T>> columns, Messages messages, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(columns.stream().map(column -> quoted(column.heading(messages))).collect(Collectors.joining(",", "", LINE_END)));
        for (T row : rows) {
            out.write(columns.stream().map(column -> quoted(column.text(row, messages))).collect(Collectors.joining(",", "", LINE_END)));
        }
    }

    static <T> void json(List<T> rows, List<Column<T>> columns, Writer out) throws IOException {
        JSON.writeValue(out, rows.stream().map(row -> fields(row, columns)).toList());
    }

    private static <T> Map<String, Object> fields(T row, List<Column<T>> columns) {
        Map<String, Object> fields = new LinkedHashMap<>();
        columns.forEach(column -> fields.put(column.name(), column.value().apply(row)));
        return fields;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
