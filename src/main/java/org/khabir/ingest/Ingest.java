package org.khabir.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files of every known kind, and folders of them. What cannot be read is refused alone. */
public final class Ingest {

    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

    private final Map<Format, ArticleReader> readers = new EnumMap<>(Map.of(
            Format.TEXT, new TextReader(),
            Format.HTML, new HtmlReader(),
            Format.JSON, new JsonReader(),
            Format.JSON_LINES, new JsonLinesReader(),
            Format.DOC, new DocReader()));

    /**
     * The files to read behind {@code path}: itself, or all below it in the order of their names, hidden ones left out.
     *
     * @throws KhabirException where there is no such file or folder
     */
    public List<Path> files(Path path) throws KhabirException {
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new KhabirException("errors.ingest.missing", path);
            }
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        collect(path, files);
        return files;
    }

    /** Reads one file into {@code sink}; never throws for what is wrong with the file. */
    public void read(Path file, ArticleSink sink) {
        try {
            SourceFile source = SourceFile.of(file);
            Format format = Format.of(source);
            LOG.debug("Reading {} as {}", file, format);
            readers.get(format).read(source, sink);
        } catch (KhabirException e) {
            sink.refused(new Refusal(file, e));
        } catch (NoSuchFileException e) {
            sink.refused(new Refusal(file, new KhabirException(e, "errors.ingest.missing", file)));
        } catch (IOException | UncheckedIOException e) {
            sink.refused(new Refusal(file, new KhabirException(e, "errors.ingest.unreadable", file, reason(e))));
        }
    }

    static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void collect(Path folder, List<Path> files) throws KhabirException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                if (Files.isHidden(child)) {
                    continue;
                }
                if (Files.isRegularFile(child)) {
                    files.add(child);
                } else if (Files.isDirectory(child) && !Files.isSymbolicLink(child)) {
                    collect(child, files);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new KhabirException(e, "errors.ingest.unreadable", folder, reason(e));
        }
    }
}
