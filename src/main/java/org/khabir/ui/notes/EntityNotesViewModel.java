package org.khabir.ui.notes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.ui.desk.Desk;
import org.khabir.workspace.CaseChange;

/** What the analyst wrote about entities of the case; it stays with their names, whatever is merged or analysed anew. */
public final class EntityNotesViewModel {

    private final Desk desk;
    private final Clock clock;
    private final ObservableList<Decision.EntityNote> all = FXCollections.observableArrayList();

    public EntityNotesViewModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.keepLoaded(() -> desk.workspace().entityNotes(), all::setAll, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.ANALYSES);
    }

    /** The oldest first. */
    public ObservableList<Decision.EntityNote> all() {
        return all;
    }

    /** The latest note on what bears the name of that key. */
    public Optional<Decision.EntityNote> on(String nameKey) {
        return all.reversed().stream().filter(note -> note.names().contains(nameKey)).findFirst();
    }

    /**
     * Writes the note on an entity in place of the one before; an empty one goes.
     *
     * @param key   of one of its names
     * @param title what it is called
     */
    public void write(String key, String title, String text) {
        Optional<Decision.EntityNote> before = on(key);
        if (!text.isBlank()) {
            desk.edit(EditLabel.of("edit.entity.note", title), new Edit.PutDecision(new Decision.EntityNote(
                    before.map(Decision.EntityNote::id).orElseGet(() -> UUID.randomUUID().toString()), clock.instant(),
                    before.map(Decision.EntityNote::names).orElse(List.of(key)), title, text.strip())));
        } else {
            before.ifPresent(this::remove);
        }
    }

    /** Removes them at once. @param notes at least one */
    void remove(List<Decision.EntityNote> notes) {
        String titles = notes.stream().map(Decision.EntityNote::title).collect(Collectors.joining(" · "));
        desk.edit(EditLabel.of("edit.entity.note.remove", titles),
                new Edit.Batch(notes.stream().<Edit>map(note -> new Edit.RemoveDecision(note.id())).toList()));
    }

    public void remove(Decision.EntityNote note) {
        desk.edit(EditLabel.of("edit.entity.note.remove", note.title()), new Edit.RemoveDecision(note.id()));
    }
}
