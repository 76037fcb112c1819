package org.khabir.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.khabir.export.ExportFormat;
import org.khabir.export.Exporter;
import org.khabir.extract.Extractor;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;
import org.khabir.ingest.Ingest;
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
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;
import org.khabir.report.ReportWriter;
import org.khabir.search.ArticleIndex;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;
import org.khabir.store.CaseStore;
import org.khabir.workspace.CaseChange.Kind;

/** A case on the disk: its store, the index that follows it, and the jobs that work on both. */
final class CaseWorkspace implements Workspace {

    private static final Set<Kind> IMPORTED = EnumSet.of(Kind.ARTICLES, Kind.ANALYSES);

    private final CaseStore store;
    private final Ingest ingest;
    private final Function<CaseKnowledge, Extractor> extractors;
    private final ReportWriter reports;
    private final ChangeNotices notices = new ChangeNotices();
    private final Jobs jobs = new Jobs();
    private final IndexKeeper index;
    private final Editing editing;

    CaseWorkspace(CaseStore store, ArticleIndex index, Ingest ingest, Function<CaseKnowledge, Extractor> extractors,
                  ReportWriter reports) throws KhabirException {
        this.store = store;
        this.ingest = ingest;
        this.extractors = extractors;
        this.reports = reports;
        this.editing = new Editing(store, jobs, notices);
        this.index = new IndexKeeper(store, index, () -> notices.tellSoon(new CaseChange(Set.of(Kind.SEARCH), Set.of())));
        this.index.start();
    }

    @Override
    public Path folder() {
        return store.folder();
    }

    @Override
    public String name() {
        return store.folder().toAbsolutePath().normalize().getFileName().toString();
    }

    @Override
    public List<ArticleSummary> articles() throws KhabirException {
        return store.articles();
    }

    @Override
    public Optional<Article> article(String articleId) throws KhabirException {
        return store.article(articleId);
    }

    @Override
    public Analysis analysis(String articleId) throws KhabirException {
        return store.analysis(articleId);
    }

    @Override
    public int readingPlace(String articleId) throws KhabirException {
        return store.readingPlace(articleId);
    }

    @Override
    public void keepReadingPlace(String articleId, int offset) throws KhabirException {
        store.keepReadingPlace(articleId, offset);
    }

    @Override
    public void keepRead(String articleId) throws KhabirException {
        if (store.keepRead(articleId)) {
            notices.tell(new CaseChange(Set.of(Kind.READING), Set.of(articleId)));
        }
    }

    @Override
    public int rejections(String articleId) throws KhabirException {
        return store.rejections(articleId);
    }

    @Override
    public List<CaseEntity> entities() throws KhabirException {
        return store.entities();
    }

    @Override
    public List<EntityOffer> offers() throws KhabirException {
        return store.offers();
    }

    @Override
    public List<CaseMention> occurrences(String key, int most) throws KhabirException {
        return store.occurrences(key, most);
    }

    @Override
    public Optional<EntityProfile> profile(String key) throws KhabirException {
        return store.profile(key);
    }

    @Override
    public List<CaseStatement> statements(String key, int most) throws KhabirException {
        return store.statements(key, most);
    }

    @Override
    public Map<String, EntityName> caseNames(String articleId) throws KhabirException {
        return store.caseNames(articleId);
    }

    @Override
    public List<GatheredMeeting> gatheredMeetings() throws KhabirException {
        return store.gatheredMeetings();
    }

    @Override
    public List<CaseMeeting> meetings() throws KhabirException {
        return store.meetings();
    }

    @Override
    public List<CasePlace> places() throws KhabirException {
        return store.places();
    }

    @Override
    public List<DrawnPlace> layout(String drawing) throws KhabirException {
        return store.layout(drawing);
    }

    @Override
    public void keepLayout(String drawing, List<DrawnPlace> places) throws KhabirException {
        store.keepLayout(drawing, places);
    }

    @Override
    public List<CaseEvent> timeline() throws KhabirException {
        return store.timeline();
    }

    @Override
    public List<Tag> tags() throws KhabirException {
        return store.tags();
    }

    @Override
    public List<Annotation> annotations() throws KhabirException {
        return store.annotations();
    }

    @Override
    public List<Decision.EntityNote> entityNotes() throws KhabirException {
        return store.entityNotes();
    }

    @Override
    public List<Decision.Typed> typings() throws KhabirException {
        return store.typings();
    }

    @Override
    public List<Annotation> annotations(String articleId) throws KhabirException {
        return store.annotations(articleId);
    }

    @Override
    public List<NamedEntry> namedEntries() throws KhabirException {
        return store.namedEntries();
    }

    @Override
    public SearchResult search(SearchQuery query) throws KhabirException {
        return index.search(query);
    }

    @Override
    public Set<String> found(SearchQuery query) throws KhabirException {
        return index.found(query);
    }

    @Override
    public List<Span> matches(String articleId, String query) throws KhabirException {
        return index.matches(articleId, query);
    }

