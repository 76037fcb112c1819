package org.khabir.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Place;
import org.khabir.ui.reader.Mark;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.Workspace;

/** Brings into the reader what the panels point at, and tells the panels what is clicked in the reader. */
final class ReaderLink {

    private final CaseModels models;
    private final Desk desk;
    private final Loader<Optional<Sheet>> loader;
    private Place wanted;
    private Sheet sheet;

    ReaderLink(CaseModels models) {
        this.models = models;
        this.desk = models.desk();
        this.loader = desk.loader(this::request, found -> found.ifPresent(this::show));
        desk.onVisit(this::visit);
        desk.renew(loader, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.TAGS);
        models.entities().chosenProperty().subscribe((before, now) -> emphasize());
        models.results().resultProperty().subscribe((before, now) -> loader.load());
        models.reader().onMarkActivated(this::activated);
    }

    /** What the article on show was found to hold; empty where none is shown. */
    Optional<Analysis> analysis() {
        return Optional.ofNullable(sheet).map(Sheet::analysis);
    }

    /** The meeting of the article on show that has {@code id}. */
    Optional<Meeting> meeting(String id) {
        return analysis().flatMap(found -> found.meetings().stream().filter(meeting -> meeting.id().equals(id)).findFirst());
    }

    /** The mention that a mark of the article on show stands for, with its entity. */
    Optional<Named> mention(Mark mark) {
        return analysis().flatMap(found -> found.entity(mark.id())).flatMap(entity -> entity.mentions().stream()
                .filter(mention -> mention.span().equals(mark.span())).findFirst().map(mention -> new Named(entity, mention)));
    }

    /** A mention of one of the article's entities. */
    record Named(Entity entity, Mention mention) {
    }

    private void visit(Place place) {
        wanted = place;
        if (sheet != null && sheet.article.id().equals(place.articleId())) {
            arrive();
        } else {
            loader.load();
        }
    }

    private Callable<Optional<Sheet>> request() {
        String articleId = desk.articleIdProperty().get();
        if (articleId == null) {
            return Optional::empty;
        }
        Workspace workspace = desk.workspace();
        String query = models.results().problemProperty().get() == null ? models.results().textProperty().get() : "";
        return () -> {
            Optional<Article> article = workspace.article(articleId);
            return article.isEmpty() ? Optional.empty() : Optional.of(sheet(workspace, article.get(), query));
        };
    }

    private static Sheet sheet(Workspace workspace, Article article, String query) throws KhabirException {
        List<Span> matches = query.isEmpty() ? List.of() : workspace.matches(article.id(), query);
        return new Sheet(article, workspace.analysis(article.id()), workspace.annotations(article.id()), workspace.tags(), matches);
    }

    private void show(Sheet loaded) {
        boolean changed = !loaded.equals(sheet);
        sheet = loaded;
        if (changed) {
            models.reader().show(loaded.article, loaded.analysis, loaded.annotations, loaded.tags);
        }
        models.reader().searchMatches(loaded.matches);
        emphasize();
        arrive();
    }

    private void arrive() {
        if (wanted != null && sheet.article.id().equals(wanted.articleId())) {
            if (wanted.span() != null) {
                models.reader().reveal(wanted.span());
            }
            wanted = null;
        }
    }

    private void emphasize() {
        analysis().flatMap(models.entities()::chosenIn).ifPresentOrElse(
                entity -> models.reader().emphasize(Mark.Kind.ENTITY, entity.id()), models.reader()::emphasizeNothing);
    }

    private void activated(Mark mark) {
        switch (mark.kind()) {
            case ENTITY -> analysis().flatMap(found -> found.entity(mark.id())).ifPresent(models.entities()::choose);
            case MEETING -> models.meetings().choose(sheet.article.id(), mark.id());
            default -> { }
        }
    }

    /** An article with all that is shown in it; {@code matches} are of the search under way. */
    private record Sheet(Article article, Analysis analysis, List<Annotation> annotations, List<Tag> tags,
                         List<Span> matches) {
    }
}
