package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.json.AnalysisJson;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
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
            List.of(new Mention(new Span(0, 4), "سبها", MentionKind.NAME, FOUND)), List.of(), SABHA, FOUND);

    @Test
    void comesBackAsItWasKept() throws Exception {
        assertThat(Json.read(Json.write(TOWN), Entity.class)).isEqualTo(TOWN);
    }

    @Test
    void entitiesKeptWithoutAPlaceAreStillRead() throws Exception {
        Entity placeless = new Entity("L1", EntityType.LOCATION, "سبها", "Sabha", TOWN.mentions(), List.of(), FOUND);
        assertThat(Json.write(placeless)).doesNotContain("latitude");
        assertThat(Json.read(Json.write(placeless), Entity.class)).isEqualTo(placeless);
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
