package org.khabir.report.pdf;

import java.io.IOException;
import java.util.List;
import org.khabir.model.Span;

/** Writes headings and paragraphs, with their marks, into the flow of pages. */
final class Blocks {

    private static final float ASCENT = 0.78f;
    private static final float BAR = 3;

    private final PageFlow pages;
    private final Notes notes;

    Blocks(PageFlow pages) {
        this.pages = pages;
        this.notes = new Notes(pages);
    }

    void heading(Tags.Element parent, String type, String text, Style style) throws IOException {
        headingWith(Style.BODY.leading(), parent, type, text, style);
    }

    /** @param following how much of what follows must stand on the heading’s page, in points */
    void headingWith(float following, Tags.Element parent, String type, String text, Style style) throws IOException {
        pages.ensure(style.above() + style.leading() * 2 + following);
        block(parent, type, text, style, List.of());
    }

    void paragraph(Tags.Element parent, String text, Style style, List<Mark> marks) throws IOException {
        block(parent, "P", text, style, marks);
    }

    private void block(Tags.Element parent, String type, String text, Style style, List<Mark> marks) throws IOException {
        if (text.isBlank()) {
            return;
        }
        Paragraph paragraph = pages.paragraph(text, style);
        List<Line> lines = paragraph.lines(PageFlow.WIDTH);
        Tags.Element element = pages.tags().element(parent, type);
        pages.ensure(style.above() + style.leading() * Math.min(2, lines.size()));
        pages.skip(style.above());
        boolean toTheRight = type.equals("P") ? paragraph.isRightToLeft() : pages.isRightToLeft();
        int next = 0;
        while (next < lines.size()) {
            pages.ensure(style.leading());
            int fitting = Math.min(lines.size() - next, (int) (pages.room() / style.leading()));
            List<Line> here = lines.subList(next, next + fitting);
            write(element, here, style, toTheRight, marks);
            next += fitting;
        }
        pages.skip(style.below());
    }

    private void write(Tags.Element element, List<Line> lines, Style style, boolean toTheRight, List<Mark> marks)
            throws IOException {
        float top = pages.y();
        if (!marks.isEmpty()) {
            pages.content().beginArtifact();
            for (int i = 0; i < lines.size(); i++) {
                draw(marks, lines.get(i), style, toTheRight, top - i * style.leading());
            }
            pages.content().endMarked();
        }
        pages.content().beginMarked(element.type(), pages.tags().content(element, pages.page()));
        for (int i = 0; i < lines.size(); i++) {
            float base = top - i * style.leading() - base(style);
            pages.line(lines.get(i), style, toTheRight, PageFlow.LEFT, PageFlow.WIDTH, base);
        }
        pages.content().endMarked();
        for (Mark mark : marks) {
            if (mark.note() != null) {
                notes.write(element, mark, lines, style, toTheRight, top);
            }
        }
        pages.skip(lines.size() * style.leading());
    }

    /** How far the base line stands below the line's top. */
    static float base(Style style) {
        return (style.leading() - style.size()) / 2 + style.size() * ASCENT;
    }

    private void draw(List<Mark> marks, Line line, Style style, boolean toTheRight, float top) {
        float x = PageFlow.lineX(line, toTheRight, PageFlow.LEFT, PageFlow.WIDTH);
        for (Mark mark : marks) {
            List<Line.Extent> extents = line.extents(mark.span(), style.size());
            if (mark.look() == Mark.Look.BAR && !extents.isEmpty()) {
                float bar = toTheRight ? PageFlow.LEFT + PageFlow.WIDTH + 6 : PageFlow.LEFT - 6 - BAR;
                pages.content().fill(bar, top - style.leading(), BAR, style.leading(), mark.color());
            } else {
                extents.forEach(extent -> draw(mark, x, extent, style, top));
            }
        }
    }

    private void draw(Mark mark, float x, Line.Extent extent, Style style, float top) {
        float left = x + extent.left();
        float width = extent.right() - extent.left();
        float base = top - base(style);
        switch (mark.look()) {
            case GROUND -> pages.content().fill(left - 1, base - style.size() * 0.34f, width + 2, style.size() * 1.3f, mark.color());
            case DOTTED -> pages.content().stroke(left, base - style.size() * 0.36f, left + width, 1, mark.color(), "[1.5 1.5]");
            case LINE -> pages.content().stroke(left, base - style.size() * 0.42f, left + width, 2, mark.color(), "[]");
            case BAR -> throw new IllegalStateException("A bar stands in the margin");
        }
    }

    /** The part of {@code span} that lies in {@code inner}, counted from its start; null where there is none. */
    static Span within(Span span, Span inner) {
        int start = Math.max(span.start(), inner.start());
        int end = Math.min(span.end(), inner.end());
        return start < end ? new Span(start - inner.start(), end - inner.start()) : null;
    }
}
