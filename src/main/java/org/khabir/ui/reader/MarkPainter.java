package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.ui.common.TagColors;

/**
 * Turns a block's marks into shapes: fills, underlines in lanes so that marks within marks stay apart, and bars in the
 * margin. All marks of one look share a shape, so that hundreds cost little.
 */
final class MarkPainter {

    private static final double LANE = 3;
    private static final double FIRST_LANE = 1.5;
    private static final double DOUBTFUL = 0.5;
    private static final double BAR_X = -9;
    private static final double BAR_WIDTH = 3;

    private final Span block;
    private final String text;
    private ReaderViewModel.Emphasis emphasis = ReaderViewModel.Emphasis.NONE;

    /** @param text the body's text at {@code block} */
    MarkPainter(Span block, String text) {
        this.block = block;
        this.text = text;
    }

    /** True where that is another than before. */
    boolean setEmphasis(ReaderViewModel.Emphasis newEmphasis) {
        boolean changed = !newEmphasis.equals(emphasis);
        emphasis = newEmphasis;
        return changed;
    }

    /** A mark and where it stands. */
    private record Placed(Mark mark, List<Rectangle2D> boxes) {
    }

    /** The shapes, those to be drawn first first. */
    List<Path> paint(LayoutInfo layout, List<Mark> marks, Span selection) {
        Map<String, Path> shapes = new LinkedHashMap<>();
        List<TextLineInfo> lines = layout.getTextLines(false);
        List<Placed> byKind = marks.stream().sorted(Comparator.comparing(Mark::kind))
                .map(mark -> new Placed(mark, boxes(layout, lines, mark.span()))).toList();
        for (Placed placed : byKind) {
            if (placed.mark.loud() || emphasis.holds(placed.mark)) {
                addBoxes(shape(shapes, placed.mark, "mark-fill"), placed.boxes);
            }
        }
        if (selection.length() > 0) {
            addBoxes(shape(shapes, Mark.plain(selection, Mark.Kind.SELECTED), "mark-fill"), boxes(layout, lines, selection));
        }
        paintLines(byKind, shapes);
        return List.copyOf(shapes.values());
    }

    /** Where {@code stretch} of the body stands; neighbouring boxes of a line are one, blanks at which a line wraps have none. */
    List<Rectangle2D> boxes(LayoutInfo layout, Span stretch) {
        return boxes(layout, layout.getTextLines(false), stretch);
    }

    private List<Rectangle2D> boxes(LayoutInfo layout, List<TextLineInfo> lines, Span stretch) {
        int start = Math.max(stretch.start(), block.start()) - block.start();
        int end = Math.min(stretch.end(), block.end()) - block.start();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (TextLineInfo line : start < end ? lines : List.<TextLineInfo>of()) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, inkEnd(line));
            if (from < to) {
                boxes.addAll(merged(layout.getSelectionGeometry(from, to, false)));
            }
        }
        return boxes;
    }

    private int inkEnd(TextLineInfo line) {
        int end = Math.min(line.end(), text.length());
        while (end > line.start() && end < text.length() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static List<Rectangle2D> merged(List<Rectangle2D> boxes) {
        List<Rectangle2D> merged = new ArrayList<>(boxes.size());
        for (Rectangle2D box : boxes.stream().sorted(Comparator.comparingDouble(Rectangle2D::getMinX)).toList()) {
            Rectangle2D last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && box.getMinX() <= last.getMaxX() + 0.5) {
                double right = Math.max(last.getMaxX(), box.getMaxX());
                merged.set(merged.size() - 1, new Rectangle2D(last.getMinX(), last.getMinY(), right - last.getMinX(),
                        Math.max(last.getHeight(), box.getHeight())));
            } else {
                merged.add(box);
            }
        }
        return merged;
    }

    static Path path(List<Rectangle2D> boxes, String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClasses);
        addBoxes(path, boxes);
        return path;
    }

    private void paintLines(List<Placed> marks, Map<String, Path> shapes) {
        List<Lane> lanes = new ArrayList<>();
        for (Placed placed : marks.stream().sorted(Comparator.comparingInt(each -> each.mark.span().length())).toList()) {
            Mark mark = placed.mark;
            switch (mark.kind()) {
                case ENTITY, TIME, ANNOTATION -> {
                    Lane lane = Lane.free(lanes, mark.span());
                    lanes.add(lane);
                    addUnderlines(shape(shapes, mark, "mark-line"), placed.boxes, lane.number());
                }
                case MEETING -> addBar(shape(shapes, mark, "mark-bar"), placed.boxes);
                case SEARCH, CURRENT, SELECTED -> { }
            }
            if (emphasis.holds(mark)) {
                addBoxes(shape(shapes, mark, "mark-outline"), placed.boxes);
            }
        }
    }

    private Path shape(Map<String, Path> shapes, Mark mark, String part) {
        Layer layer = Layer.of(mark);
        String look = layer == null ? mark.kind().name().toLowerCase(Locale.ROOT) : layer.styleName();
        String manner = !mark.loud() ? "mark-quiet" : mark.review() != Review.UNREVIEWED ? "mark-reviewed"
                : mark.confidence() < DOUBTFUL ? "mark-doubtful" : "mark-plain";
        return shapes.computeIfAbsent(part + look + manner + mark.color(), absent -> {
            Path path = new Path();
            path.getStyleClass().setAll("mark-" + look, part, manner);
            if (mark.color() != null) {
                path.getStyleClass().add(TagColors.STYLE_CLASS);
                path.setStyle(TagColors.style(mark.color()));
            }
            return path;
        });
    }

    private static void addBoxes(Path path, List<Rectangle2D> boxes) {
        for (Rectangle2D box : boxes) {
            path.getElements().addAll(new MoveTo(box.getMinX(), box.getMinY()), new LineTo(box.getMaxX(), box.getMinY()),
                    new LineTo(box.getMaxX(), box.getMaxY()), new LineTo(box.getMinX(), box.getMaxY()), new ClosePath());
        }
    }

    private static void addUnderlines(Path path, List<Rectangle2D> boxes, int lane) {
        for (Rectangle2D box : boxes) {
            double y = Math.round(box.getMaxY() + FIRST_LANE + lane * LANE) - 0.5;
            path.getElements().addAll(new MoveTo(box.getMinX() + 1, y), new LineTo(box.getMaxX() - 1, y));
        }
    }

    private static void addBar(Path path, List<Rectangle2D> boxes) {
        if (!boxes.isEmpty()) {
            double top = boxes.getFirst().getMinY();
            addBoxes(path, List.of(new Rectangle2D(BAR_X, top, BAR_WIDTH, boxes.getLast().getMaxY() - top)));
        }
    }

    /** A height below the line, taken by a mark; marks that overlap take different ones. */
    private record Lane(Span span, int number) {

        static Lane free(List<Lane> taken, Span span) {
            int number = 0;
            while (isTaken(taken, span, number)) {
                number++;
            }
            return new Lane(span, number);
        }

        private static boolean isTaken(List<Lane> taken, Span span, int number) {
            return taken.stream().anyMatch(lane -> lane.number() == number && lane.span().overlaps(span));
        }
    }
}
