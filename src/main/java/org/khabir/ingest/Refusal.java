package org.khabir.ingest;

import java.nio.file.Path;
import org.khabir.i18n.KhabirException;

/** A file, or one article in it, that could not be read, and why. */
public record Refusal(Path file, KhabirException reason) {
}
