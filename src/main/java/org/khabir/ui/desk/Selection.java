package org.khabir.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.ui.common.Tasks;

/** What a list shows of all there is: filtered and sorted, in the background where there are many. Used on the FX thread. */
public final class Selection<T> {

    private static final int MANY = 2000;

    private final Tasks tasks;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private List<T> all = List.of();
    private List<T> present = List.of();
    private Predicate<? super T> condition = item -> true;
    private Comparator<? super T> order;
    private Runnable onRenewed = () -> { };
    private Tasks.Running running = () -> { };

    public Selection(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What the condition lets through, in the order set. */
    public ObservableList<T> shown() {
        return shown;
    }

    /** The same as a list that does not change, and stands as long as what is shown does. */
    public List<T> present() {
        return present;
    }

    /** Runs {@code action} after each change of what is shown, as for choosing anew what was chosen. */
    public void onRenewed(Runnable action) {
        onRenewed = action;
    }

    public void setAll(List<T> items) {
        all = items;
        select();
    }

    public void setCondition(Predicate<? super T> accepted) {
        condition = accepted;
        select();
    }

    /** @param comparator null for the order in which the items came */
    public void setOrder(Comparator<? super T> comparator) {
        order = comparator;
        select();
    }

    private void select() {
        running.cancel();
        List<T> from = all;
        List<T> before = present;
        Predicate<? super T> accepted = condition;
        Comparator<? super T> sorting = order;
        if (from.size() <= MANY) {
            show(selected(from, accepted, sorting, before));
        } else {
            running = tasks.call(() -> selected(from, accepted, sorting, before)).onSuccess(this::show).start();
        }
    }

    private void show(List<T> selected) {
        if (selected != present) {
            present = selected;
            shown.setAll(selected);
            onRenewed.run();
        }
    }

    /** The selection; {@code before} itself where nothing is different, so that comparing is done here, in the background. */
    private static <T> List<T> selected(List<T> all, Predicate<? super T> accepted, Comparator<? super T> order, List<T> before) {
        Stream<T> filtered = all.stream().filter(accepted);
        List<T> selected = (order == null ? filtered : filtered.sorted(order)).toList();
        return selected.equals(before) ? before : selected;
    }
}
