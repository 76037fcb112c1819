package org.khabir.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.khabir.workspace.CaseChange;

/** A case's things of one kind, kept up to date, of which those of the present scope and filter are shown. */
public final class CaseList<T> {

    private final Desk desk;
    private final Function<T, String> articleOf;
    private final Function<T, Stream<String>> wordsOf;
    private final Selection<T> selection;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<EmptyReason> emptyReason = new ReadOnlyObjectWrapper<>(this, "emptyReason");
    private Predicate<T> condition = item -> true;
    private List<T> all = List.of();
    private boolean loaded;

    /**
     * @param inSight   while it is false nothing is loaded
     * @param source    loads them all, in the background
     * @param articleOf the article a thing stands in
     * @param wordsOf   what the filter field looks at
     */
    public CaseList(Desk desk, ObservableValue<Boolean> inSight, Callable<List<T>> source,
                    Function<T, String> articleOf, Function<T, Stream<String>> wordsOf) {
        this.desk = desk;
        this.articleOf = articleOf;
        this.wordsOf = wordsOf;
        this.selection = new Selection<>(desk.tasks());
        desk.scopeProperty().subscribe((before, now) -> select());
        desk.articleIdProperty().subscribe((before, now) -> select());
        filter.subscribe(typed -> select());
        desk.names().onChange(() -> {
            if (!filter.get().isBlank()) {
                select();
            }
        });
        desk.keepLoaded(inSight, source, this::show, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
    }

    /** What the present scope and filter let through. */
    public ObservableList<T> shown() {
        return selection.shown();
    }

    /** Everything the case has of the kind, as it came. */
    public List<T> all() {
        return all;
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

    private void show(List<T> found) {
        loaded = true;
        all = found;
        selection.setAll(found);
        emptyReason.set(reason());
    }

    private void select() {
        TextFilter typed = new TextFilter(filter.get());
        Predicate<T> inScope = inScope();
        Predicate<T> restriction = condition;
        selection.setCondition(item -> inScope.test(item) && restriction.test(item) && typed.accepts(wordsOf.apply(item)));
        emptyReason.set(reason());
    }

    private Predicate<T> inScope() {
        String article = desk.articleIdProperty().get();
        return desk.scopeProperty().get() == Scope.CASE ? item -> true : item -> articleOf.apply(item).equals(article);
    }

    private EmptyReason reason() {
        if (!loaded) {
            return null;
        }
        if (all.isEmpty() && desk.scopeProperty().get() == Scope.CASE) {
            return EmptyReason.CASE;
        }
        if (desk.scopeProperty().get() == Scope.ARTICLE && desk.articleIdProperty().get() == null) {
            return EmptyReason.NO_ARTICLE;
        }
        return all.stream().anyMatch(inScope()) ? EmptyReason.FILTER : EmptyReason.ARTICLE;
    }
}
