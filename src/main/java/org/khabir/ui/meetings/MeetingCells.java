package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.desk.MeetingRow;

/** The columns of the table of meetings. */
final class MeetingCells {

    private static final int MOST_NAMES = 8;

    private final Texts texts;

    MeetingCells(Texts texts) {
        this.texts = texts;
    }

    /** Adds the columns; those for source and check are shown on demand, for the panel is narrow. */
    void addTo(Columns<MeetingRow> columns) {
        columns.add("meetings.column.date", 84, this::date, Comparator.comparing(MeetingCells::day, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.participants", 150, this::participants, Comparator.comparing((MeetingRow row) -> String.join(" ", row.participants())));
        columns.add("meetings.column.place", 74, row -> wrapped(row.place() == null ? "" : row.place()),
                Comparator.comparing(MeetingRow::place, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.status", 74, this::status, Comparator.comparing(MeetingRow::status));
        columns.add("meetings.column.topic", 120, row -> Mixed.content(String.join("؛ ", row.topics())), null);
        columns.add("meetings.column.source", 90, row -> wrapped(String.join("، ", row.sources())),
                Comparator.comparing((MeetingRow row) -> String.join(" ", row.sources()))).setVisible(false);
        columns.add("meetings.column.check", 90, row -> wrapped(check(texts, row)),
                Comparator.comparing(MeetingRow::review).thenComparing(MeetingRow::confidence)).setVisible(false);
    }

    /** What the analyst said of the meeting, or how sure the extraction is of it. */
    static String check(Texts texts, MeetingRow row) {
        return row.review() == Review.UNREVIEWED ? texts.text("meetings.confidence", row.confidence()) : texts.text("terms.review." + row.review());
    }

    private Node date(MeetingRow row) {
        return wrapped(row.date() == null ? "—" : new DateText(texts).of(row.date()));
    }

    private Node participants(MeetingRow row) {
        VBox names = new VBox();
        row.participants().stream().limit(MOST_NAMES).forEach(name -> names.getChildren().add(participant(name, row.role(name))));
        if (row.participants().size() > MOST_NAMES) {
            names.getChildren().add(new Label(texts.text("meetings.more", row.participants().size() - MOST_NAMES)));
        }
        names.getStyleClass().add("participants");
        return names;
    }

    private Label participant(String name, ParticipantRole role) {
        Label label = Mixed.content(name);
        if (role != ParticipantRole.PARTICIPANT) {
            String withRole = name + " (" + texts.text("terms.role." + role) + ")";
            label.setTooltip(new Tooltip(withRole));
            label.setAccessibleText(withRole);
        }
        if (role == ParticipantRole.ATTENDEE) {
            label.getStyleClass().add(Styles.TEXT_MUTED);
        }
        return label;
    }

    private Node status(MeetingRow row) {
        Label status = new Label(texts.text("terms.status." + row.status()));
        status.getStyleClass().addAll("chip", "status-" + row.status().name().toLowerCase(Locale.ROOT));
        status.setMinWidth(Region.USE_PREF_SIZE);
        VBox cell = new VBox(status);
        cell.getStyleClass().add("status-cell");
        if (row.kind() == MeetingKind.CALL) {
            cell.getChildren().add(new Label(texts.text("terms.meeting." + row.kind()), Icons.icon("mdi2p-phone")));
        }
        if (row.review() != Review.UNREVIEWED) {
            cell.getChildren().add(new Label(texts.text("terms.review." + row.review()),
                    Icons.icon(row.review() == Review.CONFIRMED ? "mdi2c-check-decagram" : "mdi2p-pencil-outline")));
        }
        if (row.reports().size() > 1) {
            Label reports = new Label(texts.text("meetings.reports", row.reports().size()));
            reports.setGraphic(row.contradictions().isEmpty() ? null : Icons.icon("mdi2a-alert-outline"));
            reports.getStyleClass().add(Styles.TEXT_MUTED);
            cell.getChildren().add(reports);
        }
        return cell;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static LocalDate day(MeetingRow row) {
        return row.date() == null ? null : row.date().earliest();
    }
}
