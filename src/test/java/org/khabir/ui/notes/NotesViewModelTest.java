package org.khabir.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;

class NotesViewModelTest {

    private static final Tag SECURITY = new Tag("t1", "أمن", "#0072b2", "", null);

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private NotesViewModel notes;

    @BeforeEach
    void open() {
        workspace.tags.put("t1", SECURITY);
        annotate("n1", "a1", new Span(0, 5), "t1", "");
        annotate("n2", "a1", new Span(6, 13), "t1", "مهم");
        annotate("n3", "a2", null, null, "المقال كله");
        desk.scopeProperty().set(Scope.CASE);
        notes = new NotesViewModel(desk);
    }

    @Test
    void countsByTagInTheScope() {
        assertThat(notes.rows()).extracting(TagRow::count).containsExactly(3L, 2L, 2L);

        desk.scopeProperty().set(Scope.ARTICLE);
        desk.go(Place.article("a2"));
        assertThat(notes.rows()).extracting(TagRow::count).containsExactly(1L, 1L, 0L);
    }

    @Test
    void showsThePassagesUnderATagAndLeadsToThem() {
        notes.chosenProperty().set(notes.rows().getLast());
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactly("n1", "n2");

        notes.reveal(notes.shown().getLast());
        assertThat(desk.articleIdProperty().get()).isEqualTo("a1");
    }

    @Test
    void addsAndChangesTags() {
        notes.add(" سلاح ", "#d55e00");
        Tag added = workspace.tags.values().stream().filter(tag -> tag.name().equals("سلاح")).findFirst().orElseThrow();
        notes.change(added, "أسلحة", "#009e73");

        assertThat(notes.tags()).extracting(Tag::name).containsExactly("أمن", "أسلحة");
        assertThat(workspace.history.getFirst().label().key()).isEqualTo("edit.tag.change");
    }

    @Test
    void aTagGoesWithItsMarksButNotesStay() {
        notes.remove(SECURITY);

        assertThat(workspace.edits).singleElement().isInstanceOf(Edit.Batch.class);
        assertThat(workspace.tags).isEmpty();
        assertThat(workspace.annotations.keySet()).containsExactly("n2", "n3");
        assertThat(workspace.annotations.get("n2").tagId()).isNull();
        assertThat(workspace.annotations.get("n2").note()).isEqualTo("مهم");
    }

    @Test
    void anEmptiedNoteWithoutTagGoes() {
        notes.write(notes.passage("n2").orElseThrow(), "أهم");
        notes.write(notes.passage("n3").orElseThrow(), "  ");

        assertThat(workspace.annotations.get("n2").note()).isEqualTo("أهم");
        assertThat(workspace.annotations).doesNotContainKey("n3");
    }

    private void annotate(String id, String article, Span span, String tag, String note) {
        workspace.annotations.put(id, new Annotation(id, article, span, tag, note, Instant.EPOCH));
    }
}
