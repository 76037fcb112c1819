package org.khabir.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.HistoryEntry;
import org.khabir.ui.desk.Desk;
import org.khabir.workspace.CaseChange;

/** The history of the case's edits, and what undo and redo would touch next. */
public final class HistoryViewModel {

    private final Desk desk;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<HistoryEntry> nextUndo = new ReadOnlyObjectWrapper<>(this, "nextUndo");
    private final ReadOnlyObjectWrapper<HistoryEntry> nextRedo = new ReadOnlyObjectWrapper<>(this, "nextRedo");

    public HistoryViewModel(Desk desk) {
        this.desk = desk;
        desk.keepLoaded(desk.workspace()::history, this::show, CaseChange.Kind.HISTORY);
    }

    /** The newest first. */
    public ObservableList<HistoryEntry> entries() {
        return entries;
    }

    /** The edit that undo takes back, null where there is none. */
    public ReadOnlyObjectProperty<HistoryEntry> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    /** The edit that redo does again, null where there is none. */
    public ReadOnlyObjectProperty<HistoryEntry> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /** @param then gets what was taken back */
    public void undo(Consumer<HistoryEntry> then) {
        desk.undo(then);
    }

    /** @param then gets what was done again */
    public void redo(Consumer<HistoryEntry> then) {
        desk.redo(then);
    }

    private void show(List<HistoryEntry> loaded) {
        entries.setAll(loaded);
        nextUndo.set(loaded.stream().filter(entry -> !entry.undone()).findFirst().orElse(null));
        nextRedo.set(loaded.stream().takeWhile(HistoryEntry::undone)
                .collect(Collectors.reducing((newer, older) -> older)).orElse(null));
    }
}
