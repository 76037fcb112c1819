package org.khabir.ui.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.DayRange;

/** What the analyst wants to see in the network. */
final class NetworkChoices {

    /** More names than these cannot be told apart. */
    static final int MOST_NAMES = 300;
    private static final int USUAL_NAMES = 100;

    final ObjectProperty<Relation> relation = new SimpleObjectProperty<>(this, "relation", Relation.MEETINGS);
    final ObjectProperty<ArticleChoice> articles = new SimpleObjectProperty<>(this, "articles", ArticleChoice.CASE);
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    final ObservableSet<EntityType> hiddenTypes = FXCollections.observableSet(EnumSet.noneOf(EntityType.class));
    final ObservableSet<MeetingStatus> hiddenStatuses = FXCollections.observableSet(EnumSet.of(MeetingStatus.DENIED));
    final IntegerProperty least = new SimpleIntegerProperty(this, "least", 1);
    final IntegerProperty most = new SimpleIntegerProperty(this, "most", USUAL_NAMES);

    /** Runs {@code action} after each change. */
    void onChange(Runnable action) {
        relation.subscribe((before, now) -> action.run());
        articles.subscribe((before, now) -> action.run());
        from.subscribe((before, now) -> action.run());
        to.subscribe((before, now) -> action.run());
        hiddenTypes.addListener((SetChangeListener<EntityType>) change -> action.run());
        hiddenStatuses.addListener((SetChangeListener<MeetingStatus>) change -> action.run());
        least.subscribe((before, now) -> action.run());
        most.subscribe((before, now) -> action.run());
    }

    /** What is wanted, of all articles. */
    NetworkFilter filter() {
        return new NetworkFilter(relation.get(), null, new DayRange(from.get(), to.get()), Set.copyOf(hiddenTypes), Set.copyOf(hiddenStatuses), least.get(), most.get());
    }
}
