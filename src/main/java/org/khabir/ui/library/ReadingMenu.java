package org.khabir.ui.library;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Reading;
import org.khabir.ui.common.Texts;

/** What can be done with the articles selected in the library: open one beside the other, and say how far one is with them. */
final class ReadingMenu extends ContextMenu {

    private final Texts texts;
    private final LibraryViewModel model;
    private final ListView<ArticleSummary> list;

    ReadingMenu(Texts texts, LibraryViewModel model, ListView<ArticleSummary> list) {
        this.texts = texts;
        this.model = model;
        this.list = list;
        setOnShowing(event -> build(List.copyOf(list.getSelectionModel().getSelectedItems())));
        getItems().add(new MenuItem());
    }

    private void build(List<ArticleSummary> articles) {
        boolean anyUnread = articles.stream().anyMatch(article -> !article.reading().read());
        boolean anyPlain = articles.stream().anyMatch(article -> !article.reading().important());
        MenuItem beside = item("library.beside", () -> articles.stream().findFirst().ifPresent(model::openBeside));
        getItems().setAll(beside, new SeparatorMenuItem(),
                marking(anyUnread ? "library.mark.read" : "library.mark.unread", articles, reading -> reading.withRead(anyUnread)),
                marking(anyPlain ? "library.mark.important" : "library.mark.plain", articles, reading -> reading.withImportant(anyPlain)));
        getItems().forEach(item -> item.setDisable(articles.isEmpty()));
    }

    private MenuItem marking(String key, List<ArticleSummary> articles, Function<Reading, Reading> change) {
        return item(key, () -> model.mark(articles, change));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
