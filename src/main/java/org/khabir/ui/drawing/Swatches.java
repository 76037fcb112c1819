package org.khabir.ui.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The colours that the stylesheets give to what is drawn: each is read from an unseen rectangle of its style class. */
public final class Swatches {

    private final Map<String, Rectangle> samples = new HashMap<>();

    /**
     * @param onChange     runs when a colour has changed, as with the theme
     * @param styleClasses whose {@code -fx-fill} is read
     */
    public Swatches(Runnable onChange, List<String> styleClasses) {
        for (String styleClass : styleClasses) {
            Rectangle sample = new Rectangle();
            sample.getStyleClass().addAll("swatch", styleClass);
            sample.setManaged(false);
            sample.setVisible(false);
            sample.fillProperty().subscribe((before, now) -> onChange.run());
            samples.put(styleClass, sample);
        }
    }

    /** To be put into the scene, so that the stylesheets reach them. */
    List<Node> samples() {
        return new ArrayList<>(samples.values());
    }

    public Color of(String styleClass) {
        return (Color) samples.get(styleClass).getFill();
    }
}
