package org.khabir.ui.names;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Prompts;

/** The case's own list of names: what stands on it, and a form for a new name or the one selected. */
public final class OwnNamesDialog {

    /** The column gives it more; asked for its width, it would lay out the list of types before it is opened. */
    private static final double TYPE_WIDTH = 160;

    private final Texts texts;
    private final OwnNamesViewModel model;
    private final TableView<NamedEntry> table = new TableView<>();
    private final TextArea name = new TextArea();
    private final ComboBox<EntityType> type = new ComboBox<>();
    private final TextField aliases = new TextField();
    private final TextField nameEn = new TextField();

    public OwnNamesDialog(Texts texts, OwnNamesViewModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** Shows the list until it is closed; true where the articles are to be analysed anew with what was changed. */
    public boolean show(Prompts prompts) {
        Label explanation = new Label(texts.text("ownnames.explain"));
        explanation.setWrapText(true);
        VBox content = new VBox(explanation, list(), form(), buttons());
        content.setPrefWidth(640);
        content.getStyleClass().add("form");
        return prompts.ask(texts.text("ownnames.title"), content, texts.text("ownnames.reanalyze"), texts.text("shell.dialog.close"),
                Bindings.not(model.changedProperty()), () -> Boolean.TRUE).isPresent();
    }

    /** The place of the table, which is put there once the dialog is open, so that it opens sooner. */
    private Node list() {
        StackPane place = new StackPane();
        place.setPrefHeight(240);
        Platform.runLater(() -> {
            fillTable();
            place.getChildren().add(table);
        });
        return place;
    }

    private void fillTable() {
        table.setId("ownnames-table");
        table.accessibleTextProperty().bind(texts.bind("shell.action.ownNames"));
        table.setItems(model.entries());
        table.setPlaceholder(new EmptyNote("mdi2f-format-list-bulleted-type", texts.bind("ownnames.empty")));
        Columns<NamedEntry> columns = new Columns<>(texts, table);
        columns.add("ownnames.name", 170, entry -> new Label(entry.name(), Icons.of(entry.type())), null);
        columns.add("ownnames.type", 80, entry -> new Label(texts.text("terms.type." + entry.type())), null);
        columns.add("ownnames.aliases", 190, entry -> Mixed.content(String.join("، ", entry.aliases())), null);
        columns.add("ownnames.nameEn", 130, entry -> Mixed.content(entry.nameEn() == null ? "" : entry.nameEn()), null);
        table.getSelectionModel().selectedItemProperty().subscribe(this::fill);
    }

    private Node form() {
        name.setId("ownnames-name");
        name.setPrefRowCount(3);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        BooleanBinding several = Bindings.createBooleanBinding(this::holdsSeveral, name.textProperty());
        aliases.disableProperty().bind(several);
        nameEn.disableProperty().bind(several);
        type.getItems().setAll(EntityType.values());
        type.setButtonCell(new TypeCell());
        type.setCellFactory(list -> new TypeCell());
        type.setPrefWidth(TYPE_WIDTH);
        type.setMaxWidth(Double.MAX_VALUE);
        aliases.setPromptText(texts.text("ownnames.aliases.prompt"));
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        addRow(form, 0, "ownnames.name", name);
        addRow(form, 1, "ownnames.type", type);
        addRow(form, 2, "ownnames.aliases", aliases);
        addRow(form, 3, "ownnames.nameEn", nameEn);
        return form;
    }

    private void addRow(GridPane form, int row, String key, Node field) {
        Label label = new Label(texts.text(key));
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        field.setAccessibleText(label.getText());
        form.addRow(row, label, field);
    }

    private Node buttons() {
        Button add = button("ownnames.add", "mdi2p-plus", () -> {
            if (holdsSeveral()) {
                model.addAll(name.getText(), type.getValue());
            } else {
                model.add(name.getText(), type.getValue(), aliases.getText(), nameEn.getText());
            }
            fill(null);
            name.requestFocus();
        });
        add.setId("ownnames-add");
        add.getStyleClass().add(Styles.ACCENT);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button change = button("ownnames.change", "mdi2c-content-save", () ->
                model.change(selected(), name.getText(), type.getValue(), aliases.getText(), nameEn.getText()));
        change.disableProperty().bind(Bindings.createBooleanBinding(() -> selected() == null || name.getText().isBlank() || holdsSeveral(),
                table.getSelectionModel().selectedItemProperty(), name.textProperty()));
        Button remove = button("ownnames.remove", "mdi2d-delete-outline", () -> model.remove(selected()));
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(add, change, remove);
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(texts.text(key), Icons.icon(icon));
        button.setOnAction(event -> action.run());
        return button;
    }

    private boolean holdsSeveral() {
        return name.getText().strip().indexOf('\n') >= 0;
    }

    /** The tabulator leads on, as from a field; in a list of names it has no use. */
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            (event.isShiftDown() ? table : type).requestFocus();
            event.consume();
        }
    }

    private NamedEntry selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void fill(NamedEntry entry) {
        name.setText(entry == null ? "" : entry.name());
        type.setValue(entry == null ? EntityType.PERSON : entry.type());
        aliases.setText(entry == null ? "" : String.join("، ", entry.aliases()));
        nameEn.setText(entry == null || entry.nameEn() == null ? "" : entry.nameEn());
    }

    private final class TypeCell extends ListCell<EntityType> {
        @Override
        protected void updateItem(EntityType item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : texts.text("terms.type." + item));
            setGraphic(empty || item == null ? null : Icons.of(item));
        }
    }
}
