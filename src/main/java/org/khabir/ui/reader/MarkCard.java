package org.khabir.ui.reader;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.util.Duration;

/** The card that says what a mark stands for: of the mark under the resting mouse, or by key of the one under the caret. */
final class MarkCard {

    static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    private static final Duration REST = Duration.millis(350);
    /** As long as it may take to go from the mark to the card. */
    private static final Duration GRACE = Duration.millis(450);
    private static final double BESIDE = 10;

    private final ReaderPage page;
    private final ReaderViewModel viewModel;
    private final Consumer<Mark> profile;
    private final Popup popup = new Popup();
    private final CardView view;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition grace = new PauseTransition(GRACE);
    private Mark under;
    private Mark shown;

    private MarkCard(ReaderPage page, ReaderViewModel viewModel, Consumer<Mark> profile) {
        this.page = page;
        this.viewModel = viewModel;
        this.profile = profile;
        this.view = new CardView(viewModel.texts());
        popup.getContent().add(view);
        popup.setHideOnEscape(true);
        grace.setOnFinished(left -> popup.hide());
        view.setOnMouseEntered(event -> grace.stop());
        view.setOnMouseExited(event -> grace.playFromStart());
        viewModel.factsProperty().subscribe((before, now) -> {
            if (popup.isShowing()) {
                fill(shown);
            }
        });
    }

    /** @param profile shows all that the case knows of what a mark stands for */
    static void install(ReaderPage page, ReaderViewModel viewModel, Consumer<Mark> profile) {
        MarkCard card = new MarkCard(page, viewModel, profile);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, card::moved);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> card.leave());
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> card.hide());
        page.addEventHandler(KeyEvent.KEY_PRESSED, card::press);
        viewModel.bodyProperty().subscribe((before, now) -> card.hide());
    }

    private void press(KeyEvent event) {
        if (KEYS.match(event)) {
            viewModel.markAt(viewModel.selection().span().start()).ifPresent(this::showAtCaret);
            event.consume();
        } else if (!event.getCode().isModifierKey()) {
            hide();
        }
    }

    private void showAtCaret(Mark mark) {
        Point2D at = page.localToScreen(page.sceneToLocal(page.belowInScene(mark.span().start())));
        show(mark, at.getX(), at.getY());
    }

    private void moved(MouseEvent event) {
        Mark mark = page.isEmpty() ? null
                : page.markAt(event.getSceneX(), event.getSceneY()).filter(found -> !coversWhatIsRead(found, event)).orElse(null);
        if (mark == under) {
            return;
        }
        under = mark;
        rest.stop();
        if (mark == null) {
            grace.playFromStart();
        } else {
            rest.setOnFinished(rested -> show(mark, event.getScreenX(), lowerEdge(mark, event)));
            rest.playFromStart();
        }
    }

    /** A meeting fills whole sentences: its card comes at the bar in the margin only. */
    private boolean coversWhatIsRead(Mark mark, MouseEvent event) {
        return mark.kind() == Mark.Kind.MEETING && page.isOnText(event.getSceneX(), event.getSceneY());
    }

    /** Below the mark's line under the mouse, so that the words stay in sight. */
    private double lowerEdge(Mark mark, MouseEvent event) {
        int offset = Math.clamp(page.characterAt(event.getSceneX(), event.getSceneY()), mark.span().start(), mark.span().end() - 1);
        Point2D below = page.localToScreen(page.sceneToLocal(page.belowInScene(offset)));
        return Math.max(below.getY(), event.getScreenY());
    }

    /** Shows the card below the point, running from there as the interface's lines do. */
    private void show(Mark mark, double screenX, double screenY) {
        grace.stop();
        viewModel.wantFacts();
        if (fill(mark)) {
            boolean rightToLeft = viewModel.texts().language().isRightToLeft();
            popup.show(page, rightToLeft ? screenX - CardView.WIDTH + BESIDE : screenX - BESIDE, screenY);
        }
    }

    private boolean fill(Mark mark) {
        shown = mark;
        return viewModel.card(mark).map(card -> {
            view.show(card, viewModel.standing(mark).orElse(null), forward -> walk(mark, forward), () -> openProfile(mark));
            return true;
        }).orElse(false);
    }

    private void walk(Mark mark, boolean forward) {
        viewModel.walk(mark, forward).ifPresentOrElse(this::showAtCaret, this::hide);
    }

    private void openProfile(Mark mark) {
        hide();
        profile.accept(mark);
    }

    private void leave() {
        under = null;
        rest.stop();
        grace.playFromStart();
    }

    private void hide() {
        under = null;
        rest.stop();
        grace.stop();
        popup.hide();
    }
}
