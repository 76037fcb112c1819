package org.khabir.ui.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.model.TimeInterval;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.TextFilter;

/** Which meetings are listed. At first all are. */
final class MeetingCriteria {

    private static final double UNSURE = 0.7;

    private final StringProperty participant = new SimpleStringProperty(this, "participant", "");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObservableSet<MeetingStatus> hiddenStatuses = FXCollections.observableSet(EnumSet.noneOf(MeetingStatus.class));
    private final ObservableSet<MeetingKind> hiddenKinds = FXCollections.observableSet(EnumSet.noneOf(MeetingKind.class));
    private final ObservableSet<Review> hiddenReviews = FXCollections.observableSet(EnumSet.noneOf(Review.class));
    private final BooleanProperty onlyDiffering = new SimpleBooleanProperty(this, "onlyDiffering");
    private final BooleanProperty onlyUnsure = new SimpleBooleanProperty(this, "onlyUnsure");

    /** A part of the name of somebody who took part, blank for anybody; so for place and source. */
    StringProperty participantProperty() {
        return participant;
    }

    StringProperty placeProperty() {
        return place;
    }

    StringProperty sourceProperty() {
        return source;
    }

    /** Meetings that certainly were before this day are left out; null for no such day. */
    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** Meetings that certainly were after this day are left out; null for no such day. */
    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    ObservableSet<MeetingStatus> hiddenStatuses() {
        return hiddenStatuses;
    }

    ObservableSet<MeetingKind> hiddenKinds() {
        return hiddenKinds;
    }

    ObservableSet<Review> hiddenReviews() {
        return hiddenReviews;
    }

    /** Only meetings whose reports contradict each other. */
    BooleanProperty onlyDifferingProperty() {
        return onlyDiffering;
    }

    /** Only meetings of which the extraction is not sure, and that are not confirmed. */
    BooleanProperty onlyUnsureProperty() {
        return onlyUnsure;
    }

    void onChange(Runnable action) {
        Stream.of(participant, place, source).forEach(each -> each.subscribe((before, now) -> action.run()));
        Stream.of(from, to).forEach(each -> each.subscribe((before, now) -> action.run()));
        Stream.of(onlyDiffering, onlyUnsure).forEach(each -> each.subscribe((before, now) -> action.run()));
        hiddenStatuses.addListener((SetChangeListener<MeetingStatus>) change -> action.run());
        hiddenKinds.addListener((SetChangeListener<MeetingKind>) change -> action.run());
        hiddenReviews.addListener((SetChangeListener<Review>) change -> action.run());
    }

    /** Lists all again. */
    void clear() {
        restore(Map.of());
    }

    /** The criteria as they are now, for use on any thread. */
    Predicate<MeetingRow> predicate() {
        TextFilter someone = new TextFilter(participant.get());
        TextFilter somewhere = new TextFilter(place.get());
        TextFilter told = new TextFilter(source.get());
        LocalDate first = from.get();
        LocalDate last = to.get();
        Set<Enum<?>> hidden = Stream.of(hiddenStatuses, hiddenKinds, hiddenReviews).flatMap(Set::stream).collect(Collectors.toSet());
        boolean differing = onlyDiffering.get();
        boolean unsure = onlyUnsure.get();
        return row -> !hidden.contains(row.status()) && !hidden.contains(row.kind()) && !hidden.contains(row.review())
                && (!differing || !row.contradictions().isEmpty()) && (!unsure || row.review() == Review.UNREVIEWED && row.confidence() < UNSURE)
                && isWithin(row.date(), first, last) && someone.accepts(row.participants().stream())
                && somewhere.accepts(Stream.ofNullable(row.place())) && told.accepts(row.sources().stream());
    }

    /** What {@link #restore} takes; empty where all are listed. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        keep(kept, "participant", participant.get());
        keep(kept, "place", place.get());
        keep(kept, "source", source.get());
        keep(kept, "from", from.get() == null ? "" : from.get().toString());
        keep(kept, "to", to.get() == null ? "" : to.get().toString());
        keep(kept, "statuses", names(hiddenStatuses));
        keep(kept, "kinds", names(hiddenKinds));
        keep(kept, "reviews", names(hiddenReviews));
        keep(kept, "differing", onlyDiffering.get() ? "true" : "");
        keep(kept, "unsure", onlyUnsure.get() ? "true" : "");
        return kept;
    }

    /** Sets all as it was kept; what is not understood is as at first. */
    void restore(Map<String, String> kept) {
        participant.set(kept.getOrDefault("participant", ""));
        place.set(kept.getOrDefault("place", ""));
        source.set(kept.getOrDefault("source", ""));
        from.set(day(kept.getOrDefault("from", "")));
        to.set(day(kept.getOrDefault("to", "")));
        restore(hiddenStatuses, MeetingStatus.values(), kept.getOrDefault("statuses", ""));
        restore(hiddenKinds, MeetingKind.values(), kept.getOrDefault("kinds", ""));
        restore(hiddenReviews, Review.values(), kept.getOrDefault("reviews", ""));
        onlyDiffering.set(kept.containsKey("differing"));
        onlyUnsure.set(kept.containsKey("unsure"));
    }

    /** Undated meetings are listed unless a day is asked for. */
    private static boolean isWithin(TimeInterval when, LocalDate first, LocalDate last) {
        return when == null ? first == null && last == null
                : (first == null || !when.latest().isBefore(first)) && (last == null || !when.earliest().isAfter(last));
    }

    private static void keep(Map<String, String> kept, String name, String value) {
        if (!value.isBlank()) {
            kept.put(name, value);
        }
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> void restore(ObservableSet<E> hidden, E[] values, String names) {
        List<String> wanted = List.of(names.split(" "));
        Arrays.stream(values).forEach(value -> {
            if (wanted.contains(value.name())) {
                hidden.add(value);
            } else {
                hidden.remove(value);
            }
        });
    }

    private static LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException notKeptByThisProgram) {
            return null;
        }
    }
}
