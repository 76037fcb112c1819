package org.khabir.codebook;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files a codebook is written to and read from. */
public enum CodebookFormat {
    /** The REFI-QDA standard's codebook, which the programs for qualitative analysis exchange: tree, colours, descriptions. */
    QDC(".qdc"),
    /** Everything, keys included. */
    JSON(".json");

    private final String suffix;

    CodebookFormat(String suffix) {
        this.suffix = suffix;
    }

    /** The end of file names, with its dot. */
    public String suffix() {
        return suffix;
    }

    /** By the file's name: JSON where it ends so, otherwise QDC. */
    static CodebookFormat of(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(JSON.suffix) ? JSON : QDC;
    }
}
