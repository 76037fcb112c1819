package org.khabir.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The head of a panel: as high as it needs, but never more than half of the panel, so that what is below it keeps some room; the rest scrolls. */
public final class ShortHead extends ScrollPane {

    private static final double MOST = 0.5;

    /** @param panel what it is the head of */
    public ShortHead(Region head, Region panel) {
        this(head, panel, MOST);
    }

    /** @param most its height at most, as a share of the panel's */
    public ShortHead(Region head, Region panel, double most) {
        super(head);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("short-head");
        setMinHeight(0);
        prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(head.getHeight(), panel.getHeight() * most), head.heightProperty(), panel.heightProperty()));
    }
}
