package org.khabir.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.link.LinkedMeeting;
import org.khabir.link.MeetingLinker;
import org.khabir.link.OfferFinder;
import org.khabir.link.Decisions;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CaseMention;
import org.khabir.model.CasePlace;
import org.khabir.model.CaseStatement;
import org.khabir.model.Codebook;
import org.khabir.model.Decision;
import org.khabir.model.DrawnPlace;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EditProgress;
import org.khabir.model.EntityName;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityProfile;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.HistoryEntry;
import org.khabir.model.JudgedName;
import org.khabir.model.NamedEntry;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.review.ReviewedArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A case's file: the truth about the case. What a writing method did is on the disk when it returns. Safe for several
 * threads: one writes at a time, others read beside it.
 */
public final class CaseStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseStore.class);

    private final Path folder;
    private final CaseLock lock;
    private final Database database;
    private final EditHistory edits;
    private volatile Consumer<Commit> commitListener = commit -> { };

    private CaseStore(Path folder, CaseLock lock, Clock clock, String author) throws KhabirException {
        this.folder = folder;
        this.lock = lock;
        this.database = new Database(folder, CaseFolder.database(folder));
        this.edits = new EditHistory(database, clock, author, commit -> commitListener.accept(commit));
    }

    /** Makes a case in a folder that is empty or is not there yet, and opens it. */
    public static CaseStore create(Path folder) throws KhabirException {
        CaseFolder.make(folder);
        return locked(folder);
    }

    /** @throws KhabirException where there is no case, it is open already, of a newer version, damaged, or cannot be written to */
    public static CaseStore open(Path folder) throws KhabirException {
        CaseFolder.requireCase(folder);
        return locked(folder);
    }

    /** True where {@code folder} holds a case. */
    public static boolean isCase(Path folder) {
        return CaseFolder.isCase(folder);
    }

    private static CaseStore locked(Path folder) throws KhabirException {
        CaseLock lock = CaseLock.take(folder);
        try {
            return new CaseStore(folder, lock, Clock.systemUTC(), System.getProperty("user.name", ""));
        } catch (KhabirException | RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** The case's folder. */
    public Path folder() {
        return folder;
    }

    /** Calls {@code listener} after each commit and before the next, so in their order; it must be quick. */
    public void onCommit(Consumer<Commit> listener) {
        commitListener = listener;
    }

    /** Stores articles that the case does not have yet, all or none. */
    public Added add(List<AnalyzedArticle> analyzed) throws KhabirException {
        return database.write(session -> {
            ArticleTable articles = new ArticleTable(session);
            AnalysisTable analyses = new AnalysisTable(session);
            List<String> ids = new ArrayList<>();
            for (AnalyzedArticle each : analyzed) {
                if (!articles.isKnown(each.article())) {
                    String id = articles.add(each.article());
                    analyses.put(each.analysis().withArticleId(id));
                    ids.add(id);
                }
            }
            return new Added(ids, analyzed.size() - ids.size(), new ArticleTable(session).commit(ids, analyses.link(Set.of())));
        }, added -> commitListener.accept(added.commit()));
    }

    /** Puts new analyses in the place of what the machine found before; corrections stay. */
    public Commit replaceAnalyses(List<Analysis> analyses) throws KhabirException {
        return database.write(session -> {
            AnalysisTable table = new AnalysisTable(session);
            List<String> ids = new ArrayList<>();
            for (Analysis analysis : analyses) {
                table.put(analysis);
                ids.add(analysis.articleId());
            }
            return new ArticleTable(session).commit(ids, table.link(Set.of()));
        }, commitListener);
    }

    /** Carries out {@code edit} and writes it to the history, which drops what was taken back before. */
    public Executed edit(EditLabel label, Edit edit) throws KhabirException {
        return edit(label, edit, EditProgress.UNSEEN);
    }

    /** As {@link #edit(EditLabel, Edit)}; where {@code progress} gives it up, nothing is changed. */
    public Executed edit(EditLabel label, Edit edit, EditProgress progress) throws KhabirException {
        return edits.edit(label, edit, progress);
    }

    /** Takes back the latest edit that stands; empty where none does. */
    public Optional<Executed> undo() throws KhabirException {
        return undo(EditProgress.UNSEEN);
    }

    /** As {@link #undo()}; where {@code progress} gives it up, nothing is changed. */
    public Optional<Executed> undo(EditProgress progress) throws KhabirException {
        return edits.undo(progress);
    }

    /** Does again the edit taken back last; empty where none is. */
    public Optional<Executed> redo() throws KhabirException {
        return redo(EditProgress.UNSEEN);
    }

    /** As {@link #redo()}; where {@code progress} gives it up, nothing is changed. */
    public Optional<Executed> redo(EditProgress progress) throws KhabirException {
        return edits.redo(progress);
    }

    /** The number of the latest commit. */
    public long changeNumber() throws KhabirException {
        return database.read(s -> s.first("SELECT number FROM change", row -> row.getLong(1)).orElseThrow());
    }

    /** True where the case has an article of the same content, whatever its id. */
    public boolean isKnown(Article article) throws KhabirException {
        return database.read(s -> new ArticleTable(s).isKnown(article));
    }

    /** All ids, in the order in which the articles were stored. */
    public List<String> articleIds() throws KhabirException {
        return database.read(s -> new ArticleTable(s).ids());
    }

    /** The ids of the articles that are new, deleted, or of which anything changed, since the commit of that number. */
    public List<String> articleIdsChangedAfter(long number) throws KhabirException {
        return database.read(s -> new ArticleTable(s).idsChangedAfter(number));
    }

    /** The newest publication first, undated ones last. */
    public List<ArticleSummary> articles() throws KhabirException {
        return database.read(s -> new ArticleTable(s).summaries());
    }

    /** @throws KhabirException where the body is not what was stored */
    public Optional<Article> article(String id) throws KhabirException {
        return database.read(s -> new ArticleTable(s).find(id));
    }

    /** Empty where there is no such article. */
    public Optional<DescribedArticle> described(String id) throws KhabirException {
        return database.read(session -> {
            ArticleTable articles = new ArticleTable(session);
            Optional<Article> article = articles.find(id);
            if (article.isEmpty()) {
                return Optional.empty();
            }
            long number = articles.requireNumber(id);
            return Optional.of(new DescribedArticle(article.get(), new AnnotationTable(session).tagNames(number),
                    new EntityTable(session).ofArticle(number)));
        });
    }

    /** Where the reading of the article stopped, an offset into its body; 0 at first. */
    public int readingPlace(String articleId) throws KhabirException {
        return database.read(s -> new ReadingTable(s).place(articleId));
    }

    /** Keeps where the reading of an article stopped. */
    public void keepReadingPlace(String articleId, int offset) throws KhabirException {
        database.write(s -> {
            new ReadingTable(s).putPlace(new ArticleTable(s).requireNumber(articleId), offset);
            return null;
        }, done -> { });
    }

    /** Keeps that the article was read to its end, without an entry in the history. True where it was unread before. */
    public boolean keepRead(String articleId) throws KhabirException {
        return database.write(s -> {
            ReadingTable readings = new ReadingTable(s);
            long article = new ArticleTable(s).requireNumber(articleId);
            Reading before = readings.find(article);
            readings.put(article, before.withRead(true));
            return !before.read();
        }, done -> { });
    }

    /** The machine's analysis with the analyst's corrections and decisions. */
    public Analysis analysis(String articleId) throws KhabirException {
        return database.read(s -> new AnalysisTable(s).decided(articleId).analysis());
    }

    /** How many things found in the article the analyst rejected. */
    public int rejections(String articleId) throws KhabirException {
        return database.read(s -> new CorrectionTable(s).rejections(articleId));
    }

    /** The most mentioned first. */
    public List<CaseEntity> entities() throws KhabirException {
        return database.read(s -> new EntityTable(s).all());
    }

    /** Pairs of entities that may be one, the likeliest first. */
    public List<EntityOffer> offers() throws KhabirException {
        return database.read(s -> OfferFinder.find(new EntityTable(s).all(), new EntityQueries(s).namesWith(EntityForms.JOIN),
                new DecisionTable(s).all()));
    }

    /** Where the entity of that key, or the one that a name of that key belongs to, is mentioned: the newest articles first. */
    public List<CaseMention> occurrences(String key, int most) throws KhabirException {
        return database.read(s -> new EntityQueries(s).occurrences(new EntityQueries(s).entityOf(key).orElse(key), most));
    }

    /** What the case knows of the entity of that key, or of the one that a name of that key belongs to; empty where there is none. */
    public Optional<EntityProfile> profile(String key) throws KhabirException {
        return database.read(s -> new ProfileQueries(s).profile(key));
    }

    /** What the entity of that key, or of a name of that key, says: the newest first, looked for in {@code most} articles. */
    public List<CaseStatement> statements(String key, int most) throws KhabirException {
        return database.read(s -> new ProfileQueries(s).statements(key, most));
    }

    /** For the id of each of the article's entities its name in the case. */
    public Map<String, EntityName> caseNames(String articleId) throws KhabirException {
        return database.read(s -> new EntityQueries(s).names(articleId));
    }

    /** The meetings of the case with all reports of each, the newest first, undated ones last. */
    public List<GatheredMeeting> gatheredMeetings() throws KhabirException {
        return database.read(s -> new MeetingLinker(new EntityQueries(s).knownPeople(), new DecisionTable(s).all())
                .gather(new AnalysisTable(s).meetings()));
    }

    /** Each meeting of each article; the newest first, undated ones last. */
    public List<CaseMeeting> meetings() throws KhabirException {
        return database.read(s -> new AnalysisTable(s).meetings().stream().map(LinkedMeeting::report).toList());
    }

    /** The places that articles name, article by article. */
    public List<CasePlace> places() throws KhabirException {
        return database.read(s -> new PlaceTable(s).all());
    }

    /** Where entities stand in the drawing of that name. */
    public List<DrawnPlace> layout(String drawing) throws KhabirException {
        return database.read(s -> new LayoutTable(s).of(drawing));
    }

    /** Keeps where entities stand in a drawing, and leaves others where they were. Neither an edit nor a change of the case. */
    public void keepLayout(String drawing, List<DrawnPlace> places) throws KhabirException {
        database.write(s -> {
            new LayoutTable(s).put(drawing, places);
            return places;
        }, kept -> { });
    }

    /** The dated ones, the oldest first. */
    public List<CaseEvent> timeline() throws KhabirException {
        return database.read(s -> new AnalysisTable(s).events());
    }

    /** In the codebook's order, each before those under it. */
    public List<Tag> tags() throws KhabirException {
        return new Codebook(database.read(s -> new TagTable(s).all())).tags();
    }

    /** By article and place. */
    public List<Annotation> annotations() throws KhabirException {
        return database.read(s -> new AnnotationTable(s).all());
    }

    /** By place; those of the whole article first. */
    public List<Annotation> annotations(String articleId) throws KhabirException {
        return database.read(s -> new AnnotationTable(s).ofArticle(articleId));
    }

    /** The articles of which the analyst judged names, in the order in which they were stored. */
    public List<ReviewedArticle> reviewedArticles() throws KhabirException {
        return database.read(s -> new JudgementQueries(s).reviewedArticles());
    }

    /** What the analyst said of names, over the whole case. */
    public List<JudgedName> judgedNames() throws KhabirException {
        return database.read(s -> new JudgementQueries(s).judgedNames());
    }

    /** The analyst's decision to use a model trained with the case's articles. */
    public Optional<Decision.OwnModel> ownModel() throws KhabirException {
        return database.read(s -> new DecisionTable(s).find(Decision.OwnModel.ID).map(Decision.OwnModel.class::cast));
    }

    /** The types that the analyst gave to names of the case, the oldest change first. */
    public List<Decision.Typed> typings() throws KhabirException {
        return database.read(s -> new DecisionTable(s).all().typings());
    }

    /** What the analyst wrote about entities, the oldest first. */
    public List<Decision.EntityNote> entityNotes() throws KhabirException {
        return new Decisions(database.read(s -> new DecisionTable(s).list())).entityNotes();
    }

    /** By name. */
    public List<NamedEntry> namedEntries() throws KhabirException {
        return database.read(s -> new NameTable(s).all());
    }

    /** The newest first. */
    public List<HistoryEntry> history() throws KhabirException {
        return database.read(s -> new HistoryTable(s).all());
    }

    @Override
    public void close() {
        database.close();
        release(lock);
    }

    private static void release(CaseLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock file of a case did not close", e);
        }
    }
}
