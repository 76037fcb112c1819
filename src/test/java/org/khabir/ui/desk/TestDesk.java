package org.khabir.ui.desk;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.common.Tasks;

/** A desk without the toolkit: everything happens at once on the test's thread, and every failure fails the test. */
public final class TestDesk {

    /** For a panel that can be seen. */
    public static final ObservableValue<Boolean> IN_SIGHT = new SimpleBooleanProperty(true);

    private TestDesk() {
    }

    public static Desk over(FakeWorkspace workspace) {
        return new Desk(workspace, tasks(), TestDesk::fail);
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
