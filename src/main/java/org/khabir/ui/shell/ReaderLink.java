package org.khabir.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.Span;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Place;
import org.khabir.ui.reader.Mark;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.ui.reader.Sheet;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.Workspace;

/** Brings into a reader what the panels point at while it is the active one, and tells the panels what is clicked in it. */
final class ReaderLink {

    private static final int MOST_OCCURRENCES = 2000;

    private final CaseModels models;
    private final ReaderViewModel reader;
    private final Desk desk;
    private final Loader<Optional<Found>> loader;
    private Place wanted;
    private String articleId;
    private String asked;
    private Found found;

    ReaderLink(CaseModels models, ReaderViewModel reader) {
        this.models = models;
        this.reader = reader;
        this.desk = models.desk();
        this.loader = desk.loader(this::request, loaded -> loaded.ifPresentOrElse(this::show, this::missing));
        desk.onVisit(this::visit);
        desk.renew(loader, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.TAGS);
        models.entities().chosenProperty().subscribe((before, now) -> emphasize());
        models.results().resultProperty().subscribe((before, now) -> loader.load());
        reader.onMarkActivated(this::activated);
        reader.onWalkBeyond(this::walkOn);
        reader.articleProperty().subscribe(this::closed);
    }

    /** What the article on show was found to hold; empty where none is shown. */
    Optional<Analysis> analysis() {
        return Optional.ofNullable(found).map(shown -> shown.sheet.analysis());
    }

    /** The meeting of the article on show that has {@code id}. */
    Optional<Meeting> meeting(String id) {
        return analysis().flatMap(all -> all.meetings().stream().filter(meeting -> meeting.id().equals(id)).findFirst());
    }

    /** The mention that a mark of the article on show stands for, with its entity. */
    Optional<Named> mention(Mark mark) {
        return analysis().flatMap(all -> all.entity(mark.id())).flatMap(entity -> entity.mentions().stream()
                .filter(mention -> mention.span().equals(mark.span())).findFirst().map(mention -> new Named(entity, mention)));
    }

    /** What the case calls the entity that a mark of the article on show stands for. */
    Optional<EntityName> caseName(Mark mark) {
        return Optional.ofNullable(found).map(shown -> shown.sheet.names().get(mark.id()));
    }

    /** A mention of one of the article's entities. */
    record Named(Entity entity, Mention mention) {
    }

    private void visit(Place place) {
        if (models.reader() != reader) {
            return;
        }
        wanted = place;
        articleId = place.articleId();
        if (found != null && found.sheet.article().id().equals(articleId)) {
            arrive();
        } else {
            loader.load();
        }
    }

    private Callable<Optional<Found>> request() {
        String id = articleId;
        asked = id;
        if (id == null) {
            return Optional::empty;
        }
        Workspace workspace = desk.workspace();
        String query = models.results().answered();
        return () -> {
            Optional<Article> article = workspace.article(id);
            return article.isEmpty() ? Optional.empty() : Optional.of(load(workspace, article.get(), query));
        };
    }

    private static Found load(Workspace workspace, Article article, String query) throws KhabirException {
        String id = article.id();
        Sheet sheet = new Sheet(article, workspace.analysis(id), workspace.annotations(id), workspace.tags(), workspace.caseNames(id),
                workspace.rejections(id));
        return new Found(sheet, query.isEmpty() ? List.of() : workspace.matches(id, query), workspace.readingPlace(id));
    }

    private void show(Found loaded) {
        if (!loaded.sheet.article().id().equals(articleId)) {
            return;
        }
        boolean changed = found == null || !loaded.sheet.equals(found.sheet);
        boolean another = found == null || !loaded.sheet.article().id().equals(found.sheet.article().id());
        found = loaded;
        if (changed) {
            reader.show(loaded.sheet);
        }
        reader.searchMatches(loaded.matches);
        emphasize();
        if (another && wanted != null && wanted.span() == null) {
            reader.openAt(loaded.readingPlace);
        }
        arrive();
    }

    /** The article asked for was deleted. */
    private void missing() {
        if (asked != null && asked.equals(articleId)) {
            reader.clear();
        }
    }

    private void arrive() {
        if (wanted != null && wanted.span() != null) {
            reader.reveal(wanted.span());
        }
        wanted = null;
    }

    /** Goes to the entity's first mention in the next article that has it, or to its last in the one before; round at the end. */
    private void walkOn(String entityId, boolean forward) {
        EntityName name = found.sheet.names().get(entityId);
        String here = articleId;
        if (name != null) {
            desk.tasks().call(() -> MentionWalk.beyond(desk.workspace().occurrences(name.key(), MOST_OCCURRENCES), here, forward))
                    .onSuccess(next -> next.ifPresent(desk::go)).onError(KhabirException.class, desk.failures()).start();
        }
    }

    private void closed(Article now) {
        if (now == null) {
            articleId = null;
            found = null;
        }
    }

    private void emphasize() {
        analysis().flatMap(models.entities()::chosenIn).ifPresentOrElse(
                entity -> reader.emphasize(Mark.Kind.ENTITY, entity.id()), reader::emphasizeNothing);
    }

    private void activated(Mark mark) {
        switch (mark.kind()) {
            case ENTITY -> analysis().flatMap(all -> all.entity(mark.id())).ifPresent(models.entities()::choose);
            case MEETING -> models.meetings().choose(articleId, mark.id());
            default -> { }
        }
    }

    /** What was loaded; {@code matches} are of the search under way. */
    private record Found(Sheet sheet, List<Span> matches, int readingPlace) {
    }
}