    @Override
    public <T> Job<List<T>> scan(List<String> articleIds, Scan<T> scan) {
        return jobs.read("job.scanning", job -> {
            List<String> ids = articleIds.isEmpty() ? store.articles().stream().map(ArticleSummary::id).toList() : articleIds;
            List<T> found = new ArrayList<>();
            for (int i = 0; i < ids.size() && !job.isCancelled(); i++) {
                found.addAll(scan.of(ids.get(i)));
                job.report(i + 1, ids.size(), "");
            }
            if (job.isCancelled()) {
                job.result().cancel(false);
            }
            return found;
        });
    }

    @Override
    public Job<ImportSummary> importPaths(List<Path> paths) {
        return jobs.write("job.importing", job -> {
            ImportPipeline pipeline = new ImportPipeline(ingest, store, extraction(),
                    added -> notices.tellSoon(new CaseChange(IMPORTED, added.commit().articleIds())), job);
            try {
                return pipeline.run(paths);
            } finally {
                settle();
            }
        });
    }

    @Override
    public Job<Integer> reanalyze() {
        return jobs.write("job.reanalyzing", job -> {
            Reanalysis reanalysis = new Reanalysis(store, extraction(),
                    commit -> notices.tellSoon(new CaseChange(IMPORTED, commit.articleIds())), job);
            try {
                return reanalysis.run();
            } finally {
                settle();
            }
        });
    }

    @Override
    public List<Meeting> readMeetings(String articleId) throws KhabirException {
        Optional<Article> article = article(articleId);
        return article.isEmpty() ? List.of() : extraction().meetings(article.get(), analysis(articleId));
    }

    private Extraction extraction() throws KhabirException {
        SequenceModel own = store.ownModel().flatMap(model -> new ModelFolder(store.folder()).read(model.file())).orElse(null);
        return new Extraction(extractors, new CaseKnowledge(store.namedEntries(), store.judgedNames(), own));
    }

    @Override
    public LearningMaterial learningMaterial() throws KhabirException {
        return CaseLearning.material(store);
    }

    @Override
    public Job<Learning> learn() {
        return jobs.read("job.learning", job -> new CaseLearning(store, extractors, job).run());
    }

    /** So that whoever waits for a job finds what it did, in the panels and by searching. */
    private void settle() {
        notices.tellGathered();
        index.awaitCaughtUp();
    }

    @Override
    public Job<Path> exportMeetings(ExportFormat format, Language language, Path file) {
        return jobs.read("job.exporting", job -> exports(language, job).meetings(format, file));
    }

    @Override
    public Job<Path> exportTimeline(ExportFormat format, Language language, Path file) {
        return jobs.read("job.exporting", job -> exports(language, job).timeline(format, file));
    }

    private Exports exports(Language language, BackgroundJob<Path> job) {
        return new Exports(store, new Exporter(Messages.in(language), Clock.systemUTC()), job);
    }

    @Override
    public Job<Path> report(List<String> articleIds, ReportOptions options, Path pdf) {
        return jobs.read("job.reporting", job -> {
            Report report = new Report(options.title().isBlank() ? name() : options.title(), name(), Instant.now(),
                    options.wording(), reportArticles(articleIds), store.tags());
            int total = report.articles().size();
            if (!reports.write(report, pdf, done -> job.report(done, total, ""), job::isCancelled)) {
                job.result().cancel(false);
            }
            return pdf;
        });
    }

    private List<ReportArticle> reportArticles(List<String> articleIds) throws KhabirException {
        List<String> ids = articleIds.isEmpty() ? store.articles().stream().map(ArticleSummary::id).toList() : articleIds;
        List<ReportArticle> articles = new ArrayList<>();
        EntityNotes notes = new EntityNotes(store.entityNotes(), store.entityNotes().isEmpty() ? List.of() : entities());
        for (String id : ids) {
            Article article = store.article(id).orElseThrow(() -> new KhabirException("errors.workspace.no-article", id));
            Map<String, EntityName> names = store.caseNames(id);
            articles.add(new ReportArticle(article, CaseNaming.apply(store.analysis(id), names), store.annotations(id), notes.on(names.values())));
        }
        return articles;
    }

    @Override
    public void edit(EditLabel label, Edit edit) throws KhabirException {
        editing.edit(label, edit);
    }

    @Override
    public Optional<HistoryEntry> undo() throws KhabirException {
        return editing.undo();
    }

    @Override
    public Optional<HistoryEntry> redo() throws KhabirException {
        return editing.redo();
    }

    @Override
    public Job<HistoryEntry> startEdit(EditLabel label, EditSource edit) {
        return editing.startEdit(label, edit);
    }

    @Override
    public Job<Optional<HistoryEntry>> startUndo() {
        return editing.startUndo();
    }

    @Override
    public Job<Optional<HistoryEntry>> startRedo() {
        return editing.startRedo();
    }

    @Override
    public List<HistoryEntry> history() throws KhabirException {
        return store.history();
    }

    @Override
    public Runnable onChange(Consumer<CaseChange> listener) {
        return notices.add(listener);
    }

    @Override
    public void close() {
        jobs.close();
        index.close();
        notices.close();
        store.close();
    }
}
