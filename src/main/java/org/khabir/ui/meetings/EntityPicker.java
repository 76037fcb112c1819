package org.khabir.ui.meetings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.khabir.model.Entity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;

/** A field in which one types a part of a name, and the article's entities that it may mean below it. Enter takes the first, the arrow down leads to the others. */
final class EntityPicker extends VBox {

    private static final double ROW = 34;

    private final TextField field = new TextField();
    private final ListView<Entity> found = new ListView<>();
    private final Function<String, List<Entity>> candidates;
    private final Consumer<Entity> onChosen;

    /** @param candidates whom typed text may mean */
    EntityPicker(Texts texts, String promptKey, Function<String, List<Entity>> candidates, Consumer<Entity> onChosen) {
        this.candidates = candidates;
        this.onChosen = onChosen;
        field.promptTextProperty().bind(texts.bind(promptKey));
        field.accessibleTextProperty().bind(texts.bind(promptKey));
        field.textProperty().subscribe(typed -> search(!typed.isBlank()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        found.accessibleTextProperty().bind(texts.bind(promptKey));
        Cell.fill(found, entity -> {
            Label line = Mixed.content(entity.name());
            line.setGraphic(Icons.of(entity.type()));
            return line;
        });
        Activation.of(found, this::choose);
        search(false);
        getChildren().addAll(field, found);
        getStyleClass().add("entity-picker");
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            search(true);
            found.getSelectionModel().selectFirst();
            found.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !found.getItems().isEmpty()) {
            choose(found.getItems().getFirst());
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && found.isVisible()) {
            field.clear();
            search(false);
            key.consume();
        }
    }

    private void search(boolean wanted) {
        found.getItems().setAll(wanted ? candidates.apply(field.getText()) : List.of());
        found.setVisible(!found.getItems().isEmpty());
        found.setManaged(found.isVisible());
        found.setPrefHeight(found.getItems().size() * ROW + 4);
        found.setMinHeight(found.getPrefHeight());
    }

    private void choose(Entity entity) {
        field.clear();
        search(false);
        field.requestFocus();
        onChosen.accept(entity);
    }
}
