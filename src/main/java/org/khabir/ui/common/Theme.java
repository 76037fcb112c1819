package org.khabir.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.paint.Color;

/** The light and the dark look: AtlantaFX's Primer with Khabir's own colours for what it marks. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "khabir-light.css", Color.web("#ffffff")),
    DARK(new PrimerDark().getUserAgentStylesheet(), "khabir-dark.css", Color.web("#0d1117"));

    private static final String STYLES = "/org/khabir/ui/";

    private final String userAgentStylesheet;
    private final String colors;
    private final Color popups;

    Theme(String userAgentStylesheet, String colors, Color popups) {
        this.userAgentStylesheet = userAgentStylesheet;
        this.colors = colors;
        this.popups = popups;
    }

    /** For {@link javafx.application.Application#setUserAgentStylesheet}. */
    public String userAgentStylesheet() {
        return userAgentStylesheet;
    }

    /** The ground of menus and cards, {@code -color-bg-overlay} of the stylesheet. */
    Color popups() {
        return popups;
    }

    /** The stylesheets of each scene. */
    List<String> stylesheets() {
        return List.of(url(colors), url("khabir.css"), url("panels.css"), url("shell.css"));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(STYLES + name), name).toExternalForm();
    }
}
