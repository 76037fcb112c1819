package org.khabir.ui.palette;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Spoken;
import org.khabir.ui.controls.Mixed;

/** The palette over the window: a field, and below it what it finds. A click beside it closes it. */
public final class PaletteView extends StackPane {

    private static final int PAGE = 6;

    private final Texts texts;
    private final PaletteViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private Node focusedBefore;

    public PaletteView(Texts texts, PaletteViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("palette-layer");
        fillField();
        fillList();
        VBox palette = new VBox(field, list);
        palette.getStyleClass().add("palette");
        palette.setMaxSize(640, Region.USE_PREF_SIZE);
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        getChildren().add(palette);
        visibleProperty().bind(model.openProperty());
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() == this) {
                model.close();
            }
        });
        model.openProperty().subscribe((before, now) -> moveFocus(now));
    }

    private void fillField() {
        field.setId("palette-field");
        field.setLeft(Icons.icon("mdi2c-console-line"));
        field.promptTextProperty().bind(texts.bind("palette.prompt"));
        field.accessibleTextProperty().bind(texts.bind("palette.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fillList() {
        list.setId("palette-list");
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(texts.bind("palette.list"));
        list.setCellFactory(view -> new RowCell());
        Label nothing = new Label();
        nothing.textProperty().bind(texts.bind("palette.nothing"));
        list.setPlaceholder(nothing);
        list.prefHeightProperty().bind(Bindings.min(Bindings.createDoubleBinding(() -> heightProperty().get() * 0.7, heightProperty()), 520));
        model.chosenProperty().subscribe(row -> {
            list.getSelectionModel().select(row);
            if (row != null) {
                list.scrollTo(Math.max(0, list.getItems().indexOf(row) - PAGE));
                field.setAccessibleHelp(row.entry().title());
            }
        });
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.run();
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Into the field, and back to where it was. */
    private void moveFocus(boolean opened) {
        if (getScene() == null) {
            return;
        }
        if (opened) {
            focusedBefore = getScene().getFocusOwner();
            field.requestFocus();
        } else if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    private final class RowCell extends ListCell<PaletteRow> {

        RowCell() {
            setPrefWidth(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
                if (getItem() != null && !getItem().isHeading()) {
                    model.choose(getItem());
                    model.run();
                }
                press.consume();
            });
        }

        @Override
        protected void updateItem(PaletteRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            boolean filled = !empty && row != null;
            getStyleClass().remove("palette-heading");
            if (filled && row.isHeading()) {
                getStyleClass().add("palette-heading");
            }
            setGraphic(!filled ? null : row.isHeading() ? heading(row) : line(row.entry()));
            Spoken.tell(this);
        }

        private Node heading(PaletteRow row) {
            Label label = new Label(texts.text("palette.group." + row.group()));
            label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            return label;
        }

        private Node line(PaletteEntry entry) {
            Label title = Mixed.content(entry.title());
            title.setWrapText(false);
            title.setMaxWidth(Region.USE_COMPUTED_SIZE);
            title.setMinWidth(60);
            Label detail = new Label(entry.detail());
            detail.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label keys = new Label(entry.keys());
            keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("keys");
            HBox line = new HBox(Icons.icon(entry.icon()), title, detail, gap, keys);
            line.getStyleClass().add("palette-line");
            line.setAccessibleText(String.join(", ", entry.title(), entry.detail(), entry.keys()));
            return line;
        }
    }
}
