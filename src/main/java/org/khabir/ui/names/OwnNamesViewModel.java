package org.khabir.ui.names;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.ui.desk.Desk;
import org.khabir.workspace.CaseChange;

/** The case's own list of names, and whether it was changed since it was opened. */
public final class OwnNamesViewModel {

    private final Desk desk;
    private final ObservableList<NamedEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");

    public OwnNamesViewModel(Desk desk) {
        this.desk = desk;
        desk.keepLoaded(desk.workspace()::namedEntries, entries::setAll, CaseChange.Kind.NAMES);
    }

    public ObservableList<NamedEntry> entries() {
        return entries;
    }

    /** True once something was changed here, so that the articles are worth analysing anew. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** @param aliases as typed, one a line or between commas, Arabic or Latin */
    public void add(String name, EntityType type, String aliases, String nameEn) {
        put("edit.name.add", new NamedEntry(UUID.randomUUID().toString(), name.strip(), type, split(aliases), orNull(nameEn)));
    }

    /**
     * Puts a list of names on the list, in one edit.
     *
     * @param lines a name a line, its other spellings behind it between commas; blank lines are left out
     */
    public void addAll(String lines, EntityType type) {
        List<Edit> edits = lines.lines().map(OwnNamesViewModel::split).filter(forms -> !forms.isEmpty()).<Edit>map(forms ->
                new Edit.PutNamedEntry(new NamedEntry(UUID.randomUUID().toString(), forms.getFirst(), type, forms.subList(1, forms.size()), null))).toList();
        changed.set(true);
        desk.edit(EditLabel.of("edit.name.addAll", String.valueOf(edits.size())), new Edit.Batch(edits));
    }

    public void change(NamedEntry entry, String name, EntityType type, String aliases, String nameEn) {
        put("edit.name.change", new NamedEntry(entry.id(), name.strip(), type, split(aliases), orNull(nameEn)));
    }

    public void remove(NamedEntry entry) {
        changed.set(true);
        desk.edit(EditLabel.of("edit.name.remove", entry.name()), new Edit.RemoveNamedEntry(entry.id()));
    }

    private void put(String key, NamedEntry entry) {
        changed.set(true);
        desk.edit(EditLabel.of(key, entry.name()), new Edit.PutNamedEntry(entry));
    }

    private static List<String> split(String aliases) {
        return Arrays.stream(aliases.split("[,،;؛\n]")).map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
