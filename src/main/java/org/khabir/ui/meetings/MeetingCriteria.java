package org.khabir.ui.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
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
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.DayRange;
import org.khabir.ui.desk.Filters;
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
    private final Filters filters = new Filters().text("participant", participant).text("place", place).text("source", source).day("from", from).day("to", to)
            .hidden("statuses", hiddenStatuses, MeetingStatus.values()).hidden("kinds", hiddenKinds, MeetingKind.values())
            .hidden("reviews", hiddenReviews, Review.values()).flag("differing", onlyDiffering).flag("unsure", onlyUnsure);

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

    /** All of them, for keeping them and for taking them off. */
    Filters filters() {
        return filters;
    }

    /** Those that are least likely right first, where only what nobody checked is listed; null for the order in which the case has them. */
    Comparator<MeetingRow> order() {
        boolean unchecked = onlyUnsure.get() || hiddenReviews.containsAll(EnumSet.of(Review.CONFIRMED, Review.CHANGED));
        return unchecked ? Comparator.comparingDouble(MeetingRow::confidence) : null;
    }

    /** The criteria as they are now, for use on any thread. @param names by which participants and places may be looked for */
    Predicate<MeetingRow> predicate(CaseNames names) {
        TextFilter someone = new TextFilter(participant.get());
        TextFilter somewhere = new TextFilter(place.get());
        TextFilter told = new TextFilter(source.get());
        DayRange days = new DayRange(from.get(), to.get());
        Set<Enum<?>> hidden = Stream.of(hiddenStatuses, hiddenKinds, hiddenReviews).flatMap(Set::stream).collect(Collectors.toSet());
        boolean differing = onlyDiffering.get();
        boolean unsure = onlyUnsure.get();
        return row -> !hidden.contains(row.status()) && !hidden.contains(row.kind()) && !hidden.contains(row.review())
                && (!differing || !row.contradictions().isEmpty()) && (!unsure || row.review() == Review.UNREVIEWED && row.confidence() < UNSURE)
                && days.accepts(row.date()) && someone.accepts(row.participants().stream().flatMap(names::words))
                && somewhere.accepts(Stream.ofNullable(row.place()).flatMap(names::words)) && told.accepts(row.sources().stream());
    }
}
