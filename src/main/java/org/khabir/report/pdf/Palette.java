package org.khabir.report.pdf;

import org.khabir.model.EntityType;

/** The colours of marks, told apart by colour-blind readers as well (after Okabe and Ito, 2008), light enough for black text. */
final class Palette {

    static final int MEETING = 0xD55E00;
    static final int DATE = 0x6A4C93;
    private static final int UNTAGGED_NOTE = 0x57606A;

    private Palette() {
    }

    static int of(EntityType type) {
        return switch (type) {
            case PERSON -> 0xCFE6F7;
            case ORGANIZATION -> 0xFBE3B8;
            case LOCATION -> 0xC9EBDD;
            case FACILITY -> 0xE3EBB8;
            case EQUIPMENT -> 0xF7D3C6;
            case EVENT -> 0xEBD5E6;
        };
    }

    /** A tag's colour, given as {@code #rrggbb}; grey for a note without a tag or a colour that cannot be read. */
    static int ofTag(String color) {
        return color != null && color.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(color.substring(1), 16) : UNTAGGED_NOTE;
    }
}
