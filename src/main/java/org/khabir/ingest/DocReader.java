package org.khabir.ingest;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;

/**
 * Files of {@code <DOC>} elements as the ANT corpus and other text collections have them: {@code DOCNO}, {@code TITLE}, {@code SRC},
 * {@code TIME}, {@code CAT}, {@code URL}, {@code TEXT}. They are no XML: ampersands and angle brackets stand bare in the texts.
 */
final class DocReader implements ArticleReader {

    private static final Pattern DOC = Pattern.compile("<DOC>(.*?)</DOC>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public void read(SourceFile source, ArticleSink sink) throws IOException, KhabirException {
        Matcher docs = DOC.matcher(source.text());
        int found = 0;
        while (docs.find() && !sink.cancelled()) {
            found++;
            try {
                sink.article(source.file(), article(docs.group(1), source));
            } catch (KhabirException e) {
                sink.refused(new Refusal(source.file(), e));
            }
        }
        if (found == 0) {
            throw new KhabirException("errors.ingest.broken", source.file(), "</DOC>");
        }
    }

    private static Article article(String doc, SourceFile source) throws KhabirException {
        String body = Bodies.tidy(element(doc, "text", "body"));
        String title = element(doc, "title", "headline").strip();
        if (body.isEmpty()) {
            throw new KhabirException("errors.ingest.empty", source.file());
        }
        String id = element(doc, "docno", "id").strip();
        return new Article(id.isEmpty() ? Bodies.idOf(title, body) : id, title, element(doc, "src", "source").strip(),
                element(doc, "author").strip(), element(doc, "url").strip(), Dates.parse(element(doc, "time", "date")),
                element(doc, "cat", "category").strip(), body);
    }

    /** The content of the first element of one of these names, empty where there is none. */
    private static String element(String doc, String... names) {
        String lower = doc.toLowerCase(Locale.ROOT);
        for (String name : names) {
            int open = lower.indexOf("<" + name + ">");
            int close = open < 0 ? -1 : lower.indexOf("</" + name + ">", open);
            if (close >= 0) {
                return Parser.unescapeEntities(doc.substring(open + name.length() + 2, close), false);
            }
        }
        return "";
    }
}
