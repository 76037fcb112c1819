package org.khabir.ui.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.model.Annotation;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Selection;
import org.khabir.ui.desk.TextFilter;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** The articles of the case, filtered and sorted. */
public final class LibraryViewModel {

    private static final int NAMED = 3;

    private final Desk desk;
    private final ObservableList<ArticleSummary> all = FXCollections.observableArrayList();
    private final Selection<ArticleSummary> selection;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<LibraryOrder> order = new SimpleObjectProperty<>(this, "order", LibraryOrder.NEWEST);
    private final ObjectProperty<ReadingFilter> reading = new SimpleObjectProperty<>(this, "reading", ReadingFilter.ALL);
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice");
    private final Filters filters = new Filters().text("words", filter).one("reading", reading, ReadingFilter.values()).passing(choice)
            .kept("order", order, LibraryOrder.values());
    private Runnable onRenewed = () -> { };
    private boolean openIsGone;

    /** Articles that have something in common, in the words of {@code label}. */
    public record Choice(String label, Predicate<ArticleSummary> which) {
    }

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        this.selection = new Selection<>(desk.tasks());
        selection.onRenewed(this::renewed);
        filters.onChange(this::filter);
        filter();
        order.subscribe(chosen -> selection.setOrder(chosen.comparator()));
        desk.keepLoaded(desk.workspace()::articles, this::show,
                CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.READING);
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

    /** Which are shown by how far the analyst is with them; the open article stays in any case. */
    public ObjectProperty<ReadingFilter> readingProperty() {
        return reading;
    }

    /** The only articles shown, besides what the filters say; null for all. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** By what the list is narrowed down, and its order. */
    public Filters filters() {
        return filters;
    }

    /** Says anew how far the analyst is with the articles, as one step that can be undone. */
    public void mark(List<ArticleSummary> articles, Function<Reading, Reading> change) {
        List<Edit> edits = new ArrayList<>();
        Reading now = null;
        boolean read = false;
        for (ArticleSummary article : articles) {
            now = change.apply(article.reading());
            read |= now.read() != article.reading().read();
            if (!now.equals(article.reading())) {
                edits.add(new Edit.PutReading(article.id(), now));
            }
        }
        if (!edits.isEmpty()) {
            desk.edit(EditLabel.of(label(now, read), titles(articles)), new Edit.Batch(edits));
        }
    }

    /** Takes the articles out of the case with all that hangs on them, as one step that can be undone. */
    public void remove(List<ArticleSummary> articles) {
        desk.edit(EditLabel.of("edit.article.remove", Integer.toString(articles.size()), titles(articles)),
                new Edit.Batch(articles.stream().<Edit>map(article -> new Edit.RemoveArticle(article.id())).toList()));
    }

    /** Gives the articles as a whole the tag, but for those that have it, as one step that can be undone. */
    public void tag(List<ArticleSummary> articles, Tag tag) {
        Instant now = Instant.now();
        desk.edit(EditLabel.of("edit.article.tag", tag.name(), titles(articles)), progress -> {
            Set<String> tagged = desk.workspace().annotations().stream().filter(each -> each.span() == null && tag.id().equals(each.tagId()))
                    .map(Annotation::articleId).collect(Collectors.toSet());
            return new Edit.Batch(articles.stream().filter(article -> !tagged.contains(article.id())).<Edit>map(article ->
                    new Edit.PutAnnotation(new Annotation(UUID.randomUUID().toString(), article.id(), null, tag.id(), "", now))).toList());
        });
    }

    /** @param onDone gets citations of the articles, one below the other */
    public void cite(List<ArticleSummary> articles, Texts texts, Consumer<Clip> onDone) {
        Citations.of(desk, texts, articles.stream().map(article -> Place.article(article.id())).toList(), onDone);
    }

    private static String titles(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::title).limit(NAMED).collect(Collectors.joining("، "))
                + (articles.size() > NAMED ? " …" : "");
    }

    private static String label(Reading now, boolean read) {
        if (read) {
            return now.read() ? "edit.reading.read" : "edit.reading.unread";
        }
        return now.important() ? "edit.reading.important" : "edit.reading.plain";
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

    /** Opens the article in a second reader. */
    public void openBeside(ArticleSummary article) {
        desk.beside(() -> desk.go(Place.article(article.id())));
    }

    private void show(List<ArticleSummary> loaded) {
        boolean wasThere = hasOpenArticle();
        all.setAll(loaded);
        openIsGone = wasThere && !hasOpenArticle();
        selection.setAll(loaded);
    }

    private boolean hasOpenArticle() {
        String open = desk.articleIdProperty().get();
        return open != null && all.stream().anyMatch(article -> article.id().equals(open));
    }

    /** The first article is opened at once, also where the open one was deleted, so that there is something to read. */
    private void renewed() {
        onRenewed.run();
        if ((openIsGone || desk.articleIdProperty().get() == null) && !shown().isEmpty()) {
            openIsGone = false;
            open(shown().getFirst());
        }
    }

    private void filter() {
        TextFilter typed = new TextFilter(filter.get());
        ReadingFilter chosen = reading.get();
        Choice only = choice.get();
        selection.setCondition(article -> (chosen.accepts(article.reading()) || article.id().equals(desk.articleIdProperty().get()))
                && (only == null || only.which().test(article)) && typed.accepts(Stream.of(article.title(), article.source())));
    }
}
