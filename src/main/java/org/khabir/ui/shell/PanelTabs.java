package org.khabir.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.khabir.ui.common.Texts;

/** A side of the window: panels of which one is shown at a time. A panel is made when it is first shown, or when there is time for it. */
final class PanelTabs extends TabPane {

    private final Texts texts;
    private final Map<Tab, Supplier<? extends Node>> unmade = new LinkedHashMap<>();

    PanelTabs(Texts texts) {
        this.texts = texts;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("panel-tabs");
        setMinWidth(220);
    }

    /** @param inSight told whether the panel can be seen */
    void add(String id, String titleKey, Supplier<? extends Node> panel, BooleanProperty inSight) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(texts.bind(titleKey));
        unmade.put(tab, panel);
        inSight.bind(tab.selectedProperty().and(sceneProperty().isNotNull()));
        inSight.subscribe(seen -> {
            if (seen) {
                make(tab);
            }
        });
        getTabs().add(tab);
    }

    /** Makes one of the panels that were not shown yet; false where there is none. */
    boolean makeOne() {
        return unmade.keySet().stream().findFirst().map(this::make).orElse(false);
    }

    private boolean make(Tab tab) {
        Supplier<? extends Node> panel = unmade.remove(tab);
        if (panel != null) {
            tab.setContent(panel.get());
        }
        return panel != null;
    }

    /** The id of the panel shown. */
    String shown() {
        return getSelectionModel().getSelectedItem().getId();
    }

    /** Shows the panel that was added under {@code id}. */
    void open(String id) {
        getTabs().stream().filter(tab -> tab.getId().equals(id)).findFirst().ifPresent(getSelectionModel()::select);
    }
}
