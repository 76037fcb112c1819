package org.khabir.ui.reader;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.text.AppFont;
import org.khabir.ui.text.ArabicFonts;

/** Size, line spacing, width, font and theme of the text; what is chosen is seen at once. */
final class TypePopover {

    private static final double SIZE_STEP = 1;
    private static final double SPACING_STEP = 0.1;
    private static final double WIDTH_STEP = 2;

    private final Texts texts;
    private final ReadingStyle style;
    private final Tasks tasks;
    private final ComboBox<String> fonts = new ComboBox<>();
    private final Popover popover;
    private boolean looked;

    TypePopover(Texts texts, ReadingStyle style, Tasks tasks, Runnable nextTheme) {
        this.texts = texts;
        this.style = style;
        this.tasks = tasks;
        this.popover = new Popover(content(nextTheme));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    void show(Node owner) {
        popover.getRoot().setNodeOrientation(texts.orientation().getValue());
        if (!looked) {
            looked = true;
            tasks.call(ArabicFonts::installed).onSuccess(this::offer).start();
        }
        popover.show(owner);
    }

    private void offer(List<String> families) {
        String chosen = style.fontProperty().get();
        fonts.getItems().setAll("");
        fonts.getItems().addAll(families);
        fonts.getSelectionModel().select(chosen);
    }

    private Node content(Runnable nextTheme) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, label("reader.type.size"), slider("reader-size", "reader.type.size", style.fontSizeProperty(),
                ReadingLook.SMALLEST, ReadingLook.LARGEST, SIZE_STEP));
        grid.addRow(1, label("reader.type.spacing"), slider("reader-spacing", "reader.type.spacing", style.lineSpacingProperty(),
                ReadingLook.TIGHTEST, ReadingLook.LOOSEST, SPACING_STEP));
        grid.addRow(2, label("reader.type.width"), slider("reader-width", "reader.type.width", style.lineWidthProperty(),
                ReadingLook.NARROWEST, ReadingLook.WIDEST, WIDTH_STEP));
        grid.addRow(3, label("reader.type.font"), fontChoice());
        VBox content = new VBox(grid, buttons(nextTheme));
        content.getStyleClass().add("reader-type");
        return content;
    }

    private Node buttons(Runnable nextTheme) {
        Button reset = new Button();
        reset.setId("reader-type-reset");
        reset.textProperty().bind(texts.bind("reader.type.reset"));
        reset.getStyleClass().add(Styles.SMALL);
        reset.setOnAction(event -> style.reset());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(Buttons.icon("mdi2t-theme-light-dark", texts.bind("reader.type.theme"), nextTheme), gap, reset);
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private Node slider(String id, String key, DoubleProperty value, double least, double most, double step) {
        Slider slider = new Slider(least, most, value.get());
        slider.setId(id);
        slider.setBlockIncrement(step);
        slider.accessibleTextProperty().bind(texts.bind(key));
        value.subscribe(now -> slider.setValue(now.doubleValue()));
        slider.valueProperty().subscribe((before, now) -> value.set(Math.clamp(Math.round(now.doubleValue() / step) * step, least, most)));
        HBox.setHgrow(slider, Priority.ALWAYS);
        return slider;
    }

    private Node fontChoice() {
        fonts.setId("reader-font");
        fonts.setMaxWidth(Double.MAX_VALUE);
        fonts.accessibleTextProperty().bind(texts.bind("reader.type.font"));
        fonts.getItems().setAll(style.fontProperty().get());
        fonts.setCellFactory(list -> new FontCell());
        fonts.setButtonCell(new FontCell());
        style.fontProperty().subscribe(font -> fonts.getSelectionModel().select(font));
        fonts.getSelectionModel().selectedItemProperty().subscribe(font -> {
            if (font != null) {
                style.fontProperty().set(font);
            }
        });
        return fonts;
    }

    private Label label(String key) {
        Label label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty().bind(texts.bind(key));
        return label;
    }

    /** A font's name; Khabir's own is called so. */
    private final class FontCell extends ListCell<String> {

        @Override
        protected void updateItem(String family, boolean empty) {
            super.updateItem(family, empty);
            setText(empty || family == null ? null : family.isEmpty() ? texts.text("reader.type.font.own", AppFont.FAMILY) : family);
        }
    }
}
