package org.khabir.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabir.i18n.Messages;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.TimelineKind;

/**
 * A column of a table, or a field of an object.
 *
 * @param name  the field's name in JSON, and the end of its heading's key
 * @param value a text, a number, a date, one of the model's terms, a list of these, or null
 */
record Column<T>(String name, Function<T, Object> value) {

    String heading(Messages messages) {
        return messages.text("export.column." + name);
    }

    /** The value as people read it; empty where there is none. */
    String text(T row, Messages messages) {
        return said(value.apply(row), messages);
    }

    private static String said(Object value, Messages messages) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(each -> said(each, messages)).collect(Collectors.joining("؛ "));
            case MeetingStatus status -> messages.text("terms.status." + status);
            case MeetingKind kind -> messages.text("terms.meeting." + kind);
            case TimelineKind kind -> messages.text("terms.event." + kind);
            case ParticipantRole role -> messages.text("terms.role." + role);
            case Review review -> messages.text("terms.review." + review);
            default -> value.toString();
        };
    }
}
