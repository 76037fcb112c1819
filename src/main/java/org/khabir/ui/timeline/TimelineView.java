package org.khabir.ui.timeline;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEvent;
import org.khabir.model.TimelineKind;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.ReasonedNote;

/** The happenings in their order, under a band that shows when there were many. */
public final class TimelineView extends BorderPane {

    private final Texts texts;
    private final TimelineViewModel model;
    private final ListView<CaseEvent> list;
    private final TimelineBand band;

    public TimelineView(Texts texts, TimelineViewModel model) {
        this.texts = texts;
        this.model = model;
        this.list = new ListView<>(model.events().shown());
        this.band = new TimelineBand(texts, model.events().shown(), this::choose);
        getStyleClass().add("panel");
        HBox filters = new HBox(new FilterField(texts, "timeline.filter", model.events().filterProperty()), kinds());
        filters.setAlignment(Pos.CENTER);
        filters.getStyleClass().add("panel-header");
        setTop(new VBox(filters, band));
        setCenter(list);
        list.setId("timeline-list");
        list.accessibleTextProperty().bind(texts.bind("timeline.list"));
        list.setPlaceholder(ReasonedNote.of(texts, "mdi2c-calendar-blank-outline", "timeline.empty.", model.events().emptyReasonProperty()));
        Cell.fill(list, this::line);
        Activation.of(list, model::reveal);
    }

    /** Draws the band anew, as after a change of the language. */
    public void refresh() {
        band.draw();
    }

    private void choose(CaseEvent event) {
        list.getSelectionModel().select(event);
        list.scrollTo(event);
    }

    private MenuButton kinds() {
        MenuButton button = new MenuButton();
        button.textProperty().bind(texts.bind("timeline.kinds"));
        for (TimelineKind kind : TimelineKind.values()) {
            CheckMenuItem item = new CheckMenuItem(null, icon(kind));
            item.textProperty().bind(texts.bind("terms.event." + kind));
            item.setSelected(true);
            item.selectedProperty().subscribe(shown -> {
                if (shown) {
                    model.hiddenKinds().remove(kind);
                } else {
                    model.hiddenKinds().add(kind);
                }
            });
            button.getItems().add(item);
        }
        return button;
    }

    private Node line(CaseEvent event) {
        Label date = new Label(event.entry().interval() == null
                ? texts.text("timeline.undated") : new DateText(texts.language()).of(event.entry().interval()));
        date.getStyleClass().add("item-date");
        Label kind = new Label(texts.text("terms.event." + event.entry().kind()), icon(event.entry().kind()));
        kind.getStyleClass().addAll("chip", "event-" + event.entry().kind().name().toLowerCase(Locale.ROOT));
        HBox head = new HBox(date, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("item-head");
        Label summary = Mixed.content(event.entry().summary());
        VBox line = new VBox(head, summary);
        HBox.setHgrow(line, Priority.ALWAYS);
        if (!event.source().isBlank()) {
            Label source = new Label(event.source());
            source.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            line.getChildren().add(source);
        }
        line.getStyleClass().add("item");
        line.setAccessibleText(String.join(", ", date.getText(), kind.getText(), summary.getText()));
        return line;
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
