package org.khabir.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.ui.FxTest;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.CaseChange;

/** So many entities that they are filtered in the background: the chosen line may be known before it is shown. */
class ManyEntitiesViewTest extends FxTest {

    private static final int MANY = 2500;

    private final FakeWorkspace workspace = new FakeWorkspace();

    @Test
    void theChosenLineStaysChosenWhenItIsConfirmed() {
        List<Throwable> failures = new ArrayList<>();
        workspace.lines = lines(0);
        try (Tasks tasks = new Tasks(failures::add); Desk desk = fx(() -> new Desk(workspace, tasks, new JobsViewModel(tasks, failures::add), failures::add))) {
            EntitiesViewModel model = fx(() -> {
                desk.scopeProperty().set(Scope.CASE);
                return new EntitiesViewModel(desk, new SimpleBooleanProperty(true));
            });
            EntitiesView view = fx(() -> new EntitiesView(texts(), model, new Prompts(texts(), () -> null), null));
            show(view, 500, 700);
            waitFor(() -> model.shown().size() == MANY);
            @SuppressWarnings("unchecked")
            TableView<CaseEntity> table = (TableView<CaseEntity>) view.lookup(".table-view");
            run(() -> table.getSelectionModel().select(3));

            workspace.lines = lines(7);
            workspace.tell(CaseChange.Kind.ANALYSES, CaseChange.Kind.HISTORY);
            waitFor(() -> model.shown().getFirst().reviewed() == 7);

            waitFor(() -> table.getSelectionModel().getSelectedIndex() == 3);
            assertThat(fx(() -> model.chosenProperty().get())).isEqualTo(workspace.lines.get(3));
        }
        assertThat(failures).isEmpty();
    }

    private static List<CaseEntity> lines(int reviewed) {
        return IntStream.range(0, MANY).mapToObj(i -> new CaseEntity("PERSON اسم " + i, EntityType.PERSON, "اسم " + i, null, List.of(), MANY + 10 - i, 0.5,
                List.of("a"), List.of("PERSON اسم " + i), List.of(), List.of(), reviewed)).toList();
    }
}
