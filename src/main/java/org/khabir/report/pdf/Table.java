package org.khabir.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a table: columns run in the report's direction, the head is repeated on every page, a row too tall for a page goes on. */
final class Table {

    private static final float PADDING = 4;
    private static final int ROW_OPENING = 8;
    private static final int RULE = 0xD0D7DE;
    private static final int HEAD_GROUND = 0xEEF2F6;

    private final PageFlow pages;
    private final List<List<String>> rows;
    private final float[] widths;
    private final List<Cell> headCells;

    private record Cell(List<Line> lines, boolean toTheRight) {
    }

    /**
     * @param rows   at least one; each has as many texts as there are columns
     * @param shares how wide each column is, beside the others; a column takes more where a word of it needs more
     */
    Table(PageFlow pages, List<String> head, List<List<String>> rows, int... shares) {
        this.pages = pages;
        this.rows = rows;
        this.widths = ColumnWidths.of(PageFlow.WIDTH, shares, widestWords(head));
        this.headCells = cells(head, Style.HEAD_CELL);
    }

    private float[] widestWords(List<String> head) {
        float[] widest = new float[head.size()];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = pages.paragraph(head.get(i), Style.HEAD_CELL).widestWord() + 2 * PADDING;
            for (List<String> row : rows) {
                widest[i] = Math.max(widest[i], pages.paragraph(row.get(i), Style.CELL).widestWord() + 2 * PADDING);
            }
        }
        return widest;
    }

    /** The height of the head and the first row, or of as much of that row as must not part from the head. */
    float opening() {
        float row = height(cells(rows.getFirst(), Style.CELL), Style.CELL);
        return height(headCells, Style.HEAD_CELL) + Math.min(row, ROW_OPENING * Style.CELL.leading() + 2 * PADDING);
    }

    void write(Tags.Element parent) throws IOException {
        Tags.Element table = pages.tags().element(parent, "Table");
        pages.ensure(opening());
        headRow(table);
        for (List<String> row : rows) {
            row(table, cells(row, Style.CELL));
        }
        pages.skip(8);
    }

    private List<Cell> cells(List<String> texts, Style style) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            List<Line> lines = new ArrayList<>();
            boolean toTheRight = pages.isRightToLeft();
            for (String text : texts.get(i).split("\n")) {
                if (!text.isBlank()) {
                    lines.addAll(pages.paragraph(text, style).lines(widths[i] - 2 * PADDING));
                }
            }
            cells.add(new Cell(lines, toTheRight));
        }
        return cells;
    }

    private static float height(List<Cell> cells, Style style) {
        int most = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1);
        return most * style.leading() + 2 * PADDING;
    }

    /** The head, tagged the first time and a mere repetition on later pages. */
    private void headRow(Tags.Element table) {
        float height = height(headCells, Style.HEAD_CELL);
        pages.content().beginArtifact();
        pages.content().fill(PageFlow.LEFT, pages.y() - height, PageFlow.WIDTH, height, HEAD_GROUND);
        pages.content().endMarked();
        Tags.Element row = table == null ? null : pages.tags().element(table, "TR");
        for (int i = 0; i < headCells.size(); i++) {
            if (row == null) {
                pages.content().beginArtifact();
            } else {
                begin(pages.tags().element(row, "TH").ofColumn());
            }
            text(headCells.get(i).lines, headCells.get(i), i, Style.HEAD_CELL);
            pages.content().endMarked();
        }
        pages.skip(height);
    }

    private void row(Tags.Element table, List<Cell> cells) throws IOException {
        float height = height(cells, Style.CELL);
        float page = PageFlow.fullHeight() - height(headCells, Style.HEAD_CELL);
        if (pages.room() < Math.min(height, page)) {
            nextPage();
        }
        Tags.Element row = pages.tags().element(table, "TR");
        List<Tags.Element> elements = cells.stream().map(cell -> pages.tags().element(row, "TD")).toList();
        int from = 0;
        int most = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1);
        do {
            if (from > 0) {
                nextPage();
            }
            int fitting = Math.max(1, (int) ((pages.room() - 2 * PADDING) / Style.CELL.leading()));
            int to = Math.min(most, from + fitting);
            part(elements, cells, from, to);
            from = to;
        } while (from < most);
    }

    private void nextPage() throws IOException {
        pages.newPage();
        headRow(null);
    }

    private void part(List<Tags.Element> elements, List<Cell> cells, int from, int to) {
        for (int i = 0; i < cells.size(); i++) {
            List<Line> lines = cells.get(i).lines;
            if (from < lines.size()) {
                begin(elements.get(i));
                text(lines.subList(from, Math.min(to, lines.size())), cells.get(i), i, Style.CELL);
                pages.content().endMarked();
            }
        }
        pages.skip((to - from) * Style.CELL.leading() + 2 * PADDING);
        pages.content().beginArtifact();
        pages.content().stroke(PageFlow.LEFT, pages.y(), PageFlow.LEFT + PageFlow.WIDTH, 0.5f, RULE, "[]");
        pages.content().endMarked();
    }

    private void begin(Tags.Element element) {
        pages.content().beginMarked(element.type(), pages.tags().content(element, pages.page()));
    }

    private void text(List<Line> lines, Cell cell, int column, Style style) {
        float left = left(column) + PADDING;
        float top = pages.y() - PADDING;
        for (int i = 0; i < lines.size(); i++) {
            pages.line(lines.get(i), style, cell.toTheRight, left, widths[column] - 2 * PADDING,
                    top - i * style.leading() - Blocks.base(style));
        }
    }

    /** The column's left edge; in a report from right to left the first column stands at the right. */
    private float left(int column) {
        float before = 0;
        for (int i = 0; i < column; i++) {
            before += widths[i];
        }
        return pages.isRightToLeft() ? PageFlow.LEFT + PageFlow.WIDTH - before - widths[column] : PageFlow.LEFT + before;
    }
}
