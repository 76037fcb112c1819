package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.settings.SettingsStore;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.ImportSummary;
import org.khabir.workspace.Workspace;

class ShellViewModelTest {

    @TempDir
    Path folder;

    private final List<FakeWorkspace> opened = new ArrayList<>();
    private final List<KhabirException> failures = new ArrayList<>();
    private KhabirException refusal;

    @Test
    void opensOneCaseAtATimeAndRemembersIt() {
        ShellViewModel shell = shell();

        shell.open(Path.of("one"));
        shell.openSample();

        assertThat(shell.deskProperty().get().workspace()).isSameAs(opened.get(1));
        assertThat(opened.get(0).closed).isTrue();
        assertThat(shell.recentCases()).containsExactly(opened.get(1).folder().toAbsolutePath());
        assertThat(SettingsStore.in(folder).current().recentCases()).hasSize(1);
    }

    @Test
    void aCaseThatCannotBeOpenedIsForgottenAndSaidSo() {
        ShellViewModel shell = shell();
        shell.open(Path.of("one"));
        Path gone = shell.recentCases().getFirst();
        refusal = new KhabirException("errors.case.none", "x");

        shell.open(gone);

        assertThat(failures).containsExactly(refusal);
        assertThat(shell.recentCases()).isEmpty();
        assertThat(shell.deskProperty().get()).isNull();
        assertThat(shell.openingProperty().get()).isFalse();
    }

    @Test
    void aCaseThatCannotBeOpenedForNowStaysOnTheList() {
        ShellViewModel shell = shell();
        shell.open(Path.of("one"));
        refusal = new KhabirException("errors.case.locked", "x");

        shell.open(shell.recentCases().getFirst());

        assertThat(failures).containsExactly(refusal);
        assertThat(shell.recentCases()).hasSize(1);
        shell.forget(shell.recentCases().getFirst());
        assertThat(shell.recentCases()).isEmpty();
        assertThat(SettingsStore.in(folder).current().recentCases()).isEmpty();
    }

    @Test
    void aRecentCaseThatIsNoLongerThereLeavesTheOpenOne() {
        ShellViewModel shell = shell();
        shell.open(Path.of("one"));
        List<String> told = new ArrayList<>();

        shell.openRecent(folder.resolve("moved"), () -> told.add("gone"));
        assertThat(told).containsExactly("gone");
        assertThat(shell.deskProperty().get()).isNotNull();
        assertThat(failures).isEmpty();

        shell.openRecent(folder, () -> told.add("gone again"));
        assertThat(told).hasSize(1);
        assertThat(opened).hasSize(2);
    }

    @Test
    void followsAnImport() {
        ShellViewModel shell = shell();
        shell.open(Path.of("one"));
        List<ImportSummary> done = new ArrayList<>();

        shell.importPaths(List.of(folder.resolve("news/a.txt")), done::add);
        assertThat(shell.jobs().busyProperty().get()).isTrue();
        opened.getFirst().importing.result().complete(new ImportSummary(1, 0, List.of(), false));

        assertThat(done).hasSize(1);
        assertThat(shell.settings().lastFolder()).isEqualTo(folder.resolve("news"));
    }

    @Test
    void closesTheCaseAtTheEnd() {
        ShellViewModel shell = shell();
        shell.open(Path.of("one"));

        shell.close();

        assertThat(opened.getFirst().closed).isTrue();
    }

    private ShellViewModel shell() {
        return new ShellViewModel(new Cases() {
            @Override
            public Workspace open(Path caseFolder) throws KhabirException {
                if (refusal != null) {
                    throw refusal;
                }
                opened.add(new FakeWorkspace());
                return opened.getLast();
            }

            @Override
            public Workspace create(Path caseFolder) throws KhabirException {
                return open(caseFolder);
            }

            @Override
            public Workspace openSample() throws KhabirException {
                return open(null);
            }
        }, SettingsStore.in(folder), TestDesk.tasks(), failures::add);
    }
}
