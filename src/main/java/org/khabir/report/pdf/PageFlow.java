package org.khabir.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The pages of a document as they fill from top to bottom. Lengths in points, the origin at the page's lower left. */
final class PageFlow {

    static final float LEFT = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 56;
    private static final float BOTTOM = 62;
    private static final float FOOTER = 36;

    private final PDDocument document;
    private final Tags tags;
    private final EmbeddedFont regular;
    private final EmbeddedFont bold;
    private final boolean rightToLeft;
    private final String running;
    private final PDResources resources = new PDResources();
    private PDPage page;
    private Content content;
    private List<PDAnnotation> annotations = new ArrayList<>();
    private float y;

    /** @param running what stands at the foot of every page beside its number */
    PageFlow(PDDocument document, Tags tags, EmbeddedFont regular, EmbeddedFont bold, boolean rightToLeft, String running) {
        this.document = document;
        this.tags = tags;
        this.regular = regular;
        this.bold = bold;
        this.rightToLeft = rightToLeft;
        this.running = running;
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(regular.name()), regular.dictionary());
        fonts.setItem(COSName.getPDFName(bold.name()), bold.dictionary());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    PDPage page() {
        return page;
    }

    Content content() {
        return content;
    }

    Tags tags() {
        return tags;
    }

    float y() {
        return y;
    }

    float room() {
        return y - BOTTOM;
    }

    /** The height that a whole empty page offers. */
    static float fullHeight() {
        return TOP - BOTTOM;
    }

    EmbeddedFont font(Style style) {
        return style.bold() ? bold : regular;
    }

    /** The number of the page being filled, from 1. */
    int pageNumber() {
        return document.getNumberOfPages();
    }

    /** Begins a new page where the current one has less than {@code height} left, or where there is none. */
    void ensure(float height) throws IOException {
        if (page == null || room() < height) {
            newPage();
        }
    }

    void newPage() throws IOException {
        finishPage();
        page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        content = new Content();
        annotations = new ArrayList<>();
        y = TOP;
    }

    /** Moves down. */
    void skip(float height) {
        y -= height;
    }

    void annotate(PDAnnotation annotation) {
        annotations.add(annotation);
    }

    Paragraph paragraph(String text, Style style) {
        return new Paragraph(text, font(style).typeface(), style.size(), rightToLeft);
    }

    /** Writes a line into the column from {@code left}, {@code width} wide, its base line at {@code base}. */
    void line(Line line, Style style, boolean toTheRight, float left, float width, float base) {
        content.text(line, font(style), style.size(), lineX(line, toTheRight, left, width), base, style.color());
    }

    static float lineX(Line line, boolean toTheRight, float left, float width) {
        return toTheRight ? left + width - line.width() : left;
    }

    /** Completes the last page. */
    void finishPage() throws IOException {
        if (page == null) {
            return;
        }
        footer();
        page.setContents(new PDStream(document, new ByteArrayInputStream(content.bytes()), COSName.FLATE_DECODE));
        if (!annotations.isEmpty()) {
            page.setAnnotations(annotations);
        }
        page = null;
    }

    private void footer() {
        content.beginArtifact();
        content.stroke(LEFT, FOOTER + 14, LEFT + WIDTH, 0.5f, 0xD0D7DE, "[]");
        footer(running, rightToLeft);
        footer(String.valueOf(pageNumber()), !rightToLeft);
        content.endMarked();
    }

    private void footer(String text, boolean toTheRight) {
        List<Line> lines = paragraph(text, Style.FOOTER).lines(WIDTH - 60);
        if (!lines.isEmpty()) {
            line(lines.getFirst(), Style.FOOTER, toTheRight, LEFT, WIDTH, FOOTER);
        }
    }
}
