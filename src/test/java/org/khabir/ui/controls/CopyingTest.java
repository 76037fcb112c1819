package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;

class CopyingTest extends FxTest {

    private final List<List<String>> copied = new ArrayList<>();

    @Test
    void theKeyAndTheWindowsCommandCopyWhatIsSelectedInTheListWithTheFocus() {
        ListView<String> list = fx(() -> new ListView<>(FXCollections.observableArrayList("أ", "ب", "ج")));
        Button elsewhere = fx(() -> new Button("x"));
        run(() -> {
            list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            Copying.of(list, copied::add);
        });
        show(fx(() -> new VBox(list, elsewhere)), 200, 300);
        run(list::requestFocus);
        assertThat(fx(() -> Copying.from(list))).isTrue();
        assertThat(copied).isEmpty();

        run(() -> list.getSelectionModel().selectRange(0, 2));
        keys(KeyCode.CONTROL, KeyCode.C);
        run(() -> Copying.from(list));

        assertThat(copied).containsExactly(List.of("أ", "ب"), List.of("أ", "ب"));
        assertThat(fx(() -> Copying.from(elsewhere))).isFalse();
        assertThat(fx(() -> Copying.from(null))).isFalse();
    }
}
