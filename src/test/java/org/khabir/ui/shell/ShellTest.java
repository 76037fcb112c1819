package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.model.Annotation;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.search.SearchQuery;
import org.khabir.ui.common.Theme;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.drawing.Drawings;
import org.khabir.workspace.Workspace;

class ShellTest extends ShellFixture {

    private static final String BODY = """
            التقى المبعوث الأممي غسان سلامة المشير خليفة حفتر في بنغازي يوم 5 أبريل 2019.
            وقال سلامة إن قيادة أفريكوم (AFRICOM) على علم باللقاء.
            """;

    @Test
    void leadsFromNothingToAnArticleAndItsNames() throws IOException {
        Workspace workspace = caseOf(article());

        assertThat(fx(() -> stage.getTitle())).contains("قضية");
        clickCell("entities-table", "خليفة حفتر");
        int at = BODY.indexOf("خليفة حفتر");
        waitFor(() -> view().models().reader().selection().caret() == at);

        assertThat(fx(() -> view().models().entities().occurrences())).isNotEmpty();
        assertThat(workspace.name()).isEqualTo("قضية");
    }

    @Test
    void tagsMixedTextAndTakesItBack() throws Exception {
        Workspace workspace = caseOf(article());
        int start = BODY.indexOf("أفريكوم");
        Span mixed = new Span(start, BODY.indexOf(" على علم"));
        run(() -> view().models().reader().selection().select(mixed));

        Platform.runLater(() -> view().textActions().tagWithNew(mixed));
        waitFor(() -> nodePresent("tag-name"));
        TextField name = (TextField) node("tag-name");
        run(() -> name.setText("قيادة"));
        press(texts().text("notes.tag.save")::equals);
        waitFor(() -> view().models().notes().tags().size() == 1);

        assertThat(workspace.annotations()).extracting(Annotation::span).containsExactly(mixed);
        assertThat(mixed.of(BODY)).isEqualTo("أفريكوم (AFRICOM)");
        assertThat(workspace.tags()).extracting(Tag::name).containsExactly("قيادة");
        waitFor(() -> view().models().history().nextUndoProperty().get() != null);

        keys(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> view().models().notes().tags().isEmpty());
        assertThat(workspace.annotations()).isEmpty();

        keys(KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> view().models().notes().tags().size() == 1);
        assertThat(workspace.annotations()).hasSize(1);
    }

