package org.khabir.ui.library;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.ArticleSummary;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Selection;
import org.khabir.ui.desk.TextFilter;
import org.khabir.workspace.CaseChange;

/** The articles of the case, filtered and sorted. */
public final class LibraryViewModel {

    private final Desk desk;
    private final ObservableList<ArticleSummary> all = FXCollections.observableArrayList();
    private final Selection<ArticleSummary> selection;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<LibraryOrder> order = new SimpleObjectProperty<>(this, "order", LibraryOrder.NEWEST);
    private Runnable onRenewed = () -> { };

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        this.selection = new Selection<>(desk.tasks());
        selection.onRenewed(this::renewed);
        filter.subscribe(typed -> filter());
        order.subscribe(chosen -> selection.setOrder(chosen.comparator()));
        desk.keepLoaded(desk.workspace()::articles, this::show,
                CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES, CaseChange.Kind.ANNOTATIONS);
    }

    /** Runs {@code action} after each change of what is shown. */
    public void onRenewed(Runnable action) {
        onRenewed = action;
    }

    public ObservableList<ArticleSummary> all() {
        return all;
    }

    /** Those that the filter lets through, sorted. */
    public ObservableList<ArticleSummary> shown() {
        return selection.shown();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<LibraryOrder> orderProperty() {
        return order;
    }

    /** The open article's id, null where none is open. */
    public ReadOnlyStringProperty openArticleProperty() {
        return desk.articleIdProperty();
    }

    /** Opens the article in the reader, unless it is open already. */
    public void open(ArticleSummary article) {
        if (!article.id().equals(desk.articleIdProperty().get())) {
            desk.go(Place.article(article.id()));
        }
    }

    private void show(List<ArticleSummary> loaded) {
        all.setAll(loaded);
        selection.setAll(loaded);
    }

    /** The first article is opened at once, so that there is something to read. */
    private void renewed() {
        onRenewed.run();
        if (desk.articleIdProperty().get() == null && !shown().isEmpty()) {
            open(shown().getFirst());
        }
    }

    private void filter() {
        TextFilter typed = new TextFilter(filter.get());
        selection.setCondition(article -> typed.accepts(Stream.of(article.title(), article.source())));
    }
}
