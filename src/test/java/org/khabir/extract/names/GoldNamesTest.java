package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabir.extract.NameFinder;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;

/** Exact spans and types against articles marked by hand, where those are at hand. */
class GoldNamesTest {

    private static final Path GOLD = Path.of("../shared/gold/dev");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NameFinder FINDER = NameFinders.standard(Gazetteer.standard());

    private int hits;
    private int total;

    @Test
    void theSampleReport() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "No hand-marked articles in " + GOLD);
        compare(GOLD.resolve("libya-africom.json"));
        assertThat(f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void allArticles() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "No hand-marked articles in " + GOLD);
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                compare(file);
            }
        }
        assertThat(f1()).isGreaterThanOrEqualTo(0.90);
    }

    private double f1() {
        return 2.0 * hits / total;
    }

    private void compare(Path gold) throws IOException {
        Set<String> expected = new HashSet<>();
        for (JsonNode entity : JSON.readTree(gold.toFile()).path("entities")) {
            entity.path("mentions").forEach(mention -> {
                if (mention.path("kind").asText("NAME").equals("NAME")) {
                    expected.add(mention.get("start").asInt() + "-" + mention.get("end").asInt() + " " + entity.get("type").asText());
                }
            });
        }
        JsonNode text = JSON.readTree(GOLD.resolve("texts").resolve(gold.getFileName()).toFile());
        List<String> found = FINDER.find(NamesToJson.document(text)).stream().map(GoldNamesTest::line).toList();
        hits += (int) found.stream().filter(expected::contains).count();
        total += expected.size() + found.size();
    }

    private static String line(NameMention name) {
        return name.span().start() + "-" + name.span().end() + " " + name.type();
    }
}
