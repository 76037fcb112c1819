package org.khabir.ui.entities;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.khabir.link.NameKey;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.KeyedItem;
import org.khabir.ui.controls.PlatformKeys;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.Passage;

/** The context menus of entities and of where they occur. */
public final class EntityMenu {

    static final KeyCombination CONFIRM = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination REJECT = new KeyCodeCombination(KeyCode.DELETE);
    static final KeyCombination PROFILE = new KeyCodeCombination(KeyCode.ENTER);
    static final KeyCombination MERGE = PlatformKeys.of("Shortcut+M");

    private final Texts texts;
    private final EntitiesViewModel model;
    private final LinkingViewModel linking;
    private final NameForm form;
    private final SideForm sides;
    private final EntityActions actions;

    EntityMenu(Texts texts, EntitiesViewModel model, LinkingViewModel linking, Prompts prompts, EntityActions actions) {
        this.texts = texts;
        this.model = model;
        this.linking = linking;
        this.form = new NameForm(texts, prompts);
        this.sides = new SideForm(texts, prompts);
        this.actions = actions;
    }

    /** Menus for other views than the panel of entities. */
    public static EntityMenu of(Texts texts, EntitiesViewModel model, Prompts prompts, EntityActions actions) {
        return new EntityMenu(texts, model, model.linking(), prompts, actions);
    }

    /** @param selected the lines it is about, asked whenever it opens */
    public ContextMenu ofEntities(Supplier<List<CaseEntity>> selected) {
        ContextMenu menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(event -> menu.getItems().setAll(itemsFor(List.copyOf(selected.get()))));
        return menu;
    }

    private List<MenuItem> itemsFor(List<CaseEntity> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        CaseEntity first = lines.getFirst();
        MenuItem confirm = item("entities.confirm", "mdi2c-check", CONFIRM, () -> model.confirm(lines));
        MenuItem reject = item("entities.reject", "mdi2c-close", REJECT, () -> model.reject(lines));
        MenuItem profile = item("entities.profile", "mdi2c-card-account-details-outline", PROFILE, () -> model.openProfile(first));
        profile.setDisable(lines.size() > 1);
        MenuItem merge = item("entities.merge", "mdi2c-call-merge", MERGE, () -> merge(lines));
        MenuItem rename = item("entities.rename", "mdi2r-rename-box", () -> rename(first));
        MenuItem tag = item("entities.tagEverywhere", "mdi2t-tag-multiple", () -> actions.tagEverywhere(first));
        MenuItem meetings = item("entities.meetings", "mdi2h-handshake", () -> actions.showMeetings(first));
        meetings.setDisable(lines.size() > 1);
        tag.setDisable(lines.size() > 1);
        confirm.setDisable(lines.stream().allMatch(CaseEntity::isReviewed));
        merge.setDisable(lines.size() < 2);
        rename.setDisable(lines.size() > 1);
        MenuItem side = item("entities.side", "mdi2f-flag-outline", () -> askSide(first));
        side.setDisable(lines.size() > 1 || first.type() != EntityType.PERSON && first.type() != EntityType.ORGANIZATION);
        return List.of(profile, new SeparatorMenuItem(), confirm, reject, new SeparatorMenuItem(), merge, splitting(lines), rename, typing(lines), side, new SeparatorMenuItem(), meetings, tag);
    }

    /** @param selected the mentions it is about, asked whenever it opens */
    ContextMenu ofMentions(Supplier<List<Passage>> selected) {
        ContextMenu menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(event -> {
            CaseEntity entity = model.chosenProperty().get();
            List<Passage> mentions = List.copyOf(selected.get());
            menu.getItems().setAll(entity == null || mentions.isEmpty() ? List.of() : List.of(
                    item("entities.confirm", "mdi2c-check", CONFIRM, () -> model.confirm(entity, mentions)),
                    item("entities.reject", "mdi2c-close", REJECT, () -> model.reject(entity, mentions)), new SeparatorMenuItem(),
                    item("entities.split.mentions", "mdi2c-call-split", () -> linking.splitMentions(entity, mentions))));
        });
        return menu;
    }

    /** Asks for the name that several lines have as one, and makes them one. */
    public void merge(List<CaseEntity> lines) {
        CaseEntity mostMentioned = lines.stream().max(Comparator.comparingInt(CaseEntity::mentions)).orElseThrow();
        form.ask(mostMentioned, "entities.merge", "entities.merge.yes").ifPresent(answer -> linking.merge(lines, answer.name(), answer.nameEn()));
    }

    private void rename(CaseEntity line) {
        form.ask(line, "entities.rename", "entities.rename.yes").ifPresent(answer -> linking.rename(line, answer.name(), answer.nameEn()));
    }

    private void askSide(CaseEntity line) {
        sides.ask(texts.text("entities.side.question", line.name()), line.side().map(CaseSide::side).orElse(null))
                .ifPresent(answer -> linking.setSide(line, answer.side()));
    }

    /** Asks for which side somebody holds a position. */
    public void askSide(CaseEntity line, CaseRole role) {
        sides.ask(texts.text("entities.side.ofRole", role.text(), line.name()), role.side())
                .ifPresent(answer -> linking.setSide(line, role, answer.side()));
    }

    private Menu splitting(List<CaseEntity> lines) {
        Menu menu = new Menu(texts.text("entities.split"), Icons.icon("mdi2c-call-split"));
        CaseEntity first = lines.getFirst();
        menu.setDisable(lines.size() > 1 || first.names().size() < 2);
        first.names().forEach(key -> {
            MenuItem name = new MenuItem(written(first, key));
            name.setMnemonicParsing(false);
            name.setOnAction(event -> linking.splitName(first, key));
            menu.getItems().add(name);
        });
        return menu;
    }

    /** The name as articles write it; as it is compared where none of the forms that the entity lists is it. */
    private static String written(CaseEntity entity, String key) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(form -> NameKey.of(NameKey.type(key), form).equals(key)).findFirst().orElseGet(() -> NameKey.name(key));
    }

    private Menu typing(List<CaseEntity> lines) {
        Menu menu = new Menu(texts.text("entities.retype"), Icons.icon("mdi2s-shape-outline"));
        for (EntityType type : EntityType.values()) {
            MenuItem item = new MenuItem(texts.text("terms.type." + type), Icons.of(type));
            item.setDisable(lines.stream().allMatch(line -> line.type() == type));
            item.setOnAction(event -> linking.retype(lines, type));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, String icon, KeyCombination keys, Runnable action) {
        return new KeyedItem(texts.text(key), Icons.icon(icon), keys, action);
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key), Icons.icon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
