package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.workspace.Workspace;

/** Tagging by key and everywhere, and a codebook to a file and back, as a person does it. */
class CodingInTheWindowTest extends ShellFixture {

    private static final String BODY = "قال الأمين العام إن الحوار الليبي مستمر. والحوار اليوم أوسع، وبحوار جديد يُفتح الباب.\n";
    private static final Tag TALKS = new Tag("0a0b0c0d-1111-2222-3333-444455556661", "حوار", "#0072b2", "", null, 0, 3, false);

    @Test
    void digitsTagWhatIsSelectedAfterAClickIntoTheText() throws Exception {
        Workspace workspace = tagged();
        click(reader());
        run(() -> view().models().reader().selection().select(new Span(0, 3)));

        keys(KeyCode.DIGIT3);
        waitFor(() -> view().models().notes().shown().size() == 1);
        assertThat(workspace.annotations()).singleElement().satisfies(each -> assertThat(each.span()).isEqualTo(new Span(0, 3)));
        waitFor(() -> view().models().notes().rows().getLast().passages() == 1);

        keys(KeyCode.DIGIT3);
        waitFor(() -> view().models().notes().shown().isEmpty());
        assertThat(workspace.history()).extracting(entry -> entry.label().key()).startsWith("edit.tag.takeOff", "edit.tag.apply");
    }

    @Test
    void everyOccurrenceIsShownTaggedAndTakenBackAsOne() throws Exception {
        Workspace workspace = tagged();
        int at = BODY.indexOf("حوار جديد");
        run(() -> view().models().reader().selection().select(new Span(at, at + 4)));
        Platform.runLater(() -> fireMenu("shell.action.tagEverywhere"));
        waitFor(() -> found("everywhere-tag") != null);
        ComboBox<Tag> tags = choice();
        run(() -> tags.setValue(tags.getItems().getFirst()));
        press(texts().text("notes.everywhere.apply")::equals);

        waitFor(() -> !view().models().notes().shown().isEmpty());
        assertThat(workspace.annotations()).extracting(Annotation::span).containsExactly(new Span(at, at + 4));
        assertThat(workspace.history().getFirst().label().key()).isEqualTo("edit.tag.everywhere");
        workspace.undo();
        waitFor(() -> view().models().notes().shown().isEmpty());
    }

    @Test
    void aCodebookGoesToAFileAndComesBack() throws Exception {
        Workspace workspace = tagged();
        files.folder = Files.createDirectories(folder.resolve("ملفات"));
        run(() -> fireMenu("shell.action.exportCodebookQdc"));
        Path written = files.folder.resolve(texts().text("shell.codebook.file") + ".qdc");
        waitFor(() -> Files.exists(written));
        assertThat(Files.readString(written)).contains("urn:QDA-XML:codebook:1.0", TALKS.id(), "حوار");
        run(() -> fireMenu("shell.action.exportTagCounts"));
        waitFor(() -> Files.exists(files.folder.resolve(texts().text("shell.codebook.countsFile") + ".csv")));

        files.codebook = Files.write(folder.resolve("other.qdc"),
                Files.readString(written).replace("حوار", "مفاوضات").getBytes(StandardCharsets.UTF_8));
        run(() -> fireMenu("shell.action.importCodebook"));
        waitFor(() -> view().models().notes().tags().stream().anyMatch(tag -> tag.name().equals("مفاوضات")));
        assertThat(workspace.tags()).extracting(Tag::id, Tag::shortcut).containsExactly(tuple(TALKS.id(), 3));
        assertThat(workspace.history()).extracting(HistoryEntry::label).extracting(EditLabel::key).startsWith("edit.codebook.import");
    }

    private Workspace tagged() throws Exception {
        Workspace workspace = caseOf(Files.writeString(folder.resolve("حوار.txt"), BODY));
        workspace.edit(EditLabel.of("edit.tag.add", TALKS.name()), new Edit.PutTag(TALKS));
        NotesViewModel notes = view().models().notes();
        waitFor(() -> notes.tags().equals(List.of(TALKS)));
        return workspace;
    }

    private Node reader() {
        return fx(() -> stage.getScene().lookup(".reader-page"));
    }

    private static Node found(String id) {
        return Window.getWindows().stream().map(each -> each.getScene().lookup("#" + id))
                .filter(each -> each != null).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Tag> choice() {
        return (ComboBox<Tag>) node("everywhere-tag");
    }
}
