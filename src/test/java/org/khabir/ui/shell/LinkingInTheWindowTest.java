package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityType;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.workspace.Workspace;

/** What the analyst decides about the sample's entities is to be seen in the panel at once, and is taken back. */
class LinkingInTheWindowTest extends ShellFixture {

    @Test
    void mergesRenamesRetypesAnswersOffersAndTakesAllBack() throws KhabirException {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        EntitiesViewModel entities = view().models().entities();
        waitFor(() -> entities.shown().size() > 10);
        List<CaseEntity> before = fx(() -> List.copyOf(entities.shown()));
        CaseEntity first = before.get(0);
        CaseEntity second = before.stream().filter(line -> line.type() == first.type() && line != first).findFirst().orElseThrow();

        run(() -> entities.linking().merge(List.of(first, second), "اسم جامع", "Joined"));
        waitFor(() -> line("اسم جامع").isPresent());
        assertThat(fx(() -> line("اسم جامع")).orElseThrow().mentions()).isEqualTo(first.mentions() + second.mentions());
        assertThat(fx(() -> line(first.name()))).isEmpty();

        run(() -> entities.linking().retype(List.of(line("اسم جامع").orElseThrow()), EntityType.EVENT));
        waitFor(() -> line("اسم جامع").filter(line -> line.type() == EntityType.EVENT).isPresent());
        run(() -> entities.linking().rename(line("اسم جامع").orElseThrow(), "اسم أخير", ""));
        waitFor(() -> line("اسم أخير").isPresent());

        run(() -> entities.linking().offersShownProperty().set(true));
        waitFor(() -> !entities.linking().offers().isEmpty());
        EntityOffer offer = fx(() -> entities.linking().offers().getFirst());
        press(texts().text("entities.offer.different")::equals);
        waitFor(() -> entities.linking().offers().stream().noneMatch(other -> other.first().key().equals(offer.first().key())
                && other.second().key().equals(offer.second().key())));
        run(() -> entities.linking().offersShownProperty().set(false));

        for (int i = 0; i < 4; i++) {
            workspaceOf().undo();
        }
        waitFor(() -> line(first.name()).isPresent() && line("اسم أخير").isEmpty() && line("اسم جامع").isEmpty());
        waitFor(() -> entities.shown().size() == before.size());
    }

    private Workspace workspaceOf() {
        return fx(() -> model.deskProperty().get().workspace());
    }

    /** Asked on the FX thread. */
    private Optional<CaseEntity> line(String name) {
        return view().models().entities().shown().stream().filter(line -> line.name().equals(name)).findFirst();
    }
}
