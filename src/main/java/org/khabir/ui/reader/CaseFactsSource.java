package org.khabir.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.khabir.ui.desk.Desk;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.Workspace;

/** Loads what the case knows of its entities once a card wants it, and keeps it up to date from then on. */
public final class CaseFactsSource {

    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<CaseFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts", CaseFacts.NONE);

    public CaseFactsSource(Desk desk) {
        Workspace workspace = desk.workspace();
        desk.keepLoaded(wanted, () -> new CaseFacts(workspace.entities(), workspace.gatheredMeetings(), workspace.entityNotes()), facts::set,
                CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES, CaseChange.Kind.ANNOTATIONS);
    }

    /** Has them loaded, if they are not yet. */
    void want() {
        wanted.set(true);
    }

    ReadOnlyObjectProperty<CaseFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }
}
