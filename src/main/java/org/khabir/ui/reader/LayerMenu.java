package org.khabir.ui.reader;

import java.util.EnumSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The legend of the marks, in which each can be switched on and off. */
final class LayerMenu extends MenuButton {

    private final ReaderViewModel viewModel;

    LayerMenu(ReaderViewModel viewModel) {
        this.viewModel = viewModel;
        Texts texts = viewModel.texts();
        textProperty().bind(texts.bind("reader.layers"));
        setGraphic(new FontIcon(MaterialDesignL.LAYERS_OUTLINE));
        accessibleTextProperty().bind(textProperty());
        getStyleClass().add("flat");
        for (Layer layer : Layer.values()) {
            getItems().add(item(layer, texts));
        }
        MenuItem all = new MenuItem();
        all.textProperty().bind(texts.bind("reader.layers.all"));
        all.setOnAction(event -> viewModel.style().layers().addAll(EnumSet.allOf(Layer.class)));
        MenuItem none = new MenuItem();
        none.textProperty().bind(texts.bind("reader.layers.none"));
        none.setOnAction(event -> viewModel.style().layers().clear());
        getItems().addAll(new SeparatorMenuItem(), all, none);
    }

    private CheckMenuItem item(Layer layer, Texts texts) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind("reader.layer." + layer.styleName()));
        item.setGraphic(sample(layer));
        item.setSelected(viewModel.style().layers().contains(layer));
        item.selectedProperty().subscribe(selected -> {
            if (selected) {
                viewModel.style().layers().add(layer);
            } else {
                viewModel.style().layers().remove(layer);
            }
        });
        viewModel.style().layers().addListener((SetChangeListener<Layer>) change ->
                item.setSelected(viewModel.style().layers().contains(layer)));
        return item;
    }

    private static Region sample(Layer layer) {
        Region sample = new Region();
        sample.getStyleClass().addAll("mark-sample", "mark-sample-" + layer.styleName());
        return sample;
    }
}
