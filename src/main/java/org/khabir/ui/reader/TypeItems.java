package org.khabir.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.shape.Circle;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;

/** The items of a menu from which an entity's type is chosen. */
final class TypeItems {

    private TypeItems() {
    }

    static List<MenuItem> of(Texts texts, Consumer<EntityType> action) {
        return Arrays.stream(EntityType.values()).map(type -> item(texts, type, action)).toList();
    }

    private static MenuItem item(Texts texts, EntityType type, Consumer<EntityType> action) {
        String style = type.name().toLowerCase(Locale.ROOT);
        Circle dot = new Circle(5);
        dot.getStyleClass().addAll("mark-" + style, "mark-dot");
        MenuItem item = new MenuItem(texts.text("reader.layer." + style), dot);
        item.setOnAction(event -> action.accept(type));
        return item;
    }
}
