package org.khabir.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.khabir.i18n.KhabirException;

/**
 * A file to read, unpacked on the way where it is gzipped.
 *
 * @param file the file itself, for messages
 * @param name its name without {@code .gz}
 */
record SourceFile(Path file, String name, boolean zipped) {

    /** No single article is larger; a file of many may be. */
    static final int LARGEST_ARTICLE_FILE = 64 << 20;

    static SourceFile of(Path file) {
        String name = file.getFileName().toString();
        boolean zipped = name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
        return new SourceFile(file, zipped ? name.substring(0, name.length() - 3) : name, zipped);
    }

    InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return new BufferedInputStream(zipped ? new GZIPInputStream(raw, 1 << 16) : raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The first bytes, for telling formats apart. */
    byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    /** The whole content of a file that holds one article. */
    byte[] content() throws IOException, KhabirException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(LARGEST_ARTICLE_FILE + 1);
            if (bytes.length > LARGEST_ARTICLE_FILE) {
                throw new KhabirException("errors.ingest.too-large", file, String.valueOf(LARGEST_ARTICLE_FILE >> 20));
            }
            return bytes;
        }
    }

    /** The whole content as text, its character set detected. */
    String text() throws IOException, KhabirException {
        String text = Charsets.decode(content());
        if (text.indexOf('\0') >= 0) {
            throw new KhabirException("errors.ingest.not-text", file);
        }
        return text;
    }

    /** The name without its last extension. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The last extension in lower case, empty where there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
