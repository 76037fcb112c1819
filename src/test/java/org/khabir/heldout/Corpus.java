package org.khabir.heldout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.model.Article;

/** The texts of the marked articles, where their corpus is at hand, and what reads them. */
final class Corpus {

    static final Path ANT = Path.of("../shared/corpora/ant/ant.jsonl.gz");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {
    }

    static Extractor extractor() {
        Gazetteer gazetteer = Gazetteer.standard();
        return new Extractor(NameFinders.standard(gazetteer), new CoreferenceResolver(gazetteer),
                new TimexTagger(), new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());
    }

    static List<Article> articles(Set<String> ids) throws IOException {
        List<Article> articles = new ArrayList<>();
        if (ids.stream().anyMatch(Anercorp::isOne)) {
            Anercorp other = new Anercorp();
            ids.stream().filter(Anercorp::isOne).map(other::article).forEach(articles::add);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ANT)), StandardCharsets.UTF_8))) {
            lines.lines().map(Corpus::parsed).filter(text -> ids.contains(text.path("id").asText())).map(Corpus::article).forEach(articles::add);
        }
        return articles;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode text) {
        return new Article(text.path("id").asText(), text.path("title").asText(), text.path("source").asText(), "", "",
                LocalDate.parse(text.path("published").asText()), "", text.path("body").asText());
    }
}
