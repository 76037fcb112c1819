package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Stop;

/**
 * The middle of the window: the reader, and beside it the views that need its width, opened when they are asked for. While the reader is
 * alone, no tabs take any of its height.
 */
final class WideViews extends TabPane {

    static final String READER = "view-reader";
    static final String NETWORK = "view-network";
    static final String MAP = "view-map";
    static final String PROFILE = "view-profile";
    static final String DASHBOARD = "view-dashboard";
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Texts texts;
    private final List<Offer> offers = new ArrayList<>();

    /** A view that can be opened; it is made when it first is. */
    private record Offer(Panel<?> panel, Supplier<Stop> stop) {

        Tab tab() {
            return panel.tab();
        }
    }

    /** @param reading the texts of the reader */
    WideViews(Texts texts, Texts reading, Region reader) {
        this.texts = texts;
        getStyleClass().add("wide-views");
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        Tab tab = tab(READER, "shell.tab.reader");
        tab.setClosable(false);
        Panel<Region> panel = new Panel<>(tab, texts, reading, own -> reader);
        panel.bringUpToDate();
        offers.add(new Offer(panel, () -> null));
        getTabs().addListener((ListChangeListener<Tab>) change -> {
            pseudoClassStateChanged(ALONE, getTabs().size() == 1);
            setFocusTraversable(getTabs().size() > 1);
        });
        getTabs().add(tab);
    }

    /**
     * Offers a view under {@code id}.
     *
     * @param inSight told whether it can be seen
     * @param stop    what one comes back to where the view is shown; may give null
     */
    <V extends Region> Panel<V> add(String id, String titleKey, Function<Texts, V> maker, BooleanProperty inSight, Supplier<Stop> stop) {
        Tab tab = tab(id, titleKey);
        inSight.bind(tab.selectedProperty().and(sceneProperty().isNotNull()));
        Panel<V> panel = new Panel<>(tab, texts, own -> {
            V view = maker.apply(own);
            view.setMinSize(0, 0);
            return view;
        });
        offers.add(new Offer(panel, stop));
        return panel;
    }

    /** Shows the view of that id; nothing happens where there is none. */
    void open(String id) {
        offer(id).ifPresent(offer -> {
            offer.panel.bringUpToDate();
            if (!getTabs().contains(offer.tab())) {
                getTabs().add(offer.tab());
            }
            getSelectionModel().select(offer.tab());
        });
    }

    /** The open views. */
    List<Panel<?>> panels() {
        return offers.stream().<Panel<?>>map(Offer::panel).filter(panel -> getTabs().contains(panel.tab())).toList();
    }

    /** The ids of the open views, the one shown first. */
    List<String> opened() {
        List<String> ids = new ArrayList<>(getTabs().stream().map(Tab::getId).toList());
        String shown = getSelectionModel().getSelectedItem().getId();
        ids.remove(shown);
        ids.addFirst(shown);
        return ids;
    }

    /** Opens what {@link #opened} told. */
    void restore(List<String> ids) {
        ids.forEach(this::open);
        ids.stream().findFirst().ifPresent(this::open);
    }

    /**
     * Shows the reader whenever a passage is gone to; the case's first article does not count, for it is opened unasked. The desk learns which view
     * is turned to, for coming back to it.
     */
    void follow(Desk desk) {
        desk.onVisit(place -> {
            if (desk.canGoBackProperty().get() || desk.canGoForwardProperty().get() || place.span() != null) {
                open(READER);
            } else {
                arrive(desk);
            }
        });
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            panels().stream().filter(Panel::isShown).forEach(Panel::bringUpToDate);
            arrive(desk);
        });
    }

    private void arrive(Desk desk) {
        offers.stream().filter(offer -> offer.tab() == getSelectionModel().getSelectedItem()).findFirst().ifPresent(offer -> {
            Stop stop = offer.stop.get();
            if (stop != null || offer.tab().getId().equals(READER)) {
                desk.arrive(stop);
            }
        });
    }

    private Optional<Offer> offer(String id) {
        return offers.stream().filter(offer -> offer.tab().getId().equals(id)).findFirst();
    }

    private Tab tab(String id, String titleKey) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(texts.bind(titleKey));
        return tab;
    }
}
