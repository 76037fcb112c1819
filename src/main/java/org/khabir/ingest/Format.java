package org.khabir.ingest;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.khabir.i18n.KhabirException;

/** The kinds of files that articles come in, told by name and first bytes. */
enum Format {
    TEXT, HTML, JSON, JSON_LINES, DOC;

    private static final int HEAD = 4096;
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "sgm", "sgml", "xml", "");

    /** @throws KhabirException where the file is of no known kind */
    static Format of(SourceFile source) throws IOException, KhabirException {
        String name = source.extension();
        if (Set.of("jsonl", "ndjson").contains(name)) {
            return JSON_LINES;
        }
        if (name.equals("json")) {
            return JSON;
        }
        if (HTML_NAMES.contains(name)) {
            return HTML;
        }
        if (TEXT_NAMES.contains(name)) {
            return ofContent(source);
        }
        throw new KhabirException("errors.ingest.unknown-format", source.file());
    }

    private static Format ofContent(SourceFile source) throws IOException {
        String head = Charsets.decode(source.head(HEAD)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<doc>") || head.startsWith("<?xml") && head.contains("<doc>")) {
            return DOC;
        }
        boolean html = head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml") && head.contains("<html");
        return html ? HTML : TEXT;
    }
}
