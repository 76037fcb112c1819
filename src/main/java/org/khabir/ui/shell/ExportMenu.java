package org.khabir.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.khabir.export.ExportFormat;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Texts;

/** The menu that writes meetings, the timeline and pictures of them to files. */
final class ExportMenu extends Menu {

    private static final String PICTURE = ".png";

    private final Texts texts;
    private final ObservableValue<CaseView> view;
    private final FileDialogs files;
    private final Consumer<Path> onDone;

    /** @param onDone gets the file when it is written */
    ExportMenu(Texts texts, ShellViewModel model, ObservableValue<CaseView> view, FileDialogs files, Consumer<Path> onDone) {
        this.texts = texts;
        this.view = view;
        this.files = files;
        this.onDone = onDone;
        textProperty().bind(texts.bind("shell.menu.export"));
        disableProperty().bind(view.map(shown -> false).orElse(true));
        for (ExportFormat format : ExportFormat.values()) {
            getItems().add(item("shell.export.meetings." + format, "shell.export.meetingsFile", format.suffix(),
                    file -> model.exportMeetings(format, texts.language(), file, onDone)));
        }
        getItems().add(item("shell.export.matrix", "shell.export.matrixFile", PICTURE, file -> picture(CaseView.MATRIX, CaseView::matrixPicture, file)));
        getItems().add(new SeparatorMenuItem());
        for (ExportFormat format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.JSON}) {
            getItems().add(item("shell.export.timeline." + format, "shell.export.timelineFile", format.suffix(),
                    file -> model.exportTimeline(format, texts.language(), file, onDone)));
        }
        getItems().add(item("shell.export.timelinePicture", "shell.export.timelineFile", PICTURE, file -> picture(CaseView.TIMELINE, CaseView::timelinePicture, file)));
    }

    private MenuItem item(String key, String fileKey, String suffix, Consumer<Path> export) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> files.chooseExport(texts.text(fileKey) + suffix).ifPresent(export));
        return item;
    }

    /** The panel as it is drawn; it is opened first, since what was never in sight is not drawn yet. */
    private void picture(String panel, Function<CaseView, Node> drawn, Path file) {
        CaseView shown = view.getValue();
        shown.open(panel);
        shown.applyCss();
        shown.layout();
        BufferedImage image = SwingFXUtils.fromFXImage(drawn.apply(shown).snapshot(unmirrored(drawn.apply(shown)), null), null);
        shown.models().desk().tasks().run(() -> write(image, file)).onSuccess(nothing -> onDone.accept(file))
                .onError(KhabirException.class, shown.models().desk().failures()).start();
    }

    /** A snapshot shows a node as it stands in its parent: mirrored, where its direction is the other one. */
    private static SnapshotParameters unmirrored(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        if (node.getParent().getEffectiveNodeOrientation() != node.getEffectiveNodeOrientation()) {
            parameters.setTransform(new Scale(-1, 1, node.getLayoutBounds().getCenterX(), 0));
        }
        return parameters;
    }

    private static void write(BufferedImage image, Path file) throws KhabirException {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new KhabirException(e, "errors.export.unwritable", file, e.getMessage());
        }
    }
}
