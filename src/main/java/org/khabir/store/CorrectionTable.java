package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.khabir.model.Correction;
import org.khabir.model.EntityType;
import org.khabir.model.Review;

/** The analyst's verdicts; one stands for each thing. */
final class CorrectionTable {

    private static final String SELECT = """
            SELECT correction.*, article.id AS article_id FROM correction JOIN article ON correction.article = article.no
            """;

    private final Session session;

    CorrectionTable(Session session) {
        this.session = session;
    }

    List<Correction> ofArticle(long article) throws SQLException {
        return session.list(SELECT + "WHERE article = ? ORDER BY span_start, span_end, correction.id",
                CorrectionTable::correction, article);
    }

    /** The ids of the articles that have some on {@code subject}, in the order in which the articles were stored. */
    List<String> articleIds(Correction.Subject subject) throws SQLException {
        return session.list("SELECT id FROM article WHERE no IN (SELECT article FROM correction WHERE subject = ?) ORDER BY no",
                row -> row.getString(1), subject.name());
    }

    int rejections(String articleId) throws SQLException {
        return session.first("SELECT count(*) FROM correction JOIN article ON no = article WHERE article.id = ? AND verdict = ?",
                row -> row.getInt(1), articleId, Review.REJECTED.name()).orElse(0);
    }

    Optional<Correction> find(String id) throws SQLException {
        return session.first(SELECT + "WHERE correction.id = ?", CorrectionTable::correction, id);
    }

    /** Those that {@code correction} takes the place of: of the same id, or on the same thing. */
    List<Correction> replacedBy(Correction correction, long article) throws SQLException {
        return session.list(SELECT + """
                WHERE correction.id = ? OR article = ? AND subject = ? AND span_start = ? AND span_end = ? AND detail = ?
                ORDER BY correction.id""", CorrectionTable::correction, correction.id(), article, correction.subject().name(),
                correction.span().start(), correction.span().end(), correction.detail());
    }

    void add(Correction correction, long article) throws SQLException {
        session.run("""
                INSERT INTO correction (id, article, subject, span_start, span_end, verdict, type, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", correction.id(), article, correction.subject().name(),
                correction.span().start(), correction.span().end(), correction.verdict().name(),
                correction.type() == null ? null : correction.type().name(), correction.detail());
    }

    void remove(String id) throws SQLException {
        session.run("DELETE FROM correction WHERE id = ?", id);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new Correction(row.getString("id"), row.getString("article_id"),
                Correction.Subject.valueOf(row.getString("subject")), Columns.span(row),
                Review.valueOf(row.getString("verdict")), type == null ? null : EntityType.valueOf(type),
                row.getString("detail"));
    }
}
