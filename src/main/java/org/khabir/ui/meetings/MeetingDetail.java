package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.desk.Passage;

/** The chosen meeting's card, the sentences that tell it, and the buttons to judge and change it. */
final class MeetingDetail extends BorderPane {

    private static final double HIGHEST_CARD = 0.6;
    private static final double BORDER = 2;

    private final Texts texts;
    private final MeetingsViewModel model;
    private final ListView<Passage> evidence;

    MeetingDetail(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        this.evidence = new ListView<>(model.evidence());
        evidence.setId("meetings-evidence");
        evidence.accessibleTextProperty().bind(texts.bind("meetings.evidence"));
        evidence.setPlaceholder(new EmptyNote("mdi2f-format-quote-close", texts.bind("meetings.detail.none")));
        Cell.fill(evidence, () -> new PassageLine(texts), PassageLine::show);
        Activation.of(evidence, (Passage passage) -> model.reveal(passage));
        Activation.beside(evidence, model::revealBeside);
        evidence.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Copying.of(evidence, passages -> model.cite(passages, texts));
        evidence.setContextMenu(menu());
        evidence.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F2) {
                change();
                key.consume();
            }
        });
        VBox.setVgrow(evidence, Priority.ALWAYS);
        evidence.setMinHeight(60);
        setCenter(new VBox(card(), evidence));
        setBottom(buttons());
    }

    private Node card() {
        MeetingCard card = new MeetingCard(texts, model);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(card.visibleProperty());
        scroll.managedProperty().bind(card.visibleProperty());
        scroll.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(card.getHeight() + BORDER, getHeight() * HIGHEST_CARD),
                card.heightProperty(), heightProperty()));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    private ContextMenu menu() {
        MenuItem change = item("meetings.change", "mdi2p-pencil-outline", this::change);
        MenuItem other = item("meetings.other", "mdi2c-call-split", () -> model.part(model.chosenProperty().get(), selected()));
        ContextMenu menu = new ContextMenu(change, other);
        menu.setOnShowing(event -> {
            change.setDisable(model.chosenProperty().get() == null);
            other.setDisable(!model.canPart(model.chosenProperty().get(), selected()));
        });
        return menu;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(null, Icons.icon(icon));
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Passage selected() {
        return evidence.getSelectionModel().getSelectedItem();
    }

    private void change() {
        if (model.chosenProperty().get() != null) {
            model.change(model.chosenProperty().get(), selected());
        }
    }

    private Node buttons() {
        Button confirm = button("meetings.confirm", "mdi2c-check", () -> model.confirm(model.chosenProperty().get()), Styles.SUCCESS);
        confirm.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canConfirm(model.chosenProperty().get()), model.chosenProperty()));
        Button reject = button("meetings.reject", "mdi2c-close", () -> model.reject(model.chosenProperty().get()), Styles.DANGER);
        Button change = button("meetings.change", "mdi2p-pencil-outline", this::change, Styles.FLAT);
        Button show = button("meetings.show", "mdi2t-text-search", () -> model.reveal(model.chosenProperty().get()), Styles.FLAT);
        reject.disableProperty().bind(model.chosenProperty().isNull());
        change.disableProperty().bind(model.chosenProperty().isNull());
        show.disableProperty().bind(model.chosenProperty().isNull());
        FlowPane buttons = new FlowPane(confirm, reject, change, show);
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    private Button button(String key, String icon, Runnable action, String style) {
        Button button = new Button(null, Icons.icon(icon));
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_OUTLINED, style);
        button.setOnAction(event -> action.run());
        return button;
    }
}
