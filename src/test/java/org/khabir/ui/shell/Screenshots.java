package org.khabir.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Theme;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.drawing.Drawings;
import org.khabir.workspace.Workspace;

/** Draws every panel in both languages, light and dark, into docs/images: {@code mvn -Pimages test}. */
class Screenshots extends ShellFixture {

    private static final Path IMAGES = Path.of("docs", "images");
    private static final double SCALE = 1;
    private static final int SMALLER = 85;
    private static final String ARTICLE = "libya-africom";

    @Test
    void drawAll() throws IOException, KhabirException {
        Files.createDirectories(IMAGES);
        run(() -> scenes().interfaceSizeProperty().set(SMALLER));
        everyLook("start", () -> { });
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        annotate(model.deskProperty().get().workspace());
        everyLook("reader", this::showEntities);
        everyLook("meetings", () -> showCase(CaseView.MEETINGS));
        everyLook("meeting-form", this::showForm);
        Node form = node("meeting-editor");
        run(() -> form.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        everyLook("matrix", () -> showCase(CaseView.MATRIX));
        everyLook("timeline", () -> showCase(CaseView.TIMELINE));
        everyLook("profile", this::showProfile);
        everyLook("dashboard", this::showDashboard);
        everyLook("network", () -> showWide(WideViews.NETWORK));
        everyLook("map", () -> showWide(WideViews.MAP));
        run(() -> view().openWide(WideViews.READER));
        everyLook("search", this::showSearch);
        everyLook("tags", () -> showCase(CaseView.NOTES));
        everyLook("history", () -> showCase(CaseView.HISTORY));
        everyLookOfDialog("names", () -> fireMenu("shell.action.ownNames"));
        everyLookOfDialog("report", () -> fireMenu("shell.action.report"));
    }

    private void annotate(Workspace workspace) throws KhabirException {
        String body = workspace.article(ARTICLE).orElseThrow().body();
        Tag security = new Tag("security", "تعاون أمني", "#0072b2", "", null);
        Tag unity = new Tag("unity", "توحيد المؤسسة العسكرية", "#d55e00", "", null);
        workspace.edit(EditLabel.of("edit.tag.add", security.name()), new Edit.PutTag(security));
        workspace.edit(EditLabel.of("edit.tag.add", unity.name()), new Edit.PutTag(unity));
        tag(workspace, body, "سبل توسيع التعاون الأمني", security, "");
        tag(workspace, body, "توحيد المؤسسة العسكرية", unity, "تكرر في التقرير الأممي");
        tag(workspace, body, "قوات مشتركة", unity, "");
        workspace.edit(EditLabel.of("edit.name.add", "ميليتري أفريكا"), new Edit.PutNamedEntry(new NamedEntry("n1",
                "ميليتري أفريكا", EntityType.ORGANIZATION, List.of("Military Africa"), "Military Africa")));
        workspace.undo();
        workspace.redo();
    }

    private static void tag(Workspace workspace, String body, String words, Tag tag, String note) throws KhabirException {
        int at = body.indexOf(words);
        workspace.edit(EditLabel.of("edit.tag.apply", tag.name()), new Edit.PutAnnotation(new Annotation("a" + at, ARTICLE,
                new Span(at, at + words.length()), tag.id(), note, Instant.parse("2026-01-01T09:00:00Z"))));
    }

    private void showEntities() {
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.ARTICLE);
            view().open(CaseView.LIBRARY);
            view().open(CaseView.ENTITIES);
            view().models().desk().go(Place.article(ARTICLE));
        });
        waitFor(() -> view().models().entities().shown().stream().anyMatch(entity -> entity.name().contains("حفتر")));
        run(() -> view().models().entities().shown().stream().filter(entity -> entity.name().contains("حفتر")).findFirst()
                .ifPresent(view().models().entities().chosenProperty()::set));
        waitFor(() -> !view().models().entities().occurrences().isEmpty());
    }

    private void showForm() {
        showCase(CaseView.MEETINGS);
        run(() -> view().models().meetings().change(view().models().meetings().chosenProperty().get(), null));
        Node form = node("meeting-editor");
        waitFor(form::isVisible);
    }

    private void showCase(String panel) {
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(panel);
        });
        waitFor(() -> !panel.equals(CaseView.MEETINGS) || !view().models().meetings().meetings().shown().isEmpty());
        waitFor(() -> !panel.equals(CaseView.MATRIX) || !view().models().matrix().meetings().shown().isEmpty());
        waitFor(() -> !panel.equals(CaseView.TIMELINE) || !view().models().timeline().happenings().shown().isEmpty());
        run(() -> view().models().meetings().meetings().shown().stream().findFirst().ifPresent(view().models().meetings().chosenProperty()::set));
        waitFor(() -> !view().models().notes().shown().isEmpty());
    }

    private void showProfile() {
        run(() -> view().models().entities().shown().stream().filter(entity -> entity.name().contains("حفتر")).findFirst()
                .ifPresent(entity -> view().models().desk().openProfile(entity.key())));
        waitFor(() -> !view().models().profile().meetings().isEmpty());
    }

    private void showDashboard() {
        run(view().models().desk()::openDashboard);
        waitFor(() -> view().models().dashboard().offersProperty().get() >= 0);
    }

    private void showWide(String wide) {
        run(() -> view().openWide(wide));
        waitFor(() -> !wide.equals(WideViews.NETWORK) || view().network().graphMl().contains("<edge"));
        waitFor(() -> !wide.equals(WideViews.MAP) || Drawings.svg(view().map().picture(), "").contains("<text"));
        settle();
    }

    /** Until nothing moves any more. */
    private void settle() {
        for (int frame = 0; frame < 80; frame++) {
            pulse();
        }
    }

    private void showSearch() {
        run(() -> {
            view().open(CaseView.RESULTS);
            view().models().results().search("حفتر");
        });
        waitFor(() -> !view().models().results().hits().isEmpty());
    }

    /** Draws the window as it is after {@code arrange}, in each language and theme. */
    private void everyLook(String name, Runnable arrange) throws IOException {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                dress(language, theme);
                arrange.run();
                draw(fx(() -> stage.getScene().getRoot()), name, language, theme);
            }
        }
    }

    private void everyLookOfDialog(String name, Runnable open) throws IOException {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                dress(language, theme);
                Platform.runLater(open);
                waitFor(() -> dialog() != null);
                draw(fx(() -> dialog().getScene().getRoot()), name, language, theme);
                run(() -> dialog().hide());
                pulse();
            }
        }
    }

    private void dress(Language language, Theme theme) {
        run(() -> {
            texts().languageProperty().set(language);
            scenes().themeProperty().set(theme);
        });
    }

    private Window dialog() {
        return Window.getWindows().stream().filter(each -> each != stage).findFirst().orElse(null);
    }

    private static void draw(Node node, String name, Language language, Theme theme) throws IOException {
        for (int i = 0; i < 3; i++) {
            pulse();
        }
        BufferedImage image = fx(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SCALE, SCALE));
            return SwingFXUtils.fromFXImage(node.snapshot(parameters, null), null);
        });
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        String file = String.join("-", name, language.locale().getLanguage(), theme.name().toLowerCase(Locale.ROOT)) + ".png";
        ImageIO.write(opaque, "png", IMAGES.resolve(file).toFile());
    }
}
