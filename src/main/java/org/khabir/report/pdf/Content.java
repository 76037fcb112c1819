package org.khabir.report.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The operators of one page's content (ISO 32000-1, annex A): text lines, filled rectangles, strokes, marked content. */
final class Content {

    private final StringBuilder operators = new StringBuilder(8192);
    private final List<Placed> strokes = new ArrayList<>();

    private record Placed(Shape shape, int rgb) {
    }

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
        drawStrokes();
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
        for (Line.Piece piece : line.pieces()) {
            Glyphs glyphs = piece.glyphs();
            for (int i = 0; i < glyphs.count(); i++) {
                float target = piece.x() * 1000 / size + glyphs.x()[i];
                if (Math.abs(target - pen) > 0.5f) {
                    numbers(pen - target);
                    pen = target;
                }
                operators.append('<').append(EmbeddedFont.hex(font.code(glyphs.ids()[i], glyphs.texts()[i]))).append('>');
                pen += font.typeface().advance(glyphs.ids()[i]);
            }
        }
        operators.append("] TJ ET\n");
        for (Line.Piece piece : line.pieces()) {
            for (Glyphs.Stroke stroke : piece.glyphs().strokes()) {
                AffineTransform place = AffineTransform.getTranslateInstance(x + piece.x() + stroke.x() * size / 1000, y + stroke.y() * size / 1000);
                place.scale(size / 1000, size / 1000);
                strokes.add(new Placed(font.typeface().outline(stroke.id()).createTransformedShape(place), rgb));
            }
        }
    }

    /** Draws the signs that the lines since the last call bear, as decoration: the text says them already. */
    private void drawStrokes() {
        if (strokes.isEmpty()) {
            return;
        }
        operators.append("/Artifact BMC\n");
        for (Placed stroke : strokes) {
            color(stroke.rgb, "rg");
            path(stroke.shape.getPathIterator(null));
            operators.append("f\n");
        }
        operators.append("EMC\n");
        strokes.clear();
    }

    private void path(PathIterator path) {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> segment("m ", x = to[0], y = to[1]);
                case PathIterator.SEG_LINETO -> segment("l ", x = to[0], y = to[1]);
                case PathIterator.SEG_QUADTO -> {
                    segment("c ", x + (to[0] - x) * 2 / 3, y + (to[1] - y) * 2 / 3, to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]);
                    x = to[2];
                    y = to[3];
                }
                case PathIterator.SEG_CUBICTO -> segment("c ", to[0], to[1], to[2], to[3], x = to[4], y = to[5]);
                default -> operators.append("h ");
            }
        }
    }

    private void segment(String operator, float... numbers) {
        numbers(numbers);
        operators.append(operator);
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
