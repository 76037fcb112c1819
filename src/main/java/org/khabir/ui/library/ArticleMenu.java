package org.khabir.ui.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.KeyedItem;
import org.khabir.ui.controls.PlatformKeys;
import org.khabir.ui.controls.Prompts;

/** What can be done with the articles selected in the library, by the context menu and by keys. */
final class ArticleMenu extends ContextMenu {

    private static final KeyCombination READ = PlatformKeys.of("Shortcut+M");
    private static final KeyCombination IMPORTANT = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination BESIDE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);

    private final Texts texts;
    private final LibraryViewModel model;
    private final Prompts prompts;
    private final LibraryActions actions;
    private final MultipleSelectionModel<ArticleSummary> selection;

    ArticleMenu(Texts texts, LibraryViewModel model, Prompts prompts, LibraryActions actions, MultipleSelectionModel<ArticleSummary> selection) {
        this.texts = texts;
        this.model = model;
        this.prompts = prompts;
        this.actions = actions;
        this.selection = selection;
        setOnShowing(event -> build(selected()));
        getItems().add(new MenuItem());
    }

    /** Does what the key stands for, where it stands for something. */
    void press(KeyEvent key) {
        List<ArticleSummary> articles = selected();
        if (articles.isEmpty()) {
            return;
        }
        if (READ.match(key)) {
            markRead(articles);
        } else if (IMPORTANT.match(key)) {
            markImportant(articles);
        } else if (DELETE.match(key)) {
            delete(articles);
        } else {
            return;
        }
        key.consume();
    }

    private List<ArticleSummary> selected() {
        return List.copyOf(selection.getSelectedItems());
    }

    private void build(List<ArticleSummary> articles) {
        MenuItem open = item("library.open", "mdi2b-book-open-variant", OPEN, () -> model.open(articles.getFirst()));
        MenuItem beside = item("library.beside", "mdi2b-book-open-page-variant-outline", BESIDE, () -> model.openBeside(articles.getFirst()));
        MenuItem read = item(anyIsNot(articles, Reading::read) ? "library.mark.read" : "library.mark.unread", "mdi2e-email-open-outline", READ, () -> markRead(articles));
        MenuItem important = item(anyIsNot(articles, Reading::important) ? "library.mark.important" : "library.mark.plain", "mdi2s-star-outline",
                IMPORTANT, () -> markImportant(articles));
        MenuItem cite = item(articles.size() > 1 ? "library.cite.many" : "library.cite", "mdi2f-format-quote-close", Copying.KEYS, () -> cite(articles));
        MenuItem note = item("library.note", "mdi2n-note-edit-outline", () -> actions.note(articles.getFirst()));
        MenuItem report = item("library.report", "mdi2f-file-pdf-box", () -> actions.report(articles));
        MenuItem delete = item("library.delete", "mdi2t-trash-can-outline", DELETE, () -> delete(articles));
        getItems().setAll(open, beside, new SeparatorMenuItem(), read, important, tagging(articles), note, new SeparatorMenuItem(), cite, report,
                new SeparatorMenuItem(), delete);
        getItems().forEach(item -> item.setDisable(item.isDisable() || articles.isEmpty()));
        Stream.of(open, beside, note).forEach(item -> item.setDisable(articles.size() != 1));
    }

    private Menu tagging(List<ArticleSummary> articles) {
        Menu menu = new Menu(texts.text(articles.size() > 1 ? "library.tag.many" : "library.tag"), Icons.icon("mdi2t-tag-outline"));
        for (Tag tag : actions.tags()) {
            MenuItem item = new MenuItem(tag.name());
            item.setMnemonicParsing(false);
            item.setDisable(tag.heading());
            item.setOnAction(event -> model.tag(articles, tag));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private void markRead(List<ArticleSummary> articles) {
        boolean read = anyIsNot(articles, Reading::read);
        model.mark(articles, reading -> reading.withRead(read));
    }

    private void markImportant(List<ArticleSummary> articles) {
        boolean important = anyIsNot(articles, Reading::important);
        model.mark(articles, reading -> reading.withImportant(important));
    }

    private static boolean anyIsNot(List<ArticleSummary> articles, Function<Reading, Boolean> which) {
        return articles.stream().anyMatch(article -> !which.apply(article.reading()));
    }

    /** Copies citations of the articles. */
    void cite(List<ArticleSummary> articles) {
        model.cite(articles, texts, actions::copy);
    }

    private void delete(List<ArticleSummary> articles) {
        int notes = articles.stream().mapToInt(ArticleSummary::annotations).sum();
        String question = articles.size() == 1 ? texts.text("library.delete.one", articles.getFirst().title(), notes)
                : texts.text("library.delete.many", articles.size(), notes);
        if (prompts.confirm(texts.text("library.delete.title"), question, texts.text("library.delete.yes"), texts.text("library.delete.no"))) {
            model.remove(articles);
        }
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
