package org.khabir.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.khabir.model.Span;

/** Moving the caret and selecting by keys, in logical order: the arrow that points where the text runs goes forward. */
final class ReaderKeys {

    private final ReaderPage page;
    private final ReaderViewModel viewModel;

    private ReaderKeys(ReaderPage page, ReaderViewModel viewModel) {
        this.page = page;
        this.viewModel = viewModel;
    }

    static void install(ReaderPage page, ReaderViewModel viewModel) {
        ReaderKeys keys = new ReaderKeys(page, viewModel);
        page.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent event) {
        if (page.isEmpty() || event.isAltDown()) {
            return;
        }
        int target = target(event);
        if (target < 0) {
            return;
        }
        if (event.isShiftDown()) {
            viewModel.selection().extendTo(target);
        } else {
            viewModel.selection().moveTo(target);
        }
        page.followCaret();
        event.consume();
    }

    /** Where the key takes the caret; −1 for keys that do not move it. */
    private int target(KeyEvent event) {
        BodyText body = viewModel.bodyProperty().get();
        int caret = viewModel.selection().caret();
        boolean rightToLeft = body.isRightToLeft(body.blocks().get(body.blockAt(caret)));
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> sideways(caret, rightToLeft, shortcut, event.isShiftDown());
            case RIGHT, KP_RIGHT -> sideways(caret, !rightToLeft, shortcut, event.isShiftDown());
            case UP, KP_UP -> shortcut ? paragraphBefore(caret) : upright(caret, -page.lineStep(caret));
            case DOWN, KP_DOWN -> shortcut ? paragraphAfter(caret) : upright(caret, page.lineStep(caret));
            case PAGE_UP -> paged(caret, -page.pageStep());
            case PAGE_DOWN -> paged(caret, page.pageStep());
            case HOME -> shortcut ? 0 : page.lineAt(caret).start();
            case END -> shortcut ? body.text().length() : lineEnd(caret);
            default -> -1;
        };
    }

    private int sideways(int caret, boolean forward, boolean byWord, boolean selecting) {
        BodyText body = viewModel.bodyProperty().get();
        TextSelection selection = viewModel.selection();
        if (!selecting && !byWord && !selection.isEmpty()) {
            return forward ? selection.span().end() : selection.span().start();
        }
        if (byWord) {
            return forward ? body.wordEndAfter(caret) : body.wordStartBefore(caret);
        }
        return forward ? body.after(caret) : body.before(caret);
    }

    private int upright(int caret, double distance) {
        Point2D at = page.caretInScene(caret);
        int target = page.insertionAt(at.getX(), at.getY() + distance);
        boolean stuck = distance < 0 ? target >= caret : target <= caret;
        return !stuck ? target : distance < 0 ? page.lineAt(caret).start() : lineEnd(caret);
    }

    private int paged(int caret, double distance) {
        Point2D at = page.caretInScene(caret);
        page.scrollBy(distance);
        page.layout();
        return page.insertionAt(at.getX(), at.getY());
    }

    /** Before the blank at which the line wraps. */
    private int lineEnd(int caret) {
        Span line = page.lineAt(caret);
        String text = viewModel.bodyProperty().get().text();
        boolean wraps = line.length() > 0 && line.end() < text.length() && text.charAt(line.end() - 1) == ' ';
        return wraps ? line.end() - 1 : line.end();
    }

    private int paragraphBefore(int caret) {
        BodyText body = viewModel.bodyProperty().get();
        int start = body.paragraphAt(caret).start();
        return start < caret ? start : body.paragraphAt(Math.max(0, start - 1)).start();
    }

    private int paragraphAfter(int caret) {
        BodyText body = viewModel.bodyProperty().get();
        return body.after(body.paragraphAt(caret).end());
    }
}
