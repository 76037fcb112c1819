package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Span;
import org.khabir.ui.common.Theme;

/** What an analyst has before him is still there when the window has taken on another language or theme. */
class NewLookTest extends ShellFixture {

    private static final Span CHOSEN = new Span(3, 9);

    @BeforeEach
    void openCase() {
        caseOf(Path.of("sample-data/2015-12-16-valletta.txt"));
        waitFor(() -> view().completeProperty().getValue());
        run(() -> {
            TableView<?> entities = (TableView<?>) stage.getScene().lookup("#entities-table");
            entities.getSelectionModel().clearAndSelect(1);
            view().models().reader().selection().select(CHOSEN);
            stage.getScene().lookup(".reader-page").requestFocus();
        });
        pulse();
    }

    @Test
    void themeLeavesFocusSelectionsAndSizes() {
        Node reader = fx(() -> stage.getScene().getFocusOwner());
        double[] dividers = fx(() -> view().getDividerPositions());
        run(() -> scenes().themeProperty().set(Theme.DARK));
        waitFor(() -> view().isUpToDate());
        pulse();
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isSameAs(reader);
        assertThat(fx(() -> view().getDividerPositions())).containsExactly(dividers);
        assertChosen();
    }

    @Test
    void languageIsThatOfAllPanels() {
        Node reader = fx(() -> stage.getScene().getFocusOwner());
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        waitFor(() -> view().isUpToDate());
        pulse();
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isSameAs(reader);
        assertThat(fx(() -> ((TableView<?>) stage.getScene().lookup("#entities-table")).getColumns().getFirst().getText()))
                .isEqualTo(texts().text("entities.column.name"));
        assertThat(fx(() -> view().models().reader().texts().language())).isEqualTo(Language.ENGLISH);
        assertChosen();
    }

    /** A panel that still waits for its turn has the new language at once when it is opened. */
    @Test
    void panelThatIsOpenedDoesNotWait() {
        run(() -> {
            texts().languageProperty().set(Language.ENGLISH);
            scenes().themeProperty().set(Theme.DARK);
            view().open(CaseView.HISTORY);
        });
        pulse();
        assertThat(fx(() -> stage.getScene().lookup("#history-list"))).isInstanceOf(ListView.class);
        assertThat(fx(() -> stage.getScene().lookup("#history-list").isVisible())).isTrue();
    }

    private void assertChosen() {
        assertThat(fx(() -> view().models().reader().selection().span())).isEqualTo(CHOSEN);
        assertThat(fx(() -> ((TableView<?>) stage.getScene().lookup("#entities-table")).getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }
}
