package org.khabir.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.khabir.model.Decision;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;

class EntityNotesViewModelTest {

    private static final String KEY = "PERSON خليفه حفتر";

    private final FakeWorkspace workspace = Reports.workspace();
    private final EntityNotesViewModel notes = new EntityNotesViewModel(TestDesk.over(workspace), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void aNoteIsWrittenChangedAndTakenAway() {
        notes.write(KEY, "خليفة حفتر", " قائد عام ");
        assertThat(notes.on(KEY)).map(Decision.EntityNote::note).contains("قائد عام");
        notes.write(KEY, "خليفة حفتر", "قائد");
        assertThat(notes.all()).singleElement().satisfies(note -> assertThat(note.note()).isEqualTo("قائد"));
        assertThat(notes.on("PERSON اخر")).isEmpty();

        notes.write(KEY, "خليفة حفتر", " ");
        assertThat(notes.all()).isEmpty();
        assertThat(workspace.history).extracting(entry -> entry.label().key())
                .containsExactly("edit.entity.note.remove", "edit.entity.note", "edit.entity.note");
    }

    @Test
    void nothingIsDoneWhereNothingIsWritten() {
        notes.write(KEY, "خليفة حفتر", "");
        assertThat(workspace.edits).isEmpty();
    }
}
