package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.link.DecidedArticle;
import org.khabir.link.Decisions;
import org.khabir.link.LinkedMeeting;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Place;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineLink;
import org.khabir.review.Corrections;

/** The machine's analyses, and what panels over the whole case read: the same with the analyst's corrections, summed up. */
final class AnalysisTable {

    /** Sorts behind every day. */
    private static final String UNDATED = "undated";

    private final Session session;
    private final ArticleTable articles;
    private final Decisions decisions;
    private final LinkChanges changes;

    AnalysisTable(Session session) throws SQLException {
        this(session, new LinkChanges());
    }

    AnalysisTable(Session session, LinkChanges changes) throws SQLException {
        this.session = session;
        this.changes = changes;
        this.articles = new ArticleTable(session);
        this.decisions = new DecisionTable(session).all();
    }

    /** Keeps what the machine found, in place of what it found before. */
    void put(Analysis machine) throws SQLException, KhabirException {
        long article = articles.requireNumber(machine.articleId());
        session.run("INSERT INTO analysis (article, content) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET content = excluded.content",
                article, Json.write(machine));
        sumUp(article, decided(machine, article));
    }

    /** The analysis with what the analyst says of it; empty where the article has none yet. */
    DecidedArticle decided(String articleId) throws SQLException, KhabirException {
        long article = articles.requireNumber(articleId);
        Analysis machine = session.first("SELECT content FROM analysis WHERE article = ?",
                row -> Json.read(row.getString(1), Analysis.class), article).orElse(Analysis.empty(articleId));
        return decided(machine, article);
    }

    private DecidedArticle decided(Analysis machine, long article) throws SQLException, KhabirException {
        List<Correction> corrections = new CorrectionTable(session).ofArticle(article);
        return DecidedArticle.of(corrections.isEmpty() ? machine
                : Corrections.apply(machine, corrections, articles.body(machine.articleId())), decisions);
    }

    /** Brings the tables for the panels up to date for one article. */
    void sumUp(String articleId) throws SQLException, KhabirException {
        sumUp(articles.requireNumber(articleId), decided(articleId));
    }

    /** Takes what the article adds to the tables for the panels away from them. */
    void takeAway(String articleId, long article) throws SQLException {
        sumUp(article, DecidedArticle.of(Analysis.empty(articleId), decisions));
    }

    private void sumUp(long article, DecidedArticle decided) throws SQLException {
        Analysis analysis = decided.analysis();
        new CaseNameTable(session, changes).replace(article, decided);
        replaceMeetings(article, decided);
        replaceEvents(article, decided);
        new PlaceTable(session).replace(article, decided);
        articles.setCounts(article, analysis.entities().stream().mapToInt(e -> e.mentions().size()).sum(), analysis.meetings().size());
    }

    /** Joins the names that changed, and the bearers of {@code decided} names, anew; the ids of the articles that this changes. */
    Set<String> link(Set<String> decided) throws SQLException {
        for (String key : decided) {
            session.first("SELECT no FROM case_name WHERE key = ?", row -> row.getLong(1), decisions.current(key)).ifPresent(changes::toJoin);
        }
        return new EntityLinks(session, decisions).update(changes);
    }

    /** The newest first, undated ones last. */
    List<LinkedMeeting> meetings() throws SQLException {
        Map<String, EntityName> entities = entitiesByName();
        return session.list("""
                SELECT id, source, published, content FROM case_meeting JOIN article ON article = no
                ORDER BY day DESC NULLS LAST, published DESC NULLS LAST, no, ordinal""", row -> meeting(row, entities));
    }

    /** The dated, all meetings, and those that words set before or after others; the oldest first, the undated behind all. */
    List<CaseEvent> events() throws SQLException {
        Map<String, EntityName> entities = entitiesByName();
        return session.list("""
                SELECT id, source, content FROM case_event JOIN article ON article = no
                ORDER BY day, no, ordinal""", row -> event(row, entities));
    }

