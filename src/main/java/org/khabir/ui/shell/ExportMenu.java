package org.khabir.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.khabir.ui.desk.Desk;

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
        getItems().add(picture("shell.export.matrix", "shell.export.matrixFile", CaseView.MATRIX, CaseView::matrixPicture));
        getItems().add(new SeparatorMenuItem());
        for (ExportFormat format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.JSON}) {
            getItems().add(item("shell.export.timeline." + format, "shell.export.timelineFile", format.suffix(),
                    file -> model.exportTimeline(format, texts.language(), file, onDone)));
        }
        getItems().add(picture("shell.export.timelinePicture", "shell.export.timelineFile", CaseView.TIMELINE, CaseView::timelinePicture));
    }

    private MenuItem item(String key, String fileKey, String suffix, Consumer<Path> export) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> files.chooseExport(texts.text(fileKey) + suffix).ifPresent(export));
        return item;
    }

    /** For a panel while it is in sight: the picture shows it as it is. */
    private MenuItem picture(String key, String fileKey, String panel, Function<CaseView, Node> drawn) {
        MenuItem item = item(key, fileKey, PICTURE, file -> save(drawn.apply(view.getValue()), file));
        item.disableProperty().bind(view.flatMap(shown -> shown.models().sights().of(panel)).map(inSight -> !inSight).orElse(true));
        return item;
    }

    private void save(Node drawn, Path file) {
        Desk desk = view.getValue().models().desk();
        BufferedImage image = SwingFXUtils.fromFXImage(drawn.snapshot(unmirrored(drawn), null), null);
        desk.tasks().run(() -> write(image, file)).onSuccess(nothing -> onDone.accept(file))
                .onError(KhabirException.class, desk.failures()).start();
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
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            ImageIO.write(image, "png", unfinished.toFile());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.export.unwritable", file, e.getMessage());
        }
    }
}
