package org.khabir.heldout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.Extractor;
import org.khabir.json.AnalysisJson;
import org.khabir.model.Article;

/**
 * The whole extraction on three sets of forty articles and more that no rule was written for, marked by hand before the program read them.
 * The marks lie beside this test; the texts are read from their corpus where it is at hand. The bounds are a little below what
 * is reached.
 */
class HeldOutTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"heldout, 0.85, 0.83, 0.66, 0.60, 0.93", "heldout2, 0.85, 0.79, 0.66, 0.60, 0.94",
            "heldout3, 0.88, 0.82, 0.57, 0.54, 0.86"})
    void articlesThatNoRuleWasWrittenFor(String set, double names, double entities, double meetings, double participants, double timeValues)
            throws IOException, URISyntaxException {
        assumeTrue(Files.exists(Corpus.ANT), "No " + Corpus.ANT + " here: skipped");
        Score score = score(set);
        SoftAssertions bounds = new SoftAssertions();
        bounds.assertThat(score.names.f1()).as("names: %s", score.names).isGreaterThan(names);
        bounds.assertThat(score.entities.f1()).as("entities: %s", score.entities).isGreaterThan(entities);
        bounds.assertThat(score.meetings.f1()).as("meetings: %s", score.meetings).isGreaterThan(meetings);
        bounds.assertThat(score.participants.f1()).as("participants: %s", score.participants).isGreaterThan(participants);
        bounds.assertThat(score.timeValues.f1()).as("values of times: %s", score.timeValues).isGreaterThan(timeValues);
        bounds.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"heldout, 40", "heldout2, 40", "heldout3, 44"})
    void marksLieOnTheirWords(String set, int size) throws IOException, URISyntaxException {
        assumeTrue(Files.exists(Corpus.ANT), "No " + Corpus.ANT + " here: skipped");
        Map<String, JsonNode> marks = marks(set);
        List<Article> articles = Corpus.articles(marks.keySet());
        assertThat(articles).hasSize(size).hasSameSizeAs(marks.keySet());
        for (Article article : articles) {
            for (JsonNode mentions : marks.get(article.id()).findValue("entities").findValues("mentions")) {
                mentions.forEach(word -> assertThat(article.body().substring(word.get("start").asInt(), word.get("end").asInt()))
                        .isEqualTo(word.get("text").asText()));
            }
        }
    }

    private static Score score(String set) throws IOException, URISyntaxException {
        Map<String, JsonNode> marks = marks(set);
        Extractor extractor = Corpus.extractor();
        AnalysisJson json = new AnalysisJson();
        Score score = new Score();
        for (Article article : Corpus.articles(marks.keySet())) {
            JsonNode found = JSON.readTree(json.write(article, extractor.analyze(article)));
            score.add(Marks.of(marks.get(article.id())), Marks.of(found));
        }
        return score;
    }

    /** The marks of a set by the article's id. */
    private static Map<String, JsonNode> marks(String set) throws IOException, URISyntaxException {
        Map<String, JsonNode> marks = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of(HeldOutTest.class.getResource("/org/khabir/" + set).toURI()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode analysis = JSON.readTree(file.toFile());
                marks.put(analysis.path("article").path("id").asText(), analysis);
            }
        }
        return marks;
    }
}
