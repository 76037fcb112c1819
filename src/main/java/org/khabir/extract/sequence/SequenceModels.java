package org.khabir.extract.sequence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Where the models that come with Khabir are. */
public final class SequenceModels {

    private static final String FIELD = "names.model";
    private static final String STACKED = "stacked.model";

    private SequenceModels() {
    }

    /** The field that tags words by themselves; reads it, which takes a part of a second. */
    public static SequenceModel shipped() {
        return read(FIELD);
    }

    /** The field that decides about what rules and the first field propose. */
    public static SequenceModel stacked() {
        return read(STACKED);
    }

    private static SequenceModel read(String file) {
        try (InputStream in = open(file)) {
            return ModelFile.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The size of both in bytes. */
    public static long size() throws IOException {
        long size = 0;
        for (String file : List.of(FIELD, STACKED)) {
            try (InputStream in = open(file)) {
                size += in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return size;
    }

    private static InputStream open(String file) {
        InputStream in = SequenceModels.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("Missing resource " + file);
        }
        return in;
    }
}
