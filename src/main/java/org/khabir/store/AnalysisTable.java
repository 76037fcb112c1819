package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.TimelineEntry;
import org.khabir.review.Corrections;

/** The machine's analyses, and what panels over the whole case read: the same with the analyst's corrections, summed up. */
final class AnalysisTable {

    private final Session session;
    private final ArticleTable articles;

    AnalysisTable(Session session) {
        this.session = session;
        this.articles = new ArticleTable(session);
    }

    /** Keeps what the machine found, in place of what it found before. */
    void put(Analysis machine) throws SQLException, KhabirException {
        long article = articles.requireNumber(machine.articleId());
        session.run("INSERT INTO analysis (article, content) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET content = excluded.content",
                article, Json.write(machine));
        sumUp(article, corrected(machine, article));
    }

    /** The analysis with the analyst's corrections; empty where the article has none yet. */
    Analysis corrected(String articleId) throws SQLException, KhabirException {
        long article = articles.requireNumber(articleId);
        Analysis machine = session.first("SELECT content FROM analysis WHERE article = ?",
                row -> Json.read(row.getString(1), Analysis.class), article).orElse(Analysis.empty(articleId));
        return corrected(machine, article);
    }

    private Analysis corrected(Analysis machine, long article) throws SQLException, KhabirException {
        List<Correction> corrections = new CorrectionTable(session).ofArticle(article);
        return corrections.isEmpty() ? machine : Corrections.apply(machine, corrections, articles.body(machine.articleId()));
    }

    /** Brings the tables for the panels up to date for one article. */
    void sumUp(String articleId) throws SQLException, KhabirException {
        sumUp(articles.requireNumber(articleId), corrected(articleId));
    }

    private void sumUp(long article, Analysis analysis) throws SQLException {
        new EntityTable(session).replace(article, analysis.entities());
        replaceMeetings(article, analysis);
        replaceEvents(article, analysis);
        articles.setCounts(article, analysis.entities().stream().mapToInt(e -> e.mentions().size()).sum(), analysis.meetings().size());
    }

    /** The newest first, undated ones last. */
    List<CaseMeeting> meetings() throws SQLException {
        return session.list("""
                SELECT id, source, published, content FROM case_meeting JOIN article ON article = no
                ORDER BY day DESC NULLS LAST, published DESC NULLS LAST, no, ordinal""", AnalysisTable::meeting);
    }

    /** The oldest first. */
    List<CaseEvent> events() throws SQLException {
        return session.list("""
                SELECT id, source, content FROM case_event JOIN article ON article = no
                ORDER BY day, no, ordinal""", AnalysisTable::event);
    }

    private record MeetingLine(Meeting meeting, List<String> participants, String place) {
    }

    private record EventLine(TimelineEntry entry, List<String> entities) {
    }

    private void replaceMeetings(long article, Analysis analysis) throws SQLException {
        session.run("DELETE FROM case_meeting WHERE article = ?", article);
        for (int i = 0; i < analysis.meetings().size(); i++) {
            Meeting meeting = analysis.meetings().get(i);
            MeetingLine line = new MeetingLine(meeting, names(analysis, meeting.participants().stream().map(p -> p.entityId()).toList()),
                    meeting.placeId() == null ? null : analysis.entity(meeting.placeId()).map(Entity::name).orElse(null));
            LocalDate day = meeting.date() == null || meeting.date().interval() == null ? null : meeting.date().interval().earliest();
            session.run("INSERT INTO case_meeting (article, ordinal, day, content) VALUES (?, ?, ?, ?)",
                    article, i, Columns.text(day), Json.write(line));
        }
    }

    private void replaceEvents(long article, Analysis analysis) throws SQLException {
        session.run("DELETE FROM case_event WHERE article = ?", article);
        for (int i = 0; i < analysis.timeline().size(); i++) {
            TimelineEntry entry = analysis.timeline().get(i);
            if (entry.interval() != null) {
                session.run("INSERT INTO case_event (article, ordinal, day, content) VALUES (?, ?, ?, ?)", article, i,
                        entry.interval().earliest().toString(), Json.write(new EventLine(entry, names(analysis, entry.entityIds()))));
            }
        }
    }

    /** The entities' names, in the order of the ids; the id itself where the analysis has no such entity. */
    private static List<String> names(Analysis analysis, List<String> ids) {
        return ids.stream().map(id -> analysis.entity(id).map(Entity::name).orElse(id)).toList();
    }

    private static CaseMeeting meeting(ResultSet row) throws SQLException {
        MeetingLine line = Json.read(row.getString("content"), MeetingLine.class);
        return new CaseMeeting(row.getString("id"), row.getString("source"), Columns.day(row, "published"), line.meeting,
                line.participants, line.place);
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        EventLine line = Json.read(row.getString("content"), EventLine.class);
        return new CaseEvent(row.getString("id"), row.getString("source"), line.entry, line.entities);
    }
}
