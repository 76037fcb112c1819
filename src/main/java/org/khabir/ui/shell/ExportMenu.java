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
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.khabir.export.ExportFormat;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.drawing.Drawings;

/** The menu that writes meetings, the timeline and pictures of them to files. */
final class ExportMenu extends Menu {

    private static final String PNG = ".png";
    private static final String SVG = ".svg";

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
        getItems().add(picture("shell.export.matrix", "shell.export.matrixFile", PNG, CaseView.MATRIX, CaseView::matrixPicture));
        getItems().add(picture("shell.export.matrixSvg", "shell.export.matrixFile", SVG, CaseView.MATRIX, CaseView::matrixPicture));
        getItems().add(new SeparatorMenuItem());
        for (ExportFormat format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.JSON}) {
            getItems().add(item("shell.export.timeline." + format, "shell.export.timelineFile", format.suffix(),
                    file -> model.exportTimeline(format, texts.language(), file, onDone)));
        }
        getItems().add(picture("shell.export.timelinePicture", "shell.export.timelineFile", PNG, CaseView.TIMELINE, CaseView::timelinePicture));
        getItems().add(picture("shell.export.timelineSvg", "shell.export.timelineFile", SVG, CaseView.TIMELINE, CaseView::timelinePicture));
        getItems().add(new SeparatorMenuItem());
        getItems().add(picture("shell.export.networkPicture", "shell.export.networkFile", PNG, WideViews.NETWORK, shown -> shown.network().picture()));
        getItems().add(picture("shell.export.networkSvg", "shell.export.networkFile", SVG, WideViews.NETWORK, shown -> shown.network().picture()));
        getItems().add(inSight(WideViews.NETWORK, item("shell.export.networkGraph", "shell.export.networkFile", ".graphml", this::saveGraph)));
        getItems().add(picture("shell.export.mapPicture", "shell.export.mapFile", PNG, WideViews.MAP, shown -> shown.map().picture()));
        getItems().add(picture("shell.export.mapSvg", "shell.export.mapFile", SVG, WideViews.MAP, shown -> shown.map().picture()));
    }

    private MenuItem item(String key, String fileKey, String suffix, Consumer<Path> export) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> files.chooseExport(texts.text(fileKey) + suffix).ifPresent(export));
        return item;
    }

    /** For a panel while it is in sight: the picture shows it as it is. */
    private MenuItem picture(String key, String fileKey, String suffix, String panel, Function<CaseView, Region> drawn) {
        return inSight(panel, item(key, fileKey, suffix, file -> save(drawn.apply(view.getValue()), texts.text(fileKey), suffix, file)));
    }

    private MenuItem inSight(String panel, MenuItem item) {
        item.disableProperty().bind(view.flatMap(shown -> shown.models().sights().of(panel)).map(inSight -> !inSight).orElse(true));
        return item;
    }

    private void save(Region drawn, String title, String suffix, Path file) {
        save(suffix.equals(SVG) ? svg(drawn, title) : png(drawn), file);
    }

    private void saveGraph(Path file) {
        String graph = view.getValue().network().graphMl();
        save(unfinished -> Files.writeString(unfinished, graph), file);
    }

    private void save(Writing writing, Path file) {
        Desk desk = view.getValue().models().desk();
        desk.tasks().run(() -> write(writing, file)).onSuccess(nothing -> onDone.accept(file))
                .onError(KhabirException.class, desk.failures()).start();
    }

    private static Writing png(Region drawn) {
        BufferedImage image = SwingFXUtils.fromFXImage(drawn.snapshot(unmirrored(drawn), null), null);
        return unfinished -> ImageIO.write(image, "png", unfinished.toFile());
    }

    private static Writing svg(Region drawn, String title) {
        String document = Drawings.svg(drawn, title);
        return unfinished -> Files.writeString(unfinished, document);
    }

    /** Writes a picture to the file of that name. */
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** A snapshot shows a node as it stands in its parent: mirrored, where its direction is the other one. */
    private static SnapshotParameters unmirrored(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Drawings.ground(node));
        if (node.getParent().getEffectiveNodeOrientation() != node.getEffectiveNodeOrientation()) {
            parameters.setTransform(new Scale(-1, 1, node.getLayoutBounds().getCenterX(), 0));
        }
        return parameters;
    }

    private static void write(Writing writing, Path file) throws KhabirException {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            writing.to(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.export.unwritable", file, e.getMessage());
        }
    }
}
