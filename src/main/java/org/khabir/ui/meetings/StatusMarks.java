package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.desk.MeetingRow;
import org.kordamp.ikonli.javafx.FontIcon;

/** A meeting's status, and what else marks it; shows one after another with the same labels. */
final class StatusMarks extends VBox {

    private final Texts texts;
    private final Label status = new Label();
    private final Label call = new Label(null, Icons.icon("mdi2p-phone"));
    private final Label confirmed = new Label(null, Icons.icon("mdi2c-check-decagram"));
    private final Label changed = new Label(null, Icons.icon("mdi2p-pencil-outline"));
    private final Label reports = new Label();
    private final FontIcon alert = Icons.icon("mdi2a-alert-outline");
    private MeetingStatus styled;

    StatusMarks(Texts texts) {
        this.texts = texts;
        status.setMinWidth(Region.USE_PREF_SIZE);
        reports.getStyleClass().add(Styles.TEXT_MUTED);
        Stream.of(call, confirmed, changed, reports).forEach(mark -> {
            mark.setWrapText(true);
            mark.setMinHeight(Region.USE_PREF_SIZE);
        });
        getStyleClass().add("status-cell");
    }

    void show(MeetingRow row) {
        status.setText(texts.text("terms.status." + row.status()));
        if (row.status() != styled) {
            styled = row.status();
            status.getStyleClass().setAll("label", "chip", "status-" + styled.name().toLowerCase(Locale.ROOT));
        }
        call.setText(texts.text("terms.meeting." + row.kind()));
        Label review = row.review() == Review.CONFIRMED ? confirmed : changed;
        review.setText(texts.text("terms.review." + row.review()));
        reports.setText(texts.text("meetings.reports", row.reports().size()));
        reports.setGraphic(row.contradictions().isEmpty() ? null : alert);
        List<Label> marks = Stream.of(status, row.kind() == MeetingKind.CALL ? call : null,
                row.review() == Review.UNREVIEWED ? null : review, row.reports().size() > 1 ? reports : null).filter(Objects::nonNull).toList();
        if (!getChildren().equals(marks)) {
            getChildren().setAll(marks);
        }
    }
}
