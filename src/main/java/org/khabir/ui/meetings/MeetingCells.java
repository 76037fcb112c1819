package org.khabir.ui.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import javafx.scene.control.Label;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.MeetingRow;

/** The columns of the table of meetings. */
final class MeetingCells {

    private final Texts texts;
    private final CaseNames names;

    MeetingCells(Texts texts, CaseNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** Adds the columns; those for source and check are shown on demand, for the panel is narrow. */
    void addTo(Columns<MeetingRow> columns) {
        columns.add("meetings.column.date", 84, MeetingCells::wrapped, (label, row) -> label.setText(date(row)), Comparator.comparing(MeetingCells::day, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.participants", 150, () -> new ParticipantNames(texts, names), ParticipantNames::show, Comparator.comparing((MeetingRow row) -> names.joined(row.participants())));
        columns.add("meetings.column.place", 74, MeetingCells::wrapped, (label, row) -> label.setText(row.place() == null ? "" : names.of(row.place())),
                Comparator.comparing(row -> names.of(row.place()), Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.status", 98, () -> new StatusMarks(texts), StatusMarks::show, Comparator.comparing(MeetingRow::status));
        columns.add("meetings.column.topic", 110, Mixed::label, (label, row) -> Mixed.show(label, String.join("؛ ", row.topics())), null);
        columns.add("meetings.column.source", 90, MeetingCells::wrapped, (label, row) -> label.setText(String.join("، ", row.sources())),
                Comparator.comparing((MeetingRow row) -> String.join(" ", row.sources()))).setVisible(false);
        columns.add("meetings.column.check", 90, MeetingCells::wrapped, (label, row) -> label.setText(check(texts, row)),
                Comparator.comparing(MeetingRow::review).thenComparing(MeetingRow::confidence)).setVisible(false);
    }

    /** What the analyst said of the meeting, or how sure the extraction is of it. */
    static String check(Texts texts, MeetingRow row) {
        return row.review() == Review.UNREVIEWED ? texts.text("meetings.confidence", row.confidence()) : texts.text("terms.review." + row.review());
    }

    /** A meeting as a line of text, its parts apart by tabs for spreadsheets. */
    static String line(Texts texts, CaseNames names, MeetingRow row) {
        return String.join("\t", row.date() == null ? "" : new DateText(texts).of(row.date()), names.joined(row.participants()),
                row.place() == null ? "" : names.of(row.place()), texts.text("terms.status." + row.status()), String.join("؛ ", row.topics()), String.join("، ", row.sources()));
    }

    private String date(MeetingRow row) {
        return row.date() == null ? "—" : new DateText(texts).of(row.date());
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(0);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static LocalDate day(MeetingRow row) {
        return row.date() == null ? null : row.date().earliest();
    }
}
