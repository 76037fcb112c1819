package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.khabir.model.Article;
import org.khabir.model.Span;

/**
 * The page: the article's heading and its blocks in a scrolled column. Answers where offsets are on the screen and which
 * offset is at a point.
 */
final class ReaderPage extends StackPane {

    /** From a line's letters to what is shown below it: room for the underlines. */
    private static final double LINE_GAP = 6;

    private final ReaderViewModel viewModel;
    private final VirtualColumn column = new VirtualColumn();
    private Span toReveal;
    private int toOpen = -1;

    ReaderPage(ReaderViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("reader-page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().add(column);
        viewModel.bodyProperty().subscribe(body -> open(body));
        viewModel.shownMarksProperty().subscribe(value -> drawMarks());
        viewModel.emphasisProperty().subscribe(value -> drawMarks());
        viewModel.selection().spanProperty().subscribe(value -> drawSelection());
        viewModel.selection().caretProperty().subscribe(value -> drawSelection());
        focusedProperty().subscribe(value -> drawSelection());
        viewModel.onReveal(this::reveal);
        viewModel.onOpenAt(this::openAt);
        column.onSeen(this::tellWhatIsSeen);
        viewModel.texts().wordingProperty().subscribe(language -> column.remake(0));
        ReadingStyle style = viewModel.style();
        style.fontSizeProperty().subscribe(value -> applyStyle());
        style.lineSpacingProperty().subscribe(value -> applyStyle());
        style.lineWidthProperty().subscribe(value -> applyStyle());
        style.fontProperty().subscribe(value -> applyStyle());
    }

    boolean isEmpty() {
        return viewModel.bodyProperty().get() == null;
    }

    /** The offset between characters nearest to a point of the scene. */
    int insertionAt(double sceneX, double sceneY) {
        return switch (column.partAt(column.sceneToLocal(sceneX, sceneY).getY())) {
            case BlockView block -> block.insertionAt(sceneX, sceneY);
            case null, default -> 0;
        };
    }

    /** The offset of the character nearest to a point of the scene; −1 above the body. */
    int characterAt(double sceneX, double sceneY) {
        return switch (column.partAt(column.sceneToLocal(sceneX, sceneY).getY())) {
            case BlockView block -> block.characterAt(sceneX, sceneY);
            case null, default -> -1;
        };
    }

    /** The mark drawn at a point of the scene: on the text the innermost, in the margin the meeting whose bar is there. */
    Optional<Mark> markAt(double sceneX, double sceneY) {
        int offset = characterAt(sceneX, sceneY);
        if (offset < 0) {
            return Optional.empty();
        }
        BlockView view = blockView(offset);
        if (view.isOnText(offset, sceneX, sceneY)) {
            return viewModel.markAt(offset);
        }
        return view.isOnBar(sceneX, sceneY) ? viewModel.meetingAt(offset) : Optional.empty();
    }

    /** The point of the scene right below the line at {@code offset}, where its character begins. */
    Point2D belowInScene(int offset) {
        BlockView view = blockView(offset);
        Rectangle2D box = view.caretBox(offset);
        return view.toScene(box.getMinX(), box.getMaxY() + LINE_GAP);
    }

    /** True where a point of the scene lies on a character, not beside a line. */
    boolean isOnText(double sceneX, double sceneY) {
        int offset = characterAt(sceneX, sceneY);
        return offset >= 0 && blockView(offset).isOnText(offset, sceneX, sceneY);
    }

    /** The middle of the caret before {@code offset}, in the scene. */
    Point2D caretInScene(int offset) {
        BlockView view = blockView(offset);
        Rectangle2D caret = view.caretBox(offset);
        return view.toScene(caret.getMinX(), (caret.getMinY() + caret.getMaxY()) / 2);
    }

    /** How far apart lines are, in pixels. */
    double lineStep(int offset) {
        return blockView(offset).caretBox(offset).getHeight() + viewModel.style().leading();
    }

    Span lineAt(int offset) {
        return blockView(offset).lineAt(offset);
    }

    double pageStep() {
        return column.viewHeight() * 0.9;
    }

    void scrollBy(double distance) {
        column.scrollBy(distance);
    }

    /** Scrolls just as far as it takes to see the caret. */
    void followCaret() {
        if (!isEmpty() && column.getWidth() > 0) {
            int offset = viewModel.selection().caret();
            Rectangle2D caret = blockView(offset).caretBox(offset);
            column.bringIntoSight(partOf(offset), caret.getMinY(), caret.getMaxY() + viewModel.style().leading(), false);
        }
    }

    /** The view of the block that holds {@code offset}, laid out. */
    BlockView blockView(int offset) {
        return (BlockView) column.part(partOf(offset));
    }

    private void open(BodyText body) {
        column.setParts(body == null ? VirtualColumn.NO_PARTS : new Page(body));
        setAccessibleText(body == null ? "" : viewModel.articleProperty().get().title());
    }

    private void reveal(Span span) {
        if (column.getWidth() <= 0) {
            toReveal = span;
            return;
        }
        BlockView view = blockView(span.start());
        List<Rectangle2D> boxes = view.boxes(span);
        if (!boxes.isEmpty()) {
            column.bringIntoSight(partOf(span.start()), boxes.getFirst().getMinY(), boxes.getLast().getMaxY(), true);
        }
        for (Region part : column.made()) {
            if (part instanceof BlockView block && block.block().span().overlaps(span)) {
                block.flash(span);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (toOpen >= 0 && column.getWidth() > 0) {
            int offset = toOpen;
            toOpen = -1;
            openAt(offset);
        }
        if (toReveal != null && column.getWidth() > 0) {
            Span span = toReveal;
            toReveal = null;
            reveal(span);
        }
    }

    private void openAt(int offset) {
        if (column.getWidth() <= 0) {
            toOpen = offset;
        } else if (offset > 0) {
            column.putAtTop(partOf(offset), blockView(offset).lineTop(offset));
        }
    }

    private void tellWhatIsSeen() {
        int part = column.topIndex();
        if (isEmpty() || part < 0) {
            return;
        }
        int uppermost = part == 0 ? 0 : ((BlockView) column.part(part)).offsetAt(column.topOffset());
        viewModel.seen(uppermost, column.beyondEnd() <= viewModel.style().paragraphGap() + 1);
    }

    private void drawMarks() {
        blockViews().forEach(this::drawMarks);
    }

    private void drawMarks(BlockView view) {
        ShownMarks shown = viewModel.shownMarksProperty().get();
        if (shown != null) {
            view.setMarks(shown.in(viewModel.bodyProperty().get().blockAt(view.block().span().start())),
                    viewModel.emphasisProperty().get());
        }
    }

    private void drawSelection() {
        blockViews().forEach(this::drawSelection);
    }

    private void drawSelection(BlockView view) {
        view.setSelection(viewModel.selection().span(), isFocused() ? viewModel.selection().caret() : -1);
    }

    private void applyStyle() {
        ReadingStyle style = viewModel.style();
        column.setMaxColumnWidth(style.fontSizeProperty().get() * style.lineWidthProperty().get());
        column.remeasure();
        blockViews().forEach(this::applyStyle);
        for (Region part : column.made()) {
            if (part instanceof Heading heading) {
                heading.setType(style);
            }
        }
    }

    private void applyStyle(BlockView view) {
        view.setType(viewModel.style());
    }

    List<BlockView> blockViews() {
        List<BlockView> views = new ArrayList<>();
        for (Region part : column.made()) {
            if (part instanceof BlockView view) {
                views.add(view);
            }
        }
        return views;
    }

    private int partOf(int offset) {
        return viewModel.bodyProperty().get().blockAt(offset) + 1;
    }

    /** The heading, then the blocks. */
    private final class Page implements VirtualColumn.Parts {

        private static final double LETTER_WIDTH = 0.45;
        private static final double LINE_HEIGHT = 1.6;

        private final BodyText body;

        Page(BodyText body) {
            this.body = body;
        }

        @Override
        public int count() {
            return body.blocks().size() + 1;
        }

        @Override
        public Region make(int index) {
            if (index == 0) {
                Heading heading = new Heading(viewModel.articleProperty().get(), viewModel.texts());
                heading.setType(viewModel.style());
                return heading;
            }
            Block block = body.blocks().get(index - 1);
            BlockView view = new BlockView(block, body.text(block), body.isRightToLeft(block));
            applyStyle(view);
            drawMarks(view);
            drawSelection(view);
            return view;
        }

        @Override
        public double estimate(int index, double width) {
            double size = viewModel.style().fontSizeProperty().get();
            int letters = index == 0 ? 0 : body.blocks().get(index - 1).span().length();
            return (1 + Math.floor(letters * size * LETTER_WIDTH / width)) * (size * LINE_HEIGHT + viewModel.style().leading());
        }
    }
}
