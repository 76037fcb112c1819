package org.khabir.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.Codebook;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.desk.FakeWorkspace;

/** A codebook of war (fronts, arms (drones)) and peace. */
class CodebookEditsTest {

    private final FakeWorkspace workspace = new FakeWorkspace();

    @BeforeEach
    void fill() {
        tag("war", null, 0);
        tag("fronts", "war", 0);
        tag("arms", "war", 1);
        tag("drones", "arms", 0);
        tag("peace", null, 1);
        annotate("1", new Span(0, 5), "arms", "");
        annotate("2", new Span(6, 9), "arms", "ملاحظة السلاح");
        annotate("3", new Span(6, 9), "drones", "ملاحظة المسيّرة");
        annotate("4", null, "peace", "");
    }

    @Test
    void movesATagWithAllUnderIt() {
        run(edits().move(find("arms"), null, 1));

        assertThat(order()).containsExactly("war", "fronts", "arms", "drones", "peace");
        assertThat(find("arms").parentId()).isNull();
        assertThat(find("drones").parentId()).isEqualTo("arms");
    }

    @Test
    void movesWithinASibling() {
        run(edits().move(find("arms"), "war", 0));
        assertThat(order()).containsExactly("war", "arms", "drones", "fronts", "peace");
        run(edits().move(find("war"), null, Integer.MAX_VALUE));
        assertThat(order()).containsExactly("peace", "war", "arms", "drones", "fronts");
    }

    @Test
    void noTagComesToStandUnderItself() {
        assertThat(edits().canStandUnder(find("war"), "drones")).isFalse();
        assertThat(edits().canStandUnder(find("war"), "war")).isFalse();
        assertThat(edits().canStandUnder(find("drones"), "war")).isTrue();
        assertThat(edits().canStandUnder(find("drones"), null)).isTrue();
    }

    @Test
    void aRemovedTagLeavesNotesAndItsChildrenInItsPlace() {
        run(edits().remove(find("arms")));

        assertThat(order()).containsExactly("war", "fronts", "drones", "peace");
        assertThat(find("drones").parentId()).isEqualTo("war");
        assertThat(workspace.annotations.keySet()).containsExactly("2", "3", "4");
        assertThat(workspace.annotations.get("2").tagId()).isNull();
    }

    @Test
    void mergingHandsOverPassagesChildrenKeyAndDescription() {
        workspace.tags.put("arms", find("arms").withShortcut(4).withDescription("كل سلاح"));
        tag("planes", "arms", 1);

        run(edits().merge(find("arms"), find("peace")));

        assertThat(order()).containsExactly("war", "fronts", "peace", "drones", "planes");
        assertThat(find("peace").shortcut()).isEqualTo(4);
        assertThat(find("peace").description()).isEqualTo("كل سلاح");
        assertThat(workspace.annotations.values()).filteredOn(each -> "peace".equals(each.tagId())).extracting(Annotation::id)
                .containsExactlyInAnyOrder("1", "2", "4");
    }

    @Test
    void mergingIntoATagUnderItKeepsOneMarkWithBothNotes() {
        run(edits().merge(find("arms"), find("drones")));

        assertThat(order()).containsExactly("war", "fronts", "drones", "peace");
        assertThat(workspace.annotations.keySet()).containsExactly("1", "3", "4");
        assertThat(workspace.annotations.get("3").note()).isEqualTo("ملاحظة المسيّرة\nملاحظة السلاح");
    }

    private CodebookEdits edits() {
        return new CodebookEdits(new Codebook(workspace.tags()), workspace.annotations());
    }

    private Tag find(String id) {
        return workspace.tags.get(id);
    }

    private List<String> order() {
        return new Codebook(workspace.tags()).tags().stream().map(Tag::id).toList();
    }

    private void run(Edit edit) {
        workspace.edit(EditLabel.of("edit.tag.move", ""), edit);
    }

    private void tag(String id, String parent, int position) {
        workspace.tags.put(id, new Tag(id, id, "#0072b2", "", parent, position, 0, false));
    }

    private void annotate(String id, Span span, String tag, String note) {
        workspace.annotations.put(id, new Annotation(id, "a1", span, tag, note, Instant.EPOCH));
    }
}
