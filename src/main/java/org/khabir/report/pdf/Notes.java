package org.khabir.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Puts the analyst's tags and notes over the text as annotations that a viewer lists and shows. */
final class Notes {

    private final PageFlow pages;

    Notes(PageFlow pages) {
        this.pages = pages;
    }

    /** Annotates the stretches of {@code lines} (of which the first begins at {@code top}) that {@code mark} covers. */
    void write(Tags.Element parent, Mark mark, List<Line> lines, Style style, boolean toTheRight, float top) throws IOException {
        List<PDRectangle> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            float x = PageFlow.lineX(line, toTheRight, PageFlow.LEFT, PageFlow.WIDTH);
            float bottom = top - (i + 1) * style.leading();
            for (Line.Extent extent : line.extents(mark.span(), style.size())) {
                boxes.add(new PDRectangle(x + extent.left(), bottom, extent.right() - extent.left(), style.leading()));
            }
        }
        if (!boxes.isEmpty()) {
            PDAnnotation annotation = highlight(mark, boxes);
            pages.tags().annotation(pages.tags().element(parent, "Annot"), annotation, pages.page());
            pages.annotate(annotation);
        }
    }

    private PDAnnotation highlight(Mark mark, List<PDRectangle> boxes) throws IOException {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        PDRectangle around = around(boxes);
        highlight.setRectangle(around);
        highlight.setContents(mark.note());
        highlight.setPrinted(true);
        highlight.setPage(pages.page());
        highlight.getCOSObject().setItem(COSName.QUADPOINTS, corners(boxes));
        COSArray color = new COSArray();
        for (int shift = 16; shift >= 0; shift -= 8) {
            color.add(new COSFloat((mark.color() >> shift & 0xFF) / 255f));
        }
        highlight.getCOSObject().setItem(COSName.C, color);
        highlight.setAppearance(nothing(around));
        return highlight;
    }

    /** The line under the words is drawn on the page itself; the annotation adds nothing to see. */
    private static PDAppearanceDictionary nothing(PDRectangle around) throws IOException {
        COSStream drawing = new COSStream();
        try (OutputStream out = drawing.createOutputStream()) {
            out.write("q Q\n".getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceStream stream = new PDAppearanceStream(drawing);
        stream.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
        stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setBBox(around);
        stream.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static PDRectangle around(List<PDRectangle> boxes) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = 0;
        float top = 0;
        for (PDRectangle box : boxes) {
            left = Math.min(left, box.getLowerLeftX());
            bottom = Math.min(bottom, box.getLowerLeftY());
            right = Math.max(right, box.getUpperRightX());
            top = Math.max(top, box.getUpperRightY());
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static COSArray corners(List<PDRectangle> boxes) {
        COSArray corners = new COSArray();
        for (PDRectangle box : boxes) {
            for (float value : new float[] {box.getLowerLeftX(), box.getUpperRightY(), box.getUpperRightX(), box.getUpperRightY(),
                box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getLowerLeftY()}) {
                corners.add(new COSFloat(value));
            }
        }
        return corners;
    }
}
