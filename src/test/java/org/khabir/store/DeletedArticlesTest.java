package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.Reading;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;

class DeletedArticlesTest {

    private static final EditLabel LABEL = EditLabel.of("edit.article.remove", "2", "");
    private static final Edit REMOVAL = new Edit.Batch(List.of(new Edit.RemoveArticle("art-1"), new Edit.RemoveArticle("art-5")));

    @TempDir
    Path folder;

    private CaseStore store;

    @BeforeEach
    void fill() throws KhabirException {
        store = CaseStore.create(folder.resolve("case"));
        store.add(IntStream.range(0, 6).mapToObj(Samples::article).map(DeletedArticlesTest::analyzed).toList());
        store.edit(LABEL, new Edit.Batch(List.of(new Edit.PutTag(new Tag("t", "وسم", "#336699", "", null)),
                new Edit.PutAnnotation(new Annotation("n", "art-1", new Span(0, 5), "t", "ملاحظة", Instant.EPOCH)),
                new Edit.PutAnnotation(new Annotation("w", "art-5", null, null, "عن المقال كلّه", Instant.EPOCH)),
                new Edit.PutCorrection(new Correction("c", "art-1", Correction.Subject.MENTION, new Span(0, 5), Review.CONFIRMED,
                        EntityType.PERSON, "")),
                new Edit.PutReading("art-1", new Reading(true, true)))));
        store.keepReadingPlace("art-1", 7);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static AnalyzedArticle analyzed(Article article) {
        return new AnalyzedArticle(article, Samples.analysis(article));
    }

    @Test
    void nothingOfThemIsLeftInTheCase() throws KhabirException {
        Executed removed = store.edit(LABEL, REMOVAL);

        assertThat(removed.commit().articleIds()).contains("art-1", "art-5");
        assertThat(store.articleIds()).containsExactly("art-0", "art-2", "art-3", "art-4");
        assertThat(store.article("art-1")).isEmpty();
        assertThat(store.described("art-1")).isEmpty();
        assertThat(store.annotations()).isEmpty();
        assertThat(store.meetings()).extracting(meeting -> meeting.articleId()).doesNotContain("art-1", "art-5");
        assertThat(store.timeline()).extracting(event -> event.articleId()).doesNotContain("art-1", "art-5");
        assertThat(store.entities()).allSatisfy(entity -> assertThat(entity.articleIds()).doesNotContain("art-1", "art-5"));
        assertThat(store.articleIdsChangedAfter(removed.commit().number() - 1)).contains("art-1", "art-5");
    }

    /** A case that never had them says of entities and meetings what one says that lost them. */
    @Test
    void theSumsAreThoseOfACaseThatNeverHadThem() throws KhabirException {
        store.edit(LABEL, REMOVAL);

        try (CaseStore other = CaseStore.create(folder.resolve("other"))) {
            other.add(IntStream.of(0, 2, 3, 4).mapToObj(Samples::article).map(DeletedArticlesTest::analyzed).toList());

            assertThat(store.entities()).isEqualTo(other.entities());
            assertThat(store.gatheredMeetings()).isEqualTo(other.gatheredMeetings());
            assertThat(store.places()).isEqualTo(other.places());
        }
    }

    @Test
    void undoBringsAllBackAfterARestartAsWell() throws KhabirException {
        CaseState before = CaseState.of(store);
        store.edit(LABEL, REMOVAL);
        CaseState after = CaseState.of(store);
        reopen();

        assertThat(store.undo()).isPresent();

        assertThat(CaseState.of(store)).isEqualTo(before);
        assertThat(store.articleIds()).containsExactly("art-0", "art-1", "art-2", "art-3", "art-4", "art-5");
        assertThat(store.readingPlace("art-1")).isEqualTo(7);
        assertThat(store.article("art-1")).contains(Samples.article(1));
        reopen();
        store.redo();
        assertThat(CaseState.of(store)).isEqualTo(after);
        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(before);
    }

    private void reopen() throws KhabirException {
        store.close();
        store = CaseStore.open(folder.resolve("case"));
    }

    @Test
    void aDeletedArticleCanBeLoadedAgainAndMakesRoomForTheOneThatComesBack() throws KhabirException {
        List<ArticleSummary> before = store.articles();
        store.edit(LABEL, REMOVAL);
        Article one = Samples.article(1);
        Article underAnotherId = new Article("x", one.title(), one.source(), one.author(), one.url(), one.published(), one.category(), one.body());

        assertThat(store.add(List.of(analyzed(underAnotherId), analyzed(Samples.article(5)), analyzed(Samples.article(9)))).ids())
                .containsExactly("x", "art-5", "art-9");
        assertThat(store.annotations()).isEmpty();
        Optional<Executed> undone = store.undo();

        assertThat(undone.orElseThrow().commit().articleIds()).contains("x", "art-1", "art-5");
        assertThat(store.articles()).containsAll(before).extracting(ArticleSummary::id)
                .containsExactlyInAnyOrder("art-0", "art-1", "art-2", "art-3", "art-4", "art-5", "art-9");
        assertThat(store.annotations()).hasSize(2);
    }

    @Test
    void otherContentUnderTheIdOfADeletedArticleGetsAnIdOfItsOwn() throws KhabirException {
        store.edit(LABEL, REMOVAL);
        Article other = Samples.article("art-1", "خبر آخر", null, "نصّ آخر.");

        assertThat(store.add(List.of(analyzed(other))).ids()).singleElement().asString().startsWith("art-1~");
        store.undo();
        assertThat(store.articles()).hasSize(7);
    }

    @Test
    void removingWhatIsNotThereDoesNothing() throws KhabirException {
        CaseState before = CaseState.of(store);

        store.edit(LABEL, new Edit.RemoveArticle("missing"));

        assertThat(CaseState.of(store)).isEqualTo(before);
        assertThat(store.undo()).isPresent();
        assertThat(CaseState.of(store)).isEqualTo(before);
    }
}
