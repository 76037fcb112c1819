package org.khabir.report.pdf;

import java.nio.charset.StandardCharsets;

/** The operators of one page's content (ISO 32000-1, annex A): text lines, filled rectangles, strokes, marked content. */
final class Content {

    private final StringBuilder operators = new StringBuilder(8192);

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void beginMarked(String tag, int id) {
        operators.append('/').append(tag).append(" <</MCID ").append(id).append(">> BDC\n");
    }

    void beginArtifact() {
        operators.append("/Artifact BMC\n");
    }

    void endMarked() {
        operators.append("EMC\n");
    }

    void fill(float x, float y, float width, float height, int rgb) {
        color(rgb, "rg");
        numbers(x, y, width, height);
        operators.append("re f\n");
    }

    void stroke(float fromX, float y, float toX, float thickness, int rgb, String dashes) {
        color(rgb, "RG");
        numbers(thickness);
        operators.append("w ").append(dashes).append(" 0 d ");
        numbers(fromX, y);
        operators.append("m ");
        numbers(toX, y);
        operators.append("l S\n");
    }

    /** Writes a line of text whose left end stands at {@code x}, {@code y} (base line), as one string with adjustments. */
    void text(Line line, EmbeddedFont font, float size, float x, float y, int rgb) {
        operators.append("BT ");
        color(rgb, "rg");
        operators.append('/').append(font.name()).append(' ');
        numbers(size);
        operators.append("Tf 1 0 0 1 ");
        numbers(x, y);
        operators.append("Tm [");
        float pen = 0;
        float rise = 0;
        for (Line.Piece piece : line.pieces()) {
            Glyphs glyphs = piece.glyphs();
            for (int i = 0; i < glyphs.count(); i++) {
                float target = piece.x() * 1000 / size + glyphs.x()[i];
                if (Math.abs(glyphs.y()[i] - rise) > 1) {
                    rise = glyphs.y()[i];
                    operators.append("] TJ ");
                    numbers(rise * size / 1000);
                    operators.append("Ts [");
                }
                if (Math.abs(target - pen) > 0.5f) {
                    numbers(pen - target);
                    pen = target;
                }
                operators.append('<').append(EmbeddedFont.hex(font.code(glyphs.ids()[i], glyphs.texts()[i]))).append('>');
                pen += font.typeface().advance(glyphs.ids()[i]);
            }
        }
        operators.append("] TJ ");
        if (rise != 0) {
            operators.append("0 Ts ");
        }
        operators.append("ET\n");
    }

    private void color(int rgb, String operator) {
        numbers((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
        operators.append(operator).append(' ');
    }

    /** Numbers with up to three decimals, each followed by a blank. */
    private void numbers(float... values) {
        for (float value : values) {
            long thousandths = Math.round((double) value * 1000);
            if (thousandths < 0) {
                operators.append('-');
                thousandths = -thousandths;
            }
            operators.append(thousandths / 1000);
            long rest = thousandths % 1000;
            if (rest != 0) {
                operators.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10)).append((char) ('0' + rest % 10));
            }
            operators.append(' ');
        }
    }
}
