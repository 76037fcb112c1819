package org.khabir.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.model.Span;

/**
 * The names marked in articles of ANT. They stand in a resource without the texts: a line a name, the article's id, start and
 * end in the body, and type, divided by tabs; an article without names has its id alone.
 */
final class MarkedNames {

    private static final String FILE = "names.tsv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private MarkedNames() {
    }

    /** The marked articles in the order of the marks, with their texts out of {@code news}, gzipped JSON lines. */
    static List<MarkedArticle> read(Path news) throws IOException {
        Map<String, List<MarkedArticle.Name>> marks = marks();
        Map<String, Article> articles = articles(news, marks);
        List<MarkedArticle> marked = new ArrayList<>();
        for (Map.Entry<String, List<MarkedArticle.Name>> entry : marks.entrySet()) {
            Article article = articles.get(entry.getKey());
            if (article == null) {
                throw new IOException(news + " does not hold the marked article " + entry.getKey());
            }
            marked.add(new MarkedArticle(article, entry.getValue()));
        }
        return marked;
    }

    private static Map<String, List<MarkedArticle.Name>> marks() throws IOException {
        Map<String, List<MarkedArticle.Name>> marks = new LinkedHashMap<>();
        InputStream resource = MarkedNames.class.getResourceAsStream(FILE);
        if (resource == null) {
            throw new IllegalStateException("Missing resource " + FILE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.split("\t");
                if (line.startsWith("#")) {
                    continue;
                }
                List<MarkedArticle.Name> names = marks.computeIfAbsent(columns[0], id -> new ArrayList<>());
                if (columns.length > 1) {
                    names.add(new MarkedArticle.Name(new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])),
                            EntityType.valueOf(columns[3])));
                }
            }
        }
        return marks;
    }

    private static Map<String, Article> articles(Path news, Map<String, ?> wanted) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode text = JSON.readTree(line);
                String id = text.path("id").asText();
                if (wanted.containsKey(id)) {
                    articles.put(id, new Article(id, text.path("title").asText(), text.path("source").asText(), "", "",
                            LocalDate.parse(text.path("published").asText()), "", text.path("body").asText()));
                }
            }
        }
        return articles;
    }
}
