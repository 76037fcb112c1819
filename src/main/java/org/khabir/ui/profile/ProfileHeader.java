package org.khabir.ui.profile;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityProfile;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.SideText;
import org.khabir.ui.entities.EntityMenu;

/** What an entity is called and is, how sure that is, and what can be done about it. */
final class ProfileHeader extends VBox {

    private static final double UNSURE = 0.6;

    private final Texts texts;
    private final ProfileViewModel model;
    private final EntityMenu menus;
    private final Prompts prompts;
    private final VBox words = new VBox();

    ProfileHeader(Texts texts, ProfileViewModel model, EntityMenu menus, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.menus = menus;
        this.prompts = prompts;
        getStyleClass().add("profile-header");
        words.getStyleClass().add("profile-title");
        getChildren().addAll(words, buttons());
    }

    void show(EntityProfile profile) {
        CaseEntity entity = profile.entity();
        String shown = texts.name(entity.name(), entity.nameEn());
        String other = shown.equals(entity.name()) ? entity.nameEn() : entity.name();
        Label name = new Label(shown);
        name.setWrapText(true);
        name.setId("profile-name");
        name.getStyleClass().add(Styles.TITLE_3);
        words.getChildren().setAll(name);
        if (other != null) {
            Label second = new Label(other);
            second.setWrapText(true);
            second.getStyleClass().add(Styles.TEXT_MUTED);
            words.getChildren().add(second);
        }
        Label type = new Label(texts.text("terms.type." + entity.type()), Icons.of(entity.type()));
        Label sureness = new Label(texts.text("profile.sureness", Math.round(entity.confidence() * 100)));
        sureness.getStyleClass().add(entity.confidence() < UNSURE ? Styles.WARNING : Styles.TEXT_MUTED);
        Label checked = new Label(texts.text("entities.reviewed", entity.reviewed(), entity.mentions()));
        checked.getStyleClass().add(entity.isReviewed() ? Styles.SUCCESS : Styles.TEXT_MUTED);
        HBox line = new HBox(type, sureness, checked);
        line.getStyleClass().add("item-head");
        PartsLine counts = new PartsLine(ProfileText.counts(texts, profile));
        words.getChildren().addAll(line, counts);
        if (!entity.sides().isEmpty()) {
            Label sides = new Label(new SideText(texts).of(entity.sides()));
            sides.setId("profile-sides");
            sides.setWrapText(true);
            words.getChildren().add(sides);
        }
    }

    /** Asks for the note on the entity. */
    void writeNote() {
        model.entity().ifPresent(entity -> prompts.text(texts.text("notes.entity.title", entity.name()), texts.text("notes.entity.prompt"),
                model.ownNotes().isEmpty() ? "" : model.ownNotes().getLast().note(), texts.text("notes.note.save")).ifPresent(model::write));
    }

    private Node buttons() {
        ContextMenu menu = menus.ofEntities(() -> model.entity().map(List::of).orElse(List.of()));
        Button actions = button("profile-actions", "profile.actions", "mdi2d-dots-horizontal", () -> { });
        actions.setOnAction(event -> menu.show(actions, Side.BOTTOM, 0, 0));
        FlowPane row = new FlowPane(actions,
                button("profile-merge", "profile.merge", "mdi2c-call-merge", this::merge),
                button("profile-note", "profile.note", "mdi2n-note-edit-outline", this::writeNote),
                button("profile-mention", "profile.mention", "mdi2t-text-search", model::revealNewest),
                button("profile-copy", "profile.copy", "mdi2c-content-copy", this::copy));
        row.getStyleClass().add("profile-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void merge() {
        model.entity().ifPresent(entity -> new EntityChooser(texts, prompts).ask(entity, model.sameType())
                .ifPresent(other -> menus.merge(List.of(entity, other))));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(ProfileText.of(texts, model));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        Button button = new Button(null, Icons.icon(icon));
        button.setId(id);
        button.textProperty().bind(texts.bind(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
