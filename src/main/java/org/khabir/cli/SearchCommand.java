package org.khabir.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.khabir.search.Hit;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;
import org.khabir.search.Snippet;
import org.khabir.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabir search}: the articles of a case that match a query. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "cli.argument.case")
    private Path folder;

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "cli.argument.query")
    private String query;

    @Option(names = "--json", descriptionKey = "cli.argument.json")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "cli.argument.limit")
    private int limit;

    SearchCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = parts.open(folder)) {
            SearchResult found = workspace.search(new SearchQuery(query, Map.of(), SearchQuery.Order.RELEVANCE, 0, limit));
            if (json) {
                console.result(asJson(found));
            } else {
                found.hits().forEach(this::print);
                console.note("cli.found", String.valueOf(found.total()));
            }
            return 0;
        }
    }

    private void print(Hit hit) {
        console.result(String.join("\t", hit.articleId(), hit.published() == null ? "" : hit.published().toString(),
                hit.source(), hit.title()));
        hit.snippets().forEach(snippet -> console.result("    " + snippet.text().replace('\n', ' ')));
    }

    private static String asJson(SearchResult found) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("total", found.total());
        ArrayNode hits = root.putArray("hits");
        for (Hit hit : found.hits()) {
            ObjectNode node = hits.addObject().put("id", hit.articleId()).put("title", hit.title()).put("source", hit.source())
                    .put("published", hit.published() == null ? null : hit.published().toString()).put("score", hit.score());
            ArrayNode snippets = node.putArray("snippets");
            hit.snippets().forEach(snippet -> write(snippets.addObject(), snippet));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void write(ObjectNode node, Snippet snippet) {
        node.put("start", snippet.span().start()).put("end", snippet.span().end()).put("text", snippet.text());
        ArrayNode matches = node.putArray("matches");
        snippet.matches().forEach(match -> matches.addObject().put("start", match.start()).put("end", match.end()));
    }
}
