package org.khabir.ui.controls;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;

/** A titled part of a view: some lines, and more on demand. There only while it holds something. */
public final class Section extends VBox {

    private final Texts texts;
    private final int few;
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private boolean unfolded;

    /** @param few how many lines are shown at first */
    public Section(Texts texts, String id, String titleKey, int few) {
        this.texts = texts;
        this.few = few;
        setId(id);
        getStyleClass().add("section");
        title.textProperty().bind(texts.bind(titleKey));
        title.getStyleClass().add("section-heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        lines.getStyleClass().add("section-lines");
        getChildren().addAll(title, lines);
        showNodes(List.of());
    }

    /** Shows {@code items}, each as {@code line} draws it: the first few, or all where they were asked for. */
    public <T> void show(List<T> items, Function<T, Node> line) {
        showNodes((unfolded ? items : items.subList(0, Math.min(few, items.size()))).stream().map(line).toList());
        if (items.size() > few) {
            Hyperlink more = new Hyperlink(texts.text(unfolded ? "profile.fewer" : "profile.more", items.size() - few));
            more.setOnAction(event -> {
                unfolded = !unfolded;
                show(items, line);
            });
            lines.getChildren().add(more);
        }
    }

    /** Has only few lines shown again, for something else. */
    public void fold() {
        unfolded = false;
    }

    /** Shows {@code content} as it is. */
    public void showNodes(List<? extends Node> content) {
        lines.getChildren().setAll(content);
        setVisible(!content.isEmpty());
        setManaged(!content.isEmpty());
    }
}
