package org.khabir.ui.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;

/**
 * What narrows a panel down, each filter under a name of its own: kept with the window, and taken off all at once. A filter's usual value is the one it has
 * when it is added here. Used on the FX thread.
 */
public final class Filters {

    private final List<Filter> filters = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");

    /**
     * @param written what {@code read} takes; empty for the usual value
     * @param narrows false for what is kept, but leaves nothing out
     */
    private record Filter(String name, Supplier<String> written, Consumer<String> read, boolean narrows) {
    }

    /** Words typed. */
    public Filters text(String name, StringProperty words) {
        return add(name, words, true, words::get, words::set);
    }

    /** A day, null for none. */
    public Filters day(String name, ObjectProperty<LocalDate> day) {
        return add(name, day, true, () -> day.get() == null ? "" : day.get().toString(), written -> day.set(day(written)));
    }

    /** True where something is asked for. */
    public Filters flag(String name, BooleanProperty wanted) {
        return add(name, wanted, true, () -> wanted.get() ? "true" : "", written -> wanted.set(written.equals("true")));
    }

    /** One of an enum's values, or null. */
    public <E extends Enum<E>> Filters one(String name, ObjectProperty<E> chosen, E[] values) {
        return add(name, chosen, true, values);
    }

    /** A name, null for none. */
    public Filters name(String name, ObjectProperty<String> chosen) {
        return add(name, chosen, true, () -> chosen.get() == null ? "" : chosen.get(), written -> chosen.set(written.isEmpty() ? null : written));
    }

    /** A number not less than {@code least}. */
    public Filters number(String name, IntegerProperty number, int least) {
        return number(name, number, least, true);
    }

    /** Values of an enum that are left out. */
    public <E extends Enum<E>> Filters hidden(String name, ObservableSet<E> hidden, E[] values) {
        Set<E> usual = Set.copyOf(hidden);
        return add(name, hidden, true, () -> hidden.equals(usual) ? "" : "-" + hidden.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                written -> put(hidden, written.isEmpty() ? usual : named(values, written.substring(1))));
    }

    /** Names that are left out. */
    public Filters hiddenNames(String name, ObservableSet<String> hidden) {
        return add(name, hidden, true, () -> hidden.stream().sorted().collect(Collectors.joining("\n")),
                written -> put(hidden, written.isEmpty() ? Set.of() : Set.copyOf(List.of(written.split("\n")))));
    }

    /** One of an enum's values that is kept, but leaves nothing out: an order, a way of drawing. */
    public <E extends Enum<E>> Filters kept(String name, ObjectProperty<E> chosen, E[] values) {
        return add(name, chosen, false, values);
    }

    /** As {@link #number(String, IntegerProperty, int)}, of what leaves nothing out. */
    public Filters kept(String name, IntegerProperty number, int least) {
        return number(name, number, least, false);
    }

    /** As {@link #flag}, of what leaves nothing out. */
    public Filters kept(String name, BooleanProperty wanted) {
        return add(name, wanted, false, () -> wanted.get() ? "true" : "", written -> wanted.set(written.equals("true")));
    }

    /** Something that narrows the panel down for now and is not kept; null for nothing. */
    public Filters passing(ObjectProperty<?> chosen) {
        return add("", chosen, true, () -> chosen.get() == null ? "" : "true", written -> {
            if (written.isEmpty()) {
                chosen.set(null);
            }
        });
    }

    /** True while something is left out. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Runs {@code action} after each change. */
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    /** Leaves nothing out any more. */
    public void clear() {
        filters.stream().filter(Filter::narrows).forEach(filter -> filter.read.accept(""));
    }

    /** By name what is not as usual, for {@link #restore}. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        filters.stream().filter(filter -> !filter.name.isEmpty() && !filter.written.get().isBlank()).forEach(filter -> written.put(filter.name, filter.written.get()));
        return written;
    }

    /** Sets all as {@link #written} told; what is missing or not understood becomes as usual. */
    public void restore(Map<String, String> written) {
        filters.forEach(filter -> filter.read.accept(written.getOrDefault(filter.name, "")));
    }

    private Filters number(String name, IntegerProperty number, int least, boolean narrows) {
        int usual = number.get();
        return add(name, number, narrows, () -> number.get() == usual ? "" : Integer.toString(number.get()),
                written -> number.set(written.matches("\\d{1,6}") ? Math.max(least, Integer.parseInt(written)) : usual));
    }

    private <E extends Enum<E>> Filters add(String name, ObjectProperty<E> chosen, boolean narrows, E[] values) {
        E usual = chosen.get();
        return add(name, chosen, narrows, () -> chosen.get() == usual ? "" : chosen.get().name(),
                written -> chosen.set(named(values, written).stream().findFirst().orElse(usual)));
    }

    private Filters add(String name, Observable observed, boolean narrows, Supplier<String> written, Consumer<String> read) {
        filters.add(new Filter(name, written, read, narrows));
        observed.addListener((InvalidationListener) changed -> changed());
        any.set(isAny());
        return this;
    }

    private void changed() {
        any.set(isAny());
        listeners.forEach(Runnable::run);
    }

    /** Asks all, so that each tells of its next change as well. */
    private boolean isAny() {
        return filters.stream().filter(Filter::narrows).filter(filter -> !filter.written.get().isBlank()).count() > 0;
    }

    /** Names that a later version no longer knows are passed over. */
    private static <E extends Enum<E>> Set<E> named(E[] values, String names) {
        List<String> wanted = List.of(names.split(" "));
        return Arrays.stream(values).filter(value -> wanted.contains(value.name())).collect(Collectors.toSet());
    }

    private static <T> void put(ObservableSet<T> hidden, Set<T> wanted) {
        hidden.removeIf(value -> !wanted.contains(value));
        hidden.addAll(wanted);
    }

    private static LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException notKeptByThisProgram) {
            return null;
        }
    }
}
