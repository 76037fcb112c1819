package org.khabir.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.settings.Appearance;
import org.khabir.settings.Display;
import org.khabir.ui.common.Scenes;
import org.khabir.ui.common.Texts;
import org.khabir.ui.common.Theme;

/** What the user chooses of the interface's words and looks: each choice takes effect at once and is remembered. */
final class Preferences {

    private static final int STEP = 10;

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Digits> digits = new SimpleObjectProperty<>(this, "digits");
    private final ObjectProperty<Calendars> calendars = new SimpleObjectProperty<>(this, "calendars");
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(this, "appearance");
    private final IntegerProperty interfaceSize;
    private final Subscription subscriptions;

    /** Starts with what {@code texts} and {@code scenes} show. @param remember gets each change */
    Preferences(Texts texts, Scenes scenes, Consumer<Display> remember) {
        language = texts.languageProperty();
        interfaceSize = scenes.interfaceSizeProperty();
        subscriptions = Subscription.combine(texts.wordingProperty().subscribe(wording -> {
            digits.set(wording.digits());
            calendars.set(wording.calendars());
        }), scenes.themeProperty().subscribe(theme -> appearance.set(Appearance.valueOf(theme.name()))),
                texts.wordingProperty().subscribe((before, now) -> remember.accept(display())),
                scenes.themeProperty().subscribe((before, now) -> remember.accept(display())),
                interfaceSize.subscribe((before, now) -> remember.accept(display())));
        digits.subscribe(chosen -> texts.wordingProperty().set(new Wording(texts.language(), chosen, calendars.get())));
        calendars.subscribe(chosen -> texts.wordingProperty().set(new Wording(texts.language(), digits.get(), chosen)));
        appearance.subscribe(chosen -> scenes.themeProperty().set(Theme.valueOf(chosen.name())));
    }

    /** Remembers nothing any more. */
    void close() {
        subscriptions.unsubscribe();
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Digits> digitsProperty() {
        return digits;
    }

    ObjectProperty<Calendars> calendarsProperty() {
        return calendars;
    }

    ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** In percent of the usual size. */
    IntegerProperty interfaceSizeProperty() {
        return interfaceSize;
    }

    /** Makes the interface larger by that many steps, or smaller where negative. */
    void zoom(int steps) {
        interfaceSize.set(Math.clamp(interfaceSize.get() + steps * STEP, Display.SMALLEST, Display.LARGEST));
    }

    void resetZoom() {
        interfaceSize.set(Display.USUAL);
    }

    void nextLanguage() {
        language.set(language.get() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC);
    }

    void nextAppearance() {
        appearance.set(appearance.get() == Appearance.LIGHT ? Appearance.DARK : Appearance.LIGHT);
    }

    private Display display() {
        return new Display(language.get(), appearance.get(), digits.get(), calendars.get(), interfaceSize.get());
    }
}
