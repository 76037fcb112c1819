package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.khabir.link.NameKey;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.model.Span;
import org.khabir.ui.desk.Scope;

/** Steps 1 to 15 of docs/walkthrough.md: from an empty window to a case that is read, corrected and tagged. */
abstract class WalkToATaggedCase extends WalkFixture {

    static final String OWN_NAME = "كتيبة الفجر الجديد";
    static final String TAG = "وساطة";
    private static final String JOINED = "اسم جامع";

    void walkToATaggedCase() throws Exception {
        fillTheCase();
        read();
        correct();
        tag();
    }

    private void fillTheCase() throws Exception {
        watch.step(0, "empty window", () -> {
            waitFor(window::isSettled);
            pulse();
        });
        watch.step(1, "new case", () -> {
            files.folder = home.resolve("قضية");
            strike(KeyCode.CONTROL, KeyCode.N);
            waitFor(() -> model.deskProperty().get() != null && view() != null);
        });
        watch.step(2, "import", () -> {
            files.folder = Path.of("sample-data");
            strike(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            waitFor(() -> view().models().library().all().size() > 20 && !model.jobs().busyProperty().get() && window.isSettled());
        });
        assertThat(workspace().articles()).hasSize(fx(() -> view().models().library().all().size()));
    }

    private void read() {
        watch.step(3, "search", () -> {
            strike(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            typeText("السراج");
            strike(KeyCode.ENTER);
            waitFor(() -> !view().models().results().hits().isEmpty());
        });
        watch.step(4, "open", () -> {
            run(() -> found("results-list").requestFocus());
            strike(KeyCode.DOWN);
            strike(KeyCode.ENTER);
            waitFor(() -> view().models().reader().articleProperty().get() != null && !entities().isEmpty());
        });
        assertThat(body()).contains("السراج");
        watch.step(5, "find", () -> {
            strike(KeyCode.CONTROL, KeyCode.F);
            typeText("ليبي");
            strike(KeyCode.ENTER);
            waitFor(() -> !view().models().reader().find().matches().isEmpty());
            strike(KeyCode.ESCAPE);
        });
        watch.step(6, "follow a name", () -> {
            click(node("scope-" + Scope.CASE));
            waitFor(() -> entities().size() > 50);
            selectEntities(0);
            strike(KeyCode.ENTER);
            waitFor(() -> view().models().profile().profileProperty().get() != null);
            strike(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        });
    }

    private void correct() throws Exception {
        watch.step(7, "confirm", () -> {
            CaseEntity line = selectEntities(0);
            strike(KeyCode.CONTROL, KeyCode.ENTER);
            waitFor(() -> entities().stream().anyMatch(each -> each.key().equals(line.key()) && each.isReviewed()));
            waitFor(() -> table("entities-table").getSelectionModel().getSelectedIndex() == 0);
        });
        watch.step(8, "reject", () -> {
            CaseEntity line = selectEntities(fx(() -> entities().size() - 1));
            strike(KeyCode.DELETE);
            waitFor(() -> entities().stream().noneMatch(each -> each.key().equals(line.key())));
        });
        watch.step(9, "change type", () -> {
            CaseEntity line = selectEntities(fx(() -> entities().size() - 2));
            EntityType other = line.type() == EntityType.EVENT ? EntityType.PERSON : EntityType.EVENT;
            chooseFromMenu(texts().text("entities.retype"), texts().text("terms.type." + other));
            waitFor(() -> entities().stream().anyMatch(each -> each.name().equals(line.name()) && each.type() == other));
        });
        watch.step(10, "change bounds", () -> {
            Span name = markedNames().getFirst();
            int before = fx(this::historySize);
            selectText(new Span(name.start() + 1, name.start() + 1));
            strike(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
            waitFor(() -> historySize() > before && !marked().getFirst().equals(name));
        });
        watch.step(11, "merge", () -> {
            CaseEntity first = selectEntities(2, 3);
            strike(KeyCode.CONTROL, KeyCode.M);
            waitFor(() -> present("entity-name") && focused() == found("entity-name"));
            typeText(JOINED);
            press(texts().text("entities.merge.yes")::equals);
            waitFor(() -> named(JOINED) && !named(first.name()));
        });
        watch.step(12, "split", () -> {
            selectEntity(JOINED);
            CaseEntity joined = fx(() -> entities().stream().filter(each -> each.name().equals(JOINED)).findFirst().orElseThrow());
            chooseFromMenu(texts().text("entities.split"), lastNameOf(joined));
            waitFor(() -> lastEdit("edit.entity.split"));
            waitFor(() -> entities().stream().filter(each -> each.name().equals(JOINED)).count() == 1);
        });
        watch.step(13, "own names", () -> {
            strike(KeyCode.CONTROL, KeyCode.L);
            waitFor(() -> present("ownnames-name"));
            run(() -> found("ownnames-name").requestFocus());
            typeText(OWN_NAME);
            click(node("ownnames-add"));
            press(texts().text("ownnames.reanalyze")::equals);
            waitFor(() -> !model.jobs().busyProperty().get());
        });
        assertThat(workspace().namedEntries()).extracting(NamedEntry::name).containsExactly(OWN_NAME);
    }

    private static String lastNameOf(CaseEntity joined) {
        String key = joined.names().getLast();
        return joined.aliases().stream().filter(form -> NameKey.of(joined.type(), form).equals(key)).findFirst().orElse(NameKey.name(key));
    }

    @SuppressWarnings("unchecked")
    private void tag() {
        watch.step(14, "new tag", () -> {
            strike(KeyCode.CONTROL, KeyCode.T);
            waitFor(() -> present("tag-name"));
            typeText(TAG);
            run(() -> ((ChoiceBox<Integer>) found("tag-shortcut")).setValue(1));
            press(texts().text("notes.tag.save")::equals);
            waitFor(() -> view().models().notes().tags().size() == 1);
        });
        watch.step(15, "tag by key", () -> {
            selectText(new Span(0, 12));
            strike(KeyCode.DIGIT1);
            waitFor(() -> view().models().library().all().stream().anyMatch(article -> article.annotations() == 1));
        });
    }
}
