package org.khabir.ui.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.khabir.model.Span;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.controls.Clips;

/** The reader's commands and their keys. */
final class ReaderCommands {

    static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination COPY_CITATION = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    static final KeyCombination SELECT_ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    static final KeyCombination ACCEPT = new KeyCodeCombination(KeyCode.F7);
    static final KeyCombination ACCEPT_ENTITY = new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REJECT = new KeyCodeCombination(KeyCode.DELETE);

    private final ReaderPage page;
    private final ReaderViewModel viewModel;
    private final FindBar findBar;
    private final CheckBar checkBar;
    private final ReaderActions actions;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    ReaderCommands(ReaderPage page, ReaderViewModel viewModel, FindBar findBar, CheckBar checkBar, ReaderActions actions) {
        this.page = page;
        this.viewModel = viewModel;
        this.findBar = findBar;
        this.checkBar = checkBar;
        this.actions = actions;
        keys.put(COPY, this::copy);
        keys.put(COPY_CITATION, this::copyCitation);
        keys.put(SELECT_ALL, this::selectAll);
        keys.put(new KeyCodeCombination(KeyCode.ENTER), this::activate);
        keys.put(shortcut(KeyCode.F), findBar::open);
        keys.put(new KeyCodeCombination(KeyCode.F3), viewModel.find()::next);
        keys.put(new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN), viewModel.find()::previous);
        keys.put(new KeyCodeCombination(KeyCode.F4), () -> viewModel.walk(true));
        keys.put(new KeyCodeCombination(KeyCode.F4, KeyCombination.SHIFT_DOWN), () -> viewModel.walk(false));
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> checkBar.step(true));
        keys.put(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> checkBar.step(false));
        keys.put(ACCEPT, checkBar::accept);
        keys.put(ACCEPT_ENTITY, checkBar::acceptEntity);
        keys.put(REJECT, checkBar::reject);
        keys.put(new KeyCodeCombination(KeyCode.F2), checkBar::retype);
        keys.put(new KeyCodeCombination(KeyCode.ESCAPE), this::escape);
        for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
            keys.put(shortcut(plus), viewModel.style()::larger);
        }
        keys.put(shortcut(KeyCode.MINUS), viewModel.style()::smaller);
        keys.put(shortcut(KeyCode.SUBTRACT), viewModel.style()::smaller);
        keys.put(shortcut(KeyCode.DIGIT0), viewModel.style()::usualSize);
        keys.put(shortcut(KeyCode.NUMPAD0), viewModel.style()::usualSize);
        for (int digit = 1; digit <= 9; digit++) {
            int key = digit;
            keys.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + digit)), () -> tagByKey(key));
            keys.put(new KeyCodeCombination(KeyCode.valueOf("NUMPAD" + digit)), () -> tagByKey(key));
        }
    }

    void handle(KeyEvent event) {
        if (!page.isEmpty()) {
            nameAtCaret().ifPresent(name -> moveByKey(name, event));
            keys.entrySet().stream().filter(entry -> entry.getKey().match(event)).findFirst().ifPresent(entry -> {
                entry.getValue().run();
                event.consume();
            });
        }
    }

    void copy() {
        if (!viewModel.selection().isEmpty()) {
            Clips.copy(viewModel.selectedText());
        }
    }

    void copyCitation() {
        Clips.copy(new Clip(viewModel.citation(), viewModel.citationHtml()));
    }

    void selectAll() {
        viewModel.selection().select(new Span(0, viewModel.bodyProperty().get().text().length()));
    }

    private void tagByKey(int key) {
        viewModel.stretchAtCaret().ifPresent(stretch -> actions.tagByKey(stretch, key));
    }

    /** The name that is selected, or that the caret is in or right behind. */
    private Optional<Mark> nameAtCaret() {
        TextSelection selection = viewModel.selection();
        int caret = selection.span().start();
        return viewModel.markAt(caret).or(() -> viewModel.markAt(Math.max(0, caret - 1)))
                .filter(mark -> mark.kind() == Mark.Kind.ENTITY && mark.loud() && (selection.isEmpty() || selection.span().equals(mark.span())));
    }

    private void moveByKey(Mark name, KeyEvent event) {
        for (Extent extent : Extent.values()) {
            if (keys(extent, viewModel.isRightToLeft(name)).match(event)) {
                move(name, extent);
                event.consume();
            }
        }
    }

    /** Gives the name a word more or less, and selects it, so that the key goes on with it. */
    void move(Mark name, Extent extent) {
        Span to = extent.of(name.span(), viewModel.bodyProperty().get());
        if (!to.equals(name.span())) {
            actions.moveTo(to, name);
            viewModel.selection().select(to);
        }
    }

    /** The arrow points where the name's end goes; up is a word more at its beginning, down a word less. */
    static KeyCombination keys(Extent extent, boolean rightToLeft) {
        KeyCode key = switch (extent) {
            case LATER_END -> rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT;
            case EARLIER_END -> rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT;
            case EARLIER_START -> KeyCode.UP;
            case LATER_START -> KeyCode.DOWN;
        };
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private void activate() {
        viewModel.markAt(viewModel.selection().span().start()).ifPresent(viewModel::activate);
    }

    private void escape() {
        if (findBar.isVisible()) {
            findBar.close();
            page.requestFocus();
        } else if (checkBar.isVisible()) {
            checkBar.close();
        } else {
            viewModel.selection().moveTo(viewModel.selection().caret());
        }
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
