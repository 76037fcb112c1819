package org.khabir.ui.controls;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import org.khabir.model.EntityType;

/** The pictures of the interface, by the names of the Material Design icons. */
public final class Icons {

    private Icons() {
    }

    /** Loads the font of the pictures, which otherwise happens with the first of them; from any thread. */
    public static void load() {
        icon("mdi2f-flag");
    }

    /** @param name such as {@code mdi2a-account} */
    public static FontIcon icon(String name) {
        return new FontIcon(name);
    }

    public static String nameOf(EntityType type) {
        return switch (type) {
            case PERSON -> "mdi2a-account";
            case ORGANIZATION -> "mdi2d-domain";
            case LOCATION -> "mdi2m-map-marker";
            case FACILITY -> "mdi2f-factory";
            case EQUIPMENT -> "mdi2a-airplane";
            case EVENT -> "mdi2f-flag";
        };
    }

    public static FontIcon of(EntityType type) {
        FontIcon icon = icon(nameOf(type));
        icon.getStyleClass().add("type-" + type.name().toLowerCase(Locale.ROOT));
        return icon;
    }
}
