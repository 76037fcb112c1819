package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.Span;
import org.khabir.text.Folding;
import org.khabir.text.NormalizedText;
import org.khabir.text.Normalizer;

/**
 * Find within the article. Spelling is folded: hamza, tashkeel, tatweel, ى and ي, ة and ه, the scripts' digits and letter
 * case make no difference.
 */
public final class FindInText {

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Span> matches = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private NormalizedText text = Normalizer.normalize("", Folding.FULL);

    FindInText() {
        query.subscribe(words -> find());
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Where the query stands, in order. */
    public ObservableList<Span> matches() {
        return matches;
    }

    /** Index of the match the reader stands at, from 0; −1 where there is none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The match the reader stands at, or null. */
    Span currentMatch() {
        int index = current.get();
        return index >= 0 && index < matches.size() ? matches.get(index) : null;
    }

    /** Goes to the next match, from the last to the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    void search(String body) {
        text = Normalizer.normalize(body, Folding.FULL);
        find();
    }

    private void step(int by) {
        if (!matches.isEmpty()) {
            current.set(Math.floorMod(current.get() + by, matches.size()));
        }
    }

    private void find() {
        String wanted = Normalizer.key(query.get()).strip();
        List<Span> found = new ArrayList<>();
        for (int at = wanted.isEmpty() ? -1 : text.text().indexOf(wanted); at >= 0;
                at = text.text().indexOf(wanted, at + wanted.length())) {
            found.add(text.originalSpan(at, at + wanted.length()));
        }
        current.set(-1);
        matches.setAll(found);
        current.set(found.isEmpty() ? -1 : 0);
    }
}
