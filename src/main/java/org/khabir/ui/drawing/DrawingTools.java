package org.khabir.ui.drawing;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
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

    /** A menu in which what is not {@code hidden} is checked. */
    public static <E extends Enum<E>> Menu checks(Texts texts, String nameKey, String keyPrefix, E[] values, Function<E, Node> picture, ObservableSet<E> hidden) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(nameKey));
        menu.getItems().setAll(Arrays.stream(values).map(value -> {
            CheckMenuItem item = new CheckMenuItem(null, picture.apply(value));
            item.textProperty().bind(texts.bind(keyPrefix + value));
            item.setSelected(!hidden.contains(value));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    hidden.remove(value);
                } else {
                    hidden.add(value);
                }
            });
            return item;
        }).toList());
        return menu;
    }
}
