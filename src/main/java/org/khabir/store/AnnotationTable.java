package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khabir.model.Annotation;

/** Tags and notes attached to articles. */
final class AnnotationTable {

    private static final String SELECT = """
            SELECT annotation.*, article.id AS article_id FROM annotation JOIN article ON annotation.article = article.no
            """;

    private final Session session;

    AnnotationTable(Session session) {
        this.session = session;
    }

    List<Annotation> all() throws SQLException {
        return session.list(SELECT + "ORDER BY article.no, span_start, span_end, annotation.id", AnnotationTable::annotation);
    }

    List<Annotation> ofArticle(String articleId) throws SQLException {
        return session.list(SELECT + "WHERE article.id = ? ORDER BY span_start, span_end, annotation.id",
                AnnotationTable::annotation, articleId);
    }

    List<Annotation> ofTag(String tagId) throws SQLException {
        return session.list(SELECT + "WHERE tag_id = ? ORDER BY annotation.id", AnnotationTable::annotation, tagId);
    }

    /** The names of the tags that the article or a stretch of it carries. */
    List<String> tagNames(long article) throws SQLException {
        return session.list("""
                SELECT DISTINCT name FROM annotation JOIN tag ON tag.id = tag_id WHERE article = ? ORDER BY name""",
                row -> row.getString(1), article);
    }

    Optional<Annotation> find(String id) throws SQLException {
        return session.first(SELECT + "WHERE annotation.id = ?", AnnotationTable::annotation, id);
    }

    void put(Annotation annotation, long article) throws SQLException {
        session.run("""
                INSERT INTO annotation (id, article, span_start, span_end, tag_id, note, created) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET article = excluded.article, span_start = excluded.span_start,
                    span_end = excluded.span_end, tag_id = excluded.tag_id, note = excluded.note, created = excluded.created""",
                annotation.id(), article, annotation.span() == null ? null : annotation.span().start(),
                annotation.span() == null ? null : annotation.span().end(), annotation.tagId(), annotation.note(),
                annotation.created().toString());
    }

    void remove(String id) throws SQLException {
        session.run("DELETE FROM annotation WHERE id = ?", id);
    }

    void removeOfTag(String tagId) throws SQLException {
        session.run("DELETE FROM annotation WHERE tag_id = ?", tagId);
    }

    private static Annotation annotation(ResultSet row) throws SQLException {
        return new Annotation(row.getString("id"), row.getString("article_id"), Columns.span(row), row.getString("tag_id"),
                row.getString("note"), Instant.parse(row.getString("created")));
    }
}
