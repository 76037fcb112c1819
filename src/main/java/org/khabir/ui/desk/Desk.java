package org.khabir.ui.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.EditSource;
import org.khabir.workspace.Workspace;

/** An open case as its panels share it. Used on the FX thread; every call to the workspace goes to the background. */
public final class Desk implements AutoCloseable {

    /** What jobs change, as a rule. */
    private static final Set<CaseChange.Kind> OF_JOBS = Set.of(CaseChange.Kind.ARTICLES, CaseChange.Kind.SEARCH);

    private final Workspace workspace;
    private final Tasks tasks;
    private final JobsViewModel jobs;
    private final Consumer<KhabirException> failures;
    private final Trail trail = new Trail();
    private final List<Consumer<Place>> visitors = new ArrayList<>();
    private final List<Consumer<Stop>> viewers = new ArrayList<>();
    private final List<Runnable> besideListeners = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();
    private final ReadOnlyStringWrapper articleId = new ReadOnlyStringWrapper(this, "articleId");
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.ARTICLE);
    private final Filters choices = new Filters().kept("scope", scope, Scope.values());
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final Runnable stopListening;
    private final CaseNames names;
    private Place read;

    /**
     * @param jobs     is told of edits that take long
     * @param failures shows a failure to the person before the screen
     */
    public Desk(Workspace workspace, Tasks tasks, JobsViewModel jobs, Consumer<KhabirException> failures) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.jobs = jobs;
        this.failures = failures;
        this.stopListening = workspace.onChange(change -> tasks.call(() -> change).onSuccess(this::changed).start());
        this.names = new CaseNames(this);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Tasks tasks() {
        return tasks;
    }

    /** What people, bodies and places are called in the interface's language. */
    public CaseNames names() {
        return names;
    }

    public Consumer<KhabirException> failures() {
        return failures;
    }

    /** The open article's id, null where none is open. */
    public ReadOnlyStringProperty articleIdProperty() {
        return articleId.getReadOnlyProperty();
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** What was chosen for all panels together, to be kept. */
    public Filters choices() {
        return choices;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Calls {@code visitor} with each place gone to, the same one again included. */
    public void onVisit(Consumer<Place> visitor) {
        visitors.add(visitor);
    }

    /** Calls {@code viewer} with each view of the case gone to. */
    public void onView(Consumer<Stop> viewer) {
        viewers.add(viewer);
    }

    /** Calls {@code listener} before each place that is to be opened beside what is read now. */
    public void onBeside(Runnable listener) {
        besideListeners.add(listener);
    }

    /** Has {@code going} lead to its place in a second reader, and leaves what is read now where it is. */
    public void beside(Runnable going) {
        besideListeners.forEach(Runnable::run);
        going.run();
    }

    /** Makes an article that is on show already the open one, as when its reader is turned to. */
    public void turnTo(String shownArticleId) {
        articleId.set(shownArticleId);
    }

    /** Goes to {@code place}: opens the article and reveals the stretch. */
    public void go(Place place) {
        trail.go(place);
        visit(place);
    }

    /** Shows what the case knows of an entity. @param key of the entity in the case, or of one of its names */
    public void openProfile(String key) {
        view(new Stop.Profile(key));
    }

    /** Shows the dashboard of the case. */
    public void openDashboard() {
        view(new Stop.Dashboard());
    }

    /** Keeps to where the analyst has turned by himself, as by a tab, so that he can come back to it. @param stop null for what he read last */
    public void arrive(Stop stop) {
        Stop now = stop == null ? read : stop;
        if (trail.here() != null && now != null && !now.sharesViewWith(trail.here())) {
            trail.go(now);
            tellWays();
        }
    }

    public void back() {
        trail.back().ifPresent(this::visit);
    }

    public void forward() {
        trail.forward().ifPresent(this::visit);
    }

    /** Carries out an edit in the background; panels learn of it as of any change. */
    public void edit(EditLabel label, Edit edit) {
        edit(label, progress -> edit);
    }

    /** As {@link #edit(EditLabel, Edit)}, for an edit that is yet to be worked out, in the background. */
    public void edit(EditLabel label, EditSource edit) {
        edit(label, edit, done -> { });
    }

    /** As {@link #edit(EditLabel, EditSource)}. @param then gets its line in the history once it is carried out */
    public void edit(EditLabel label, EditSource edit, Consumer<? super HistoryEntry> then) {
        jobs.followIfLong(workspace.startEdit(label, edit), label.key(), label.arguments(), then);
    }

    /** Takes back the latest edit that stands. @param then gets what was taken back; it is not asked where there was nothing */
    public void undo(Consumer<? super HistoryEntry> then) {
        jobs.followIfLong(workspace.startUndo(), "job.undoing", List.of(), taken -> taken.ifPresent(then));
    }

    /** Does again what was taken back last. @param then gets what was done; it is not asked where there was nothing */
    public void redo(Consumer<? super HistoryEntry> then) {
        jobs.followIfLong(workspace.startRedo(), "job.redoing", List.of(), done -> done.ifPresent(then));
    }

    /** A loader that loads now and after each change of one of {@code kinds}. */
    public <T> Loader<T> keepLoaded(Callable<T> source, Consumer<T> sink, CaseChange.Kind... kinds) {
        return keepLoaded(open, source, sink, kinds);
    }

    /** As {@link #keepLoaded(Callable, Consumer, CaseChange.Kind...)}, while {@code inSight} says so. */
    public <T> Loader<T> keepLoaded(ObservableValue<Boolean> inSight, Callable<T> source, Consumer<T> sink, CaseChange.Kind... kinds) {
        Loader<T> loader = loader(inSight, () -> source, sink);
        renew(loader, kinds);
        loader.load();
        return loader;
    }

    /** A loader that loads when told to; {@code request} is asked on the FX thread, its answer runs in the background. */
    public <T> Loader<T> loader(Supplier<Callable<T>> request, Consumer<T> sink) {
        return loader(open, request, sink);
    }

    /** As {@link #loader(Supplier, Consumer)}, while {@code inSight} says so. */
    public <T> Loader<T> loader(ObservableValue<Boolean> inSight, Supplier<Callable<T>> request, Consumer<T> sink) {
        ObservableValue<Boolean> wanted = Bindings.createBooleanBinding(() -> open.get() && inSight.getValue(), open, inSight);
        return new Loader<>(tasks, wanted, request, sink, failures);
    }

    /** Has the loader load after each change of one of {@code kinds}: at once after an edit, before long during a job. */
    public void renew(Loader<?> loader, CaseChange.Kind... kinds) {
        watches.add(new Watch(Set.of(kinds), change -> {
            if (change.kinds().contains(CaseChange.Kind.HISTORY) || Collections.disjoint(change.kinds(), OF_JOBS)) {
                loader.load();
            } else {
                loader.loadSoon();
            }
        }));
    }

    /** Stops listening and loading; the workspace stays open. */
    @Override
    public void close() {
        stopListening.run();
        open.set(false);
        watches.clear();
        visitors.clear();
        viewers.clear();
        besideListeners.clear();
    }

    private void view(Stop stop) {
        trail.go(stop);
        visit(stop);
    }

    private void visit(Stop stop) {
        if (stop instanceof Place place) {
            articleId.set(place.articleId());
            read = place;
        }
        tellWays();
        if (stop instanceof Place place) {
            visitors.forEach(visitor -> visitor.accept(place));
        } else {
            viewers.forEach(viewer -> viewer.accept(stop));
        }
    }

    private void tellWays() {
        canGoBack.set(trail.hasBehind());
        canGoForward.set(trail.hasAhead());
    }

    private void changed(CaseChange change) {
        List.copyOf(watches).stream()
                .filter(watch -> !Collections.disjoint(watch.kinds, change.kinds()))
                .forEach(watch -> watch.action.accept(change));
    }

    private record Watch(Set<CaseChange.Kind> kinds, Consumer<CaseChange> action) {
    }
}
