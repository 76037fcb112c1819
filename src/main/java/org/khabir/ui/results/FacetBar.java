package org.khabir.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;

/** Menus with the values found by source, month, tag, name and side; those chosen stand below, each to be taken away by a click. */
final class FacetBar extends VBox {

    private static final int MOST = 20;

    private final Texts texts;
    private final ResultsViewModel model;
    private final FlowPane menus = new FlowPane();
    private final FlowPane chosen = new FlowPane();

    FacetBar(Texts texts, ResultsViewModel model) {
        this.texts = texts;
        this.model = model;
        menus.getStyleClass().add("facets");
        chosen.getStyleClass().add("facets");
        chosen.managedProperty().bind(chosen.visibleProperty());
        getStyleClass().add("facet-bar");
        getChildren().addAll(menus, chosen);
        for (Facet facet : Facet.values()) {
            menus.getChildren().add(menu(facet));
        }
        model.filters().addListener((InvalidationListener) change -> showChosen());
        texts.wordingProperty().subscribe((before, now) -> showChosen());
        showChosen();
    }

    private MenuButton menu(Facet facet) {
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(texts.bind("results.facet." + facet));
        menu.getStyleClass().addAll(Styles.SMALL);
        model.resultProperty().subscribe(result -> fill(menu, facet));
        if (facet == Facet.SIDE) {
            texts.wordingProperty().subscribe((before, now) -> fill(menu, facet));
        }
        return menu;
    }

    private void fill(MenuButton menu, Facet facet) {
        menu.getItems().setAll(values(facet).map(value -> item(facet, value)).toList());
        menu.setDisable(menu.getItems().isEmpty());
    }

    /** The values found, and those chosen even where they were not. */
    private Stream<FacetCount> values(Facet facet) {
        List<FacetCount> found = Optional.ofNullable(model.resultProperty().get().facets().get(facet)).orElse(List.of());
        Set<String> names = found.stream().map(FacetCount::value).collect(Collectors.toSet());
        Stream<FacetCount> lost = model.filters().getOrDefault(facet, List.of()).stream()
                .filter(value -> !names.contains(value)).map(value -> new FacetCount(value, 0));
        return Stream.concat(lost, found.stream().limit(MOST));
    }

    private CheckMenuItem item(Facet facet, FacetCount value) {
        CheckMenuItem item = new CheckMenuItem(texts.text("results.facet.value", label(facet, value.value()), value.count()));
        item.setMnemonicParsing(false);
        item.setSelected(model.isFiltered(facet, value.value()));
        item.setOnAction(event -> model.toggle(facet, value.value()));
        return item;
    }

    private String label(Facet facet, String value) {
        return facet == Facet.SIDE ? texts.text("sides.of." + value) : value;
    }

    private void showChosen() {
        chosen.getChildren().clear();
        for (Map.Entry<Facet, List<String>> entry : model.filters().entrySet()) {
            for (String value : entry.getValue()) {
                Button chip = new Button(label(entry.getKey(), value), Icons.icon("mdi2c-close"));
                chip.setContentDisplay(ContentDisplay.RIGHT);
                chip.setMnemonicParsing(false);
                chip.getStyleClass().add("chip-button");
                chip.setAccessibleText(texts.text("results.facet.remove", chip.getText()));
                chip.setOnAction(event -> model.toggle(entry.getKey(), value));
                chosen.getChildren().add(chip);
            }
        }
        chosen.setVisible(!chosen.getChildren().isEmpty());
    }
}
