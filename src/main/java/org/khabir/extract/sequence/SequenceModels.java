package org.khabir.extract.sequence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Where the model that comes with Khabir is. */
public final class SequenceModels {

    private static final String FILE = "names.model";

    private SequenceModels() {
    }

    /** The model that comes with Khabir; reads it, which takes a part of a second. */
    public static SequenceModel shipped() {
        try (InputStream in = open()) {
            return ModelFile.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** Its size in bytes. */
    public static long size() throws IOException {
        try (InputStream in = open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static InputStream open() {
        InputStream in = SequenceModels.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("Missing resource " + FILE);
        }
        return in;
    }
}
