package org.khabir.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A saved web page: the article's text by Readability, title, source, author and date from the page's metadata (Open Graph,
 * JSON-LD, {@code time} and {@code meta} elements).
 */
final class HtmlReader implements ArticleReader {

    private static final Logger LOG = LoggerFactory.getLogger(HtmlReader.class);
    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, dd, dt";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void read(SourceFile source, ArticleSink sink) throws IOException, KhabirException {
        Document page = parse(source.content());
        JsonNode data = linkedData(page);
        String title = first(meta(page, "property=og:title"), data.path("headline").asText(""), text(page, "h1"), page.title());
        String url = first(page.select("link[rel=canonical]").attr("href"), meta(page, "property=og:url"));
        String body = body(page, url, title);
        if (body.isEmpty()) {
            throw new KhabirException("errors.ingest.empty", source.file());
        }
        sink.article(source.file(), new Article(source.stem(), title, first(meta(page, "property=og:site_name"),
                data.path("publisher").path("name").asText("")), author(page, data), url, published(page, data),
                meta(page, "property=article:section"), body));
    }

    private static Document parse(byte[] bytes) throws IOException {
        Document byItself = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "");
        boolean declared = !byItself.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
        return declared ? byItself : Jsoup.parse(Charsets.decode(bytes));
    }

    private String body(Document page, String url, String title) {
        String html = new Readability4J(url.isEmpty() ? "http://localhost/" : url, page.outerHtml()).parse().getContent();
        String text = html == null ? "" : paragraphs(Jsoup.parse(html).body());
        if (text.isEmpty()) {
            text = paragraphs(page.body());
        }
        return Bodies.tidy(text.startsWith(title + "\n") ? text.substring(title.length()) : text);
    }

    /** The text of the innermost blocks, one a line. */
    private static String paragraphs(Element root) {
        Elements blocks = root.select(BLOCKS);
        blocks.removeIf(block -> block.select(BLOCKS).size() > 1);
        return blocks.isEmpty() ? root.text()
                : blocks.stream().map(Element::text).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String author(Document page, JsonNode data) {
        JsonNode author = data.path("author").isArray() ? data.path("author").path(0) : data.path("author");
        return first(meta(page, "name=author"), author.isTextual() ? author.asText() : author.path("name").asText(""));
    }

    private static LocalDate published(Document page, JsonNode data) {
        return Dates.parse(first(meta(page, "property=article:published_time"), data.path("datePublished").asText(""),
                meta(page, "name=date"), meta(page, "itemprop=datePublished"), meta(page, "name=pubdate"),
                page.select("time[datetime]").attr("datetime")));
    }

    /** The JSON-LD object that describes an article, or a missing node. */
    private JsonNode linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = json.readTree(script.data());
                Iterable<JsonNode> nodes = root.isArray() ? root : root.has("@graph") ? root.get("@graph") : java.util.List.of(root);
                for (JsonNode node : nodes) {
                    if (node.has("headline") || node.has("datePublished")) {
                        return node;
                    }
                }
            } catch (JacksonException e) {
                LOG.debug("A page's linked data is no JSON and is passed over: {}", e.getOriginalMessage());
            }
        }
        return json.missingNode();
    }

    private static String meta(Document page, String attribute) {
        return page.select("meta[" + attribute + "]").attr("content").strip();
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return "";
    }
}
