package org.khabir.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.khabir.workspace.CaseChange;

/** A case's things of one kind, kept up to date, of which those of the present scope and filter are shown. Out of sight they are only marked as behind. */
public final class CaseList<T extends ScopedLine> {

    private final Desk desk;
    private final ObservableValue<Boolean> inSight;
    private final Function<T, Stream<String>> wordsOf;
    private final Selection<T> selection;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<EmptyReason> emptyReason = new ReadOnlyObjectWrapper<>(this, "emptyReason");
    private Predicate<T> condition = item -> true;
    private Loaded<T> loaded;
    private boolean behind;

    /** @param articles those that have some of them */
    private record Loaded<T>(List<T> all, Set<String> articles) {

        static <T extends ScopedLine> Loaded<T> of(List<T> found) {
            return new Loaded<>(found, found.stream().map(ScopedLine::articleId).collect(Collectors.toSet()));
        }
    }

    /**
     * @param inSight while it is false nothing is loaded or chosen anew
     * @param source  loads them all, in the background
     * @param wordsOf what the filter field looks at
     */
    public CaseList(Desk desk, ObservableValue<Boolean> inSight, Callable<List<T>> source, Function<T, Stream<String>> wordsOf) {
        this.desk = desk;
        this.inSight = inSight;
        this.wordsOf = wordsOf;
        this.selection = new Selection<>(desk.tasks());
        desk.scopeProperty().subscribe((before, now) -> select());
        desk.articleIdProperty().subscribe((before, now) -> {
            if (desk.scopeProperty().get() == Scope.ARTICLE) {
                select();
            }
        });
        inSight.subscribe(seen -> {
            if (seen && behind) {
                select();
            }
        });
        filter.subscribe(typed -> select());
        desk.names().onChange(() -> {
            if (!filter.get().isBlank()) {
                select();
            }
        });
        desk.keepLoaded(inSight, () -> Loaded.of(source.call()), this::show, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
    }

    /** What the present scope and filter let through. */
    public ObservableList<T> shown() {
        return selection.shown();
    }

    /** What is shown at present, as a list that does not change. */
    public List<T> present() {
        return selection.present();
    }

    /** True where there is one of the present scope that {@code wanted} accepts, whether filters let it through or not. */
    public boolean has(Predicate<? super T> wanted) {
        return loaded != null && loaded.all.stream().filter(inScope()).anyMatch(wanted);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** Why nothing is shown; of meaning only while that is so, and null before the first load. */
    public ReadOnlyObjectProperty<EmptyReason> emptyReasonProperty() {
        return emptyReason.getReadOnlyProperty();
    }

    /** Runs {@code action} after each change of what is shown, as for choosing anew what was chosen. */
    public void onRenewed(Runnable action) {
        selection.onRenewed(action);
    }

    /** Shows only what {@code restriction} accepts as well. */
    public void restrict(Predicate<T> restriction) {
        condition = restriction;
        select();
    }

    /** @param comparator null for the order in which the case has them */
    public void setOrder(Comparator<? super T> comparator) {
        selection.setOrder(comparator);
    }

    private void show(Loaded<T> found) {
        loaded = found;
        selection.setAll(found.all);
        emptyReason.set(reason());
    }

    private void select() {
        behind = !inSight.getValue();
        if (behind) {
            return;
        }
        TextFilter typed = new TextFilter(filter.get());
        Predicate<T> inScope = inScope();
        Predicate<T> restriction = condition;
        selection.setCondition(item -> inScope.test(item) && restriction.test(item) && typed.accepts(wordsOf.apply(item)));
        emptyReason.set(reason());
    }

    private Predicate<T> inScope() {
        String article = desk.articleIdProperty().get();
        Scope scope = desk.scopeProperty().get();
        return item -> item.belongsTo(scope) && (scope == Scope.CASE || item.articleId().equals(article));
    }

    private EmptyReason reason() {
        if (loaded == null) {
            return null;
        }
        if (desk.scopeProperty().get() == Scope.CASE) {
            return loaded.all.isEmpty() ? EmptyReason.CASE : EmptyReason.FILTER;
        }
        String article = desk.articleIdProperty().get();
        if (article == null) {
            return EmptyReason.NO_ARTICLE;
        }
        return loaded.articles.contains(article) ? EmptyReason.FILTER : EmptyReason.ARTICLE;
    }
}
