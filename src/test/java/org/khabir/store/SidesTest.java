package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.link.CaseEdits;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Span;

/** What the analyst says of the nationality or side of somebody and of the positions he holds. */
class SidesTest {

    private static final Provenance FOUND = Provenance.of("sample", "word", 0.5);
    private static final String MAN = "ستيفاني وليامز";
    private static final String ENVOY = "المبعوثة الأممية";
    private static final String HEAD = "القائمة بالأعمال الأميركية";

    @TempDir
    Path folder;

    private CaseStore store;

    @BeforeEach
    void fill() throws KhabirException {
        store = CaseStore.create(folder.resolve("case"));
        store.add(List.of(article(0, ENVOY, null), article(1, ENVOY, "UN"), article(2, HEAD, "US")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSideOfAPersonHoldsInEveryArticleAndInThoseThatComeLater() throws KhabirException {
        CaseState before = CaseState.of(store);
        assertThat(man().sides()).containsExactly(new CaseSide("UN", 1), new CaseSide("US", 1));

        Executed executed = store.edit(label(), CaseEdits.side(man(), "GB"));

        assertThat(executed.commit().articleIds()).containsExactlyInAnyOrder("s0", "s1", "s2");
        assertThat(man().sides()).containsExactly(new CaseSide("GB", 3));
        assertThat(store.profile(man().key()).orElseThrow().entity().sides()).isEqualTo(man().sides());
        assertThat(store.analysis("s0").entities()).extracting(Entity::side).containsExactly("GB");
        assertThat(store.described("s0").orElseThrow().entities()).singleElement().satisfies(entity -> assertThat(entity.sides()).containsExactly("GB"));
        store.add(List.of(article(3, ENVOY, "UN")));
        assertThat(man().sides()).containsExactly(new CaseSide("GB", 4));
        store.replaceAnalyses(List.of(article(1, ENVOY, "FR").analysis()));
        assertThat(man().sides()).containsExactly(new CaseSide("GB", 4));
        assertThat(man().roles()).extracting(CaseRole::side).contains("US");
        store.replaceAnalyses(List.of(article(1, ENVOY, "UN").analysis()));
        store.edit(label(), new Edit.RemoveArticle("s3"));
        store.undo();
        store.undo();
        assertThat(man().sides()).containsExactly(new CaseSide("UN", 2), new CaseSide("US", 1));
        store.edit(label(), new Edit.RemoveArticle("s3"));
        assertThat(CaseState.of(store)).isEqualTo(before);
    }

    @Test
    void noneCanBeSaidToo() throws KhabirException {
        store.edit(label(), CaseEdits.side(man(), null));

        assertThat(man().sides()).isEmpty();
    }

    @Test
    void theSideOfAPositionIsThatOfEveryArticleThatNamesIt() throws KhabirException {
        store.edit(label(), CaseEdits.side(man(), role(ENVOY), "EU"));

        assertThat(role(ENVOY).side()).isEqualTo("EU");
        assertThat(role(HEAD).side()).isEqualTo("US");
        assertThat(man().sides()).containsExactly(new CaseSide("UN", 1), new CaseSide("US", 1));
        assertThat(store.analysis("s0").entities().getFirst().roles()).singleElement().satisfies(role -> {
            assertThat(role.side()).isEqualTo("EU");
            assertThat(role.provenance().review()).isEqualTo(Review.CHANGED);
        });
        store.add(List.of(article(4, "المبعوثة الاممية", "UN")));
        assertThat(role(ENVOY).side()).isEqualTo("EU");
        assertThat(role(ENVOY).articles()).isEqualTo(3);
        store.edit(label(), CaseEdits.side(man(), role(ENVOY), null));
        assertThat(role(ENVOY).side()).isNull();
        store.undo();
        assertThat(role(ENVOY).side()).isEqualTo("EU");
    }

    @Test
    void whatWasSaidHoldsWhenThePersonIsMergedAndCalledOtherwise() throws KhabirException {
        store.edit(label(), CaseEdits.side(man(), "GB"));
        store.add(List.of(analyzed("x", "قالت الرئيسة وليامز ذلك.", "وليامز", "الرئيسة", "UN")));
        CaseEntity other = store.entities().stream().filter(e -> e.name().equals("وليامز")).findFirst().orElseThrow();

        store.edit(label(), CaseEdits.merge(List.of(man(), other), "الممثلة", null));

        CaseEntity merged = store.entities().getFirst();
        assertThat(merged.sides()).containsExactly(new CaseSide("GB", 3), new CaseSide("UN", 1));
        store.edit(label(), CaseEdits.side(merged, "FR"));
        assertThat(store.entities().getFirst().sides()).containsExactly(new CaseSide("FR", 4));
    }

    @Test
    void neitherTheOrderOfArticlesNorThatOfDecisionsMatters() throws KhabirException {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(article(i, i % 2 == 0 ? ENVOY : HEAD, i % 3 == 0 ? null : "US"));
        }
        String key = man().key();
        List<Edit> decisions = new ArrayList<>(List.of(sided("a", 1, key, null, "GB"), sided("b", 2, key, null, "UN"),
                sided("c", 3, key, "المبعوثه الامميه", "UN"), sided("d", 4, key, "المبعوثه الامميه", "EU")));
        List<CaseSide> sides = null;
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Collections.shuffle(decisions, new Random(seed));
            try (CaseStore other = CaseStore.create(folder.resolve("order" + seed))) {
                other.add(articles.subList(0, 5));
                other.edit(label(), new Edit.Batch(decisions));
                other.add(articles.subList(5, 12));
                CaseEntity person = other.entities().getFirst();
                sides = sides == null ? person.sides() : sides;
                assertThat(person.sides()).isEqualTo(sides).containsExactly(new CaseSide("UN", 12));
                assertThat(person.roles()).extracting(CaseRole::side).containsExactlyInAnyOrder("EU", "US");
            }
        }
    }

    private static Edit sided(String id, int second, String name, String position, String side) {
        return new Edit.PutDecision(new Decision.Sided(id, Instant.ofEpochSecond(second), List.of(name), position, side));
    }

    private static AnalyzedArticle article(int number, String title, String side) {
        return analyzed("s" + number, "قالت " + title + " " + MAN + " إنها عائدة (" + number + ").", MAN, title, side);
    }

    private static AnalyzedArticle analyzed(String id, String body, String name, String title, String side) {
        Article article = Samples.article(id, "قول", LocalDate.of(2020, 1, 2), body);
        Entity person = new Entity("e1", EntityType.PERSON, name, null, List.of(new Mention(span(body, name), name, MentionKind.NAME, FOUND)),
                List.of(new Role(span(body, title), title, null, side, FOUND)), null, side, FOUND);
        return new AnalyzedArticle(article, new Analysis(id, List.of(person), List.of(), List.of(), List.of(), List.of()));
    }

    private static Span span(String body, String words) {
        return new Span(body.indexOf(words), body.indexOf(words) + words.length());
    }

    private CaseEntity man() throws KhabirException {
        return store.entities().stream().filter(e -> e.name().equals(MAN)).findFirst().orElseThrow();
    }

    private CaseRole role(String text) throws KhabirException {
        return man().roles().stream().filter(role -> role.text().equals(text)).findFirst().orElseThrow();
    }

    private static EditLabel label() {
        return EditLabel.of("edit.entity.side", "", "");
    }
}
