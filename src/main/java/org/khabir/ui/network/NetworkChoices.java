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
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.DayRange;
import org.khabir.ui.desk.Filters;

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

    private final Filters filters = new Filters().kept("relation", relation, Relation.values()).one("articles", articles, ArticleChoice.values())
            .day("from", from).day("to", to).hidden("types", hiddenTypes, EntityType.values()).hidden("statuses", hiddenStatuses, MeetingStatus.values())
            .number("least", least, 1).kept("most", most, 1);

    /** All of them, for keeping them and for taking them off. */
    Filters filters() {
        return filters;
    }

    /** What is wanted, of all articles. */
    NetworkFilter filter() {
        return new NetworkFilter(relation.get(), null, new DayRange(from.get(), to.get()), Set.copyOf(hiddenTypes), Set.copyOf(hiddenStatuses), least.get(), most.get());
    }
}