    /** An entity's key and its name in the case. */
    private record EntityName(String key, String name) {
    }

    private Map<String, EntityName> entitiesByName() throws SQLException {
        Map<String, EntityName> entities = new HashMap<>();
        session.each("SELECT n.key, e.key, e.name FROM case_name AS n JOIN case_entity AS e ON e.key = n.entity", row ->
                entities.put(row.getString(1), new EntityName(row.getString(2), row.getString(3))));
        return entities;
    }

    /**
     * @param names the keys of the participants' names
     * @param where the place lies; null where unknown
     */
    private record MeetingLine(Meeting meeting, List<String> names, String place, Place where) {
    }

    private record EventLine(TimelineEntry entry, List<String> names) {
    }

    private void replaceMeetings(long article, DecidedArticle decided) throws SQLException {
        session.run("DELETE FROM case_meeting WHERE article = ?", article);
        List<Meeting> meetings = decided.analysis().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            MeetingLine line = new MeetingLine(meeting, names(decided, meeting.participants().stream().map(p -> p.entityId()).toList()),
                    meeting.placeId() == null ? null : decided.nameKey(meeting.placeId()).orElse(null),
                    meeting.placeId() == null ? null : decided.analysis().entity(meeting.placeId()).map(Entity::place).orElse(null));
            LocalDate day = meeting.date() == null || meeting.date().interval() == null ? null : meeting.date().interval().earliest();
            session.run("INSERT INTO case_meeting (article, ordinal, day, content) VALUES (?, ?, ?, ?)",
                    article, i, Columns.text(day), Json.write(line));
        }
    }

    private void replaceEvents(long article, DecidedArticle decided) throws SQLException {
        session.run("DELETE FROM case_event WHERE article = ?", article);
        List<TimelineEntry> timeline = decided.analysis().timeline();
        Set<String> linked = timeline.stream().flatMap(entry -> entry.links().stream()).map(TimelineLink::otherId).collect(Collectors.toSet());
        for (int i = 0; i < timeline.size(); i++) {
            TimelineEntry entry = timeline.get(i);
            if (entry.interval() != null || entry.meetingId() != null || !entry.links().isEmpty() || linked.contains(entry.id())) {
                session.run("INSERT INTO case_event (article, ordinal, day, content) VALUES (?, ?, ?, ?)", article, i,
                        entry.interval() == null ? UNDATED : entry.interval().earliest().toString(),
                        Json.write(new EventLine(entry, names(decided, entry.entityIds()))));
            }
        }
    }

    /** The keys of the entities' names, in the order of the ids; the id itself where the analysis has no such entity. */
    private static List<String> names(DecidedArticle decided, List<String> ids) {
        return ids.stream().map(id -> decided.nameKey(id).orElse(id)).toList();
    }

    private static LinkedMeeting meeting(ResultSet row, Map<String, EntityName> entities) throws SQLException {
        MeetingLine line = Json.read(row.getString("content"), MeetingLine.class);
        EntityName place = line.place == null ? null : entity(line.place, entities);
        return new LinkedMeeting(new CaseMeeting(row.getString("id"), row.getString("source"), Columns.day(row, "published"), line.meeting,
                line.names.stream().map(name -> entity(name, entities).name).toList(), place == null ? null : place.name),
                line.names.stream().map(name -> entity(name, entities).key).toList(), place == null ? null : place.key, line.where);
    }

    private static CaseEvent event(ResultSet row, Map<String, EntityName> entities) throws SQLException {
        EventLine line = Json.read(row.getString("content"), EventLine.class);
        return new CaseEvent(row.getString("id"), row.getString("source"), line.entry,
                line.names.stream().map(name -> entity(name, entities).name).toList());
    }

    private static EntityName entity(String name, Map<String, EntityName> entities) {
        return entities.getOrDefault(name, new EntityName(name, name));
    }
}
