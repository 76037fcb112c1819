package org.khabir.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.khabir.model.Span;

/** Selecting and clicking: drag, words by double click, paragraphs by triple click, shift to extend, a click on a mark. */
final class ReaderMouse {

    private static final double EDGE = 12;

    private final ReaderPage page;
    private final ReaderViewModel viewModel;
    private Span pressed = new Span(0, 0);

    private ReaderMouse(ReaderPage page, ReaderViewModel viewModel) {
        this.page = page;
        this.viewModel = viewModel;
    }

    static void install(ReaderPage page, ReaderViewModel viewModel) {
        ReaderMouse mouse = new ReaderMouse(page, viewModel);
        page.setCursor(Cursor.TEXT);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
    }

    private void press(MouseEvent event) {
        page.requestFocus();
        event.consume(); // the tabs around the reader would take the focus for themselves
        if (event.getButton() != MouseButton.PRIMARY || page.isEmpty()) {
            return;
        }
        TextSelection selection = viewModel.selection();
        if (event.isShiftDown()) {
            selection.extendTo(page.insertionAt(event.getSceneX(), event.getSceneY()));
        } else {
            pressed = unitAt(event);
            selection.select(pressed);
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || page.isEmpty()) {
            return;
        }
        scrollAtEdge(event.getY());
        Span here = unitAt(event);
        TextSelection selection = viewModel.selection();
        if (here.start() < pressed.start()) {
            selection.moveTo(pressed.end());
            selection.extendTo(here.start());
        } else {
            selection.moveTo(pressed.start());
            selection.extendTo(Math.max(pressed.end(), here.end()));
        }
    }

    private void click(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1
                && event.isStillSincePress() && !event.isShiftDown() && !page.isEmpty();
        if (plain) {
            page.markAt(event.getSceneX(), event.getSceneY()).ifPresent(viewModel::activate);
        }
    }

    /** What a press, or a second or third one, takes: the place between two characters, the word, the paragraph. */
    private Span unitAt(MouseEvent event) {
        BodyText body = viewModel.bodyProperty().get();
        if (event.getClickCount() <= 1) {
            int offset = page.insertionAt(event.getSceneX(), event.getSceneY());
            return new Span(offset, offset);
        }
        int offset = Math.max(0, page.characterAt(event.getSceneX(), event.getSceneY()));
        return event.getClickCount() == 2 ? body.wordAt(offset) : body.paragraphAt(offset);
    }

    private void scrollAtEdge(double y) {
        if (y < EDGE) {
            page.scrollBy(y - EDGE);
        } else if (y > page.getHeight() - EDGE) {
            page.scrollBy(y - page.getHeight() + EDGE);
        }
    }
}
