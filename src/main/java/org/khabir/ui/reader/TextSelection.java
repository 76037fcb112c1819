package org.khabir.ui.reader;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.khabir.model.Span;

/** The selected stretch of the body and its caret. Offsets are logical: the selection is right in mixed text. */
public final class TextSelection {

    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(this, "span", new Span(0, 0));
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret");
    private int anchor;

    /** What is selected; an empty span at the caret where nothing is. Never null. */
    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** What is selected; an empty span at the caret where nothing is. Never null. */
    public Span span() {
        return span.get();
    }

    public boolean isEmpty() {
        return span.get().length() == 0;
    }

    /** The end of the selection that moves. */
    public ReadOnlyIntegerProperty caretProperty() {
        return caret.getReadOnlyProperty();
    }

    public int caret() {
        return caret.get();
    }

    /** Puts the caret at {@code offset} with nothing selected. */
    public void moveTo(int offset) {
        set(offset, offset);
    }

    /** Moves the caret to {@code offset} and selects from where the selection began. */
    public void extendTo(int offset) {
        set(anchor, offset);
    }

    /** Selects {@code stretch} with the caret at its end. */
    public void select(Span stretch) {
        set(stretch.start(), stretch.end());
    }

    private void set(int newAnchor, int newCaret) {
        anchor = newAnchor;
        span.set(new Span(Math.min(newAnchor, newCaret), Math.max(newAnchor, newCaret)));
        caret.set(newCaret);
    }
}
