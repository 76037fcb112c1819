package org.khabir.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.model.Article;

/**
 * Estimates how many articles an import will have: as many a byte as so far. Written by the reading thread alone, read by
 * any.
 */
final class ImportProgress {

    /** About what the names of fields, a source, a date and the like take up beside an article's text. */
    private static final int FRAME_BYTES = 250;

    private final Map<Path, Long> sizes = new HashMap<>();
    private final long totalBytes;
    private long finishedBytes;
    private long currentSize;
    private long currentBytes;
    private long articles;
    private String file = "";

    ImportProgress(List<Path> files) {
        long total = 0;
        for (Path each : files) {
            long size = size(each);
            sizes.put(each, size);
            total += size;
        }
        totalBytes = total;
    }

    synchronized void begin(Path next) {
        currentSize = sizes.getOrDefault(next, 0L);
        currentBytes = 0;
        file = next.getFileName().toString();
    }

    synchronized void read(Article article) {
        articles++;
        currentBytes += FRAME_BYTES + bytes(article.title()) + bytes(article.url()) + bytes(article.body());
    }

    synchronized void end() {
        finishedBytes += currentSize;
        currentSize = 0;
        currentBytes = 0;
    }

    /** The number of articles expected in all, at least {@code done}; 0 where nothing is known yet. */
    synchronized long expected(long done) {
        long bytes = finishedBytes + Math.min(currentBytes, currentSize);
        return bytes == 0 ? 0 : Math.max(done, Math.round((double) articles * totalBytes / bytes));
    }

    /** The name of the file that is being read. */
    synchronized String file() {
        return file;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A file that cannot be asked counts nothing here; reading it tells what is wrong with it. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
