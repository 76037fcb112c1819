package org.khabir.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khabir.export.ExportFormat;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
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
import org.khabir.model.Decision;
import org.khabir.model.DrawnPlace;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityName;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityProfile;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Meeting;
import org.khabir.model.NamedEntry;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;

/**
 * An open case. Reading methods answer from the store and may be called from any thread; none is to be called on the FX
 * thread. What an edit changes is committed when the method returns.
 */
public interface Workspace extends AutoCloseable {

    /** The case's folder. */
    Path folder();

    /** The case's name: the folder's. */
    String name();

    /** All articles, the newest publication first, undated ones last. */
    List<ArticleSummary> articles() throws KhabirException;

    Optional<Article> article(String articleId) throws KhabirException;

    /** The article's analysis with the analyst's corrections and decisions applied; rejected things are left out. */
    Analysis analysis(String articleId) throws KhabirException;

    /** Where the reading of the article stopped, an offset into its body; 0 at first. */
    int readingPlace(String articleId) throws KhabirException;

    /** Keeps where the reading of an article stopped. No edit: it says nothing about the case. */
    void keepReadingPlace(String articleId, int offset) throws KhabirException;

    /** Keeps that the article was read to its end. No edit; what the analyst says of it by hand is {@link Edit.PutReading}. */
    void keepRead(String articleId) throws KhabirException;

    /** How many things found in the article the analyst rejected. */
    int rejections(String articleId) throws KhabirException;

    /** The entities of the whole case, the most mentioned first. */
    List<CaseEntity> entities() throws KhabirException;

    /** Pairs of entities that may be one, the likeliest first; none that the analyst set apart. Reads the whole case. */
    List<EntityOffer> offers() throws KhabirException;

    /**
     * Where an entity of the case is mentioned, the newest articles first.
     *
     * @param key  of the entity, or of any of its names
     * @param most how many are wanted at most
     */
    List<CaseMention> occurrences(String key, int most) throws KhabirException;

    /**
     * What the case knows of one of its entities; empty where there is none any more.
     *
     * @param key of the entity, or of any of its names
     */
    Optional<EntityProfile> profile(String key) throws KhabirException;

    /**
     * What an entity of the case says, the newest first.
     *
     * @param key  of the entity, or of any of its names
     * @param most in how many of its articles statements are looked for at most
     */
    List<CaseStatement> statements(String key, int most) throws KhabirException;

    /** For the id of each entity of the article's analysis its name in the case. */
    Map<String, EntityName> caseNames(String articleId) throws KhabirException;

    /** Each meeting of each article, the newest first, undated ones last, with the case's names. */
    List<CaseMeeting> meetings() throws KhabirException;

    /**
     * The meetings that the extraction reads in the article from its people, places and dates as they are now, the analyst's
     * included; nothing is kept. Takes as long as extracting an article; empty where there is no such article.
     */
    List<Meeting> readMeetings(String articleId) throws KhabirException;

    /** The meetings of the case, each with all that articles report of it, the newest first, undated ones last. */
    List<GatheredMeeting> gatheredMeetings() throws KhabirException;

    /** The places and facilities that each article names, and where they lie as far as that is known. */
    List<CasePlace> places() throws KhabirException;

    /** Where entities stand in the drawing of that name; empty where nothing was kept. */
    List<DrawnPlace> layout(String drawing) throws KhabirException;

    /** Keeps where entities stand in a drawing, and leaves others where they were. No edit: it says nothing about the case. */
    void keepLayout(String drawing, List<DrawnPlace> places) throws KhabirException;

    /** The dated happenings of the whole case, the oldest first. */
    List<CaseEvent> timeline() throws KhabirException;

    /** The codebook in its order, each tag before those under it. */
    List<Tag> tags() throws KhabirException;

    /** All annotations of the case, by article and place. */
    List<Annotation> annotations() throws KhabirException;

    /** What the analyst wrote about entities of the case, the oldest first. */
    List<Decision.EntityNote> entityNotes() throws KhabirException;

    /** The types that the analyst gave to names of the case, the oldest change first. */
    List<Decision.Typed> typings() throws KhabirException;

    List<Annotation> annotations(String articleId) throws KhabirException;

    /** The analyst's own list of names. */
    List<NamedEntry> namedEntries() throws KhabirException;

    /** @throws KhabirException where the query is malformed, with a message that says how */
    SearchResult search(SearchQuery query) throws KhabirException;

    /**
     * The ids of all articles that {@link #search} finds, regardless of its limit.
     *
     * @throws KhabirException as {@link #search}
     */
    Set<String> found(SearchQuery query) throws KhabirException;

    /**
     * Where the article's body matches a query, in order, for the reader to mark; a phrase is one place. Empty where the
     * article does not match.
     *
     * @param query in the query syntax
     * @throws KhabirException as {@link #search}
     */
    List<Span> matches(String articleId, String query) throws KhabirException;

    /**
     * Asks {@code scan} of each of the articles in turn, for what no index answers; the answers come in that order.
     *
     * @param articleIds empty for all articles, the newest first
     */
    <T> Job<List<T>> scan(List<String> articleIds, Scan<T> scan);

    /** Reads files and folders, recursively, into the case: read, extract, store, index. */
    Job<ImportSummary> importPaths(List<Path> paths);

    /** Extracts all articles anew, as after a change of the analyst's list of names. */
    Job<Integer> reanalyze();

    /** What the analyst's verdicts on names so far give to learn from. */
    LearningMaterial learningMaterial() throws KhabirException;

    /** Trains a model of names with the articles whose names were checked; it is used once {@link Learning#use} is carried out. */
    Job<Learning> learn();

    /** Writes an annotated report of the articles named, in that order; of all where none is named. */
    Job<Path> report(List<String> articleIds, ReportOptions options, Path pdf);

    /** Writes all meetings of the case, with headings and terms in {@code language}. */
    Job<Path> exportMeetings(ExportFormat format, Language language, Path file);

    /** Writes the timeline of the case, as {@link #exportMeetings}; not as a calendar. */
    Job<Path> exportTimeline(ExportFormat format, Language language, Path file);

    /**
     * Carries out {@code edit} and keeps it in the history.
     *
     * @param label what was done, for the history: a key of the {@code edit} bundle with its arguments
     */
    void edit(EditLabel label, Edit edit) throws KhabirException;

    /** Takes back the latest edit that stands; the entry it took back, or empty where there is none. */
    Optional<HistoryEntry> undo() throws KhabirException;

    Optional<HistoryEntry> redo() throws KhabirException;

    /**
     * As {@link #edit}, in the background and after the edits asked for before. Cancelled, also while the edit is being carried out,
     * it leaves the case as it was; closing the case waits for it.
     *
     * @param edit asked there for the edit
     */
    Job<HistoryEntry> startEdit(EditLabel label, EditSource edit);

    /** As {@link #undo}, in the background and as {@link #startEdit} does it. */
    Job<Optional<HistoryEntry>> startUndo();

    /** As {@link #redo}, in the background and as {@link #startEdit} does it. */
    Job<Optional<HistoryEntry>> startRedo();

    /** The edits, the newest first; those taken back are marked. */
    List<HistoryEntry> history() throws KhabirException;

    /**
     * Calls {@code listener} after every change: on the thread that made an edit, and at most every 300 ms on a background
     * thread for what jobs change. The result stops that.
     */
    Runnable onChange(Consumer<CaseChange> listener);

    /** Cancels running jobs, waits for them and for edits, and closes the files. */
    @Override
    void close();
}
