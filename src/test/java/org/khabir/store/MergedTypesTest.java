package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.link.CaseEdits;
import org.khabir.model.CaseEntity;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;

/** What was merged with something of another type is again what it was when it is split off. */
class MergedTypesTest {

    private static final String MAN = "خليفة حفتر";
    private static final String OTHER = "فايز السراج";
    private static final String TOWN = "طرابلس";
    private static final String OTHER_TOWN = "بنغازي";

    @TempDir
    Path folder;

    private CaseStore store;

    @BeforeEach
    void fill() throws KhabirException {
        store = CaseStore.create(folder);
        add(0, 10);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPlaceThatLeavesAPersonIsAPlaceAgain() throws KhabirException {
        CaseState apart = CaseState.of(store);
        merge(MAN, TOWN);
        CaseState merged = CaseState.of(store);
        assertThat(typeIn("art-0", TOWN)).isEqualTo(EntityType.PERSON);

        split(MAN, "PERSON طرابلس");

        CaseState split = CaseState.of(store);
        assertThat(split.entities()).isEqualTo(apart.entities());
        assertThat(split.analyses()).isEqualTo(apart.analyses());
        assertThat(split.gathered()).isEqualTo(apart.gathered());
        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(merged);
        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(apart);
        store.redo();
        store.redo();
        assertThat(CaseState.of(store)).isEqualTo(split);
        store.replaceAnalyses(IntStream.range(0, 10).mapToObj(i -> Samples.analysis(Samples.article(i))).toList());
        assertThat(CaseState.of(store)).isEqualTo(split);
        add(10, 20);
        assertThat(entity(TOWN).type()).isEqualTo(EntityType.LOCATION);
        assertThat(typeIn("art-12", TOWN)).isEqualTo(EntityType.LOCATION);
    }

    @Test
    void soIsThePlaceThatThePersonLeaves() throws KhabirException {
        CaseState apart = CaseState.of(store);
        merge(MAN, TOWN);

        split(MAN, "PERSON خليفه حفتر");

        assertThat(entity(MAN).type()).isEqualTo(EntityType.PERSON);
        assertThat(entity(TOWN).type()).isEqualTo(EntityType.LOCATION);
        assertThat(store.entities()).isEqualTo(apart.entities());
    }

    @Test
    void whatStaysWithAPersonStaysOne() throws KhabirException {
        merge(MAN, TOWN, OTHER_TOWN);
        split(MAN, "PERSON بنغازي");
        assertThat(entity(OTHER_TOWN).type()).isEqualTo(EntityType.LOCATION);
        assertThat(entity(MAN).names()).containsExactlyInAnyOrder("PERSON خليفه حفتر", "PERSON طرابلس");

        store.undo();
        merge(MAN, OTHER);
        split(MAN, "PERSON فايز السراج");
        assertThat(entity(MAN).names()).hasSize(3);
        assertThat(typeIn("art-0", TOWN)).isEqualTo(EntityType.PERSON);
    }

    @Test
    void aTypeChangedForItsOwnSakeStays() throws KhabirException {
        merge(MAN, TOWN);
        store.edit(label(), CaseEdits.retype(entity(MAN), EntityType.ORGANIZATION));

        split(MAN, "ORGANIZATION طرابلس");

        assertThat(entity(MAN).type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(TOWN).type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void aTypeChangedThereAndBackIsTheFirst() throws KhabirException {
        CaseState before = CaseState.of(store);
        store.edit(label(), CaseEdits.retype(entity(TOWN), EntityType.ORGANIZATION));
        assertThat(entity(TOWN).type()).isEqualTo(EntityType.ORGANIZATION);
        store.edit(label(), CaseEdits.retype(entity(TOWN), EntityType.LOCATION));
        assertThat(store.entities()).isEqualTo(before.entities());
        store.edit(label(), CaseEdits.retype(entity(TOWN), EntityType.EVENT));
        assertThat(entity(TOWN).type()).isEqualTo(EntityType.EVENT);
    }

    private void merge(String... names) throws KhabirException {
        List<CaseEntity> all = store.entities();
        store.edit(label(), CaseEdits.merge(Arrays.stream(names).map(name -> all.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow()).toList(),
                names[0], null));
    }

    private void split(String name, String leaving) throws KhabirException {
        assertThat(entity(name).names()).contains(leaving);
        store.edit(label(), CaseEdits.splitNames(entity(name), List.of(leaving), store.typings()));
    }

    private void add(int from, int to) throws KhabirException {
        store.add(IntStream.range(from, to).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
    }

    private CaseEntity entity(String name) throws KhabirException {
        return store.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private EntityType typeIn(String articleId, String name) throws KhabirException {
        return store.analysis(articleId).entities().stream().filter(e -> e.name().equals(name)).map(Entity::type).findFirst().orElseThrow();
    }

    private static EditLabel label() {
        return EditLabel.of("edit.entity.split", "");
    }
}