    @Test
    void turnsRoundWithTheLanguageAndRemembersIt() throws IOException {
        caseOf(article());
        assertThat(fx(() -> stage.getScene().getEffectiveNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);

        click(node("switch-language"));
        click(node("switch-theme"));

        assertThat(fx(() -> texts().language())).isEqualTo(Language.ENGLISH);
        assertThat(fx(() -> stage.getScene().getEffectiveNodeOrientation())).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(fx(() -> scenes().themeProperty().get())).isEqualTo(Theme.DARK);
        assertThat(fx(() -> searchField().getPromptText())).isEqualTo("Search the articles of this case");
        waitFor(() -> model.settings().display().language() == Language.ENGLISH);
    }

    @Test
    void searchesAndOpensAHitAtItsMatch() throws Exception {
        Workspace workspace = caseOf(article());
        waitUntilFound(workspace, "افريكوم");

        run(() -> searchField().setText("افريكوم"));
        run(() -> searchField().requestFocus());
        keys(KeyCode.ENTER);
        waitFor(() -> view().models().results().hits().size() == 1);
        run(() -> view().models().results().reveal(view().models().results().hits().getFirst()));

        waitFor(() -> view().models().reader().selection().caret() == BODY.indexOf("أفريكوم"));
    }

    @Test
    void writesAReport() throws IOException {
        caseOf(article());
        files.report = folder.resolve("تقرير.pdf");

        Platform.runLater(() -> fireMenu("shell.action.report"));
        press(texts().text("shell.report.save")::equals);
        waitFor(() -> Files.exists(files.report) && !model.jobs().busyProperty().get());
        press(texts().text("shell.report.openFolder")::equals);

        assertThat(files.report).isNotEmptyFile();
        assertThat(files.opened).containsExactly(folder);
    }

    @Test
    void exportsTablesAndPicturesOfMeetingsAndTimeline() throws IOException {
        caseOf(article());
        run(() -> view().models().desk().scopeProperty().set(Scope.CASE));
        files.folder = folder;
        for (String export : List.of("meetings.CSV", "meetings.JSON", "meetings.ICALENDAR", "timeline.CSV", "timeline.JSON")) {
            fireExport("shell.export." + export);
        }
        run(() -> view().open(CaseView.MATRIX));
        waitFor(() -> !view().models().matrix().meetings().shown().isEmpty());
        Parent grid = (Parent) node("matrix-grid");
        waitFor(() -> !grid.getChildrenUnmodifiable().isEmpty());
        pulse();
        fireExport("shell.export.matrix");
        fireExport("shell.export.matrixSvg");
        run(() -> view().open(CaseView.TIMELINE));
        waitFor(() -> !view().models().timeline().happenings().shown().isEmpty());
        pulse();
        fireExport("shell.export.timelinePicture");
        fireExport("shell.export.timelineSvg");
        run(() -> view().openWide(WideViews.NETWORK));
        waitFor(() -> view().network().graphMl().contains("حفتر"));
        List.of("networkPicture", "networkSvg", "networkGraph").forEach(each -> fireExport("shell.export." + each));
        run(() -> view().openWide(WideViews.MAP));
        waitFor(() -> Drawings.svg(view().map().picture(), "").contains("بنغازي"));
        List.of("mapPicture", "mapSvg").forEach(each -> fireExport("shell.export." + each));
        for (String name : List.of("الشبكة.png", "الشبكة.svg", "الشبكة.graphml", "الخريطة.png", "الخريطة.svg")) {
            waitFor(() -> Files.exists(folder.resolve(name)));
        }
        for (String name : List.of("اللقاءات.csv", "اللقاءات.json", "اللقاءات.ics", "الخط الزمني.csv", "الخط الزمني.json", "الخط الزمني.png", "المصفوفة.png",
                "الخط الزمني.svg", "المصفوفة.svg")) {
            waitFor(() -> Files.exists(folder.resolve(name)));
        }
        waitFor(() -> !model.jobs().busyProperty().get());

        assertThat(Files.readString(folder.resolve("اللقاءات.csv"))).contains("المشاركون", "حفتر");
        assertThat(Files.readString(folder.resolve("المصفوفة.svg"))).contains("direction=\"rtl\"", "حفتر</text>");
        assertThat(Files.readString(folder.resolve("الخط الزمني.svg"))).contains("direction=\"rtl\"", "<path ");
        BufferedImage drawn = ImageIO.read(folder.resolve("الخط الزمني.png").toFile());
        Node node = node("timeline-chart");
        Bounds chart = fx(() -> node.localToScene(node.getLayoutBounds()));
        BufferedImage window = picture(node);
        int same = 0;
        for (int x = 0; x < drawn.getWidth(); x++) {
            same += drawn.getRGB(x, 15) == window.getRGB(x + (int) chart.getMinX(), 15 + (int) chart.getMinY()) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(drawn.getWidth() * 9 / 10);
    }

    @Test
    void findsANameOfTheCasesOwnListAfterAnalysingAgain() throws IOException {
        caseOf(article());
        Platform.runLater(() -> fireMenu("shell.action.ownNames"));
        waitFor(() -> nodePresent("ownnames-name"));
        TextArea name = (TextArea) node("ownnames-name");
        run(() -> name.setText("على علم باللقاء"));
        click(node("ownnames-add"));
        waitFor(() -> name.getText().isEmpty());

        press(texts().text("ownnames.reanalyze")::equals);

        waitFor(() -> view().models().entities().shown().stream().anyMatch(entity -> entity.name().equals("على علم باللقاء")));
    }

    @Test
    void confirmsAMeetingFromTheTable() throws Exception {
        Workspace workspace = caseOf(article());
        run(() -> view().open(CaseView.MEETINGS));
        clickCell("meetings-table", "بنغازي");
        waitFor(() -> view().models().meetings().chosenProperty().get() != null);

        press(texts().text("meetings.confirm")::equals);
        waitFor(() -> view().models().meetings().chosenProperty().get() != null
                && view().models().meetings().chosenProperty().get().report().meeting().provenance().review() == Review.CONFIRMED);

        assertThat(workspace.meetings()).extracting(meeting -> meeting.meeting().provenance().review()).containsExactly(Review.CONFIRMED);
    }

    @Test
    void goesBackToWhereOneWas() throws IOException {
        caseOf(article());
        clickCell("entities-table", "خليفة حفتر");
        waitFor(() -> view().models().desk().canGoBackProperty().get());

        keys(KeyCode.ALT, KeyCode.RIGHT);

        waitFor(() -> !view().models().desk().canGoBackProperty().get());
        assertThat(fx(() -> view().models().desk().canGoForwardProperty().get())).isTrue();
    }

    private TextField searchField() {
        return (TextField) stage.getScene().lookup("#search-field");
    }

    private Path article() throws IOException {
        Path file = folder.resolve("خبر.txt");
        return Files.writeString(file, BODY);
    }

    private static boolean nodePresent(String id) {
        return Window.getWindows().stream().anyMatch(each -> each.getScene().lookup("#" + id) != null);
    }

    private static void waitUntilFound(Workspace workspace, String query) {
        waitFor(() -> {
            try {
                return workspace.search(SearchQuery.of(query)).total() == 1;
            } catch (KhabirException e) {
                throw new AssertionError(e);
            }
        });
    }
}
