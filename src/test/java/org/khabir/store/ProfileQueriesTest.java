package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.link.CaseEdits;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.CaseStatement;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityProfile.Form;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;

class ProfileQueriesTest {

    private static final Provenance FOUND = Provenance.of("sample", "word", 0.5);
    private static final String MAN = "خليفة حفتر";
    private static final String TOWN = "بنغازي";

    @TempDir
    Path folder;

    @Test
    void gathersNamesRolesArticlesCompanionsAndStatements() throws KhabirException {
        try (CaseStore store = filled()) {
            CaseEntity man = named(store, MAN);

            EntityProfile profile = store.profile(man.key()).orElseThrow();

            assertThat(profile.entity()).isEqualTo(man);
            assertThat(profile.forms()).containsExactly(new Form(MAN, 2));
            assertThat(profile.english()).containsExactly(new Form("Khalifa Haftar", 2));
            assertThat(profile.articles()).extracting(EntityProfile.InArticle::articleId).containsExactly("a", "b");
            assertThat(profile.articles()).extracting(EntityProfile.InArticle::mentions).containsExactly(1, 1);
            assertThat(profile.companions()).extracting(Companion::name, Companion::type, Companion::articles)
                    .containsExactly(tuple(TOWN, EntityType.LOCATION, 2));
            assertThat(profile.roles()).singleElement().satisfies(stated -> {
                assertThat(stated.role()).isEqualTo(man.roles().getFirst());
                assertThat(stated.role().side()).isEqualTo("LY");
                assertThat(stated.articleIds()).containsExactly("b", "a");
                assertThat(stated.role().first()).isEqualTo(LocalDate.of(2019, 4, 5));
            });
            assertThat(store.statements(man.key(), 10)).extracting(CaseStatement::articleId).containsExactly("b", "a");
            assertThat(store.statements(man.key(), 1)).extracting(CaseStatement::articleId).containsExactly("b");
            assertThat(store.statements(named(store, TOWN).key(), 10)).isEmpty();
            assertThat(store.profile("PERSON غيره")).isEmpty();
        }
    }

    @Test
    void followsRenamesMergesAndCorrections() throws KhabirException {
        try (CaseStore store = filled()) {
            CaseEntity man = named(store, MAN);
            CaseEntity town = named(store, TOWN);
            store.edit(EditLabel.of("edit.entity.merge", ""), CaseEdits.merge(List.of(man, town), "المشير", null));
            EntityProfile joined = store.profile(town.key()).orElseThrow();
            assertThat(joined.entity().name()).isEqualTo("المشير");
            assertThat(joined.entity().names()).hasSize(2).contains(man.key());
            assertThat(joined.companions()).isEmpty();
            store.undo();

            Span said = new Span(4, 4 + MAN.length());
            store.edit(EditLabel.of("edit.mention.reject", ""), new Edit.PutCorrection(
                    new Correction("c", "b", Correction.Subject.MENTION, said, Review.REJECTED, EntityType.PERSON, "")));
            assertThat(store.profile(man.key()).orElseThrow().articles()).extracting(EntityProfile.InArticle::articleId).containsExactly("a");
            assertThat(store.statements(man.key(), 10)).extracting(CaseStatement::articleId).containsExactly("a");
        }
    }

    @Test
    void thePersonsSideIsThatOfMostArticlesAndFollowsReanalysis() throws KhabirException {
        try (CaseStore store = filled()) {
            Article third = Samples.article("c", "قول", LocalDate.of(2020, 2, 2), "قال " + MAN + " قائد الجيش في " + TOWN + " إنه عاد.");
            store.add(List.of(analyzed(third, "RU")));
            assertThat(named(store, MAN).sides()).containsExactly(new CaseSide("LY", 2), new CaseSide("RU", 1));
            assertThat(named(store, MAN).roles()).extracting(CaseRole::side).containsExactly("LY");
            assertThat(store.profile(named(store, MAN).key()).orElseThrow().entity()).isEqualTo(named(store, MAN));

            store.replaceAnalyses(List.of(analyzed(third, null).analysis()));
            assertThat(named(store, MAN).side()).contains(new CaseSide("LY", 2));
            assertThat(named(store, MAN).sides()).hasSize(1);
            assertThat(named(store, TOWN).side()).isEmpty();
        }
    }

    private CaseStore filled() throws KhabirException {
        CaseStore store = CaseStore.create(folder.resolve("case"));
        store.add(List.of(analyzed("a", LocalDate.of(2019, 4, 5)), analyzed("b", LocalDate.of(2020, 1, 2))));
        return store;
    }

    private static AnalyzedArticle analyzed(String id, LocalDate published) {
        Article article = Samples.article(id, "قول", published, "قال " + MAN + " قائد الجيش في " + TOWN + " إنه باق (" + id + ").");
        return analyzed(article, "LY");
    }

    private static AnalyzedArticle analyzed(Article article, String side) {
        String body = article.body();
        Span role = span(body, "قائد الجيش");
        Entity man = new Entity("e1", EntityType.PERSON, MAN, "Khalifa Haftar", List.of(mention(body, MAN)),
                List.of(new Role(role, role.of(body), null, side, FOUND)), null, side, FOUND);
        Entity town = new Entity("e2", EntityType.LOCATION, TOWN, null, List.of(mention(body, TOWN)), List.of(), FOUND);
        Statement statement = new Statement("S1", StatementKind.INDIRECT, StatementAct.CLAIM, new Span(0, body.length()), span(body, "إنه"), "e1",
                span(body, MAN), null, null, FOUND);
        return new AnalyzedArticle(article, new Analysis(article.id(), List.of(man, town), List.of(), List.of(), List.of(), List.of(statement)));
    }

    private static Mention mention(String body, String name) {
        return new Mention(span(body, name), name, MentionKind.NAME, FOUND);
    }

    private static Span span(String body, String words) {
        return new Span(body.indexOf(words), body.indexOf(words) + words.length());
    }

    private static CaseEntity named(CaseStore store, String name) throws KhabirException {
        return store.entities().stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
    }
}
