package org.khabir.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Role;
import org.khabir.model.Span;

class AnalysisJsonTest {

    private static final Provenance FOUND = Provenance.of("test", "test", 1);

    @Test
    void rolesAndEntitiesHaveTheirSideAndNullWhereNoneIsKnown() throws Exception {
        Role known = new Role(new Span(0, 14), "المبعوث الأممي", null, "UN", FOUND);
        Role unknown = new Role(new Span(0, 7), "المبعوث", null, FOUND);
        Entity envoy = new Entity("P1", EntityType.PERSON, "غسان سلامة", null, List.of(new Mention(new Span(15, 25), "غسان سلامة", MentionKind.NAME, FOUND)),
                List.of(known, unknown), null, "UN", FOUND);
        Article article = new Article("a", "", "", "", "", null, "", "المبعوث الأممي غسان سلامة");
        Analysis analysis = new Analysis("a", List.of(envoy), List.of(), List.of(), List.of(), List.of());

        JsonNode entity = new ObjectMapper().readTree(new AnalysisJson().write(article, analysis)).at("/entities/0");

        assertThat(entity.path("side").asText()).isEqualTo("UN");
        assertThat(entity.at("/roles/0/side").asText()).isEqualTo("UN");
        assertThat(entity.at("/roles/1/side").isNull()).isTrue();
    }
}
