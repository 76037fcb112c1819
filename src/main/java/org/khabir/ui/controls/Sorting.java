package org.khabir.ui.controls;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.scene.control.TableView;

/** Lets a table's columns say the order, and leaves the sorting to the view model. */
public final class Sorting {

    private Sorting() {
    }

    /** @param onOrder gets the order that the columns ask for, null where none does */
    public static <T> void inBackground(TableView<T> table, Consumer<Comparator<T>> onOrder) {
        table.setSortPolicy(sorted -> {
            onOrder.accept(sorted.getComparator());
            return true;
        });
    }
}
