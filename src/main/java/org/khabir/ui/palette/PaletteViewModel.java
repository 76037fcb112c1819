package org.khabir.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;

/** What the palette finds for what is typed. Finding happens in the background; used on the FX thread. */
public final class PaletteViewModel {

    private static final int MOST_OF_A_GROUP = 8;

    private final Tasks tasks;
    private final Consumer<KhabirException> failures;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PaletteRow> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final List<PaletteIndex> indexes = new ArrayList<>();
    private Function<String, PaletteEntry> last = typed -> null;
    private Tasks.Running finding = () -> { };
    private int opened;

    public PaletteViewModel(Tasks tasks, Consumer<KhabirException> failures) {
        this.tasks = tasks;
        this.failures = failures;
        query.subscribe((before, now) -> find());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What was found, each group under its heading; the group with the best find first. */
    public ObservableList<PaletteRow> rows() {
        return rows;
    }

    /** The row that {@link #run} is about, never a heading; null where nothing was found. */
    public ReadOnlyObjectProperty<PaletteRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * Opens the palette with nothing typed.
     *
     * @param sources called in the background; what each gives is found as soon as it is there
     * @param last    makes of what is typed an entry that stands below all finds
     */
    public void open(List<Callable<List<PaletteEntry>>> sources, Function<String, PaletteEntry> last) {
        this.last = last;
        int now = ++opened;
        indexes.clear();
        rows.clear();
        chosen.set(null);
        query.set("");
        open.set(true);
        for (Callable<List<PaletteEntry>> source : sources) {
            tasks.call(() -> new PaletteIndex(source.call())).onSuccess(index -> add(now, index))
                    .onError(KhabirException.class, failures).start();
        }
    }

    public void close() {
        finding.cancel();
        open.set(false);
        indexes.clear();
        rows.clear();
    }

    /** Chooses the entry that many below the chosen one, above it where negative; stays at the ends. */
    public void move(int steps) {
        List<PaletteRow> entries = entries();
        if (!entries.isEmpty()) {
            chosen.set(entries.get(Math.clamp((long) entries.indexOf(chosen.get()) + steps, 0, entries.size() - 1)));
        }
    }

    public void choose(PaletteRow row) {
        if (!row.isHeading()) {
            chosen.set(row);
        }
    }

    /** Closes the palette and does what the chosen entry stands for. */
    public void run() {
        PaletteRow row = chosen.get();
        if (row != null) {
            close();
            row.entry().action().run();
        }
    }

    private void add(int asked, PaletteIndex index) {
        if (asked == opened && open.get()) {
            indexes.add(index);
            find();
        }
    }

    private void find() {
        finding.cancel();
        if (open.get()) {
            String typed = query.get();
            List<PaletteIndex> asked = List.copyOf(indexes);
            finding = tasks.call(() -> rows(asked, typed)).onSuccess(this::show).start();
        }
    }

    private List<PaletteRow> rows(List<PaletteIndex> asked, String typed) {
        List<List<PaletteMatch>> groups = asked.stream().map(index -> index.find(typed, MOST_OF_A_GROUP))
                .filter(found -> !found.isEmpty())
                .sorted(Comparator.<List<PaletteMatch>, PaletteIndex.Fit>comparing(found -> found.getFirst().fit())
                        .thenComparing(found -> found.getFirst().entry().group())).toList();
        Stream<PaletteRow> found = groups.stream().flatMap(group -> Stream.concat(Stream.of(new PaletteRow(group.getFirst().entry().group(), null)),
                group.stream().map(match -> new PaletteRow(match.entry().group(), match.entry()))));
        PaletteEntry finallyOffered = typed.isBlank() ? null : last.apply(typed.strip());
        return Stream.concat(found, Stream.ofNullable(finallyOffered).map(entry -> new PaletteRow(entry.group(), entry))).toList();
    }

    private void show(List<PaletteRow> found) {
        rows.setAll(found);
        chosen.set(entries().stream().findFirst().orElse(null));
    }

    private List<PaletteRow> entries() {
        return rows.stream().filter(row -> !row.isHeading()).toList();
    }
}
