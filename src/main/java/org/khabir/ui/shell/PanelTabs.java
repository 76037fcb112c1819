package org.khabir.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.khabir.ui.common.Texts;

/** A side of the window: panels of which one is shown at a time. */
final class PanelTabs extends TabPane {

    private final Texts texts;

    PanelTabs(Texts texts) {
        this.texts = texts;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("panel-tabs");
        setMinWidth(220);
    }

    /** @param inSight told whether the panel can be seen */
    void add(String id, String titleKey, Node panel, BooleanProperty inSight) {
        Tab tab = new Tab(null, panel);
        tab.setId(id);
        tab.textProperty().bind(texts.bind(titleKey));
        inSight.bind(tab.selectedProperty().and(sceneProperty().isNotNull()));
        getTabs().add(tab);
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
