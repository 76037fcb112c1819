package org.khabir.ui.reader;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;

/** A card as it is drawn. */
final class CardView extends VBox {

    static final double WIDTH = 360;

    private final Texts texts;

    CardView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("reader-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /**
     * @param walk    where the mark stands among its entity's in the article; null for what is none
     * @param steps   goes to the next mention, or to the one before where false
     * @param profile shows all that the case knows of the entity
     */
    void show(Card card, ReaderViewModel.Standing walk, Consumer<Boolean> steps, Runnable profile) {
        setNodeOrientation(texts.orientation().getValue());
        getChildren().clear();
        add(card.heading(), "reader-card-heading");
        addEnglish(card.english());
        add(card.kind(), Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        card.lines().forEach(line -> add(line));
        add(card.counts(), Styles.TEXT_SMALL);
        if (!card.meetings().isEmpty()) {
            add(texts.text("reader.card.meetings"), "reader-card-section", Styles.TEXT_SMALL);
            card.meetings().forEach(meeting -> add(meeting, Styles.TEXT_SMALL));
        }
        card.notes().forEach(note -> add(note, "note", Styles.TEXT_SMALL));
        if (walk != null) {
            getChildren().add(walking(walk, steps, profile));
        }
    }

    /** Stands below the heading, on the side where the interface's lines begin. */
    private void addEnglish(String name) {
        if (!name.isBlank()) {
            Label label = new Label(name);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(Styles.TEXT_MUTED);
            getChildren().add(label);
        }
    }

    private void add(String text, String... styles) {
        if (!text.isBlank()) {
            Label label = Mixed.content(text);
            label.getStyleClass().addAll(styles);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    private HBox walking(ReaderViewModel.Standing walk, Consumer<Boolean> steps, Runnable profile) {
        Button previous = Buttons.icon("mdi2c-chevron-up", texts.bind("reader.card.previous"), () -> steps.accept(false));
        previous.setId("card-previous");
        Button next = Buttons.icon("mdi2c-chevron-down", texts.bind("reader.card.next"), () -> steps.accept(true));
        next.setId("card-next");
        Label standing = new Label(texts.text("reader.card.standing", walk.number(), walk.count()));
        standing.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = new Button(texts.text("reader.profile"), Icons.icon("mdi2c-card-account-details-outline"));
        open.setId("card-profile");
        open.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> profile.run());
        HBox row = new HBox(4, previous, next, standing, gap, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
