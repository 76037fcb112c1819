package org.khabir.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.shape.Circle;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;

/** The reader's context menu: what can be done with the selected stretch, and with the mark under the mouse. */
final class ReaderMenu {

    private final ReaderPage page;
    private final ReaderViewModel viewModel;
    private final ReaderActions actions;
    private final ReaderCommands commands;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    private ReaderMenu(ReaderPage page, ReaderViewModel viewModel, ReaderActions actions, ReaderCommands commands) {
        this.page = page;
        this.viewModel = viewModel;
        this.actions = actions;
        this.commands = commands;
        this.texts = viewModel.texts();
    }

    static void install(ReaderPage page, ReaderViewModel viewModel, ReaderActions actions, ReaderCommands commands) {
        ReaderMenu menu = new ReaderMenu(page, viewModel, actions, commands);
        page.setOnContextMenuRequested(menu::show);
    }

    private void show(ContextMenuEvent event) {
        if (page.isEmpty()) {
            return;
        }
        viewModel.wantFacts();
        boolean byKey = event.isKeyboardTrigger();
        int offset = byKey ? viewModel.selection().caret() : page.characterAt(event.getSceneX(), event.getSceneY());
        Optional<Mark> mark = viewModel.markAt(Math.max(0, offset));
        selectAt(Math.max(0, offset), mark);
        build(mark);
        Point2D at = byKey ? page.localToScreen(page.sceneToLocal(page.caretInScene(viewModel.selection().caret())))
                : new Point2D(event.getScreenX(), event.getScreenY());
        menu.show(page, at.getX(), at.getY());
        event.consume();
    }

    /** The selection stays where it covers the place; otherwise the mark there, or the word, is selected. */
    private void selectAt(int offset, Optional<Mark> mark) {
        if (!viewModel.selection().span().contains(offset)) {
            viewModel.selection().select(mark.filter(each -> each.kind() != Mark.Kind.MEETING).map(Mark::span)
                    .orElseGet(() -> viewModel.bodyProperty().get().wordAt(offset)));
        }
    }

    private void build(Optional<Mark> mark) {
        Span span = viewModel.selection().span();
        menu.getItems().setAll(tagMenu(span), item("reader.note", () -> actions.note(span)), markAsMenu(span),
                item("reader.meeting.add", actions::addMeeting),
                item("reader.note.article", actions::noteOnArticle));
        mark.ifPresent(this::addMarkItems);
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("reader.copy", commands::copy, ReaderCommands.COPY),
                item("reader.copy.citation", commands::copyCitation, ReaderCommands.COPY_CITATION),
                item("reader.select.all", commands::selectAll, ReaderCommands.SELECT_ALL),
                item("reader.search.case", () -> actions.search(viewModel.selectedText())));
    }

    private void addMarkItems(Mark mark) {
        menu.getItems().add(new SeparatorMenuItem());
        if (mark.kind() == Mark.Kind.ANNOTATION) {
            menu.getItems().addAll(item("reader.annotation.edit", () -> actions.editAnnotation(mark)),
                    item("reader.annotation.remove", () -> actions.removeAnnotation(mark)));
        } else {
            menu.getItems().addAll(item("reader.confirm", () -> actions.confirm(mark), ReaderCommands.ACCEPT),
                    item("reader.reject", () -> actions.reject(mark), ReaderCommands.REJECT));
            if (mark.kind() == Mark.Kind.ENTITY) {
                addBulkItems(mark);
                menu.getItems().add(item("reader.profile", () -> actions.openProfile(mark)));
                menu.getItems().add(item("reader.note.entity", () -> actions.noteOnEntity(mark)));
            }
            if (mark.kind() == Mark.Kind.MEETING) {
                menu.getItems().add(item("reader.note.meeting", () -> actions.note(mark.span())));
            }
            if (mark.kind() == Mark.Kind.ENTITY && mark.loud()) {
                menu.getItems().add(extentMenu(mark));
            }
        }
    }

    private Menu tagMenu(Span span) {
        Menu tags = new Menu(texts.text("reader.tag"));
        for (Tag tag : viewModel.tags().stream().filter(each -> !each.heading()).toList()) {
            MenuItem item = new MenuItem(tag.name());
            item.setAccelerator(tag.shortcut() == 0 ? null : new KeyCodeCombination(KeyCode.valueOf("DIGIT" + tag.shortcut())));
            item.setMnemonicParsing(false);
            Circle dot = new Circle(5);
            dot.setStyle("-fx-fill: " + tag.color() + ";");
            item.setGraphic(dot);
            item.setOnAction(event -> actions.tag(span, tag));
            tags.getItems().add(item);
        }
        if (!tags.getItems().isEmpty()) {
            tags.getItems().add(new SeparatorMenuItem());
        }
        tags.getItems().addAll(item("reader.tag.new", () -> actions.tagWithNew(span)),
                item("reader.tag.everywhere", () -> actions.tagEverywhere(span)));
        return tags;
    }

    /** A name's bounds: those of what is selected, or a word more or less. */
    private Menu extentMenu(Mark mark) {
        Span selected = viewModel.selection().span();
        MenuItem toSelection = item("reader.extent.selection", () -> actions.moveTo(selected, mark));
        toSelection.setDisable(selected.equals(mark.span()) || !selected.overlaps(mark.span()));
        Menu extents = new Menu(texts.text("reader.extent"), null, toSelection, new SeparatorMenuItem());
        for (Extent extent : Extent.values()) {
            MenuItem item = item("reader.extent." + extent, () -> commands.move(mark, extent), ReaderCommands.keys(extent, viewModel.isRightToLeft(mark)));
            item.setDisable(extent.of(mark.span(), viewModel.bodyProperty().get()).equals(mark.span()));
            extents.getItems().add(item);
        }
        return extents;
    }

    private Menu markAsMenu(Span span) {
        Menu types = new Menu(texts.text("reader.mark.as"));
        types.getItems().setAll(TypeItems.of(texts, type -> actions.markAs(span, type)));
        return types;
    }

    /** One verdict on all mentions of an entity; how many they are is said before. */
    private void addBulkItems(Mark mark) {
        List<Mark> here = viewModel.openMentions(mark);
        if (here.size() > 1) {
            MenuItem all = new MenuItem(texts.text("reader.confirm.here", here.size()));
            all.setAccelerator(ReaderCommands.ACCEPT_ENTITY);
            all.setOnAction(event -> actions.confirmAll(here));
            menu.getItems().add(all);
        }
        viewModel.openInCase(mark).filter(count -> count > here.size()).ifPresent(count -> {
            MenuItem all = new MenuItem(texts.text("reader.confirm.case", count));
            all.setOnAction(event -> actions.confirmInCase(mark));
            menu.getItems().add(all);
        });
    }

    private MenuItem item(String key, Runnable action, KeyCombination keys) {
        MenuItem item = item(key, action);
        item.setAccelerator(keys);
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
