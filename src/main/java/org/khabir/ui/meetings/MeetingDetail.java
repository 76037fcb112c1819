package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.desk.Passage;

/** The sentences that tell the chosen meeting, and the buttons to judge it. */
final class MeetingDetail extends BorderPane {

    private final Texts texts;
    private final MeetingsViewModel model;
    private final ObservableValue<List<String>> titleParts;

    MeetingDetail(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        this.titleParts = Bindings.createObjectBinding(this::titleParts, model.chosenProperty(), texts.wordingProperty());
        ListView<Passage> evidence = new ListView<>(model.evidence());
        evidence.setId("meetings-evidence");
        evidence.accessibleTextProperty().bind(texts.bind("meetings.evidence"));
        evidence.setPlaceholder(new EmptyNote("mdi2f-format-quote-close", texts.bind("meetings.detail.none")));
        Cell.fill(evidence, passage -> PassageLine.of(texts, passage));
        Activation.of(evidence, (Passage passage) -> model.reveal(passage));
        evidence.setContextMenu(menu(evidence));
        setCenter(evidence);
        setTop(new VBox(title(), differences()));
        setBottom(buttons());
    }

    private Node title() {
        PartsLine title = new PartsLine();
        titleParts.subscribe(parts -> title.setParts(parts.toArray(String[]::new)));
        title.getStyleClass().add("section-title");
        title.visibleProperty().bind(model.chosenProperty().isNotNull());
        title.managedProperty().bind(title.visibleProperty());
        return title;
    }

    private Node differences() {
        Label label = new Label(null, Icons.icon("mdi2a-alert-outline"));
        label.textProperty().bind(Bindings.createStringBinding(() -> texts.text("meetings.differ", contradictions()),
                model.chosenProperty(), texts.wordingProperty()));
        label.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.chosenProperty().get() != null
                && !model.chosenProperty().get().contradictions().isEmpty(), model.chosenProperty()));
        label.managedProperty().bind(label.visibleProperty());
        label.setWrapText(true);
        label.getStyleClass().add(Styles.WARNING);
        return label;
    }

    private String contradictions() {
        MeetingRow row = model.chosenProperty().get();
        return row == null ? "" : row.contradictions().stream().map(each -> texts.text("meetings.differ." + each))
                .collect(Collectors.joining(texts.text("meetings.differ.and")));
    }

    private ContextMenu menu(ListView<Passage> evidence) {
        MenuItem other = new MenuItem(null, Icons.icon("mdi2c-call-split"));
        other.textProperty().bind(texts.bind("meetings.other"));
        other.setOnAction(event -> model.part(model.chosenProperty().get(), evidence.getSelectionModel().getSelectedItem()));
        ContextMenu menu = new ContextMenu(other);
        menu.setOnShowing(event -> other.setDisable(!model.canPart(model.chosenProperty().get(), evidence.getSelectionModel().getSelectedItem())));
        return menu;
    }

    private List<String> titleParts() {
        MeetingRow row = model.chosenProperty().get();
        if (row == null) {
            return List.of();
        }
        if (row.reports().size() > 1) {
            return List.of(texts.text("meetings.reports", row.reports().size()));
        }
        return List.of(texts.text("meetings.evidence"), texts.text("terms.review." + row.report().meeting().provenance().review()),
                Math.round(row.report().meeting().provenance().confidence() * 100) + "%");
    }

    private Node buttons() {
        HBox buttons = new HBox(button("meetings.confirm", "mdi2c-check", model::confirm, Styles.SUCCESS),
                button("meetings.reject", "mdi2c-close", model::reject, Styles.DANGER),
                button("meetings.show", "mdi2t-text-search", (MeetingRow row) -> model.reveal(row), Styles.FLAT));
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    private Button button(String key, String icon, Consumer<MeetingRow> action, String style) {
        Button button = new Button(null, Icons.icon(icon));
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_OUTLINED, style);
        BooleanBinding none = model.chosenProperty().isNull();
        button.disableProperty().bind(none);
        button.setOnAction(event -> action.accept(model.chosenProperty().get()));
        return button;
    }
}
