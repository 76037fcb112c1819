package org.khabir.ui.history;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.khabir.model.HistoryEntry;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.PartsLine;

/** The edits, the newest first; those taken back are struck through. */
public final class HistoryView extends BorderPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    public HistoryView(Texts texts, HistoryViewModel model, Runnable onUndo, Runnable onRedo) {
        this.texts = texts;
        getStyleClass().add("panel");
        Button undo = button("history.undo", "mdi2u-undo-variant", onUndo);
        undo.disableProperty().bind(model.nextUndoProperty().isNull());
        Button redo = button("history.redo", "mdi2r-redo-variant", onRedo);
        redo.disableProperty().bind(model.nextRedoProperty().isNull());
        HBox buttons = new HBox(undo, redo);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().addAll("panel-header", "panel-buttons");
        setTop(buttons);
        ListView<HistoryEntry> list = new ListView<>(model.entries());
        list.setId("history-list");
        list.accessibleTextProperty().bind(texts.bind("history.list"));
        list.setPlaceholder(new EmptyNote("mdi2h-history", texts.bind("history.empty")));
        Cell.fill(list, this::line);
        ListHabits.of(texts, list).copyLines(this::text);
        setCenter(list);
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(null, Icons.icon(icon));
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String what(HistoryEntry entry) {
        return texts.text(entry.label().key(), entry.label().arguments().toArray());
    }

    private String time(ZonedDateTime at) {
        return texts.digits(TIME.format(at));
    }

    /** As a line of text, its parts apart by tabs for spreadsheets. */
    private String text(HistoryEntry entry) {
        ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
        return String.join("\t", new DateText(texts).of(at.toLocalDate()), time(at), entry.author(), what(entry), entry.undone() ? texts.text("history.undone") : "");
    }

    private Node line(HistoryEntry entry) {
        Label what = new Label(what(entry));
        what.setWrapText(true);
        ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
        PartsLine when = new PartsLine(new DateText(texts).of(at.toLocalDate()), time(at), entry.author(), entry.undone() ? texts.text("history.undone") : "");
        when.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        if (entry.undone()) {
            what.getStyleClass().add("undone");
        }
        VBox line = new VBox(what, when);
        line.getStyleClass().add("item");
        line.setAccessibleText(what.getText() + ", " + when.getAccessibleText());
        return line;
    }
}
