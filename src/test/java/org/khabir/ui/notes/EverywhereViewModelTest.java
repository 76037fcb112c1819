package org.khabir.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;

class EverywhereViewModelTest {

    private static final Tag MEN = new Tag("t1", "رجال", "#0072b2", "", null);
    private static final Tag PLACES = new Tag("t2", "أماكن", "#d55e00", "", null, 1, 0, false);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private NotesViewModel notes;

    @BeforeEach
    void open() {
        workspace.tags.put("t1", MEN);
        workspace.tags.put("t2", PLACES);
        workspace.tags.put("t3", new Tag("t3", "عنوان", "#d55e00", "", null, 2, 0, true));
        Span first = span("a1", "غوتيريش");
        workspace.annotations.put("n1", new Annotation("n1", "a1", first, "t1", "", Instant.EPOCH));
        notes = new NotesViewModel(desk);
    }

    @Test
    void tagsWhatIsTickedAsOneEdit() {
        EverywhereViewModel everywhere = words("غوتيريش");
        everywhere.tagProperty().set(PLACES);
        everywhere.search();
        assertThat(everywhere.countsProperty().get()).isEqualTo(new EverywhereViewModel.Counts(2, 2, 2));

        everywhere.tick(everywhere.found().getFirst(), false);
        assertThat(everywhere.countsProperty().get()).isEqualTo(new EverywhereViewModel.Counts(2, 1, 1));
        everywhere.apply();

        assertThat(workspace.edits).singleElement().isInstanceOf(Edit.Batch.class);
        assertThat(workspace.history.getFirst().label().arguments()).containsExactly("أماكن", "1");
        assertThat(workspace.annotations.values()).filteredOn(each -> each.tagId().equals("t2")).singleElement()
                .satisfies(each -> assertThat(each.articleId()).isEqualTo("a2"))
                .satisfies(each -> assertThat(each.span()).isEqualTo(span("a2", "غوتيريش")));
    }

    @Test
    void whatCarriesTheTagAlreadyIsLeftOut() {
        EverywhereViewModel everywhere = words("غوتيريش");
        everywhere.search();
        everywhere.tagProperty().set(MEN);

        assertThat(everywhere.found()).extracting(FoundPassage::tagged).containsExactly(true, false);
        assertThat(everywhere.countsProperty().get().ticked()).isEqualTo(1);
        everywhere.tickAll(true);
        assertThat(everywhere.countsProperty().get().ticked()).isEqualTo(1);

        everywhere.tagProperty().set(PLACES);
        assertThat(everywhere.found()).allMatch(FoundPassage::ticked);
        everywhere.tickAll(false);
        everywhere.apply();
        assertThat(workspace.edits).isEmpty();
    }

    @Test
    void showsTheWordsAroundAndLooksBehindParticlesWhenAsked() {
        EverywhereViewModel everywhere = words("بِنغازي");
        everywhere.search();
        assertThat(everywhere.found()).singleElement().satisfies(each -> assertThat(each.passage().snippet().text()).contains("خليفة حفتر في بنغازي"));

        everywhere.wordsProperty().set("قال");
        everywhere.search();
        assertThat(everywhere.found()).hasSize(1);
        everywhere.wideProperty().set(false);
        everywhere.search();
        assertThat(everywhere.found()).isEmpty();
        everywhere.wordsProperty().set("  ");
        everywhere.search();
        assertThat(everywhere.found()).isEmpty();
    }

    @Test
    void tagsTheMentionsOfAnEntity() {
        CaseEntity entity = workspace.entities().stream().filter(each -> each.name().equals("غوتيريش")).findFirst().orElseThrow();
        EverywhereViewModel everywhere = EverywhereViewModel.ofEntity(desk, notes, entity, CLOCK);
        everywhere.search();

        assertThat(everywhere.found()).extracting(each -> each.passage().articleId()).containsExactly("a1", "a2");
        assertThat(everywhere.entity()).contains(entity);
    }

    @Test
    void headingsArePutOnNothing() {
        assertThat(words("x").tags()).extracting(Tag::id).containsExactly("t1", "t2");
    }

    private EverywhereViewModel words(String text) {
        return EverywhereViewModel.ofWords(desk, notes, text, CLOCK);
    }

    private Span span(String articleId, String words) {
        int at = workspace.articles.get(articleId).body().indexOf(words);
        return new Span(at, at + words.length());
    }
}
