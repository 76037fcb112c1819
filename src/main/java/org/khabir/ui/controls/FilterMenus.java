package org.khabir.ui.controls;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import org.khabir.ui.common.Texts;

/** What menus of filters are made of; they show each change, also one made elsewhere. */
public final class FilterMenus {

    private FilterMenus() {
    }

    /** A menu in which what is not {@code hidden} is checked. @param keyPrefix with a value's name its message's key */
    public static <E extends Enum<E>> Menu checks(Texts texts, String nameKey, String keyPrefix, List<E> values, ObservableSet<E> hidden) {
        return checks(texts, nameKey, keyPrefix, values, value -> null, hidden);
    }

    /** As above. @param picture before a value's name; may give null */
    public static <E extends Enum<E>> Menu checks(Texts texts, String nameKey, String keyPrefix, List<E> values, Function<E, Node> picture, ObservableSet<E> hidden) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(nameKey));
        List<CheckMenuItem> items = values.stream().map(value -> {
            CheckMenuItem item = new CheckMenuItem(null, picture.apply(value));
            item.textProperty().bind(texts.bind(keyPrefix + value));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    hidden.remove(value);
                } else {
                    hidden.add(value);
                }
            });
            return item;
        }).toList();
        Runnable show = () -> {
            for (int i = 0; i < values.size(); i++) {
                items.get(i).setSelected(!hidden.contains(values.get(i)));
            }
        };
        hidden.addListener((SetChangeListener<E>) change -> show.run());
        show.run();
        menu.getItems().setAll(items);
        return menu;
    }

    /** An entry that is checked while {@code wanted} is true. */
    public static CheckMenuItem flag(Texts texts, String key, BooleanProperty wanted) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind(key));
        item.selectedProperty().bindBidirectional(wanted);
        return item;
    }
}
