package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Decision.Place;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;

/** What the analyst decides about the case as a whole, kept and laid over what comes later. */
class DecisionsTest {

    private static final EditLabel LABEL = EditLabel.of("edit.entity.merge", "اسم");
    private static final String HAFTAR = "PERSON خليفه حفتر";
    private static final String SARRAJ = "PERSON فايز السراج";

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
    void aMergeHoldsForArticlesThatComeLaterAndIsTakenBack() throws KhabirException {
        add(0, 5);
        List<CaseEntity> before = store.entities();
        decide(new Decision.Same("d1", Instant.EPOCH, List.of(HAFTAR, SARRAJ)),
                new Decision.Called("d2", Instant.EPOCH, List.of(HAFTAR), "رجلان في واحد", "Two in one"));
        add(5, 10);

        CaseEntity merged = entity("رجلان في واحد");
        assertThat(merged.names()).containsExactly(HAFTAR, SARRAJ);
        assertThat(merged.nameEn()).isEqualTo("Two in one");
        assertThat(merged.articleIds()).contains("art-0", "art-6");
        assertThat(store.meetings().getFirst().participants()).isNotEmpty();
        assertThat(store.described("art-5").orElseThrow().entities()).extracting(DescribedArticle.NamedEntity::name).contains("رجلان في واحد");

        store.replaceAnalyses(IntStream.range(0, 10).mapToObj(i -> Samples.analysis(Samples.article(i))).toList());
        assertThat(entity("رجلان في واحد")).isEqualTo(merged);

        store.undo();
        assertThat(store.entities()).extracting(CaseEntity::name).contains("خليفة حفتر", "فايز السراج").doesNotContain("رجلان في واحد");
        assertThat(store.entities()).hasSameSizeAs(before);
    }

    @Test
    void theArticlesThatCallAnEntityOtherwiseNowAreToldToWhoeverFollows() throws KhabirException {
        add(0, 5);
        Executed executed = store.edit(LABEL, new Edit.PutDecision(new Decision.Called("d", Instant.EPOCH, List.of(HAFTAR), "حفتر", null)));

        assertThat(executed.commit().articleIds()).containsExactlyInAnyOrderElementsOf(
                store.entities().stream().filter(e -> e.key().equals(HAFTAR)).findFirst().orElseThrow().articleIds());
    }

    @Test
    void mentionsThatAreSplitOffAreAnEntityOfTheirOwnAlsoAfterANewAnalysis() throws KhabirException {
        add(0, 10);
        int all = entity("خليفة حفتر").articleIds().size();
        decide(new Decision.Split("s1", Instant.EPOCH, List.of(place("art-0", "خليفة حفتر"))));
        store.replaceAnalyses(List.of(Samples.analysis(Samples.article(0))));

        List<CaseEntity> both = store.entities().stream().filter(e -> e.name().equals("خليفة حفتر")).toList();
        assertThat(both).hasSize(2).extracting(e -> e.articleIds().size()).containsExactly(all - 1, 1);
        assertThat(both.getLast().articleIds()).containsExactly("art-0");

        store.undo();
        assertThat(entity("خليفة حفتر").articleIds()).hasSize(all);
    }

    @Test
    void aTypeIsChangedInEveryArticleAndInThoseThatComeLater() throws KhabirException {
        add(0, 6);
        decide(new Decision.Typed("t1", Instant.EPOCH, List.of(HAFTAR), EntityType.ORGANIZATION));
        add(6, 12);

        assertThat(entity("خليفة حفتر").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(store.analysis("art-5").entities()).filteredOn(e -> e.name().equals("خليفة حفتر"))
                .extracting(Entity::type).containsOnly(EntityType.ORGANIZATION);
        store.undo();
        assertThat(entity("خليفة حفتر").type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void theOrderInWhichArticlesComeMakesNoDifference() throws KhabirException {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        List<Article> articles = new ArrayList<>(numbers.stream().map(Samples::article).toList());
        String[] names = {"فائز السراج", "خليفة بلقاسم حفتر", "عقيله صالح", "فايز السراج"};
        for (int i = 0; i < articles.size(); i += 3) {
            Article article = articles.get(i);
            articles.set(i, Samples.article(article.id(), article.title(), article.published(), article.body() + " وتحدث " + names[i % 4] + "."));
        }
        List<CaseEntity> first = null;
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            try (CaseStore shuffled = CaseStore.create(folder.resolve("order" + seed))) {
                for (int from = 0; from < articles.size(); from += 7 + seed) {
                    shuffled.add(articles.subList(from, Math.min(from + 7 + seed, articles.size())).stream()
                            .map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
                }
                List<CaseEntity> entities = shuffled.entities().stream().map(DecisionsTest::inAnyOrder).toList();
                first = first == null ? entities : first;
                assertThat(entities).isEqualTo(first);
            }
        }
    }

    private static CaseEntity inAnyOrder(CaseEntity entity) {
        return new CaseEntity(entity.key(), entity.type(), entity.name(), entity.nameEn(), entity.aliases(), entity.mentions(),
                entity.confidence(), entity.articleIds().stream().sorted().toList(), entity.names(), entity.roles(), entity.sides(), entity.reviewed());
    }

    private void add(int from, int to) throws KhabirException {
        store.add(IntStream.range(from, to).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
    }

    private void decide(Decision... decisions) throws KhabirException {
        store.edit(LABEL, new Edit.Batch(Arrays.stream(decisions).<Edit>map(Edit.PutDecision::new).toList()));
    }

    private CaseEntity entity(String name) throws KhabirException {
        return store.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private Place place(String articleId, String name) throws KhabirException {
        return Place.of(articleId, store.analysis(articleId).entities().stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow().mentions().getFirst().span());
    }
}
