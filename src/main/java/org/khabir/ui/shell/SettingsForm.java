package org.khabir.ui.shell;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.settings.Appearance;
import org.khabir.settings.Display;
import org.khabir.ui.common.Texts;

/** The form of all preferences; each takes effect as it is chosen. */
final class SettingsForm extends GridPane {

    private static final int STEP = 10;

    private final Texts texts;

    SettingsForm(Texts texts, Preferences preferences) {
        this.texts = texts;
        getStyleClass().addAll("form", "form-grid");
        addRow("shell.menu.language", choice("shell.language.", Language.values(), preferences.languageProperty()));
        addRow("shell.menu.theme", choice("shell.theme.", Appearance.values(), preferences.appearanceProperty()));
        addRow("shell.menu.digits", choice("shell.digits.", Digits.values(), preferences.digitsProperty()));
        addRow("shell.menu.calendars", choice("shell.calendars.", Calendars.values(), preferences.calendarsProperty()));
        addSizeRow(preferences);
    }

    private void addRow(String key, ComboBox<?> box) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(key));
        label.setLabelFor(box);
        box.accessibleTextProperty().bind(label.textProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        addRow(getRowCount(), label, box);
    }

    private <E extends Enum<E>> ComboBox<E> choice(String keyPrefix, E[] values, Property<E> chosen) {
        ComboBox<E> box = new ComboBox<>();
        box.setId("settings-" + chosen.getName());
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        texts.wordingProperty().subscribe(now -> box.setConverter(naming(keyPrefix)));
        return box;
    }

    private <E extends Enum<E>> StringConverter<E> naming(String keyPrefix) {
        return new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : texts.text(keyPrefix + value);
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("The box is not editable");
            }
        };
    }

    private void addSizeRow(Preferences preferences) {
        Slider slider = new Slider(Display.SMALLEST, Display.LARGEST, preferences.interfaceSizeProperty().get());
        slider.setId("settings-interfaceSize");
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.valueChangingProperty().subscribe(changing -> takeSize(slider, preferences));
        slider.valueProperty().subscribe(value -> takeSize(slider, preferences));
        preferences.interfaceSizeProperty().subscribe(size -> slider.setValue(size.doubleValue()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label label = new Label();
        label.textProperty().bind(texts.bind("shell.menu.interfaceSize"));
        label.setLabelFor(slider);
        slider.accessibleTextProperty().bind(label.textProperty());
        Label percent = new Label();
        percent.textProperty().bind(texts.bind("shell.interfaceSize", slider.valueProperty().map(value -> Math.round(value.doubleValue()))));
        addRow(getRowCount(), label, new HBox(slider, percent));
    }

    /** Not while the thumb is dragged: the interface would move away under it. */
    private static void takeSize(Slider slider, Preferences preferences) {
        if (!slider.isValueChanging()) {
            preferences.interfaceSizeProperty().set((int) Math.round(slider.getValue()));
        }
    }
}
