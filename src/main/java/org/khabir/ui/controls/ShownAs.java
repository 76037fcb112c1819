package org.khabir.ui.controls;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Tells a control that cannot be typed into how to show its values; no value is shown as nothing. */
public final class ShownAs<T> extends StringConverter<T> {

    private final Function<T, String> text;

    public ShownAs(Function<T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException();
    }
}
