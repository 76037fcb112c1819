package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.profile.ProfileViewModel;

/** A profile is opened from the panel of entities, tells what the case knows, leads on, and shows corrections at once. */
class ProfileInTheWindowTest extends ShellFixture {

    @Test
    void opensLeadsOnAndComesBack() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            texts().languageProperty().set(Language.ARABIC);
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        waitFor(() -> view().models().entities().shown().stream().anyMatch(line -> line.name().contains("حفتر")));
        run(() -> {
            view().models().entities().chosenProperty().set(named("حفتر"));
            stage.getScene().lookup("#entities-table").requestFocus();
        });
        keys(KeyCode.ENTER);
        ProfileViewModel profile = view().models().profile();
        waitFor(() -> profile.entity().isPresent() && !profile.meetings().isEmpty());
        pulse();
        assertThat(fx(() -> ((Label) stage.getScene().lookup("#profile-name")).getText())).contains("حفتر");
        assertThat(fx(() -> stage.getScene().lookup("#profile-meetings").isVisible())).isTrue();
        String first = fx(() -> profile.entity().orElseThrow().key());

        run(() -> profile.open(profile.profileProperty().get().companions().getFirst()));
        waitFor(() -> profile.entity().filter(now -> !now.key().equals(first)).isPresent());
        keys(KeyCode.ALT, KeyCode.RIGHT);
        waitFor(() -> profile.entity().filter(now -> now.key().equals(first)).isPresent());

        run(() -> view().models().entities().linking().rename(profile.entity().orElseThrow(), "اسم جديد", ""));
        waitFor(() -> profile.entity().filter(now -> now.name().equals("اسم جديد")).isPresent());
        run(() -> profile.reveal(profile.meetings().getFirst()));
        waitFor(() -> view().deskLayout().views().getFirst().equals(WideViews.READER));
        keys(KeyCode.ALT, KeyCode.RIGHT);
        waitFor(() -> view().deskLayout().views().getFirst().equals(WideViews.PROFILE));
    }

    private CaseEntity named(String part) {
        return view().models().entities().shown().stream().filter(line -> line.name().contains(part)).findFirst().orElseThrow();
    }
}
