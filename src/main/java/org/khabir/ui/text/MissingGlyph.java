package org.khabir.ui.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Empties the box that a TrueType font draws for what it lacks. JavaFX on Linux draws that box for marks of direction and
 * joiners within Arabic, which have no picture of their own and are to be invisible. Signs that the font truly lacks are not
 * touched: they come from other fonts.
 */
final class MissingGlyph {

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int RECORD_OFFSET = 8;
    private static final int HEAD_LOCATION_FORMAT = 50;

    private MissingGlyph() {
    }

    /** Sets the number of contours of glyph 0 to none, in {@code font} itself. See OpenType's glyf, loca and head tables. */
    static void empty(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int locations = table(bytes, "loca");
        boolean longLocations = bytes.getShort(table(bytes, "head") + HEAD_LOCATION_FORMAT) == 1;
        int first = longLocations ? bytes.getInt(locations) : 2 * Short.toUnsignedInt(bytes.getShort(locations));
        bytes.putShort(table(bytes, "glyf") + first, (short) 0);
    }

    private static int table(ByteBuffer font, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = Short.toUnsignedInt(font.getShort(4));
        for (int i = 0; i < tables; i++) {
            int record = DIRECTORY + i * RECORD;
            if (font.getInt(record) == wanted) {
                return font.getInt(record + RECORD_OFFSET);
            }
        }
        throw new IllegalArgumentException("No TrueType font: table " + tag + " is missing");
    }
}
