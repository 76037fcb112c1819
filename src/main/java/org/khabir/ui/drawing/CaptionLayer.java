package org.khabir.ui.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.khabir.ui.controls.Mixed;

/** Captions as labels, since text on a canvas knows neither styles nor the ways round JavaFX's faults. Those that would cover others are left out. */
final class CaptionLayer extends Pane {

    private static final int MOST_KEPT = 800;
    private static final double GAP = 2;

    private final Map<Key, Label> labels = new HashMap<>();

    /** A caption's label can serve wherever the caption moves; {@code turn} tells captions of the same words apart. */
    private record Key(String text, String style, int turn) {
    }

    CaptionLayer() {
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** @param captions the more important first */
    void show(List<Caption> captions) {
        Set<Key> used = new HashSet<>();
        List<Bounds> taken = new ArrayList<>();
        for (Caption caption : captions) {
            if (caption.x() < 0 || caption.x() > getWidth() || caption.y() < 0 || caption.y() > getHeight()) {
                continue;
            }
            Key key = new Key(caption.text(), caption.style(), 0);
            while (used.contains(key)) {
                key = new Key(key.text, key.style, key.turn + 1);
            }
            Label label = labels.computeIfAbsent(key, this::made);
            double left = caption.x() - label.getWidth() / 2;
            double top = caption.centered() ? caption.y() - label.getHeight() / 2 : caption.y();
            Bounds place = new BoundingBox(left - GAP, top, label.getWidth() + 2 * GAP, label.getHeight());
            if (caption.certain() || taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                used.add(key);
                label.relocate(Math.round(left), Math.round(top));
            }
        }
        labels.forEach((key, label) -> label.setVisible(used.contains(key)));
        if (labels.size() > MOST_KEPT) {
            labels.entrySet().removeIf(each -> !used.contains(each.getKey()) && getChildren().remove(each.getValue()));
        }
    }

    private Label made(Key key) {
        Label label = new Label(key.text);
        label.setManaged(false);
        label.getStyleClass().add(key.style);
        label.setNodeOrientation(Mixed.directionOf(key.text));
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }
}
