package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.reader.Mark;

/** The way of docs/walkthrough.md, from an empty window to a corrected, tagged case, step by step and in its numbers; its first half. */
class WalkthroughTest extends ShellFixture {

    private static final String OWN_NAME = "كتيبة الفجر الجديد";
    private StepWatch watch;

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromAnEmptyWindowToACorrectedCase(Language language) {
        try (StepWatch started = StepWatch.start()) {
            watch = started;
            if (language == Language.ENGLISH) {
                click(node("switch-language"));
            }
            fillTheCase();
            read();
            correct();
            code();
            assertThat(fx(() -> texts().language())).isEqualTo(language);
            assertThat(watch.tooLong()).as("work of the FX thread, in ms").isEmpty();
        }
    }

    private void fillTheCase() {
        watch.opening(1, "new case", () -> {
            files.folder = folder.resolve("قضية");
            keys(KeyCode.CONTROL, KeyCode.N);
            waitFor(() -> model.deskProperty().get() != null && view() != null);
        });
        watch.opening(2, "import", () -> {
            files.articles = List.of(Path.of("sample-data"));
            keys(KeyCode.CONTROL, KeyCode.I);
            waitFor(() -> view().models().library().all().size() > 20 && !model.jobs().busyProperty().get());
        });
    }

    private void read() {
        watch.opening(3, "search", () -> {
            keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            type("search-field", "السراج");
            keys(KeyCode.ENTER);
            waitFor(() -> !view().models().results().hits().isEmpty());
        });
        watch.opening(4, "open", () -> {
            ListView<?> hits = (ListView<?>) node("results-list");
            run(() -> {
                hits.requestFocus();
                hits.getSelectionModel().select(0);
            });
            keys(KeyCode.ENTER);
            waitFor(() -> view().models().reader().articleProperty().get() != null && !view().models().entities().shown().isEmpty());
        });
        watch.opening(5, "find", () -> {
            keys(KeyCode.CONTROL, KeyCode.F);
            run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText("ليبي"));
            keys(KeyCode.ENTER);
            waitFor(() -> !view().models().reader().find().matches().isEmpty());
            keys(KeyCode.ESCAPE);
        });
        watch.opening(6, "follow a name", () -> {
            run(() -> view().models().desk().scopeProperty().set(Scope.CASE));
            waitFor(() -> entities().size() > 50);
            select(0);
            keys(KeyCode.ENTER);
            waitFor(() -> view().models().profile().profileProperty().get() != null);
            keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        });
    }

    private void correct() {
        watch.step(7, "confirm", () -> {
            CaseEntity line = select(0);
            keys(KeyCode.CONTROL, KeyCode.ENTER);
            waitFor(() -> byKey(line).isReviewed());
        });
        watch.step(8, "reject", () -> {
            CaseEntity line = select(fx(() -> entities().size() - 1));
            keys(KeyCode.DELETE);
            waitFor(() -> entities().stream().noneMatch(each -> each.key().equals(line.key())));
        });
        watch.opening(9, "change type", () -> {
            CaseEntity line = select(fx(() -> entities().size() - 2));
            EntityType other = line.type() == EntityType.EVENT ? EntityType.PERSON : EntityType.EVENT;
            run(() -> ((Menu) item("entities.retype")).getItems().get(other.ordinal()).fire());
            waitFor(() -> entities().stream().anyMatch(each -> each.name().equals(line.name()) && each.type() == other));
        });
        watch.step(10, "change bounds", () -> {
            Span name = firstName();
            run(() -> view().models().reader().selection().moveTo(name.start() + 1));
            focusReader();
            KeyCode longer = KeyCode.LEFT;
            int before = fx(() -> historySize());
            keys(KeyCode.ALT, KeyCode.SHIFT, longer);
            waitFor(() -> historySize() > before);
        });
        watch.opening(11, "merge", () -> {
            CaseEntity first = fx(() -> entities().get(2));
            TableView<CaseEntity> table = table("entities-table");
            run(() -> {
                table.requestFocus();
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().selectIndices(2, 3);
            });
            Platform.runLater(() -> item("entities.merge").fire());
            waitFor(() -> present("entity-name"));
            run(() -> ((TextField) found("entity-name")).setText("اسم جامع"));
            press(texts().text("entities.merge.yes")::equals);
            waitFor(() -> named("اسم جامع") && !named(first.name()));
        });
        watch.step(12, "split", () -> {
            run(() -> choose(entities().stream().filter(each -> each.name().equals("اسم جامع")).findFirst().orElseThrow()));
            run(() -> {
                Menu names = (Menu) item("entities.split");
                names.getItems().getLast().fire();
            });
            waitFor(() -> view().models().history().entries().getFirst().label().key().equals("edit.entity.split"));
        });
        watch.opening(13, "own names", () -> {
            Platform.runLater(() -> fireMenu("shell.action.ownNames"));
            waitFor(() -> present("ownnames-name"));
            run(() -> ((TextInputControl) found("ownnames-name")).setText(OWN_NAME));
            click(node("ownnames-add"));
            press(texts().text("ownnames.reanalyze")::equals);
            waitFor(() -> !model.jobs().busyProperty().get());
        });
    }

    @SuppressWarnings("unchecked")
    private void code() {
        watch.opening(14, "new tag", () -> {
            Platform.runLater(() -> fireMenu("shell.action.newTag"));
            waitFor(() -> present("tag-name"));
            run(() -> {
                ((TextField) found("tag-name")).setText("وساطة");
                ((ChoiceBox<Integer>) found("tag-shortcut")).setValue(1);
            });
            press(texts().text("notes.tag.save")::equals);
            waitFor(() -> view().models().notes().tags().size() == 1);
        });
        watch.step(15, "tag by key", () -> {
            focusReader();
            run(() -> view().models().reader().selection().select(new Span(0, 12)));
            keys(KeyCode.DIGIT1);
            waitFor(() -> view().models().library().all().stream().anyMatch(article -> article.annotations() == 1));
        });
    }

    /** Asked on the FX thread, as all that follows. */
    private List<CaseEntity> entities() {
        return view().models().entities().shown();
    }

    private CaseEntity byKey(CaseEntity line) {
        return entities().stream().filter(each -> each.key().equals(line.key())).findFirst().orElseThrow();
    }

    private boolean named(String name) {
        return entities().stream().anyMatch(each -> each.name().equals(name));
    }

    private int historySize() {
        return view().models().history().entries().size();
    }

    private Node found(String id) {
        return Window.getWindows().stream().map(each -> each.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private boolean present(String id) {
        return found(id) != null;
    }

    private void choose(CaseEntity line) {
        TableView<CaseEntity> table = table("entities-table");
        table.requestFocus();
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(line);
        table.scrollTo(line);
    }

    /** The item of the menu of the lines selected in the panel of entities. */
    private MenuItem item(String key) {
        ContextMenu menu = table("entities-table").getContextMenu();
        menu.getOnShowing().handle(null);
        return menu.getItems().stream().filter(each -> texts().text(key).equals(each.getText())).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String id) {
        return (TableView<T>) found(id);
    }

    /** Selects a line of the panel of entities; from the test's thread, as what follows. */
    private CaseEntity select(int index) {
        CaseEntity line = fx(() -> entities().get(index));
        run(() -> choose(line));
        pulse();
        return line;
    }

    private void focusReader() {
        run(() -> stage.getScene().lookup(".reader-page").requestFocus());
    }

    private Span firstName() {
        return fx(() -> {
            int length = view().models().reader().articleProperty().get().body().length();
            return IntStream.range(0, length).mapToObj(at -> view().models().reader().markAt(at)).flatMap(Optional::stream)
                    .filter(mark -> mark.kind() == Mark.Kind.ENTITY && mark.loud()).findFirst().orElseThrow().span();
        });
    }

    private static void type(String id, String text) {
        TextInputControl field = (TextInputControl) node(id);
        run(() -> field.setText(text));
        pulse();
    }
}
