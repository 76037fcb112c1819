package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.library.LibraryOrder;

class DeskMemoryTest extends ShellFixture {

    private static final String BODY = "التقى المبعوث الأممي غسان سلامة المشير خليفة حفتر في بنغازي يوم 5 أبريل 2019.";

    @Test
    void aCaseIsFoundAsItWasLeft() throws IOException {
        Path folder = caseOf(Files.writeString(this.folder.resolve("خبر.txt"), BODY)).folder();
        List<String> columns = fx(() -> {
            TableView<?> table = entities();
            moveFirstColumnToTheEnd(table);
            table.getSortOrder().clear();
            sortBy(table, 0);
            view().models().library().orderProperty().set(LibraryOrder.TITLE);
            view().models().desk().scopeProperty().set(Scope.CASE);
            return ids(table);
        });
        run(() -> view().open(CaseView.HISTORY));
        pulse();

        run(model::closeCase);
        waitFor(() -> view() == null && model.settings().cases().containsKey(folder.toAbsolutePath().toString()));
        run(() -> model.open(folder));
        waitFor(() -> view() != null);
        pulse();

        assertThat(fx(() -> view().deskLayout().panels())).containsExactly(CaseView.LIBRARY, CaseView.HISTORY);
        assertThat(fx(() -> view().models().library().orderProperty().get())).isEqualTo(LibraryOrder.TITLE);
        assertThat(fx(() -> view().models().desk().scopeProperty().get())).isEqualTo(Scope.CASE);
        run(() -> view().open(CaseView.ENTITIES));
        pulse();
        assertThat(fx(() -> ids(entities()))).isEqualTo(columns);
        assertThat(fx(() -> entities().getSortOrder().getFirst().getId())).isEqualTo(columns.getFirst());
    }

    @Test
    void filtersComeBackInTheirPanelsAndAreTakenOffThere() throws IOException {
        Path folder = caseOf(Files.writeString(this.folder.resolve("خبر.txt"), BODY)).folder();
        run(() -> {
            view().models().library().filterProperty().set("حفتر");
            view().models().entities().typeProperty().set(EntityType.PERSON);
            view().models().meetings().filters().restore(Map.of("participant", "سلامة"));
            view().models().matrix().hiddenTypes().add(EntityType.LOCATION);
            view().models().timeline().filters().restore(Map.of("kinds", "-STATEMENT", "sources", "وكالة", "lanes", "ENTITY", "turned", "true"));
            view().models().network().filters().restore(Map.of("least", "3", "types", "-LOCATION", "from", "2019-04-05"));
            view().models().map().filters().restore(Map.of("to", "2019-04-05"));
        });

        run(model::closeCase);
        waitFor(() -> view() == null && model.settings().cases().containsKey(folder.toAbsolutePath().toString()));
        run(() -> model.open(folder));
        waitFor(() -> view() != null);
        pulse();

        CaseModels models = fx(() -> view().models());
        assertThat(fx(() -> models.library().filterProperty().get())).isEqualTo("حفتر");
        assertThat(fx(() -> models.entities().typeProperty().get())).isEqualTo(EntityType.PERSON);
        assertThat(fx(() -> models.meetings().filters().written())).isEqualTo(Map.of("participant", "سلامة"));
        assertThat(fx(() -> models.matrix().hiddenTypes())).containsExactly(EntityType.LOCATION);
        assertThat(fx(() -> models.timeline().hiddenKinds())).containsExactly(TimelineKind.STATEMENT);
        assertThat(fx(() -> models.timeline().filters().written())).containsOnlyKeys("kinds", "sources", "lanes", "turned");
        assertThat(fx(() -> models.network().filters().written())).containsOnlyKeys("least", "types", "from");
        assertThat(fx(() -> models.map().filters().written())).containsEntry("to", "2019-04-05");
        run(() -> view().open(CaseView.MEETINGS));
        pulse();
        click(fx(() -> view().lookup("#meetings-clear-filters")));
        assertThat(fx(() -> models.meetings().filters().written())).isEmpty();
        assertThat(fx(() -> view().lookup("#meetings-clear-filters").isVisible())).isFalse();
    }

    private TableView<?> entities() {
        return (TableView<?>) view().lookup("#entities-table");
    }

    private static <T> void moveFirstColumnToTheEnd(TableView<T> table) {
        TableColumn<T, ?> first = table.getColumns().removeFirst();
        table.getColumns().add(first);
    }

    private static <T> void sortBy(TableView<T> table, int column) {
        table.getSortOrder().add(table.getColumns().get(column));
    }

    private static List<String> ids(TableView<?> table) {
        return table.getColumns().stream().map(TableColumn::getId).map(String::valueOf).toList();
    }
}
