package org.khabir.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;

class HistoryViewModelTest {

    private final FakeWorkspace workspace = new FakeWorkspace();
    private final HistoryViewModel history = new HistoryViewModel(TestDesk.over(workspace));

    @Test
    void knowsWhatUndoAndRedoTouchNext() {
        List<String> told = new ArrayList<>();
        add("أ");
        add("ب");
        add("ج");
        assertThat(nextUndo()).isEqualTo("ج");
        assertThat(history.nextRedoProperty().get()).isNull();

        history.undo(entry -> told.add(entry.label().arguments().getFirst()));
        history.undo(entry -> told.add(entry.label().arguments().getFirst()));
        assertThat(nextUndo()).isEqualTo("أ");
        assertThat(nextRedo()).isEqualTo("ب");

        history.redo(entry -> told.add(entry.label().arguments().getFirst()));
        assertThat(nextUndo()).isEqualTo("ب");
        assertThat(nextRedo()).isEqualTo("ج");
        assertThat(told).containsExactly("ج", "ب", "ب");
    }

    private void add(String name) {
        workspace.edit(EditLabel.of("edit.tag.add", name), new Edit.PutTag(new Tag(name, name, "#000000", "", null)));
    }

    private String nextUndo() {
        return history.nextUndoProperty().get().label().arguments().getFirst();
    }

    private String nextRedo() {
        return history.nextRedoProperty().get().label().arguments().getFirst();
    }
}
