package org.khabir.extract.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khabir.extract.NameFinder;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.text.Document;

/**
 * Writes the names of a folder of articles (JSON with id and body) as analyses that the scorer reads, each name an entity of
 * its own. Arguments: the folder of articles, the folder for the analyses.
 */
public final class NamesToJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NamesToJson() {
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        NameFinder finder = NameFinders.standard(Gazetteer.standard());
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                JsonNode text = JSON.readTree(file.toFile());
                ObjectNode analysis = analysis(text, finder.find(document(text)));
                JSON.writeValue(out.resolve(file.getFileName()).toFile(), analysis);
            }
        }
    }

    static Document document(JsonNode text) {
        return Document.of(new Article(text.path("id").asText(), "", "", "", "", null, "", text.path("body").asText()));
    }

    private static ObjectNode analysis(JsonNode text, List<NameMention> names) {
        ObjectNode analysis = JSON.createObjectNode();
        analysis.putObject("article").put("id", text.path("id").asText());
        ArrayNode entities = analysis.putArray("entities");
        for (NameMention name : names) {
            ObjectNode entity = entities.addObject().put("id", "E" + (entities.size() + 1)).put("type", name.type().name())
                    .put("name", name.text()).put("rule", name.provenance().rule());
            entity.putArray("mentions").addObject().put("start", name.span().start()).put("end", name.span().end())
                    .put("text", name.text()).put("kind", "NAME");
        }
        return analysis;
    }
}
