package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.khabir.model.CaseMeeting;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.desk.Passage;

/** The sentences that tell the chosen meeting, and the buttons to judge it. */
final class MeetingDetail extends BorderPane {

    private final Texts texts;
    private final MeetingsViewModel model;
    private final ObservableValue<List<String>> titleParts;

    MeetingDetail(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        this.titleParts = Bindings.createObjectBinding(this::titleParts, model.chosenProperty(), texts.languageProperty());
        ListView<Passage> evidence = new ListView<>(model.evidence());
        evidence.setId("meetings-evidence");
        evidence.accessibleTextProperty().bind(texts.bind("meetings.evidence"));
        evidence.setPlaceholder(new EmptyNote("mdi2f-format-quote-close", texts.bind("meetings.detail.none")));
        Cell.fill(evidence, passage -> PassageLine.of(texts, passage));
        setCenter(evidence);
        setTop(title());
        setBottom(buttons());
    }

    private Node title() {
        PartsLine title = new PartsLine();
        titleParts.subscribe(parts -> title.setParts(parts.toArray(String[]::new)));
        title.getStyleClass().add("section-title");
        title.visibleProperty().bind(model.chosenProperty().isNotNull());
        title.managedProperty().bind(title.visibleProperty());
        return title;
    }

    private List<String> titleParts() {
        CaseMeeting meeting = model.chosenProperty().get();
        return meeting == null ? List.of() : List.of(texts.text("meetings.evidence"),
                texts.text("terms.review." + meeting.meeting().provenance().review()),
                Math.round(meeting.meeting().provenance().confidence() * 100) + "%");
    }

    private Node buttons() {
        HBox buttons = new HBox(button("meetings.confirm", "mdi2c-check", model::confirm, Styles.SUCCESS),
                button("meetings.reject", "mdi2c-close", model::reject, Styles.DANGER),
                button("meetings.show", "mdi2t-text-search", model::reveal, Styles.FLAT));
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    private Button button(String key, String icon, Consumer<CaseMeeting> action, String style) {
        Button button = new Button(null, Icons.icon(icon));
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_OUTLINED, style);
        BooleanBinding none = model.chosenProperty().isNull();
        button.disableProperty().bind(none);
        button.setOnAction(event -> action.accept(model.chosenProperty().get()));
        return button;
    }
}
