package org.khabir.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.khabir.codebook.TagCount;
import org.khabir.codebook.TagPair;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Messages;
import org.khabir.model.Codebook;

/** Writes meetings and timelines to files. A file that was there before is replaced once the new one is whole. */
public final class Exporter {

    private final Messages messages;
    private final Clock clock;

    /** @param messages of the language that headings and terms are written in */
    public Exporter(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws KhabirException where the file cannot be written */
    public void meetings(List<ExportedMeeting> meetings, ExportFormat format, Path file) throws KhabirException {
        write(file, out -> {
            switch (format) {
                case CSV -> TableWriter.csv(meetings, Columns.MEETINGS, messages, out);
                case JSON -> TableWriter.json(meetings, Columns.MEETINGS, out);
                case ICALENDAR -> new CalendarWriter(out, messages, clock.instant()).write(meetings);
            }
        });
    }

    /**
     * @param format CSV or JSON
     * @throws KhabirException where the file cannot be written
     */
    public void timeline(List<ExportedEvent> events, ExportFormat format, Path file) throws KhabirException {
        write(file, out -> {
            switch (format) {
                case CSV -> TableWriter.csv(events, Columns.TIMELINE, messages, out);
                case JSON -> TableWriter.json(events, Columns.TIMELINE, out);
                case ICALENDAR -> throw new IllegalArgumentException("A timeline is no calendar");
            }
        });
    }

    /**
     * Writes how often tags are used, as CSV.
     *
     * @throws KhabirException where the file cannot be written
     */
    public void tagCounts(List<TagCount> counts, Codebook codebook, Path file) throws KhabirException {
        write(file, out -> TableWriter.csv(counts, Columns.tagCounts(codebook), messages, out));
    }

    /**
     * Writes which tags occur together, as CSV.
     *
     * @throws KhabirException where the file cannot be written
     */
    public void tagPairs(List<TagPair> pairs, Codebook codebook, Path file) throws KhabirException {
        write(file, out -> TableWriter.csv(pairs, Columns.tagPairs(codebook), messages, out));
    }

    private static void write(Path file, Content content) throws KhabirException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                content.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.export.unwritable", file, e.getMessage());
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }
}
