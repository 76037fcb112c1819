package org.khabir.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.EmptyNote;

/** Takes files and folders that are dropped on the window. */
final class FileDrop {

    private FileDrop() {
    }

    /** @param accepting whether there is something that they can be imported into */
    static void install(StackPane target, Texts texts, BooleanSupplier accepting, Consumer<List<Path>> onDropped) {
        EmptyNote hint = new EmptyNote("mdi2f-file-import-outline", texts.bind("shell.drop.hint"));
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        target.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && accepting.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                if (!target.getChildren().contains(hint)) {
                    target.getChildren().add(hint);
                }
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> target.getChildren().remove(hint));
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            target.getChildren().remove(hint);
            if (event.getDragboard().hasFiles() && accepting.getAsBoolean()) {
                onDropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
