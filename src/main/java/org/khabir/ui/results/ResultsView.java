package org.khabir.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.Span;
import org.khabir.search.Hit;
import org.khabir.search.SearchQuery;
import org.khabir.search.Snippet;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.SnippetText;

/** What a search found, each hit with its passages, under the facets. */
public final class ResultsView extends BorderPane {

    private final Texts texts;
    private final ResultsViewModel model;

    public ResultsView(Texts texts, ResultsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("panel");
        VBox header = new VBox(summary(), new FacetBar(texts, model));
        header.getStyleClass().add("panel-header");
        header.visibleProperty().bind(model.textProperty().isNotEmpty());
        header.managedProperty().bind(header.visibleProperty());
        setTop(header);
        setCenter(list());
        setBottom(moreButton());
    }

    private Node summary() {
        Label count = new Label();
        count.getStyleClass().add("section-title");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.text("results.count", model.resultProperty().get().total()), model.resultProperty(), texts.wordingProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox summary = new HBox(count, gap, orderMenu());
        summary.setAlignment(Pos.CENTER);
        return summary;
    }

    private MenuButton orderMenu() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        menu.accessibleTextProperty().bind(texts.bind("results.order"));
        menu.textProperty().bind(Bindings.createStringBinding(
                () -> texts.text("results.order." + model.orderProperty().get()), model.orderProperty(), texts.wordingProperty()));
        ToggleGroup group = new ToggleGroup();
        for (SearchQuery.Order order : SearchQuery.Order.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind("results.order." + order));
            item.setToggleGroup(group);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(event -> model.orderProperty().set(order));
            menu.getItems().add(item);
        }
        return menu;
    }

    private ListView<Hit> list() {
        ListView<Hit> list = new ListView<>(model.hits());
        list.setId("results-list");
        list.accessibleTextProperty().bind(texts.bind("results.list"));
        list.setPlaceholder(new EmptyNote("mdi2m-magnify", emptyText()));
        Cell.fill(list, this::line);
        ListHabits.of(texts, list).open(model::reveal).beside(model::revealBeside).copy(hits -> model.cite(hits, texts));
        return list;
    }

    private StringBinding emptyText() {
        return Bindings.createStringBinding(() -> {
            if (model.problemProperty().get() != null) {
                return texts.text(model.problemProperty().get());
            }
            return texts.text(model.textProperty().get().isEmpty() ? "results.empty.start" : "results.empty.nothing");
        }, model.problemProperty(), model.textProperty(), texts.wordingProperty());
    }

    private Node moreButton() {
        Button more = new Button();
        more.textProperty().bind(texts.bind("results.more"));
        more.setMaxWidth(Double.MAX_VALUE);
        more.getStyleClass().add(Styles.FLAT);
        more.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.hits().size() < model.resultProperty().get().total(), model.hits(), model.resultProperty()));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> model.loadMore());
        return more;
    }

    private Node line(Hit hit) {
        String name = hit.title().isBlank() ? texts.text("library.untitled") : hit.title();
        SnippetText title = new SnippetText(new Snippet(new Span(0, name.length()), name, hit.title().isBlank() ? List.of() : hit.titleMatches()));
        title.getStyleClass().add("item-title");
        String source = hit.source().isBlank() ? texts.text("library.noSource") : hit.source();
        PartsLine origin = new PartsLine(source, hit.published() == null ? "" : new DateText(texts).of(hit.published()));
        origin.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox line = new VBox(title, origin);
        line.getStyleClass().add("item");
        for (Snippet snippet : hit.snippets()) {
            SnippetText text = new SnippetText(snippet);
            text.setOnMouseClicked(click -> {
                model.reveal(hit, snippet);
                click.consume();
            });
            line.getChildren().add(text);
        }
        line.setAccessibleText(name + ", " + origin.getAccessibleText());
        return line;
    }
}
