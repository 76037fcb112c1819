package org.khabir.extract.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabir.model.Article;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Runs the tagger over a folder of articles and writes analyses that hold times only, for score.py. */
final class TimesHarness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TimesHarness() {
    }

    /** Arguments: the folder of articles, the folder to write to. */
    public static void main(String[] args) throws IOException {
        TimexTagger tagger = new TimexTagger();
        Path out = Files.createDirectories(Path.of(args[1]));
        for (Path file : articles(Path.of(args[0]))) {
            List<Map<String, Object>> times = tagger.tag(Document.of(read(file))).stream().map(TimesHarness::json).toList();
            JSON.writerWithDefaultPrettyPrinter().writeValue(out.resolve(file.getFileName()).toFile(), Map.of("times", times));
        }
    }

    static List<Path> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    static Article read(Path file) throws IOException {
        JsonNode node = JSON.readTree(file.toFile());
        String published = node.path("published").asText("");
        return new Article(node.path("id").asText(), node.path("title").asText(), node.path("source").asText(), "", "",
                published.isEmpty() || published.equals("null") ? null : LocalDate.parse(published), "", node.path("body").asText());
    }

    private static Map<String, Object> json(TimeExpression time) {
        Map<String, Object> json = new TreeMap<>();
        json.put("start", time.span().start());
        json.put("end", time.span().end());
        json.put("text", time.text());
        json.put("type", time.type().name());
        json.put("value", time.value());
        json.put("rule", time.provenance().rule());
        return json;
    }
}
