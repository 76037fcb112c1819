package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
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

    @Test
    void whatIsChosenStaysChosenWithItsNoteWhateverIsSaidOfIt() throws KhabirException {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        EntitiesViewModel entities = view().models().entities();
        waitFor(() -> entities.shown().size() > 10);
        TableView<?> table = (TableView<?>) node("entities-table");
        run(() -> table.getSelectionModel().select(3));
        CaseEntity chosen = fx(() -> entities.chosenProperty().get());
        run(() -> view().models().notes().entityNotes().write(chosen.key(), chosen.name(), "للمراجعة"));
        run(() -> view().models().desk().openProfile(chosen.key()));
        waitFor(() -> view().models().profile().ownNotes().size() == 1);

        run(() -> entities.linking().retype(List.of(chosen), EntityType.EQUIPMENT));
        waitFor(() -> entities.chosenProperty().get() != null && entities.chosenProperty().get().type() == EntityType.EQUIPMENT);
        waitFor(() -> view().models().profile().entity().filter(shown -> shown.type() == EntityType.EQUIPMENT).isPresent());
        pulse();
        assertThat(fx(() -> entities.chosenProperty().get().name())).isEqualTo(chosen.name());
        assertThat(fx(() -> table.getSelectionModel().getSelectedItem())).isEqualTo(fx(() -> entities.chosenProperty().get()));
        assertThat(workspaceOf().entityNotes()).singleElement().satisfies(note ->
                assertThat(note.names()).isSubsetOf(fx(() -> entities.chosenProperty().get().names())));

        run(() -> entities.linking().rename(entities.chosenProperty().get(), "اسم آخر", ""));
        waitFor(() -> entities.chosenProperty().get() != null && entities.chosenProperty().get().name().equals("اسم آخر"));
        run(() -> entities.confirm(List.of(entities.chosenProperty().get())));
        waitFor(() -> entities.chosenProperty().get() != null && entities.chosenProperty().get().isReviewed());
        pulse();
        assertThat(fx(() -> table.getSelectionModel().getSelectedItem())).isEqualTo(fx(() -> entities.chosenProperty().get()));
        waitFor(() -> view().models().profile().ownNotes().size() == 1);
    }

    @Test
    void severalSelectedLinesStaySelectedAfterABulkChange() {
        run(model::openSample);
        waitFor(() -> view() != null && !view().models().library().all().isEmpty());
        run(() -> {
            view().models().desk().scopeProperty().set(Scope.CASE);
            view().open(CaseView.ENTITIES);
        });
        EntitiesViewModel entities = view().models().entities();
        waitFor(() -> entities.shown().size() > 10);
        TableView<?> table = (TableView<?>) node("entities-table");
        run(() -> table.getSelectionModel().selectRange(2, 5));
        List<String> names = fx(() -> entities.shown().subList(2, 5).stream().map(CaseEntity::name).toList());

        run(() -> entities.confirm(List.copyOf(entities.shown().subList(2, 5))));
        waitFor(() -> entities.shown().stream().filter(line -> names.contains(line.name())).allMatch(CaseEntity::isReviewed));
        pulse();

        assertThat(fx(() -> table.getSelectionModel().getSelectedItems().stream().map(line -> ((CaseEntity) line).name()).toList())).containsExactlyInAnyOrderElementsOf(names);
    }

    private Workspace workspaceOf() {
        return fx(() -> model.deskProperty().get().workspace());
    }

    /** Asked on the FX thread. */
    private Optional<CaseEntity> line(String name) {
        return view().models().entities().shown().stream().filter(line -> line.name().equals(name)).findFirst();
    }
}
