package org.khabir.ui.timeline;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineKind;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.desk.CaseNames;

/** A happening as the list shows it; shows one after another with the same labels. */
final class HappeningLine extends VBox {

    private final HappeningText said;
    private final Label date = new Label();
    private final Label kind = new Label();
    private final Label status = new Label();
    private final Label summary = Mixed.label();
    private final Label sources = small();
    private final Label order = small();
    private TimelineKind styledKind;
    private MeetingStatus styledStatus;

    HappeningLine(Texts texts, CaseNames names) {
        this.said = new HappeningText(texts, names);
        date.getStyleClass().add("item-date");
        FlowPane head = new FlowPane(date, kind, status);
        head.getStyleClass().add("card-head");
        getStyleClass().add("item");
        getChildren().addAll(head, summary, sources, order);
    }

    void show(Happening happening) {
        date.setText(said.date(happening));
        kind.setText(said.kind(happening));
        if (happening.kind() != styledKind) {
            styledKind = happening.kind();
            kind.setGraphic(icon(styledKind));
            kind.getStyleClass().setAll("label", "chip", "event-" + styledKind.name().toLowerCase(Locale.ROOT));
        }
        if (happening.status() != styledStatus) {
            styledStatus = happening.status();
            status.getStyleClass().setAll("label", "chip", "status-" + styledStatus.name().toLowerCase(Locale.ROOT));
        }
        showIfAny(status, said.status(happening));
        Mixed.show(summary, happening.entry().summary());
        showIfAny(sources, said.sources(happening));
        showIfAny(order, said.order(happening));
        setAccessibleText(said.details(happening));
    }

    private static void showIfAny(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label small() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(0);
        label.setMaxHeight(Double.MAX_VALUE);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static Node icon(TimelineKind kind) {
        return Icons.icon(switch (kind) {
            case MEETING -> "mdi2h-handshake";
            case VISIT -> "mdi2a-airplane-landing";
            case AGREEMENT -> "mdi2f-file-sign";
            case ATTACK -> "mdi2f-fire";
            case APPOINTMENT -> "mdi2a-account-plus";
            case RESIGNATION -> "mdi2a-account-minus";
            case DEATH -> "mdi2c-candle";
            case ELECTION -> "mdi2v-vote";
            case STATEMENT -> "mdi2b-bullhorn";
            case OTHER -> "mdi2c-calendar";
        });
    }
}
