package org.khabir.ui.controls;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/**
 * Shows a table as high as a few rows until it first has some, and lets it grow over the next frames to all its place: rows are made as there is
 * room for them, and the first ones of a kind take long to make.
 */
public final class FirstRows extends StackPane {

    private static final double[] HEIGHTS = {45, 90, 160, 280};

    private final TableView<?> table;
    private final ListChangeListener<Object> onItems = change -> changed();
    private int step;

    public FirstRows(TableView<?> table) {
        this.table = table;
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(table);
        if (table.getItems().isEmpty()) {
            table.getItems().addListener(onItems);
        }
    }

    private void changed() {
        if (!table.getItems().isEmpty()) {
            table.getItems().removeListener(onItems);
            grow();
        }
    }

    private void grow() {
        Scene scene = getScene();
        boolean isLast = scene == null || step == HEIGHTS.length;
        table.setMaxHeight(isLast ? Double.MAX_VALUE : HEIGHTS[step++]);
        if (!isLast) {
            afterNextFrame(scene);
        }
    }

    private void afterNextFrame(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(FirstRows.this::grow);
            }
        });
        Platform.requestNextPulse();
    }
}
