package org.khabir.ui.drawing;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;

/** What the bars over drawings are made of. */
public final class DrawingTools {

    private DrawingTools() {
    }

    /** Buttons that zoom the plane and show all of it. */
    public static HBox zoom(Texts texts, Plane plane) {
        HBox buttons = new HBox(Buttons.icon("mdi2m-magnify-plus-outline", texts.bind("drawing.zoomIn"), () -> plane.zoom(true)),
                Buttons.icon("mdi2m-magnify-minus-outline", texts.bind("drawing.zoomOut"), () -> plane.zoom(false)),
                Buttons.icon("mdi2f-fit-to-page-outline", texts.bind("drawing.fit"), plane::fit));
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        return buttons;
    }

    /** A choice of one of an enum's values, named by messages under {@code keyPrefix}. */
    public static <E extends Enum<E>> ComboBox<E> choice(Texts texts, String nameKey, String keyPrefix, E[] values, ObjectProperty<E> chosen) {
        ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.valueProperty().bindBidirectional(chosen);
        box.accessibleTextProperty().bind(texts.bind(nameKey));
        Supplier<ListCell<E>> cell = () -> new ListCell<>() {
            @Override
            protected void updateItem(E value, boolean empty) {
                super.updateItem(value, empty);
                textProperty().unbind();
                if (empty || value == null) {
                    setText(null);
                } else {
                    textProperty().bind(texts.bind(keyPrefix + value));
                }
            }
        };
        box.setButtonCell(cell.get());
        box.setCellFactory(list -> cell.get());
        return box;
    }
}
