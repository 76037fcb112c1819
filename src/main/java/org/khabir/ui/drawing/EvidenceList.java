package org.khabir.ui.drawing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.desk.Evidence;
import org.khabir.ui.desk.Passage;

/** The list of passages that show what is chosen in a drawing. */
public final class EvidenceList {

    private EvidenceList() {
    }

    /**
     * @param onChosen gets a passage that is clicked, or entered
     * @param onBeside opens one in the second reader
     * @param onCopy   copies those selected
     */
    public static ListView<Evidence> of(Texts texts, String id, ObservableValue<String> name, ObservableList<Evidence> evidence, Consumer<Evidence> onChosen,
                                        Consumer<Evidence> onBeside, Consumer<List<Passage>> onCopy) {
        ListView<Evidence> list = new ListView<>(evidence);
        list.setId(id);
        list.accessibleTextProperty().bind(name);
        Cell.fill(list, each -> line(texts, each));
        ListHabits.of(texts, list).open(onChosen).beside(onBeside).copy(chosen -> onCopy.accept(chosen.stream().map(Evidence::passage).toList()));
        return list;
    }

    private static Node line(Texts texts, Evidence evidence) {
        DateText dates = new DateText(texts);
        HBox head = new HBox();
        head.getStyleClass().add("item-head");
        if (evidence.status() != null) {
            Label date = new Label(evidence.when() == null ? "—" : dates.of(evidence.when()));
            date.getStyleClass().add("item-date");
            Label status = new Label(texts.text("terms.status." + evidence.status()));
            status.getStyleClass().addAll("chip", "status-" + evidence.status().name().toLowerCase(Locale.ROOT));
            head.getChildren().addAll(date, status);
        }
        head.getChildren().add(new PartsLine(evidence.place() == null ? "" : evidence.place(), evidence.source(),
                evidence.status() != null || evidence.published() == null ? "" : dates.of(evidence.published())));
        VBox line = new VBox(head, PassageLine.of(texts, evidence.passage()));
        line.getStyleClass().add("item");
        return line;
    }
}
