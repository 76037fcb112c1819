package org.khabir.ui.common;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;
import org.khabir.i18n.Wording;

/** The interface's texts in the language and digits it has now; what is bound to them follows when those are changed. */
public final class Texts {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Wording> wording;
    private final ObservableValue<NodeOrientation> orientation;

    public Texts(Language language) {
        this(Wording.of(language));
    }

    public Texts(Wording wording) {
        this.wording = new SimpleObjectProperty<>(this, "wording", wording);
        this.language = new SimpleObjectProperty<>(this, "language", wording.language()) {
            @Override
            public void set(Language chosen) {
                if (chosen == language()) {
                    super.set(chosen);
                } else {
                    Texts.this.wording.set(Texts.this.wording.get().in(chosen));
                }
            }
        };
        this.orientation = this.language.map(now ->
                now.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        this.wording.subscribe(now -> language.set(now.language()));
    }

    /**
     * Texts that follow these, for nodes that live shorter than the program: what listens to them goes with them. Their wording cannot be
     * set.
     */
    public Texts followers() {
        Texts followers = new Texts(wording.get());
        followers.wording.bind(wording);
        return followers;
    }

    /** Language, digits and calendars: what is made of texts, counts or dates depends on these. */
    public ObjectProperty<Wording> wordingProperty() {
        return wording;
    }

    /** The language alone; for texts depend on {@link #wordingProperty}. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return wording.get().language();
    }

    /** The direction of the language. */
    public ObservableValue<NodeOrientation> orientation() {
        return orientation;
    }

    public Messages messages() {
        return wording.get().messages();
    }

    /** The text under {@code key} in the language and digits of this moment; see {@link Messages#text}. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** What {@code failure} says to the person before the screen. */
    public String text(KhabirException failure) {
        return failure.message(messages());
    }

    /** A number without grouping, in the digits that the user chose. */
    public String number(long number) {
        return digits(Long.toString(number));
    }

    /** {@code written} by the program itself, such as a time of day, in the digits that the user chose. */
    public String digits(String written) {
        return wording.get().digits().in(language(), written);
    }

    /** A name in the interface's language. @param english null where unknown: then the Arabic one serves */
    public String name(String arabic, String english) {
        return language() == Language.ENGLISH && english != null ? english : arabic;
    }

    /**
     * The text under {@code key}, always in the present language and digits.
     *
     * @param arguments as in {@link Messages#text}; an {@link ObservableValue} is followed as well
     */
    public StringBinding bind(String key, Object... arguments) {
        Observable[] dependencies = Stream.concat(Stream.of(wording), Arrays.stream(arguments))
                .filter(Observable.class::isInstance).map(Observable.class::cast).toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> text(key, valuesOf(arguments)), dependencies);
    }

    private static Object[] valuesOf(Object[] arguments) {
        return Arrays.stream(arguments).map(a -> a instanceof ObservableValue<?> value ? value.getValue() : a).toArray();
    }
}
