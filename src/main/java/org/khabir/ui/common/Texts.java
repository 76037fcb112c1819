package org.khabir.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
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

/** The interface's texts in the language it has now; what is bound to them follows when the language is changed. */
public final class Texts {

    private final ObjectProperty<Language> language;
    private final ObservableValue<NodeOrientation> orientation;

    public Texts(Language language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.orientation = this.language.map(now ->
                now.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** The direction of the language. */
    public ObservableValue<NodeOrientation> orientation() {
        return orientation;
    }

    public Messages messages() {
        return Messages.in(language.get());
    }

    /** The text under {@code key} in the language of this moment; see {@link Messages#text}. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** What {@code failure} says to the person before the screen. */
    public String text(KhabirException failure) {
        return failure.message(messages());
    }

    /** The day written out: 10 February 2017, 10 فبراير 2017. */
    public String date(LocalDate day) {
        Locale locale = Locale.forLanguageTag(language.get().locale().toLanguageTag() + "-u-nu-latn");
        return DateTimeFormatter.ofPattern("d MMMM yyyy").localizedBy(locale).format(day);
    }

    /**
     * The text under {@code key}, always in the present language.
     *
     * @param arguments as in {@link Messages#text}; an {@link ObservableValue} is followed as well
     */
    public StringBinding bind(String key, Object... arguments) {
        Observable[] dependencies = Stream.concat(Stream.of(language), Arrays.stream(arguments))
                .filter(Observable.class::isInstance).map(Observable.class::cast).toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> text(key, valuesOf(arguments)), dependencies);
    }

    private static Object[] valuesOf(Object[] arguments) {
        return Arrays.stream(arguments).map(a -> a instanceof ObservableValue<?> value ? value.getValue() : a).toArray();
    }
}
