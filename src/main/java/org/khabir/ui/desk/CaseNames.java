package org.khabir.ui.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.workspace.CaseChange;

/**
 * What the case's people, bodies and places are called in the interface's language: in English by their English names as far as they have any. Those are loaded
 * once an English window asks for one, and kept up to date from then on. Names are told on any thread; all else is for the FX thread.
 */
public final class CaseNames {

    private final Desk desk;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language", Language.ARABIC);
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ObjectProperty<Map<String, String>> loaded = new SimpleObjectProperty<>(this, "loaded", Map.of());
    private final ObservableValue<Map<String, String>> shown = Bindings.createObjectBinding(() -> isEnglish() ? loaded.get() : Map.of(), language, loaded);
    private final AtomicBoolean asked = new AtomicBoolean();
    /** By the Arabic name; empty in an Arabic window. */
    private volatile Map<String, String> english = Map.of();

    CaseNames(Desk desk) {
        this.desk = desk;
        shown.subscribe(now -> english = now);
        desk.keepLoaded(Bindings.createBooleanBinding(() -> wanted.get() && isEnglish(), wanted, language),
                () -> english(desk.workspace().entities()), loaded::set, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
    }

    /** The language in which names are shown. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Runs {@code action} after names came to be shown otherwise than before. */
    public void onChange(Runnable action) {
        shown.subscribe((before, now) -> action.run());
    }

    /** What is shown for a name of the case. @param name null for none, which stays null */
    public String of(String name) {
        want();
        return name == null ? null : english.getOrDefault(name, name);
    }

    /** The case's own name where another one is shown for it; otherwise empty. */
    public String behind(String name) {
        return of(name).equals(name) ? "" : name;
    }

    /** What is shown for several names in a row. */
    public String joined(Collection<String> names) {
        return names.stream().map(this::of).collect(Collectors.joining(isEnglish() ? ", " : "، "));
    }

    /** By what a name may be looked for: itself, and what is shown for it. */
    public Stream<String> words(String name) {
        return Stream.of(name, of(name)).distinct();
    }

    private boolean isEnglish() {
        return language.get() == Language.ENGLISH;
    }

    private void want() {
        if (isEnglish() && asked.compareAndSet(false, true)) {
            desk.tasks().call(() -> true).onSuccess(wanted::set).start();
        }
    }

    /** Of several who share an Arabic name the most mentioned comes first, and gives the English one. */
    private static Map<String, String> english(List<CaseEntity> entities) {
        Map<String, String> names = new HashMap<>();
        for (CaseEntity entity : entities) {
            if (entity.nameEn() != null && !entity.nameEn().isBlank()) {
                names.putIfAbsent(entity.name(), entity.nameEn());
            }
        }
        return Map.copyOf(names);
    }
}
