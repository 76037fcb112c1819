package org.khabir.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One reader, or two beside each other; what is asked of “the reader” goes to the one turned to last. Used on one thread. */
public final class ReaderPair {

    private final ReaderViewModel first;
    private final ReaderViewModel second;
    private final ObservableList<ReaderViewModel> shown = FXCollections.observableArrayList();
    private final ObservableList<ReaderViewModel> shownToOthers = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<ReaderViewModel> active = new ReadOnlyObjectWrapper<>(this, "active");

    /** @param readers makes a reader; asked twice */
    public ReaderPair(Supplier<ReaderViewModel> readers) {
        first = readers.get();
        second = readers.get();
        shown.add(first);
        active.set(first);
    }

    /** The readers that are shown, one or two, in the order of the interface's lines. */
    public ObservableList<ReaderViewModel> shown() {
        return shownToOthers;
    }

    /** The one that commands act upon; never null. */
    public ReadOnlyObjectProperty<ReaderViewModel> activeProperty() {
        return active.getReadOnlyProperty();
    }

    public ReaderViewModel active() {
        return active.get();
    }

    /** Both, whether they are shown or not. */
    public List<ReaderViewModel> all() {
        return List.of(first, second);
    }

    /** Makes a reader that is shown the one that commands act upon. */
    public void turnTo(ReaderViewModel reader) {
        if (shown.contains(reader)) {
            active.set(reader);
        }
    }

    /** Shows the second reader where there is one only, and turns to the one that was not turned to. */
    public void turnToOther() {
        ReaderViewModel other = active.get() == first ? second : first;
        if (!shown.contains(other)) {
            shown.add(other);
        }
        active.set(other);
    }

    /** Closes a reader that is shown beside another; the other stays. */
    public void close(ReaderViewModel reader) {
        if (shown.size() > 1) {
            active.set(reader == first ? second : first);
            shown.remove(reader);
            reader.clear();
        }
    }
}
