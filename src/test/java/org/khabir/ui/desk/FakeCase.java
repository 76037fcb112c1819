package org.khabir.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
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
import org.khabir.model.EntityName;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.HistoryEntry;
import org.khabir.model.Meeting;
import org.khabir.model.NamedEntry;
import org.khabir.model.Participant;
import org.khabir.model.Reading;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.search.Hit;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;
import org.khabir.workspace.Workspace;

/** A case in memory, as it is read: answers from what a test put in. */
public abstract class FakeCase implements Workspace {

    public final Map<String, Article> articles = new LinkedHashMap<>();
    public final Map<String, Analysis> analyses = new LinkedHashMap<>();
    public final Map<String, Tag> tags = new LinkedHashMap<>();
    public final Map<String, Decision.EntityNote> entityNotes = new LinkedHashMap<>();
    public final Map<String, Annotation> annotations = new LinkedHashMap<>();
    public final Map<String, NamedEntry> names = new LinkedHashMap<>();
    public final Map<String, Map<String, DrawnPlace>> layouts = new LinkedHashMap<>();
    public final Map<String, Reading> readings = new LinkedHashMap<>();
    public final Map<String, Integer> places = new LinkedHashMap<>();
    public final List<HistoryEntry> history = new ArrayList<>();
    public final List<EntityOffer> offers = new ArrayList<>();
    public final List<Edit> edits = new ArrayList<>();
    public final List<SearchQuery> queries = new ArrayList<>();
    /** Lines for the entities of the case, instead of those gathered from the analyses. */
    public List<CaseEntity> lines = List.of();
    public SearchResult answer = new SearchResult(0, List.of(), Map.of());
    public List<GatheredMeeting> gathered;
    /** What {@link #readMeetings} finds. */
    public List<Meeting> read = List.of();
    public KhabirException failure;

    /** Puts an article with its analysis into the case. */
    public void add(Article article, Analysis analysis) {
        articles.put(article.id(), article);
        analyses.put(article.id(), analysis);
    }

    @Override
    public Path folder() {
        return Path.of("cases", "ليبيا");
    }

    @Override
    public String name() {
        return "ليبيا";
    }

    @Override
    public List<ArticleSummary> articles() throws KhabirException {
        if (failure != null) {
            throw failure;
        }
        return articles.values().stream().map(article -> new ArticleSummary(article.id(), article.title(), article.source(), article.published(),
                article.body().length(), analyses.get(article.id()).entities().size(), analyses.get(article.id()).meetings().size(), 0,
                readings.getOrDefault(article.id(), Reading.UNREAD))).toList();
    }

    @Override
    public Optional<Article> article(String articleId) {
        return Optional.ofNullable(articles.get(articleId));
    }

    @Override
    public Analysis analysis(String articleId) {
        return analyses.get(articleId);
    }

    @Override
    public int readingPlace(String articleId) {
        return places.getOrDefault(articleId, 0);
    }

    @Override
    public void keepReadingPlace(String articleId, int offset) {
        places.put(articleId, offset);
    }

    @Override
    public int rejections(String articleId) {
        return (int) edits.stream().filter(Edit.PutCorrection.class::isInstance).map(edit -> ((Edit.PutCorrection) edit).correction())
                .filter(correction -> correction.articleId().equals(articleId) && correction.verdict() == Review.REJECTED).count();
    }

    @Override
    public List<CaseEntity> entities() {
        if (!lines.isEmpty()) {
            return lines;
        }
        Map<String, CaseEntity> gathered = new LinkedHashMap<>();
        analyses.forEach((articleId, analysis) -> analysis.entities().forEach(entity ->
                gathered.merge(entity.name(), GatheredEntity.of(articleId, entity), GatheredEntity::together)));
        return List.copyOf(gathered.values());
    }

    @Override
    public List<EntityOffer> offers() {
        return offers;
    }

    @Override
    public List<CaseMention> occurrences(String key, int most) {
        return analyses.values().stream().flatMap(analysis -> analysis.entities().stream().filter(e -> e.name().equals(key))
                .flatMap(e -> e.mentions().stream()).map(m -> new CaseMention(analysis.articleId(), "", null, m))).limit(most).toList();
    }

    @Override
    public Optional<EntityProfile> profile(String key) {
        return entities().stream().filter(entity -> entity.key().equals(key) || entity.names().contains(key)).findFirst().map(this::profile);
    }

    @Override
    public List<CaseStatement> statements(String key, int most) {
        return analyses.values().stream().flatMap(analysis -> analysis.statements().stream()
                .filter(statement -> analysis.entity(statement.speakerId()).filter(speaker -> speaker.name().equals(key)).isPresent())
                .map(statement -> new CaseStatement(analysis.articleId(), "", articles.get(analysis.articleId()).published(), statement))).toList();
    }

