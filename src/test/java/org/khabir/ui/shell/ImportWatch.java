package org.khabir.ui.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.khabir.ui.desk.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How smooth the window stays while an open case takes in many articles:
 * {@code mvn test -Dtest=ImportWatch -Dkhabir.watch.articles=FILE.jsonl}, where FILE has one article a line.
 */
class ImportWatch extends ShellFixture {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWatch.class);
    private static final int FIRST = 500;
    private static final int MORE = 3000;
    private static final int PIECES = 8;

    @Test
    void watchAnImportInEachPanel() throws IOException {
        String source = System.getProperty("khabir.watch.articles", "");
        Assumptions.assumeFalse(source.isEmpty(), "no articles given");
        run(() -> model.create(folder.resolve("case")));
        waitFor(() -> view() != null);
        run(() -> view().models().desk().scopeProperty().set(Scope.CASE));
        take(Path.of(source), 0, FIRST);
        int from = FIRST;
        for (String panel : List.of(CaseView.ENTITIES, CaseView.MEETINGS, CaseView.TIMELINE)) {
            run(() -> view().open(panel));
            pulse();
            LOG.info("{}: {}", panel, take(Path.of(source), from, MORE / 3));
            from += MORE / 3;
        }
    }

    private String take(Path source, int from, int count) throws IOException {
        Path part = folder.resolve("part-" + from + ".jsonl");
        try (Stream<String> lines = Files.lines(source); BufferedWriter writer = Files.newBufferedWriter(part)) {
            lines.skip(from).limit(count).forEach(line -> write(writer, line));
        }
        AtomicReference<Object> done = new AtomicReference<>();
        try (FrameWatch watch = FrameWatch.start(); WorkWatch work = WorkWatch.start()) {
            run(() -> model.importPaths(List.of(part), done::set));
            waitLong(() -> done.get() != null);
            for (int i = 0; i < 60; i++) {
                pulse();
            }
            return watch.summary() + ", waits " + watch.longWaits() + ", longest pieces of work " + work.take().stream().limit(PIECES).toList();
        }
    }

    private static void waitLong(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            pulse();
        }
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
