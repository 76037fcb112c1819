package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.workspace.Workspace;

class EarlyCaseTest {

    private static final Path FIRST = Path.of("first");

    private final List<FakeWorkspace> opened = Collections.synchronizedList(new ArrayList<>());
    private KhabirException refusal;

    @Test
    void theFirstCaseIsOpenedOnceAndGivenToWhoAsksForIt() throws KhabirException {
        EarlyCase early = new EarlyCase(new Opener(), FIRST);

        Workspace first = early.open(FIRST);
        early.close();
        assertThat(opened).hasSize(1).first().isSameAs(first);
        assertThat(opened.getFirst().closed).isFalse();

        assertThat(early.open(FIRST)).isNotSameAs(first);
        assertThat(early.open(Path.of("other"))).isNotSameAs(first);
    }

    @Test
    void aCaseThatNobodyAskedForIsClosed() {
        new EarlyCase(new Opener(), null).close();

        assertThat(opened).hasSize(1).allMatch(workspace -> workspace.closed);
    }

    @Test
    void aRefusalReachesWhoAsks() {
        refusal = new KhabirException("errors.ui.unexpected", "x");
        EarlyCase early = new EarlyCase(new Opener(), FIRST);

        assertThatThrownBy(() -> early.open(FIRST)).isSameAs(refusal);
    }

    private final class Opener implements Cases {

        @Override
        public Workspace open(Path folder) throws KhabirException {
            if (refusal != null) {
                throw refusal;
            }
            FakeWorkspace workspace = new FakeWorkspace();
            opened.add(workspace);
            return workspace;
        }

        @Override
        public Workspace create(Path folder) throws KhabirException {
            return open(folder);
        }

        @Override
        public Workspace openSample() throws KhabirException {
            return open(Path.of("sample"));
        }
    }
}