    @Override
    public Map<String, EntityName> caseNames(String articleId) {
        Map<String, EntityName> names = new LinkedHashMap<>();
        analyses.get(articleId).entities().forEach(entity -> names.put(entity.id(), new EntityName(entity.name(), entity.name(), entity.nameEn())));
        return names;
    }

    @Override
    public List<Meeting> readMeetings(String articleId) {
        return read;
    }

    @Override
    public List<GatheredMeeting> gatheredMeetings() {
        return gathered != null ? gathered : meetings().stream().map(report -> new GatheredMeeting(report.articleId(), report.meeting().status(), report.participants(),
                report.participants(), report.place(), report.meeting().date() == null ? null : report.meeting().date().interval(), List.of(report), Set.of())).toList();
    }

    @Override
    public List<CaseMeeting> meetings() {
        return analyses.values().stream().flatMap(analysis -> analysis.meetings().stream().map(meeting ->
                new CaseMeeting(analysis.articleId(), "", null, meeting, meeting.participants().stream()
                        .map(Participant::entityId).map(id -> analysis.entity(id).orElseThrow().name()).toList(),
                        meeting.placeId() == null ? null : analysis.entity(meeting.placeId()).orElseThrow().name()))).toList();
    }

    @Override
    public List<CasePlace> places() {
        return analyses.values().stream().flatMap(analysis -> analysis.entities().stream()
                .filter(entity -> entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY)
                .map(entity -> new CasePlace(analysis.articleId(), articles.get(analysis.articleId()).published(), entity.id(), entity.name(),
                        entity.type(), entity.name(), entity.nameEn(), entity.place(), entity.mentions().size(), entity.mentions().getFirst().span())))
                .toList();
    }

    @Override
    public List<DrawnPlace> layout(String drawing) {
        return List.copyOf(layouts.getOrDefault(drawing, Map.of()).values());
    }

    @Override
    public void keepLayout(String drawing, List<DrawnPlace> places) {
        places.forEach(place -> layouts.computeIfAbsent(drawing, d -> new LinkedHashMap<>()).put(place.entity(), place));
    }

    @Override
    public List<CaseEvent> timeline() {
        return analyses.values().stream().flatMap(analysis -> analysis.timeline().stream()
                .map(entry -> new CaseEvent(analysis.articleId(), articles.get(analysis.articleId()).source(), entry,
                        entry.entityIds().stream().map(id -> analysis.entity(id).orElseThrow().name()).toList()))).toList();
    }

    @Override
    public List<Tag> tags() {
        return List.copyOf(tags.values());
    }

    @Override
    public List<Annotation> annotations() {
        return List.copyOf(annotations.values());
    }

    @Override
    public List<Decision.EntityNote> entityNotes() {
        return List.copyOf(entityNotes.values());
    }

    @Override
    public List<Decision.Typed> typings() {
        return List.of();
    }

    @Override
    public List<Annotation> annotations(String articleId) {
        return annotations.values().stream().filter(annotation -> annotation.articleId().equals(articleId)).toList();
    }

    @Override
    public List<NamedEntry> namedEntries() {
        return List.copyOf(names.values());
    }

    @Override
    public SearchResult search(SearchQuery query) throws KhabirException {
        queries.add(query);
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    @Override
    public Set<String> found(SearchQuery query) throws KhabirException {
        return search(query).hits().stream().map(Hit::articleId).collect(Collectors.toSet());
    }

    @Override
    public List<Span> matches(String articleId, String query) {
        int at = articles.get(articleId).body().indexOf(query);
        return at < 0 ? List.of() : List.of(new Span(at, at + query.length()));
    }

    private EntityProfile profile(CaseEntity entity) {
        List<EntityProfile.InArticle> inArticles = entity.articleIds().stream().map(id -> new EntityProfile.InArticle(id, articles.get(id).published(), 1)).toList();
        List<EntityProfile.Companion> companions = entities().stream().filter(other -> !other.key().equals(entity.key()))
                .map(other -> new EntityProfile.Companion(other.key(), other.type(), other.name(), other.nameEn(), (int) other.articleIds().stream().filter(entity.articleIds()::contains).count()))
                .filter(other -> other.articles() > 0).toList();
        return new EntityProfile(entity, List.of(new EntityProfile.Form(entity.name(), entity.mentions())), List.of(),
                entity.roles().stream().map(role -> new EntityProfile.StatedRole(role, entity.articleIds())).toList(), inArticles, companions);
    }
}
