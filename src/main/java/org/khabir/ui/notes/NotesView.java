package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.Prompts;

/** The codebook, and below it the passages under the chosen tag, or the tags that occur together. */
public final class NotesView extends BorderPane {

    private final Texts texts;
    private final CodebookActions actions;

    public NotesView(Texts texts, NotesViewModel model, Prompts prompts) {
        this.texts = texts;
        this.actions = new CodebookActions(texts, model, prompts);
        getStyleClass().add("panel");
        LatePart<NotedPassagesView> passages = new LatePart<>(() -> new NotedPassagesView(texts, model, prompts));
        TogetherView together = new TogetherView(texts, model);
        ToggleGroup group = new ToggleGroup();
        ToggleButton showPassages = toggle("notes.passages", group, Styles.LEFT_PILL);
        ToggleButton showTogether = toggle("notes.together", group, Styles.RIGHT_PILL);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        passages.visibleProperty().bind(showPassages.selectedProperty());
        together.visibleProperty().bind(showTogether.selectedProperty());
        group.selectToggle(showPassages);
        model.togetherProperty().subscribe((before, now) -> {
            if (now != null) {
                group.selectToggle(showPassages);
            }
        });
        HBox choice = new HBox(showPassages, showTogether);
        choice.setAlignment(Pos.CENTER);
        choice.getStyleClass().add("panel-header");
        BorderPane below = new BorderPane(new StackPane(passages, together), choice, null, null, null);
        SplitPane halves = new SplitPane(new CodebookView(texts, model, actions), below);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.4);
        setCenter(halves);
    }

    /** Asks for a new tag. */
    public void addTag() {
        actions.add(null);
    }

    private ToggleButton toggle(String key, ToggleGroup group, String style) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(texts.bind(key));
        button.setToggleGroup(group);
        button.getStyleClass().addAll(style, Styles.SMALL);
        return button;
    }
}
