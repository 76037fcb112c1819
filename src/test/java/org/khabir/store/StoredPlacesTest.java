package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.json.AnalysisJson;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.CasePlace;
import org.khabir.model.Decision;
import org.khabir.model.DrawnPlace;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Place;
import org.khabir.model.Provenance;
import org.khabir.model.Span;

/** Where an entity lies, in the case's file and in the published format. */
class StoredPlacesTest {

    private static final Provenance FOUND = Provenance.of("test", "test", 1);
    private static final Place SABHA = new Place("LY", 27.04, 14.43, "LY:Sabha", 0.95);
    private static final Entity TOWN = new Entity("L1", EntityType.LOCATION, "سبها", "Sabha",
            List.of(new Mention(new Span(0, 4), "سبها", MentionKind.NAME, FOUND)), List.of(), SABHA, null, FOUND);

    @Test
    void comesBackAsItWasKept() throws Exception {
        assertThat(Json.read(Json.write(TOWN), Entity.class)).isEqualTo(TOWN);
        Place country = new Place("LY", 25, 17, "LY", 0.95);
        assertThat(Json.read(Json.write(country), Place.class)).isEqualTo(country);
    }

    @Test
    void entitiesKeptWithoutAPlaceAreStillRead() throws Exception {
        Entity placeless = new Entity("L1", EntityType.LOCATION, "سبها", "Sabha", TOWN.mentions(), List.of(), FOUND);
        assertThat(Json.write(placeless)).doesNotContain("latitude");
        assertThat(Json.read(Json.write(placeless), Entity.class)).isEqualTo(placeless);
    }

    @Test
    void theCaseTellsThePlacesOfItsArticles(@TempDir Path folder) throws Exception {
        Article article = new Article("a", "", "", "", "", LocalDate.of(2020, 5, 1), "", "سبها ووادي الشاطئ");
        Entity unknown = new Entity("L2", EntityType.LOCATION, "وادي الشاطئ", null,
                List.of(new Mention(new Span(6, 17), "وادي الشاطئ", MentionKind.NAME, FOUND)), List.of(), FOUND);
        try (CaseStore store = CaseStore.create(folder)) {
            store.add(List.of(new AnalyzedArticle(article, new Analysis("a", List.of(TOWN, unknown), List.of(), List.of(), List.of()))));
        }
        try (CaseStore store = CaseStore.open(folder)) {
            CasePlace town = store.places().getFirst();
            assertThat(town.place()).isEqualTo(SABHA);
            assertThat(town).extracting(CasePlace::articleId, CasePlace::published, CasePlace::entityId, CasePlace::name, CasePlace::nameEn,
                    CasePlace::mentions, CasePlace::first).containsExactly("a", article.published(), "L1", "سبها", "Sabha", 1, new Span(0, 4));
            assertThat(town.key()).isEqualTo(store.entities().stream().filter(each -> each.name().equals("سبها")).findFirst().orElseThrow().key());
            assertThat(store.places().getLast().place()).isNull();

            store.edit(EditLabel.of("edit.entity.type"), new Edit.PutDecision(new Decision.Typed("d", Instant.EPOCH, List.of(town.key()), EntityType.FACILITY)));
            assertThat(store.places()).filteredOn(each -> each.type() == EntityType.FACILITY).extracting(CasePlace::place).containsExactly(SABHA);
        }
    }

    @Test
    void placesInADrawingAreKept(@TempDir Path folder) throws Exception {
        DrawnPlace here = new DrawnPlace("PERSON a", 1.5, -2, true);
        DrawnPlace there = new DrawnPlace("PERSON b", 0, 7, false);
        try (CaseStore store = CaseStore.create(folder)) {
            store.keepLayout("meetings", List.of(here, new DrawnPlace("PERSON b", 9, 9, true)));
            store.keepLayout("meetings", List.of(there));
        }
        try (CaseStore store = CaseStore.open(folder)) {
            assertThat(store.layout("meetings")).containsExactly(here, there);
            assertThat(store.layout("other")).isEmpty();
            assertThat(store.history()).isEmpty();
        }
    }

    @Test
    void isPublishedAsCountryAndDegrees() throws Exception {
        Article article = new Article("a", "", "", "", "", null, "", "سبها");
        Analysis analysis = new Analysis("a", List.of(TOWN), List.of(), List.of(), List.of());
        JsonNode place = new ObjectMapper().readTree(new AnalysisJson().write(article, analysis)).at("/entities/0/place");
        assertThat(place.get("country").asText()).isEqualTo("LY");
        assertThat(place.get("lat").asDouble()).isEqualTo(27.04);
        assertThat(place.get("lon").asDouble()).isEqualTo(14.43);
    }
}
