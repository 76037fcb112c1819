package org.khabir.ui.library;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.ArticleSummary;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Hints;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.Sight;
import org.khabir.ui.controls.WrappingLine;

/** The list of articles: title, source, date and what was found in each. */
public final class LibraryView extends BorderPane {

    private final Texts texts;
    private final LibraryViewModel model;
    private final ListView<ArticleSummary> list = new ListView<>();
    private Set<String> selected = Set.of();
    private boolean renewing;

    public LibraryView(Texts texts, LibraryViewModel model, Prompts prompts, LibraryActions actions) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("panel");
        setTop(new VBox(header(), new ReadingChooser(texts, model), choice()));
        setCenter(list);
        setBottom(footer());
        list.setId("library-list");
        model.shown().addListener((ListChangeListener<ArticleSummary>) change -> renewing = true);
        list.setItems(model.shown());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ArticleSummary>) change -> keepSelected());
        list.accessibleTextProperty().bind(texts.bind("library.list"));
        Node nothing = new EmptyNote("mdi2f-filter-off-outline", texts.bind("library.nothing"));
        Node none = emptyNote(actions::importFiles);
        list.placeholderProperty().bind(Bindings.when(Bindings.isEmpty(model.all())).then(none).otherwise(nothing));
        Cell.fill(list, this::line);
        ArticleMenu menu = new ArticleMenu(texts, model, prompts, actions, list.getSelectionModel());
        list.setContextMenu(menu);
        list.addEventHandler(KeyEvent.KEY_PRESSED, menu::press);
        Copying.of(list, menu::cite);
        Activation.of(list, model::open);
        Activation.beside(list, model::openBeside);
        model.openArticleProperty().subscribe(articleId -> {
            select(articleId);
            Sight.bring(list, list.getSelectionModel().getSelectedIndex());
        });
        model.onRenewed(this::selectAgain);
    }

    private void keepSelected() {
        if (!renewing) {
            selected = list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(ArticleSummary::id).collect(Collectors.toSet());
        }
    }

    /** Selects what was selected before the list was filled anew; the open article where nothing of that is left. */
    private void selectAgain() {
        int[] rows = IntStream.range(0, model.shown().size()).filter(row -> selected.contains(model.shown().get(row).id())).toArray();
        list.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            list.getSelectionModel().selectIndices(rows[0], rows);
        }
        renewing = false;
        keepSelected();
        if (rows.length == 0) {
            select(model.openArticleProperty().get());
        }
    }

    private void select(String articleId) {
        ArticleSummary selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && selected.id().equals(articleId)) {
            return;
        }
        list.getSelectionModel().clearSelection();
        model.shown().stream().filter(article -> article.id().equals(articleId)).findFirst().ifPresent(article -> {
            list.getSelectionModel().select(article);
        });
    }

    private Node header() {
        HBox header = new HBox(new FilterField(texts, "library.filter", model.filterProperty()), sortButton());
        header.getStyleClass().add("panel-header");
        header.setAlignment(Pos.CENTER);
        return header;
    }

    /** Says which articles alone are shown, and shows all again on a click. */
    private Node choice() {
        Button chip = new Button(null, Icons.icon("mdi2c-close"));
        chip.setId("library-choice");
        chip.textProperty().bind(model.choiceProperty().map(LibraryViewModel.Choice::label).orElse(""));
        chip.accessibleTextProperty().bind(chip.textProperty().map(label -> texts.text("library.choice.clear", label)));
        chip.getStyleClass().add("chip-button");
        chip.setOnAction(event -> model.choiceProperty().set(null));
        HBox line = new HBox(chip);
        line.getStyleClass().add("reading-chooser");
        line.visibleProperty().bind(model.choiceProperty().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private MenuButton sortButton() {
        MenuButton button = new MenuButton(null, Icons.icon("mdi2s-sort"));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(texts.bind("library.sort"));
        Hints.bind(button, texts.bind("library.sort"));
        ToggleGroup group = new ToggleGroup();
        for (LibraryOrder order : LibraryOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind("library.sort." + order));
            item.setToggleGroup(group);
            model.orderProperty().subscribe(now -> item.setSelected(now == order));
            item.setOnAction(event -> model.orderProperty().set(order));
            button.getItems().add(item);
        }
        return button;
    }

    private Node footer() {
        Label count = new Label();
        count.textProperty().bind(texts.bind("library.shown", Bindings.size(model.shown()), Bindings.size(model.all())));
        count.getStyleClass().addAll("panel-footer", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return count;
    }

    private Node emptyNote(Runnable onImport) {
        Label title = new Label();
        title.textProperty().bind(texts.bind("library.empty.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        Button importButton = new Button();
        importButton.textProperty().bind(texts.bind("library.empty.import"));
        importButton.getStyleClass().add(Styles.ACCENT);
        importButton.setOnAction(event -> onImport.run());
        EmptyNote empty = new EmptyNote("mdi2f-file-document-multiple-outline", texts.bind("library.empty.text"));
        empty.getChildren().add(1, title);
        empty.getChildren().add(importButton);
        return empty;
    }

    private Node line(ArticleSummary article) {
        Label title = Mixed.content(article.title().isBlank() ? texts.text("library.untitled") : article.title());
        title.getStyleClass().add(article.reading().read() ? "item-title-read" : "item-title");
        String source = article.source().isBlank() ? texts.text("library.noSource") : article.source();
        String date = article.published() == null
                ? texts.text("library.undated") : new DateText(texts).of(article.published());
        HBox counts = new HBox(count("mdi2a-account-multiple", article.mentions()), count("mdi2h-handshake", article.meetings()));
        if (article.annotations() > 0) {
            counts.getChildren().add(count("mdi2t-tag", article.annotations()));
        }
        counts.getChildren().add(star(article));
        counts.getStyleClass().add("item-counts");
        counts.setAlignment(Pos.CENTER);
        VBox line = new VBox(title, new WrappingLine(origin(source), origin(date), counts));
        line.getStyleClass().add("item");
        line.setAccessibleText(String.join(", ", title.getText(), source, date,
                texts.text(article.reading().read() ? "library.read" : "library.unread"),
                article.reading().important() ? texts.text("library.important") : "",
                texts.text("library.counts", article.mentions(), article.meetings()),
                texts.text("library.annotations", article.annotations())));
        return line;
    }

    /** Cut where it is longer than the list is wide; the whole is in the tooltip. */
    private static Label origin(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(0);
        Hints.set(label, () -> text);
        return label;
    }

    private Button star(ArticleSummary article) {
        boolean important = article.reading().important();
        Button star = Buttons.icon(important ? "mdi2s-star" : "mdi2s-star-outline",
                texts.bind(important ? "library.mark.plain" : "library.mark.important"),
                () -> model.mark(List.of(article), reading -> reading.withImportant(!important)));
        star.getStyleClass().add(important ? "item-star-on" : "item-star");
        star.setFocusTraversable(false);
        return star;
    }

    private Label count(String icon, int number) {
        Label label = new Label(texts.number(number), Icons.icon(icon));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("count", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }
}
