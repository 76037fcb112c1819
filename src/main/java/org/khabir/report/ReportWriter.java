package org.khabir.report;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.khabir.i18n.KhabirException;

/** Writes a report to a file of one format. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes {@code report} to {@code file}; an existing file is replaced only by a whole new one.
     *
     * @param articlesDone called with the number of articles written so far
     * @param cancelled    asked between articles; where it says true nothing is written
     * @return false where it was cancelled
     */
    boolean write(Report report, Path file, IntConsumer articlesDone, BooleanSupplier cancelled) throws KhabirException;
}
