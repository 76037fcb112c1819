package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.Reading;
import org.khabir.model.Review;
import org.khabir.model.Span;

class CaseStoreTest {

    @TempDir
    Path folder;
    private CaseStore store;

    @BeforeEach
    void create() throws KhabirException {
        store = CaseStore.create(folder.resolve("case"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasStored() throws KhabirException {
        Article article = new Article("ع-1", "عنوانٌ مشكول", "الوكالة", "كاتب", "https://example.org/1", LocalDate.of(2017, 2, 3),
                "سياسة", "التقى المشيرُ خليفة حفتر (IL-76) في ٣ فبرايـــر.");
        Analysis analysis = Samples.analysis(article);

        Added added = add(article);

        assertThat(added.ids()).containsExactly("ع-1");
        assertThat(store.article("ع-1")).contains(article);
        assertThat(store.analysis("ع-1")).isEqualTo(analysis);
        assertThat(store.article("ع-2")).isEmpty();
    }

    @Test
    void keepsEveryCharacterOfABody() throws KhabirException {
        Article odd = Samples.article("odd", "", null, "\uFEFFبَدْء\u0000وسط\u202B[IL-76]\u202C 😀 \r\n\tنهاية\u200F");

        add(odd);

        assertThat(store.article("odd")).contains(odd);
    }

    @Test
    void recognisesAnArticleByItsContentWhateverItsId() throws KhabirException {
        Article article = Samples.article(1);
        add(article);

        Added again = add(article, article.withId("elsewhere"));

        assertThat(again.ids()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
        assertThat(store.isKnown(article.withId("third"))).isTrue();
        assertThat(store.isKnown(article.withPublished(null))).isFalse();
        assertThat(store.articleIds()).containsExactly("art-1");
    }

    @Test
    void anIdThatIsTakenByOtherContentIsDerivedFromTheContent() throws KhabirException {
        Article other = Samples.article(2).withId("art-1");
        add(Samples.article(1));

        String derived = add(other).ids().getFirst();

        assertThat(derived).startsWith("art-1~").hasSize("art-1~".length() + 8);
        assertThat(store.article(derived)).contains(other.withId(derived));
        assertThat(store.analysis(derived).articleId()).isEqualTo(derived);
        assertThat(add(other).known()).isOne();
    }

    @Test
    void listsTheNewestFirstAndUndatedOnesLastUnderTheirBeginnings() throws KhabirException {
        add(Samples.article("undated", "", null, "\n  السطر الأول من الخبر\nوالثاني"), Samples.article(5), Samples.article(9));

        assertThat(store.articles()).extracting(ArticleSummary::id).containsExactly("art-9", "art-5", "undated");
        assertThat(store.articles().getLast().title()).isEqualTo("السطر الأول من الخبر");
        assertThat(store.articles().getFirst()).satisfies(summary -> {
            assertThat(summary.length()).isEqualTo(Samples.article(9).body().length());
            assertThat(summary.mentions()).isEqualTo(4);
            assertThat(summary.meetings()).isOne();
            assertThat(summary.annotations()).isZero();
        });
    }

    @Test
    void gathersEntitiesThatDifferInHamzaOnly() throws KhabirException {
        add(Samples.article(0), Samples.article(1), Samples.article(2));

        CaseEntity africom = store.entities().stream().filter(e -> e.type() == EntityType.ORGANIZATION).findFirst().orElseThrow();

        assertThat(africom).isEqualTo(new CaseEntity("ORGANIZATION افريكوم", EntityType.ORGANIZATION, "أفريكوم", null,
                List.of("افريكوم"), 3, 0.5, List.of("art-0", "art-1", "art-2")));
    }

    @Test
    void aNewAnalysisTakesThePlaceOfTheOldInEveryList() throws KhabirException {
        add(Samples.article(0), Samples.article(1));

        store.replaceAnalyses(List.of(Analysis.empty("art-0")));

        assertThat(store.meetings()).extracting(CaseMeeting::articleId).containsExactly("art-1");
        assertThat(store.timeline()).hasSize(1);
        assertThat(store.entities()).allMatch(e -> e.articleIds().equals(List.of("art-1")) && e.mentions() == 1);
        assertThat(store.articles().getLast().mentions()).isZero();
    }

    @Test
    void meetingsCarryTheNamesOfParticipantsAndPlace() throws KhabirException {
        add(Samples.article(0));

        assertThat(store.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.participants()).containsExactly("خليفة حفتر", "فايز السراج");
            assertThat(meeting.place()).isEqualTo("طرابلس");
            assertThat(meeting.published()).isEqualTo(LocalDate.of(2017, 1, 1));
        });
        assertThat(store.timeline()).singleElement().satisfies(event ->
                assertThat(event.entities()).containsExactly("خليفة حفتر", "فايز السراج"));
    }

    @Test
    void keepsWhereTheReadingStoppedAndWhatWasRead() throws KhabirException {
        add(Samples.article(0), Samples.article(1));
        assertThat(store.readingPlace("art-0")).isZero();

        store.keepReadingPlace("art-0", 42);
        store.edit(EditLabel.of("edit.reading.important"), new Edit.PutReading("art-0", new Reading(false, true)));
        assertThat(store.keepRead("art-0")).isTrue();
        assertThat(store.keepRead("art-0")).isFalse();

        assertThat(store.readingPlace("art-0")).isEqualTo(42);
        assertThat(store.articles()).extracting(ArticleSummary::id, ArticleSummary::reading)
                .containsExactlyInAnyOrder(tuple("art-0", new Reading(true, true)), tuple("art-1", Reading.UNREAD));
        store.undo();
        assertThat(store.articles()).extracting(ArticleSummary::reading).containsOnly(Reading.UNREAD);
        assertThatThrownBy(() -> store.keepRead("gone")).isInstanceOf(KhabirException.class);
    }

    @Test
    void countsWhatWasRejected() throws KhabirException {
        add(Samples.article(0), Samples.article(1));
        Span span = store.analysis("art-0").entities().getFirst().mentions().getFirst().span();

        store.edit(EditLabel.of("edit.mention.reject"), new Edit.PutCorrection(
                new Correction("c", "art-0", Correction.Subject.MENTION, span, Review.REJECTED, null, "")));

        assertThat(store.rejections("art-0")).isEqualTo(1);
        assertThat(store.rejections("art-1")).isZero();
    }

    @Test
    void everyCommitCountsUpAndIsTold() throws KhabirException {
        List<Commit> told = new java.util.ArrayList<>();
        store.onCommit(told::add);

        add(Samples.article(1));
        add(Samples.article(2));

        assertThat(told).extracting(Commit::number).containsExactly(1L, 2L);
        assertThat(told.getLast().articleIds()).containsExactly("art-2");
        assertThat(store.changeNumber()).isEqualTo(2);
    }

    @Test
    void readsGoOnWhileAWriteIsOpen() throws Exception {
        add(Samples.article(0));
        var reading = new java.util.concurrent.CompletableFuture<Integer>();
        store.onCommit(commit -> {
            var reader = Thread.ofPlatform().start(() -> {
                try {
                    reading.complete(store.articles().size());
                } catch (KhabirException e) {
                    reading.completeExceptionally(e);
                }
            });
            try {
                reader.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        add(IntStream.range(1, 20).mapToObj(Samples::article).toArray(Article[]::new));

        assertThat(reading.get()).isEqualTo(20);
    }

    @Test
    void aDamagedBodyIsNotGivenOut() throws Exception {
        add(Samples.article(0));
        store.close();
        Sqlite.run(folder.resolve("case"), "UPDATE body SET text = replace(text, 'حفتر', 'حفير')");
        store = CaseStore.open(folder.resolve("case"));

        assertThatThrownBy(() -> store.article("art-0")).isInstanceOfSatisfying(KhabirException.class,
                e -> assertThat(e.key()).isEqualTo("errors.store.article-damaged"));
    }

    private Added add(Article... articles) throws KhabirException {
        return store.add(List.of(articles).stream().map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
    }
}
