package org.khabir.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.codebook.TagPair;
import org.khabir.i18n.Language;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

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
        assertThat(notes.rows()).extracting(TagRow::passages).containsExactly(3, 2, 2);
        assertThat(notes.rows()).extracting(TagRow::articles).containsExactly(2, 2, 1);

        desk.scopeProperty().set(Scope.ARTICLE);
        desk.go(Place.article("a2"));
        assertThat(notes.rows()).extracting(TagRow::passages).containsExactly(1, 1, 0);
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
        notes.add(new TagDraft(" سلاح ", "#d55e00", " كل ما يُطلق ", 3, false), "t1");
        Tag added = named("سلاح");
        assertThat(added.description()).isEqualTo("كل ما يُطلق");
        assertThat(added.parentId()).isEqualTo("t1");
        notes.change(added, new TagDraft("أسلحة", "#009e73", "", 3, false));

        assertThat(notes.tags()).extracting(Tag::name).containsExactly("أمن", "أسلحة");
        assertThat(notes.tags().getLast().parentId()).isEqualTo("t1");
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
    void aKeyBelongsToOneTag() {
        notes.setShortcut(SECURITY, 1);
        notes.add(new TagDraft("سلاح", "#d55e00", "", 1, false), null);

        assertThat(named("أمن").shortcut()).isZero();
        assertThat(named("سلاح").shortcut()).isEqualTo(1);
        assertThat(workspace.edits).hasSize(2);
    }

    @Test
    void aTagGathersWhatStandsUnderItUnlessToldNotTo() {
        notes.add(new TagDraft("حدود", "#d55e00", "", 0, false), "t1");
        annotate("n4", "a2", null, named("حدود").id(), "");
        workspace.tell(CaseChange.Kind.ANNOTATIONS);

        notes.chosenProperty().set(notes.rows().get(2));
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactly("n1", "n2", "n4");
        assertThat(notes.rows()).extracting(TagRow::passages).containsExactly(4, 2, 3, 1);

        notes.withSubtagsProperty().set(false);
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactly("n1", "n2");
        assertThat(notes.rows()).extracting(TagRow::passages).containsExactly(4, 2, 2, 1);
    }

    @Test
    void filtersWhateverTheHamza() {
        notes.filterProperty().set("اهم");
        assertThat(notes.shown()).isEmpty();
        notes.filterProperty().set("المقال كلّه");
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactly("n3");
    }

    @Test
    void showsThePassagesOfTwoTagsTogetherUntilAnotherLineIsChosen() {
        workspace.tags.put("t2", new Tag("t2", "لقاء", "#d55e00", "", null));
        annotate("n4", "a1", new Span(3, 8), "t2", "");
        annotate("n5", "a1", new Span(30, 33), "t2", "");
        workspace.tell(CaseChange.Kind.TAGS, CaseChange.Kind.ANNOTATIONS);
        TagPair pair = notes.pairs().getFirst();
        assertThat(pair.overlaps()).isEqualTo(2);
        assertThat(pair.articles()).isEqualTo(1);

        notes.togetherProperty().set(new NotesViewModel.Together(pair, true));
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactlyInAnyOrder("n1", "n2", "n4");
        notes.togetherProperty().set(new NotesViewModel.Together(pair, false));
        assertThat(notes.shown()).extracting(passage -> passage.annotation().id()).containsExactlyInAnyOrder("n1", "n2", "n4", "n5");

        notes.chosenProperty().set(notes.rows().getLast());
        assertThat(notes.togetherProperty().get()).isNull();
    }

    @Test
    void citesPassagesWithTheirSource() {
        List<String> copied = new ArrayList<>();

        notes.cite(List.of(notes.passage("n1").orElseThrow(), notes.passage("n3").orElseThrow()), new Texts(Language.ARABIC), clip -> copied.add(clip.text()));

        assertThat(copied).singleElement().asString().startsWith("«التقى»").contains("وكالة", "صحيفة").contains("\n\n");
    }

    @Test
    void knowsWhatAStretchIsTaggedAs() {
        assertThat(notes.tagging("a1", new Span(0, 5), SECURITY)).map(Annotation::id).contains("n1");
        assertThat(notes.tagging("a1", new Span(0, 4), SECURITY)).isEmpty();
        assertThat(notes.uses(SECURITY)).isEqualTo(2);
    }

    @Test
    void anEmptiedNoteWithoutTagGoes() {
        notes.write(notes.passage("n2").orElseThrow(), "أهم");
        notes.write(notes.passage("n3").orElseThrow(), "  ");

        assertThat(workspace.annotations.get("n2").note()).isEqualTo("أهم");
        assertThat(workspace.annotations).doesNotContainKey("n3");
    }

    private Tag named(String name) {
        return notes.tags().stream().filter(tag -> tag.name().equals(name)).findFirst().orElseThrow();
    }

    private void annotate(String id, String article, Span span, String tag, String note) {
        workspace.annotations.put(id, new Annotation(id, article, span, tag, note, Instant.EPOCH));
    }
}
