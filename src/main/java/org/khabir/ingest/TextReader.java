package org.khabir.ingest;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;

/**
 * Plain text, one article a file. A head of lines such as {@code العنوان: …} or {@code Date: …}, closed by an empty line, gives title,
 * source, author, address, date and section. Without a head, a short first line over an empty one is the title.
 */
final class TextReader implements ArticleReader {

    private static final Pattern LINE = Pattern.compile("\\s*(\\p{L}[\\p{L} ]{1,20}?)\\s*[:：]\\s*(.*)");
    private static final int LONGEST_TITLE = 160;

    private enum Field {
        TITLE, SOURCE, AUTHOR, URL, DATE, CATEGORY
    }

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("title", Field.TITLE), Map.entry("العنوان", Field.TITLE), Map.entry("عنوان", Field.TITLE),
            Map.entry("source", Field.SOURCE), Map.entry("المصدر", Field.SOURCE), Map.entry("مصدر", Field.SOURCE),
            Map.entry("author", Field.AUTHOR), Map.entry("الكاتب", Field.AUTHOR), Map.entry("كاتب", Field.AUTHOR),
            Map.entry("url", Field.URL), Map.entry("الرابط", Field.URL), Map.entry("رابط", Field.URL),
            Map.entry("date", Field.DATE), Map.entry("published", Field.DATE), Map.entry("التاريخ", Field.DATE),
            Map.entry("تاريخ النشر", Field.DATE), Map.entry("category", Field.CATEGORY), Map.entry("القسم", Field.CATEGORY));

    @Override
    public void read(SourceFile source, ArticleSink sink) throws IOException, KhabirException {
        String text = Bodies.tidy(source.text());
        Map<Field, String> head = new EnumMap<>(Field.class);
        String body = Bodies.tidy(text.substring(readHead(text, head)));
        if (head.isEmpty()) {
            body = takeTitle(body, head);
        }
        if (body.isEmpty()) {
            throw new KhabirException("errors.ingest.empty", source.file());
        }
        sink.article(source.file(), new Article(source.stem(), head.get(Field.TITLE), head.get(Field.SOURCE),
                head.get(Field.AUTHOR), head.get(Field.URL), Dates.parse(head.get(Field.DATE)), head.get(Field.CATEGORY), body));
    }

    /** Reads the head's lines into {@code head}; where the body begins, 0 where there is no head closed by an empty line. */
    private static int readHead(String text, Map<Field, String> head) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = end < 0 ? text.substring(at) : text.substring(at, end);
            if (line.isBlank() && !head.isEmpty()) {
                return end + 1;
            }
            Matcher matcher = LINE.matcher(line);
            Field field = matcher.matches() ? NAMES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
            if (field == null || end < 0) {
                break;
            }
            head.put(field, matcher.group(2).strip());
            at = end + 1;
        }
        head.clear();
        return 0;
    }

    private static String takeTitle(String body, Map<Field, String> head) {
        int end = body.indexOf('\n');
        boolean titled = end > 0 && end <= LONGEST_TITLE && body.startsWith("\n", end + 1) && !body.substring(0, end).strip().endsWith(".");
        if (!titled) {
            return body;
        }
        head.put(Field.TITLE, body.substring(0, end).strip());
        return Bodies.tidy(body.substring(end));
    }
}
