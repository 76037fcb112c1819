package org.khabir.ui.profile;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.EntityOffer;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.LinkBox;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Section;
import org.khabir.ui.entities.LinkingViewModel;

/** What the analyst wrote about an entity, and what Khabir asks about it. */
final class NotesAndOffers {

    private final Texts texts;
    private final ProfileViewModel model;
    private final LinkingViewModel linking;
    private final Runnable writeNote;

    /** @param writeNote asks for the note on the entity */
    NotesAndOffers(Texts texts, ProfileViewModel model, LinkingViewModel linking, Runnable writeNote) {
        this.texts = texts;
        this.model = model;
        this.linking = linking;
        this.writeNote = writeNote;
    }

    void showNotes(Section section) {
        section.show(model.ownNotes(), this::note);
    }

    void showOffers(Section section) {
        section.show(List.copyOf(model.offers()), this::offer);
    }

    private Node note(Decision.EntityNote note) {
        Label text = Mixed.content(note.note());
        text.getStyleClass().add("note");
        LinkBox box = new LinkBox(note.note(), writeNote, text);
        HBox.setHgrow(box, Priority.ALWAYS);
        return new HBox(box, Buttons.icon("mdi2d-delete-outline", texts.bind("profile.note.remove"), () -> model.remove(note)));
    }

    private Node offer(EntityOffer offer) {
        CaseEntity other = model.entity().filter(own -> own.key().equals(offer.first().key())).isPresent() ? offer.second() : offer.first();
        Label name = Mixed.content(other.name());
        Label reason = new Label(texts.text("entities.offer." + offer.reason()));
        reason.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        LinkBox box = new LinkBox(other.name() + ", " + reason.getText(), () -> model.open(other), new VBox(name, reason));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box, answer("entities.offer.same", () -> linking.accept(offer)), answer("entities.offer.different", () -> linking.dismiss(offer)));
        line.getStyleClass().add("profile-offer");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button answer(String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }
}
