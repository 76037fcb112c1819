package org.khabir.ui.reader;

import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The card that says what the mark under the resting mouse stands for. */
final class MarkCard {

    private static final Duration REST = Duration.millis(350);
    private static final double BESIDE = 14;

    private final ReaderPage page;
    private final ReaderViewModel viewModel;
    private final Tooltip card = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private Mark under;

    private MarkCard(ReaderPage page, ReaderViewModel viewModel) {
        this.page = page;
        this.viewModel = viewModel;
        card.getStyleClass().add("reader-card");
        card.setWrapText(true);
        card.setMaxWidth(420);
    }

    static void install(ReaderPage page, ReaderViewModel viewModel) {
        MarkCard card = new MarkCard(page, viewModel);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, card::moved);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> card.goTo(null, event));
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> card.goTo(null, event));
    }

    private void moved(MouseEvent event) {
        if (!page.isEmpty()) {
            goTo(page.markAt(event.getSceneX(), event.getSceneY()).filter(mark -> !coversWhatIsRead(mark, event)).orElse(null), event);
        }
    }

    /** A meeting fills whole sentences: its card comes at the bar in the margin only. */
    private boolean coversWhatIsRead(Mark mark, MouseEvent event) {
        return mark.kind() == Mark.Kind.MEETING && page.isOnText(event.getSceneX(), event.getSceneY());
    }

    private void goTo(Mark mark, MouseEvent event) {
        if (mark == under) {
            return;
        }
        under = mark;
        card.hide();
        rest.stop();
        String text = mark == null ? "" : viewModel.describe(mark);
        if (!text.isEmpty()) {
            rest.setOnFinished(rested -> {
                card.setText(text);
                card.show(page, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
            });
            rest.playFromStart();
        }
    }
}
