package org.khabir.ui.controls;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.khabir.ui.common.Texts;

/** A field for a day, typed or taken from a calendar; empty for none. */
public final class DayPicker extends DatePicker {

    /** @param day bound both ways */
    public DayPicker(Texts texts, String nameKey, ObjectProperty<LocalDate> day) {
        promptTextProperty().bind(texts.bind(nameKey));
        accessibleTextProperty().bind(promptTextProperty());
        valueProperty().bindBidirectional(day);
        setMinWidth(90);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
