package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
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
