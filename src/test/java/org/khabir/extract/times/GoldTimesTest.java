package org.khabir.extract.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** F1 over the articles marked by hand, where they are at hand; the bounds are what was reached, rounded down. */
class GoldTimesTest {

    private static final Path GOLD = Path.of("..", "shared", "gold", "dev");
    private final TimexTagger tagger = new TimexTagger();

    private record Marked(Span span, String value) {
    }

    private record Pair(List<Marked> gold, List<Marked> found) {
    }

    @Test
    void valuesOnTheDevelopmentArticles() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "No " + GOLD + " here: skipped");
        List<Pair> pairs = new ArrayList<>();
        for (Path file : TimesHarness.articles(GOLD)) {
            pairs.add(read(file));
        }
        assertThat(f1(pairs, (a, b) -> a.span().equals(b.span()))).isGreaterThan(0.97);
        assertThat(f1(pairs, (a, b) -> a.span().overlaps(b.span()))).isGreaterThan(0.98);
        assertThat(f1(pairs, GoldTimesTest::sameValue)).isGreaterThan(0.97);
    }

    @Test
    void valuesOnTheSampleReport() throws IOException {
        Path sample = GOLD.resolve("libya-africom.json");
        assumeTrue(Files.exists(sample), "No " + sample + " here: skipped");
        assertThat(f1(List.of(read(sample)), GoldTimesTest::sameValue)).isGreaterThan(0.98);
    }

    private static boolean sameValue(Marked a, Marked b) {
        return a.span().overlaps(b.span()) && Objects.equals(a.value(), b.value());
    }

    private Pair read(Path file) throws IOException {
        List<Marked> gold = new ArrayList<>();
        for (JsonNode time : new ObjectMapper().readTree(file.toFile()).path("times")) {
            gold.add(new Marked(new Span(time.path("start").asInt(), time.path("end").asInt()), time.path("value").asText(null)));
        }
        Document document = Document.of(TimesHarness.read(GOLD.resolve("texts").resolve(file.getFileName())));
        List<TimeExpression> found = tagger.tag(document);
        return new Pair(gold, found.stream().map(time -> new Marked(time.span(), time.value())).toList());
    }

    private static double f1(List<Pair> pairs, BiPredicate<Marked, Marked> same) {
        long hitGold = 0;
        long hitFound = 0;
        long gold = 0;
        long found = 0;
        for (Pair pair : pairs) {
            gold += pair.gold.size();
            found += pair.found.size();
            hitGold += pair.gold.stream().filter(a -> pair.found.stream().anyMatch(b -> same.test(a, b))).count();
            hitFound += pair.found.stream().filter(a -> pair.gold.stream().anyMatch(b -> same.test(a, b))).count();
        }
        double precision = (double) hitFound / found;
        double recall = (double) hitGold / gold;
        return 2 * precision * recall / (precision + recall);
    }
}
