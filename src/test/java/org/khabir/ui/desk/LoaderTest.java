package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.CaseChange;

class LoaderTest extends FxTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final BooleanProperty inSight = new SimpleBooleanProperty(false);

    @Test
    void outOfSightNothingIsLoadedBeforeItComesIntoSight() {
        List<Integer> seen = new ArrayList<>();
        Desk desk = TestDesk.over(workspace);
        desk.keepLoaded(inSight, () -> workspace.articles().size(), seen::add, CaseChange.Kind.ARTICLES);
        workspace.tell(CaseChange.Kind.ARTICLES);
        assertThat(seen).isEmpty();

        inSight.set(true);
        assertThat(seen).containsExactly(2);

        inSight.set(false);
        workspace.articles.remove("a2");
        workspace.tell(CaseChange.Kind.ARTICLES);
        workspace.tell(CaseChange.Kind.ARTICLES);
        assertThat(seen).containsExactly(2);

        inSight.set(true);
        assertThat(seen).containsExactly(2, 1);
    }

    @Test
    void whatIsUpToDateIsNotLoadedAgainWhenItComesIntoSight() {
        List<Integer> seen = new ArrayList<>();
        Desk desk = TestDesk.over(workspace);
        desk.keepLoaded(inSight, () -> workspace.articles().size(), seen::add, CaseChange.Kind.ARTICLES);

        inSight.set(true);
        inSight.set(false);
        inSight.set(true);

        assertThat(seen).containsExactly(2);
    }

    @Test
    void outOfSightItCatchesUpWhenToldTo() {
        List<Integer> seen = new ArrayList<>();
        Loader<Integer> loader = TestDesk.over(workspace).loader(inSight, () -> () -> 7, seen::add);
        loader.load();

        loader.catchUp();
        loader.catchUp();

        assertThat(seen).containsExactly(7);
    }

    @Test
    void aFloodOfChangesCostsFewLoadsAndEndsWithTheLastState() {
        List<Throwable> failures = new ArrayList<>();
        AtomicInteger state = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        try (Tasks tasks = new Tasks(failures::add); Desk desk = fx(() -> new Desk(workspace, tasks, new JobsViewModel(tasks, failures::add), failures::add))) {
            run(() -> desk.keepLoaded(state::get, seen::add, CaseChange.Kind.ARTICLES));
            for (int i = 0; i < 200; i++) {
                state.incrementAndGet();
                workspace.tell(CaseChange.Kind.ARTICLES);
            }
            waitFor(() -> seen.contains(200));
        }

        assertThat(fx(() -> seen).size()).isLessThan(10);
        assertThat(failures).isEmpty();
    }

    @Test
    void anEditIsSeenAtOnceThoughAnImportIsUnderWay() {
        List<Throwable> failures = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        try (Tasks tasks = new Tasks(failures::add); Desk desk = fx(() -> new Desk(workspace, tasks, new JobsViewModel(tasks, failures::add), failures::add))) {
            Loader<Integer> loader = fx(() -> desk.keepLoaded(seen::size, seen::add, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES));
            waitFor(() -> seen.size() == 1);
            run(loader::loadSoon);
            workspace.tell(CaseChange.Kind.ANALYSES);
            waitFor(() -> seen.size() == 2);
        }

        assertThat(failures).isEmpty();
    }
}
