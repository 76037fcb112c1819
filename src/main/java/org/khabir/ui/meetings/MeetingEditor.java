package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Span;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.ShownAs;

/** The form in which a meeting is changed or written. The reader beside it stays usable: what is selected there can be taken over. Shortcut+Enter keeps, Escape leaves. */
final class MeetingEditor extends BorderPane {

    private final Texts texts;
    private final MeetingEditorViewModel model;
    private Node first;

    MeetingEditor(Texts texts, MeetingEditorViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("meeting-editor");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        model.sheetProperty().subscribe(sheet -> {
            title.textProperty().unbind();
            title.textProperty().bind(texts.bind(sheet != null && sheet.meeting() == null ? "meetings.editor.new" : "meetings.editor.change"));
        });
        setTop(title);
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Where typing begins. */
    Node firstField() {
        return first;
    }

    private Node form() {
        VBox form = new VBox(choices(), heading("meetings.editor.participants"), rows(model.seats(), this::seat),
                picker("meetings.editor.participant.find", false, EntityType.PERSON, model::seat),
                heading("meetings.column.place"), chosen(model.placeProperty()), picker("meetings.editor.place.find", true, EntityType.LOCATION, model.placeProperty()::set),
                heading("meetings.column.date"), new LatePart<>(this::date),
                heading("meetings.editor.topics"), rows(model.topics(), topic -> row(Mixed.content(topic.text()), () -> model.topics().remove(topic))),
                button("meetings.editor.topic.add", "mdi2p-plus", model::addTopic),
                heading("meetings.editor.evidence"), rows(model.evidence(), this::sentence), button("meetings.editor.evidence.add", "mdi2p-plus", model::addEvidence),
                heading("meetings.editor.source"), chosen(model.sourceProperty()), picker("meetings.editor.source.find", false, EntityType.PERSON, model.sourceProperty()::set));
        form.getStyleClass().addAll("form", "meeting-form");
        return form;
    }

    private Node choices() {
        first = choice("meetings.column.status", MeetingStatus.values(), "terms.status.", model.statusProperty());
        HBox choices = new HBox(first,
                choice("meetings.column.kind", MeetingKind.values(), "terms.meeting.", model.kindProperty()));
        choices.getStyleClass().add("editor-row");
        return choices;
    }

    private <E extends Enum<E>> ComboBox<E> choice(String nameKey, E[] values, String key, Property<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.accessibleTextProperty().bind(texts.bind(nameKey));
        box.setConverter(new ShownAs<>(each -> texts.text(key + each)));
        texts.wordingProperty().subscribe((before, now) -> box.setConverter(new ShownAs<>(each -> texts.text(key + each))));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private Node seat(MeetingEditorViewModel.Seat seat) {
        ComboBox<ParticipantRole> role = new ComboBox<>();
        role.getItems().setAll(ParticipantRole.values());
        role.setConverter(new ShownAs<>(each -> texts.text("terms.role." + each)));
        role.setValue(seat.role());
        role.setAccessibleText(texts.text("meetings.editor.role", seat.entity().name()));
        role.valueProperty().subscribe((before, now) -> model.give(seat.entity(), now));
        HBox row = row(named(seat.entity()), () -> model.seats().removeIf(each -> each.entity().equals(seat.entity())));
        row.getChildren().add(1, role);
        return row;
    }

    private Node sentence(Span span) {
        String body = model.sheetProperty().get() == null ? "" : model.sheetProperty().get().article().body();
        return row(Mixed.content(span.end() <= body.length() ? span.of(body) : ""), () -> model.evidence().remove(span));
    }

    private Node date() {
        TextField field = new TextField();
        field.setId("meeting-date");
        field.textProperty().bindBidirectional(model.dateProperty());
        field.promptTextProperty().bind(texts.bind("meetings.editor.date.prompt"));
        field.accessibleTextProperty().bind(texts.bind("meetings.column.date"));
        HBox.setHgrow(field, Priority.ALWAYS);
        MenuButton stated = new MenuButton(null, Icons.icon("mdi2c-calendar-search"));
        stated.accessibleTextProperty().bind(texts.bind("meetings.editor.date.stated"));
        stated.setOnShowing(event -> stated.getItems().setAll(model.times().stream().map(time -> {
            MenuItem item = new MenuItem(time.text() + "  " + DateInput.text(MeetingGuess.date(time)));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> model.dateProperty().set(DateInput.text(MeetingGuess.date(time))));
            return item;
        }).toList()));
        Label wrong = new Label(null, Icons.icon("mdi2a-alert-circle-outline"));
        wrong.textProperty().bind(texts.bind("meetings.editor.date.wrong"));
        wrong.setWrapText(true);
        wrong.getStyleClass().add(Styles.DANGER);
        wrong.visibleProperty().bind(model.dateWrong());
        wrong.managedProperty().bind(wrong.visibleProperty());
        model.dateWrong().subscribe(now -> field.pseudoClassStateChanged(Styles.STATE_DANGER, now));
        HBox line = new HBox(field, stated);
        line.getStyleClass().add("editor-row");
        return new VBox(line, wrong);
    }

    private Node chosen(ObjectProperty<Entity> property) {
        VBox box = new VBox();
        property.subscribe(entity -> box.getChildren().setAll(Stream.ofNullable(entity).map(present -> row(named(present), () -> property.set(null))).toList()));
        return box;
    }

    private Node picker(String key, boolean places, EntityType otherwise, Consumer<Entity> onChosen) {
        return new LatePart<>(() -> pickerNow(key, places, otherwise, onChosen));
    }

    private Node pickerNow(String key, boolean places, EntityType otherwise, Consumer<Entity> onChosen) {
        Button selected = Buttons.icon("mdi2f-format-text", texts.bind("meetings.editor.selected"),
                () -> model.selectedEntity(otherwise).ifPresent(onChosen));
        EntityPicker picker = new EntityPicker(texts, key, typed -> model.candidates(typed, places), onChosen);
        HBox.setHgrow(picker, Priority.ALWAYS);
        HBox line = new HBox(picker, selected);
        line.getStyleClass().add("editor-row");
        return line;
    }

    /** A row for each item, made anew when some come or go; a changed one keeps its row, and so the focus. */
    private <T> Node rows(ObservableList<T> items, Function<T, Node> row) {
        VBox box = new VBox();
        box.getStyleClass().add("editor-rows");
        Runnable fill = () -> box.getChildren().setAll(items.stream().map(row).toList());
        items.addListener((ListChangeListener<T>) change -> {
            if (box.getChildren().size() != items.size()) {
                fill.run();
            }
        });
        model.sheetProperty().subscribe(sheet -> fill.run());
        return box;
    }

    private HBox row(Label content, Runnable remove) {
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(content, Buttons.icon("mdi2c-close", texts.bind("meetings.editor.remove", content.getText()), remove));
        row.getStyleClass().add("editor-row");
        return row;
    }

    private static Label named(Entity entity) {
        Label label = Mixed.content(entity.name());
        label.setGraphic(Icons.of(entity.type()));
        return label;
    }

    private Label heading(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(key));
        label.getStyleClass().add("editor-heading");
        return label;
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(null, Icons.icon(icon));
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node buttons() {
        Button save = button("meetings.editor.save", "mdi2c-check", model::save);
        save.getStyleClass().setAll("button", Styles.SMALL, Styles.ACCENT);
        save.disableProperty().bind(model.unfinished());
        HBox buttons = new HBox(save, button("meetings.editor.cancel", "mdi2c-close", model::close));
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !model.unfinished().get()) {
            model.save();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
            key.consume();
        }
    }
}
