package org.khabir.ui.reader;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextLineInfo;
import javafx.util.Duration;
import org.khabir.model.Span;
import org.khabir.ui.text.TokenFlow;

/**
 * One block of the body: its text, what is marked behind it and the caret before it. The toolkit gives the places of
 * characters in mirrored coordinates, so they are drawn in panes beside the text that take after the orientation.
 */
final class BlockView extends Region {

    /** Room at both sides, for the meetings' bars. */
    static final double MARGIN = 16;

    private static final Duration FLASH = Duration.millis(1400);

    private final Block block;
    private final TokenFlow flow;
    private final Pane behind = new Pane();
    private final Pane before = new Pane();
    private final MarkPainter painter;
    private List<Mark> marks = List.of();
    private Span selection = new Span(0, 0);
    private int caret = -1;
    private double gap;
    private double measuredWidth = -1;
    private double measuredHeight;
    private boolean stale = true;

    BlockView(Block block, String text, boolean rightToLeft) {
        this.block = block;
        this.flow = new TokenFlow(text);
        this.painter = new MarkPainter(block.span(), text);
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        behind.setMouseTransparent(true);
        before.setMouseTransparent(true);
        flow.getStyleClass().add("reader-text");
        getChildren().addAll(behind, flow, before);
    }

    Block block() {
        return block;
    }

    void setType(ReadingStyle style) {
        flow.setStyle(style.css(1));
        flow.setLineSpacing(style.leading());
        measuredWidth = -1;
        gap = block.last() ? style.paragraphGap() : style.leading();
        stale();
    }

    void setMarks(List<Mark> newMarks, ReaderViewModel.Emphasis emphasis) {
        if (painter.setEmphasis(emphasis) || !newMarks.equals(marks)) {
            marks = newMarks;
            stale();
        }
    }

    /** @param caretAt the caret's offset, −1 for none */
    void setSelection(Span newSelection, int caretAt) {
        Span mine = within(newSelection);
        int mineCaret = holds(caretAt) ? caretAt : -1;
        if (!mine.equals(selection) || mineCaret != caret) {
            selection = mine;
            caret = mineCaret;
            stale();
        }
    }

    /** The offset of the character at a point of the scene, nearest where there is none. */
    int characterAt(double sceneX, double sceneY) {
        return Math.clamp(block.span().start() + hit(sceneX, sceneY).getCharIndex(), block.span().start(),
                Math.max(block.span().start(), block.span().end() - 1));
    }

    /** The offset between characters that is nearest to a point of the scene. */
    int insertionAt(double sceneX, double sceneY) {
        return Math.clamp(block.span().start() + hit(sceneX, sceneY).getInsertionIndex(), block.span().start(), block.span().end());
    }

    /** Where {@code stretch} stands, in coordinates of the mirrored block, one box a run and line. */
    List<Rectangle2D> boxes(Span stretch) {
        return painter.boxes(flow.getLayoutInfo(), stretch);
    }

    /** The caret before {@code offset}, in coordinates of the mirrored block. */
    Rectangle2D caretBox(int offset) {
        Rectangle2D box = flow.getLayoutInfo().caretInfoAt(offset - block.span().start(), true).getSegmentAt(0);
        return new Rectangle2D(box.getMinX(), box.getMinY(), Math.max(1, box.getWidth()), box.getHeight());
    }

    /** The line's stretch of the body around {@code offset}. */
    Span lineAt(int offset) {
        int at = offset - block.span().start();
        List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
        TextLineInfo line = lines.stream().filter(each -> at < each.end()).findFirst().orElse(lines.getLast());
        return within(new Span(block.span().start() + line.start(), block.span().start() + line.end()));
    }

    /** Where the line of {@code offset} begins, from the block's upper edge. */
    double lineTop(int offset) {
        return caretBox(Math.clamp(offset, block.span().start(), block.span().end())).getMinY();
    }

    /** The first offset of the line at {@code y} below the block's upper edge. */
    int offsetAt(double y) {
        List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
        int start = lines.stream().filter(line -> line.bounds().getMaxY() > y + 1).findFirst().orElse(lines.getLast()).start();
        return Math.min(block.span().start() + start, block.span().end());
    }

    /** The point of the scene at a point of the mirrored block's text. */
    Point2D toScene(double x, double y) {
        return before.localToScene(x, y);
    }

    /** True where a point of the scene lies on the character at {@code offset}, not beyond a line's end. */
    boolean isOnText(int offset, double sceneX, double sceneY) {
        Point2D at = before.sceneToLocal(sceneX, sceneY);
        return boxes(new Span(offset, offset + 1)).stream().anyMatch(box -> box.contains(at));
    }

    /** True in the margin where lines begin and meetings' bars stand. */
    boolean isOnBar(double sceneX, double sceneY) {
        double x = before.sceneToLocal(sceneX, sceneY).getX();
        return x < 0 && x >= -MARGIN;
    }

    void flash(Span stretch) {
        Path path = MarkPainter.path(boxes(within(stretch)), "mark-flash", "mark-fill");
        behind.getChildren().add(path);
        FadeTransition fade = new FadeTransition(FLASH, path);
        fade.setToValue(0);
        fade.setOnFinished(done -> behind.getChildren().remove(path));
        fade.play();
    }

    @Override
    protected double computePrefHeight(double width) {
        return textHeight(width - 2 * MARGIN) + gap;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height) + 2 * MARGIN;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * MARGIN;
        if (width != flow.getWidth()) {
            stale = true;
        }
        double height = textHeight(width);
        flow.resizeRelocate(MARGIN, 0, width, height);
        behind.resizeRelocate(MARGIN, 0, width, height);
        before.resizeRelocate(MARGIN, 0, width, height);
        if (stale) {
            stale = false;
            flow.layout();
            behind.getChildren().setAll(painter.paint(flow.getLayoutInfo(), marks, selection));
            before.getChildren().clear();
            if (caret >= 0) {
                before.getChildren().add(MarkPainter.path(List.of(caretBox(caret)), "reader-caret"));
            }
            dressNow();
        }
    }

    /** Shapes made in a layout pass come too late for that frame's styles: undressed they would flash up as black outlines. */
    private void dressNow() {
        behind.applyCss();
        before.applyCss();
    }

    /** Laying the text out to learn its height costs most of all, so it is kept. */
    private double textHeight(double width) {
        if (width != measuredWidth) {
            measuredWidth = width;
            measuredHeight = Math.ceil(flow.prefHeight(width));
        }
        return measuredHeight;
    }

    private void stale() {
        stale = true;
        requestLayout();
    }

    private HitInfo hit(double sceneX, double sceneY) {
        Point2D at = flow.sceneToLocal(sceneX, sceneY);
        return flow.getHitInfo(new Point2D(at.getX(), Math.clamp(at.getY(), 0, Math.max(0, flow.getHeight() - 1))));
    }

    /** True where the caret at {@code offset} is drawn in this block: where two meet, in the later one. */
    private boolean holds(int offset) {
        return block.span().contains(offset) || block.last() && offset == block.span().end();
    }

    private Span within(Span stretch) {
        int start = Math.clamp(stretch.start(), block.span().start(), block.span().end());
        return new Span(start, Math.clamp(stretch.end(), start, block.span().end()));
    }
}
