package org.khabir.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Codebook;

/** Codebooks as files. */
public final class CodebookFiles {

    private CodebookFiles() {
    }

    /**
     * Writes the codebook; a file that was there before is replaced once the new one is whole.
     *
     * @throws KhabirException where the file cannot be written
     */
    public static void write(Codebook codebook, CodebookFormat format, Path file) throws KhabirException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                switch (format) {
                    case QDC -> QdcWriter.write(codebook, out);
                    case JSON -> CodebookJson.write(codebook, out);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | XMLStreamException e) {
            throw new KhabirException(e, "errors.codebook.unwritable", file, e.getMessage());
        }
    }

    /**
     * What importing the file does to {@code present}.
     *
     * @throws KhabirException where the file cannot be read or is no codebook, with a message that says why and where
     */
    public static CodebookImport read(Path file, Codebook present) throws KhabirException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            QdcReader.Content standard = CodebookFormat.of(file) == CodebookFormat.JSON ? null : QdcReader.read(in);
            List<FileTag> tags = standard != null ? standard.codes() : CodebookFormat.of(file) == CodebookFormat.JSON ? CodebookJson.read(in) : null;
            if (tags == null) {
                throw new KhabirException("errors.codebook.none", file.getFileName());
            }
            if (tags.isEmpty()) {
                throw new KhabirException("errors.codebook.empty", file.getFileName());
            }
            check(tags, new HashSet<>(), file);
            return CodebookImport.of(tags, standard == null ? 0 : standard.sets(), present);
        } catch (XMLStreamException e) {
            throw new KhabirException(e, "errors.codebook.malformed", file.getFileName(), e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        } catch (JsonProcessingException e) {
            throw new KhabirException(e, "errors.codebook.malformed", file.getFileName(), CodebookJson.line(e));
        } catch (IOException e) {
            throw new KhabirException(e, "errors.codebook.unreadable", file.getFileName());
        }
    }

    private static void check(List<FileTag> tags, Set<String> guids, Path file) throws KhabirException {
        for (FileTag tag : tags) {
            if (tag.name().isEmpty()) {
                throw new KhabirException("errors.codebook.nameless", file.getFileName(), tag.guid());
            }
            if (!guids.add(tag.guid())) {
                throw new KhabirException("errors.codebook.twice", file.getFileName(), tag.name(), tag.guid());
            }
            check(tag.tags(), guids, file);
        }
    }
}
