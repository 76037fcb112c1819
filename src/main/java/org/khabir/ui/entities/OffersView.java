package org.khabir.ui.entities;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityOffer;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.PartsLine;

/** Pairs of entities that may be one, each with its reason and the two answers. */
final class OffersView extends ListView<EntityOffer> {

    private final Texts texts;
    private final LinkingViewModel linking;

    OffersView(Texts texts, LinkingViewModel linking) {
        this.texts = texts;
        this.linking = linking;
        setId("entities-offers");
        setItems(linking.offers());
        accessibleTextProperty().bind(texts.bind("entities.offers"));
        setPlaceholder(new EmptyNote("mdi2c-call-merge", texts.bind("entities.offers.none")));
        Cell.fill(this, this::content);
        ListHabits.of(texts, this).copyLines(offer -> String.join("\t", offer.first().name(), offer.second().name(), texts.text("entities.offer." + offer.reason())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    }

    /** Enter says that the pair is one, Delete that it is not. */
    private void answer(KeyEvent key) {
        EntityOffer offer = getSelectionModel().getSelectedItem();
        if (offer != null && key.getTarget() == this && key.getCode() == KeyCode.ENTER) {
            linking.accept(offer);
            key.consume();
        } else if (offer != null && key.getTarget() == this && key.getCode() == KeyCode.DELETE) {
            linking.dismiss(offer);
            key.consume();
        }
    }

    private Node content(EntityOffer offer) {
        PartsLine reason = new PartsLine();
        reason.setParts(texts.text("entities.offer." + offer.reason()), Math.round(offer.score() * 100) + "%");
        reason.getStyleClass().add(Styles.TEXT_MUTED);
        FlowPane answers = new FlowPane(8, 4, answer("entities.offer.same", "mdi2c-call-merge", () -> linking.accept(offer)),
                answer("entities.offer.different", "mdi2c-call-split", () -> linking.dismiss(offer)));
        VBox content = new VBox(4, name(offer.first()), name(offer.second()), reason, answers);
        content.getStyleClass().add("offer");
        return content;
    }

    private Node name(CaseEntity entity) {
        PartsLine line = new PartsLine();
        line.setParts(texts.text("terms.type." + entity.type()), entity.name(), texts.text("entities.offer.mentions", entity.mentions()));
        return line;
    }

    private Button answer(String key, String icon, Runnable action) {
        Button button = new Button(texts.text(key), Icons.icon(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> action.run());
        return button;
    }
}
