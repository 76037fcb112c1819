package org.khabir.ui.desk;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.jobs.JobsViewModel;

/** A desk without the toolkit: everything happens at once on the test's thread, and every failure fails the test. */
public final class TestDesk {

    /** For a panel that can be seen. */
    public static final ObservableValue<Boolean> IN_SIGHT = new SimpleBooleanProperty(true);

    private TestDesk() {
    }

    public static Desk over(FakeWorkspace workspace) {
        return new Desk(workspace, tasks(), new JobsViewModel(tasks(), TestDesk::fail), TestDesk::fail);
    }

    public static Tasks tasks() {
        return Tasks.immediate(failure -> {
            throw new AssertionError(failure);
        });
    }

    private static void fail(KhabirException failure) {
        throw new AssertionError(failure);
    }
}
