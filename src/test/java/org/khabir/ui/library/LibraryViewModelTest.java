package org.khabir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.CaseChange;

class LibraryViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final LibraryViewModel library = new LibraryViewModel(desk);

    @Test
    void showsTheNewestFirstAndUndatedOnesLast() {
        workspace.add(new Article("a0", "بلا تاريخ", "", "", "", null, "", "نص"), Analysis.empty("a0"));
        workspace.tell(CaseChange.Kind.ARTICLES);

        assertThat(library.shown()).extracting(ArticleSummary::id).containsExactly("a2", "a1", "a0");

        library.orderProperty().set(LibraryOrder.OLDEST);
        assertThat(library.shown()).extracting(ArticleSummary::id).containsExactly("a1", "a2", "a0");
    }

    @Test
    void filtersByTitleAndSource() {
        library.filterProperty().set("وكاله");

        assertThat(library.shown()).extracting(ArticleSummary::id).containsExactly("a1");
        assertThat(library.all()).hasSize(2);
    }

    @Test
    void opensTheFirstArticleAtOnceAndThenTheOneChosen() {
        assertThat(desk.articleIdProperty().get()).isEqualTo("a2");

        library.open(library.shown().get(1));

        assertThat(desk.articleIdProperty().get()).isEqualTo("a1");
    }

    @Test
    void showsWhatIsUnreadOrImportantAndTheOpenArticle() {
        library.mark(List.of(library.shown().get(1)), reading -> reading.withImportant(true));
        workspace.keepRead("a1");
        workspace.keepRead("a2");

        library.readingProperty().set(ReadingFilter.IMPORTANT);
        assertThat(library.shown()).extracting(ArticleSummary::id).as("a2 is open").containsExactly("a2", "a1");
        library.open(library.shown().get(1));
        library.readingProperty().set(ReadingFilter.UNREAD);
        assertThat(library.shown()).extracting(ArticleSummary::id).containsExactly("a1");
    }

    @Test
    void marksManyAsOneStep() {
        library.mark(library.all(), reading -> reading.withRead(true));
        library.mark(library.all(), reading -> reading.withRead(true));

        assertThat(workspace.history).singleElement().satisfies(entry -> assertThat(entry.label().key()).isEqualTo("edit.reading.read"));
        assertThat(library.all()).allMatch(article -> article.reading().read());
    }

    @Test
    void anImportAppears() {
        workspace.add(new Article("a3", "خبر", "", "", "", LocalDate.of(2024, 1, 1), "", "نص"), Analysis.empty("a3"));
        workspace.tell(CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);

        assertThat(library.shown().getFirst().id()).isEqualTo("a3");
        assertThat(desk.articleIdProperty().get()).as("reading goes on").isEqualTo("a2");
    }

    @Test
    void deletesManyAsOneStepAndOpensWhatIsLeft() {
        library.remove(List.of(library.shown().getFirst()));
        workspace.tell(CaseChange.Kind.ARTICLES);

        assertThat(workspace.history).singleElement().satisfies(entry -> {
            assertThat(entry.label().key()).isEqualTo("edit.article.remove");
            assertThat(entry.label().arguments().getFirst()).isEqualTo("1");
        });
        assertThat(library.shown()).extracting(ArticleSummary::id).containsExactly("a1");
        assertThat(desk.articleIdProperty().get()).isEqualTo("a1");
    }

    @Test
    void tagsWholeArticlesOnce() throws Exception {
        Tag tag = new Tag("t", "وسم", "#336699", "", null);
        workspace.edit(EditLabel.of("edit.tag.add", "وسم"), new Edit.PutTag(tag));

        library.tag(List.of(library.shown().getFirst()), tag);
        library.tag(library.all(), tag);

        assertThat(workspace.annotations()).hasSize(2).allMatch(annotation -> annotation.span() == null && annotation.tagId().equals("t"))
                .extracting(Annotation::articleId).containsExactlyInAnyOrder("a1", "a2");
    }

    @Test
    void citesManyOneBelowTheOther() {
        List<String> citations = new ArrayList<>();

        library.cite(library.all(), new Texts(Language.ARABIC), clip -> citations.add(clip.text()));

        assertThat(citations.getFirst().split("\n\n")).hasSize(2);
    }
}
