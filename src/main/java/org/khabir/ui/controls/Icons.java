package org.khabir.ui.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;

/** The pictures of the interface, by the names of the Material Design icons. */
public final class Icons {

    private Icons() {
    }

    /** @param name such as {@code mdi2a-account} */
    public static FontIcon icon(String name) {
        return new FontIcon(name);
    }

    public static FontIcon of(EntityType type) {
        FontIcon icon = icon(switch (type) {
            case PERSON -> "mdi2a-account";
            case ORGANIZATION -> "mdi2d-domain";
            case LOCATION -> "mdi2m-map-marker";
            case FACILITY -> "mdi2f-factory";
            case EQUIPMENT -> "mdi2a-airplane";
            case EVENT -> "mdi2f-flag";
        });
        icon.getStyleClass().add("type-" + type.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    /** The type's name with its picture and colour. */
    public static Label chip(EntityType type, Texts texts) {
        Label chip = new Label(texts.text("terms.type." + type), of(type));
        chip.getStyleClass().addAll("chip", "type-" + type.name().toLowerCase(Locale.ROOT));
        return chip;
    }
}
