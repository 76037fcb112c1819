package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.ui.common.Theme;

/** Every text of every view as it is drawn stands out from what is really behind it. */
class ContrastTest extends ShellFixture {

    private final Set<String> faint = new TreeSet<>();

    @ParameterizedTest
    @EnumSource
    void everyTextStandsOutFromItsGround(Theme theme) {
        run(() -> scenes().themeProperty().set(theme));
        pulse();
        look("start");
        openSampleCase();
        run(() -> view().models().entities().filterProperty().set("ا"));
        for (String panel : List.of(CaseView.LIBRARY, CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, CaseView.NOTES,
                CaseView.HISTORY)) {
            run(() -> {
                view().open(panel);
                view().models().meetings().meetings().shown().stream().findFirst().ifPresent(view().models().meetings().chosenProperty()::set);
            });
            pulse();
            look(panel);
        }
        for (String wide : List.of(WideViews.PROFILE, WideViews.DASHBOARD, WideViews.NETWORK, WideViews.MAP, WideViews.READER)) {
            run(() -> view().openWide(wide));
            pulse();
            look(wide);
        }
        assertThat(faint).isEmpty();
    }

    private void look(String where) {
        fx(() -> Contrast.faint(stage.getScene().getRoot())).forEach(found -> faint.add(where + ": " + found));
    }
}
