package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;

/** A side of the window: panels of which one is shown at a time. A panel is made when it is first shown, or when there is time for it. */
final class PanelTabs extends TabPane {

    private final Texts texts;
    private final List<Panel<?>> panels = new ArrayList<>();

    PanelTabs(Texts texts) {
        this.texts = texts;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("panel-tabs");
        setMinWidth(220);
    }

    /** @param inSight told whether the panel can be seen */
    <V extends Region> Panel<V> add(String id, String titleKey, Function<Texts, V> maker, BooleanProperty inSight) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(texts.bind(titleKey));
        Panel<V> panel = new Panel<>(tab, texts, maker);
        panels.add(panel);
        inSight.bind(tab.selectedProperty().and(sceneProperty().isNotNull()));
        inSight.subscribe(seen -> {
            if (seen) {
                panel.bringUpToDate();
            }
        });
        getTabs().add(tab);
        return panel;
    }

    /** Makes one of the panels that were not shown yet, or brings one up to date; false where there is none. */
    boolean makeOne() {
        Optional<Panel<?>> next = panels.stream().filter(panel -> !panel.isUpToDate()).findFirst();
        next.ifPresent(Panel::bringUpToDate);
        return next.isPresent();
    }

    List<Panel<?>> panels() {
        return panels;
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
