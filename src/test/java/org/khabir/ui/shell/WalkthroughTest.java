package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.Language;
import org.khabir.model.Annotation;
import org.khabir.model.CaseMeeting;
import org.khabir.model.HistoryEntry;
import org.khabir.model.MeetingStatus;
import org.khabir.model.NamedEntry;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Theme;
import org.khabir.ui.desk.MeetingRow;

/** The way of docs/walkthrough.md, from an empty window to a corrected, tagged case with a report, step by step and in its numbers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@org.junit.jupiter.api.Tag("own-jvm")
class WalkthroughTest extends WalkToATaggedCase {

    private static final String NOTE = "يُراجع مع المصدر";
    private static final String WHO = "السراج";
    /** Other programs may use the machine while one walk is watched; so a step fails only when it is long each time. */
    private static final int MOST_REPETITIONS = 3;

    /** The first walk of a Java machine loads classes, fonts and styles, and nothing of it is compiled yet. */
    @Test
    @Order(1)
    void leadsToAReportTheFirstTimeToo() throws Exception {
        assertThat(walk(StepWatch.ofTheFirstTime())).as("pieces of work of the FX thread").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Order(2)
    void leadsFromAnEmptyWindowToAReport(Language language) throws Exception {
        if (language == Language.ENGLISH) {
            click(node("switch-language"));
        }
        Map<Integer, String> tooLong = walk(StepWatch.usual());
        for (int again = 0; again < MOST_REPETITIONS && !tooLong.isEmpty(); again++) {
            tooLong.keySet().retainAll(walk(StepWatch.usual()).keySet());
        }
        assertThat(fx(() -> texts().language())).isEqualTo(language);
        assertThat(tooLong).as("pieces of work of the FX thread that are long in every walk").isEmpty();
    }

    /** @return the steps that took too long */
    private Map<Integer, String> walk(StepWatch started) throws Exception {
        try (started) {
            watch = started;
            home = Files.createTempDirectory(folder, "walk");
            walkToATaggedCase();
            code();
            meet();
            survey();
            finish();
            strike(KeyCode.CONTROL, KeyCode.W);
            waitFor(() -> model.deskProperty().get() == null);
            return watch.tooLong();
        }
    }

    @SuppressWarnings("unchecked")
    private void code() throws Exception {
        watch.step(16, "tag everywhere", () -> {
            selectText(markedNames().getFirst());
            strike(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            waitFor(() -> present("everywhere-tag"));
            run(() -> ((ComboBox<Tag>) found("everywhere-tag")).getSelectionModel().select(0));
            press(texts().text("notes.everywhere.apply")::equals);
            waitFor(() -> lastEdit("edit.tag.everywhere"));
        });
        Tag tag = workspace().tags().getFirst();
        assertThat(workspace().annotations()).hasSizeGreaterThan(1).allSatisfy(each -> assertThat(each.tagId()).isEqualTo(tag.id()));
        watch.step(17, "note", () -> {
            selectText(markedNames().getFirst());
            chooseFromMenu(texts().text("reader.note"));
            waitFor(() -> focused() instanceof TextArea);
            typeText(NOTE);
            strike(KeyCode.CONTROL, KeyCode.ENTER);
            waitFor(() -> lastEdit("edit.note.add"));
        });
        assertThat(workspace().annotations()).extracting(Annotation::note).contains(NOTE);
    }

    private void meet() throws Exception {
        watch.step(18, "filter meetings", () -> {
            strike(KeyCode.CONTROL, KeyCode.DIGIT2);
            waitFor(() -> !meetings().isEmpty());
            int all = fx(() -> meetings().size());
            run(() -> found("meetings-filters-toggle").getParent().lookup(".filter-field").requestFocus());
            typeText(WHO);
            waitFor(() -> meetings().size() < all && !meetings().isEmpty());
        });
        assertThat(fx(() -> List.copyOf(meetings()))).allSatisfy(row -> assertThat(row.toString()).contains(WHO));
        watch.step(19, "confirm a meeting", () -> {
            selectMeeting(0);
            strike(KeyCode.SPACE);
            waitFor(() -> lastEdit("edit.meeting.confirm"));
        });
        assertThat(workspace().meetings()).extracting(each -> each.meeting().provenance().review()).contains(Review.CONFIRMED);
        List<MeetingStatus> before = statuses();
        watch.step(20, "edit a meeting", () -> {
            selectMeeting(1);
            strike(KeyCode.F2);
            waitFor(() -> found("meeting-editor").isVisible() && focused() instanceof ComboBox<?>);
            strike(KeyCode.DOWN);
            strike(KeyCode.CONTROL, KeyCode.ENTER);
            waitFor(() -> lastEdit("edit.meeting.change"));
        });
        assertThat(statuses()).isNotEqualTo(before);
        int told = workspace().meetings().size();
        watch.step(21, "add a meeting", () -> {
            Span name = markedNames().getFirst();
            selectText(new Span(name.start(), Math.min(body().length(), name.end() + 60)));
            strike(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            waitFor(() -> found("meeting-editor").isVisible());
            strike(KeyCode.CONTROL, KeyCode.ENTER);
            waitFor(() -> lastEdit("edit.meeting.add"));
        });
        assertThat(workspace().meetings()).hasSize(told + 1);
    }

    private void survey() throws Exception {
        watch.step(22, "timeline", () -> {
            strike(KeyCode.CONTROL, KeyCode.DIGIT3);
            waitFor(() -> !view().models().timeline().happenings().shown().isEmpty());
        });
        String whole = fx(() -> found("timeline-chart").getAccessibleText());
        watch.step(23, "zoom", () -> {
            run(() -> found("timeline-chart").requestFocus());
            strike(KeyCode.PLUS);
            strike(KeyCode.PLUS);
            strike(KeyCode.MINUS);
            waitFor(() -> !found("timeline-chart").getAccessibleText().equals(whole));
        });
        watch.step(24, "matrix", () -> {
            strike(KeyCode.CONTROL, KeyCode.DIGIT5);
            waitFor(() -> !view().models().matrix().meetings().shown().isEmpty());
        });
        watch.step(25, "palette", () -> {
            strike(KeyCode.CONTROL, KeyCode.K);
            waitFor(() -> focused() == found("palette-field"));
            typeText(texts().text("shell.action.history"));
            strike(KeyCode.ENTER);
            waitFor(() -> found("history-list").getScene() != null && found("history-list").isVisible());
        });
        watch.step(26, "undo and redo", () -> {
            int standing = fx(this::standing);
            strike(KeyCode.CONTROL, KeyCode.Z);
            waitFor(() -> standing() == standing - 1);
            strike(KeyCode.CONTROL, KeyCode.Y);
            waitFor(() -> standing() == standing);
        });
        Language language = fx(() -> texts().language());
        watch.step(27, "language and theme", () -> {
            turn("switch-language");
            assertThat(fx(() -> texts().language())).isNotEqualTo(language);
            turn("switch-theme");
            assertThat(fx(() -> scenes().themeProperty().get())).isEqualTo(Theme.DARK);
            turn("switch-language");
            turn("switch-theme");
        });
    }

    /** Clicks the switch and waits until all panels have followed. */
    private void turn(String button) {
        click(node(button));
        waitFor(window::isSettled);
    }

    private void finish() throws Exception {
        watch.step(28, "export", () -> {
            files.folder = home;
            fireExport("shell.export.meetings.CSV");
            waitFor(() -> !model.jobs().busyProperty().get() && Files.exists(table()));
        });
        assertThat(Files.readString(table())).contains(WHO);
        watch.step(29, "report", () -> {
            files.report = home.resolve("تقرير.pdf");
            strike(KeyCode.CONTROL, KeyCode.P);
            press(texts().text("shell.report.save")::equals);
            waitFor(() -> Files.exists(files.report) && !model.jobs().busyProperty().get());
        });
        assertThat(wordsOf(files.report)).containsAll(words(body().lines().findFirst().orElseThrow()));
        List<HistoryEntry> edits = workspace().history();
        List<Annotation> annotations = workspace().annotations();
        List<CaseMeeting> meetings = workspace().meetings();
        watch.step(30, "close and open again", () -> {
            strike(KeyCode.CONTROL, KeyCode.W);
            waitFor(() -> model.deskProperty().get() == null);
            files.folder = home.resolve("قضية");
            strike(KeyCode.CONTROL, KeyCode.O);
            waitFor(() -> model.deskProperty().get() != null && view() != null);
            strike(KeyCode.CONTROL, KeyCode.H);
            waitFor(() -> historySize() == edits.size());
            strike(KeyCode.CONTROL, KeyCode.DIGIT1);
            waitFor(() -> !entities().isEmpty());
        });
        assertThat(workspace().history()).isEqualTo(edits);
        assertThat(workspace().annotations()).isEqualTo(annotations);
        assertThat(workspace().meetings()).isEqualTo(meetings);
        assertThat(workspace().tags()).extracting(Tag::name).containsExactly(TAG);
        assertThat(workspace().namedEntries()).extracting(NamedEntry::name).containsExactly(OWN_NAME);
    }

    /** Asked on the FX thread. */
    private List<MeetingRow> meetings() {
        return view().models().meetings().meetings().shown();
    }

    private List<MeetingStatus> statuses() throws Exception {
        return workspace().meetings().stream().map(each -> each.meeting().status()).toList();
    }

    private Path table() {
        return home.resolve(texts().text("shell.export.meetingsFile") + ".csv");
    }

    private static Set<String> wordsOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{IsAlphabetic}]+")));
    }
}
