package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Document;

/** Resolves hand-marked articles from their own names; skipped where they are not at hand. */
class GoldEntitiesTest {

    private static final Path FOLDER = Path.of("../shared/gold/dev");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void mostEntitiesAndPositionsComeOutAsMarkedByHand() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no hand-marked articles at " + FOLDER.toAbsolutePath());
        CoreferenceResolver resolver = new CoreferenceResolver(Gazetteer.standard());
        int marked = 0;
        int whole = 0;
        int roles = 0;
        int found = 0;
        for (Path file : articles()) {
            JsonNode gold = MAPPER.readTree(file.toFile());
            String body = MAPPER.readTree(FOLDER.resolve("texts").resolve(file.getFileName()).toFile()).get("body").asText();
            List<Entity> entities = resolver.resolve(Document.of(new Article("a", "", "", "", "", null, "", body)), names(gold, body));
            Set<Set<Span>> groups = entities.stream().map(GoldEntitiesTest::named).collect(Collectors.toSet());
            Set<Span> positions = entities.stream().flatMap(e -> e.roles().stream()).map(role -> role.span()).collect(Collectors.toSet());
            for (JsonNode entity : gold.get("entities")) {
                Set<Span> names = new HashSet<>();
                entity.get("mentions").forEach(mention -> addName(mention, names));
                marked += names.isEmpty() ? 0 : 1;
                whole += groups.contains(names) && !names.isEmpty() ? 1 : 0;
                for (JsonNode role : entity.path("roles")) {
                    roles++;
                    found += positions.contains(span(role)) ? 1 : 0;
                }
            }
        }
        assertThat(whole).as("entities whose names are gathered as by hand, of " + marked).isGreaterThan(marked * 95 / 100);
        assertThat(found).as("positions found letter by letter, of " + roles).isGreaterThan(roles * 90 / 100);
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<NameMention> names(JsonNode gold, String body) {
        List<NameMention> names = new ArrayList<>();
        for (JsonNode entity : gold.get("entities")) {
            Set<Span> spans = new HashSet<>();
            entity.get("mentions").forEach(mention -> addName(mention, spans));
            spans.forEach(span -> names.add(new NameMention(span, span.of(body), EntityType.valueOf(entity.get("type").asText()),
                    Provenance.of("test", "hand", 1))));
        }
        names.sort(Comparator.comparing(NameMention::span));
        return names;
    }

    private static void addName(JsonNode mention, Set<Span> spans) {
        if (mention.path("kind").asText("NAME").equals("NAME")) {
            spans.add(span(mention));
        }
    }

    private static Set<Span> named(Entity entity) {
        return entity.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME).map(Mention::span)
                .collect(Collectors.toSet());
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }
}
