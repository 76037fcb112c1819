package org.khabir.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.khabir.i18n.KhabirException;

/** A typeface of the reports: its file, its measures, and the shaper for it. Lengths in thousandths of the font size. */
final class Typeface {

    private static final String FOLDER = "/fonts/ttf/Kurinto/";

    private final TrueTypeFont file;
    private final Shaper shaper;
    private final float scale;
    private final int[] advances;

    private Typeface(TrueTypeFont file, Font font) throws IOException {
        this.file = file;
        this.scale = 1000f / file.getUnitsPerEm();
        this.advances = new int[file.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = file.getHorizontalMetrics().getAdvanceWidth(glyph);
        }
        this.shaper = new Shaper(font, file.getUnicodeCmapLookup().getGlyphId(0x200C));
    }

    static Typeface regular() throws KhabirException {
        return load("KurintoSans-Rg.ttf");
    }

    static Typeface bold() throws KhabirException {
        return load("KurintoSans-Bd.ttf");
    }

    private static Typeface load(String name) throws KhabirException {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes = in.readAllBytes();
            return new Typeface(new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)),
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
        } catch (IOException | FontFormatException e) {
            throw new KhabirException(e, "errors.report.font", name, e.getMessage());
        }
    }

    TrueTypeFont file() {
        return file;
    }

    Shaper shaper() {
        return shaper;
    }

    float advance(int glyph) {
        return advances[glyph] * scale;
    }

    /** A glyph's outline, its origin on the base line. */
    Path2D outline(int glyph) {
        try {
            GlyphData data = file.getGlyph().getGlyph(glyph);
            Path2D path = data == null ? new Path2D.Float() : data.getPath();
            path.transform(AffineTransform.getScaleInstance(scale, scale));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface was read whole before", e);
        }
    }

    /** A length in the font's own units as thousandths. */
    float scaled(double units) {
        return (float) units * scale;
    }
}
