package org.khabir.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.khabir.ui.common.Texts;

/** A name with its count and a bar as long as its share of the highest. */
public final class CountLine {

    private CountLine() {
    }

    /** @param picture before the name; null for none */
    public static LinkBox of(Texts texts, String name, Node picture, int count, int highest, Runnable action) {
        Label label = new Label(name, picture);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        Hints.set(label, () -> name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label number = new Label(texts.number(count));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("count-number");
        HBox words = new HBox(6, label, number);
        words.setAlignment(Pos.CENTER_LEFT);
        return new LinkBox(name + ", " + texts.number(count), action, words, bar(count, highest));
    }

    private static Node bar(int count, int highest) {
        Region bar = new Region();
        bar.getStyleClass().add("count-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("count-track");
        track.setAlignment(Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(highest == 0 ? 0 : (double) count / highest));
        return track;
    }
}
