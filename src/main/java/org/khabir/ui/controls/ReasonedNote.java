package org.khabir.ui.controls;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.EmptyReason;
import javafx.scene.Node;

/** An {@link EmptyNote} that says why a panel is empty at the moment. */
public final class ReasonedNote {

    private ReasonedNote() {
    }

    /** @param keyPrefix with {@code article}, {@code case}, {@code noArticle} and {@code filter} it gives the four messages' keys */
    public static Node of(Texts texts, String icon, String keyPrefix, ObservableValue<EmptyReason> reason) {
        Node note = new EmptyNote(icon, Bindings.createStringBinding(
                () -> reason.getValue() == null ? "" : texts.text(keyPrefix + key(reason.getValue())),
                reason, texts.wordingProperty()));
        note.visibleProperty().bind(reason.map(any -> true).orElse(false));
        return note;
    }

    private static String key(EmptyReason reason) {
        return reason == EmptyReason.NO_ARTICLE ? "noArticle" : reason.name().toLowerCase(Locale.ROOT);
    }
}
