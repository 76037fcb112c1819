package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabir.i18n.KhabirException;
import org.khabir.link.NameKey;
import org.khabir.model.Article;
import org.khabir.model.ArticleSummary;
import org.khabir.model.EntityType;
import org.khabir.model.Reading;
import org.khabir.model.Span;

/** Articles and their bodies. */
final class ArticleTable {

    private static final int CAPTION_LENGTH = 80;

    private final Session session;

    ArticleTable(Session session) {
        this.session = session;
    }

    boolean isKnown(Article article) throws SQLException {
        return session.first("SELECT 1 FROM article WHERE content_hash = ?", row -> 1, (Object) Hashes.ofContent(article)).isPresent();
    }

    /** Stores the article and gives back the id it is known by here: its own, or one derived from it where that is taken. */
    String add(Article article) throws SQLException {
        byte[] hash = Hashes.ofContent(article);
        String id = isFree(article.id(), hash) ? article.id() : article.id() + "~" + Hashes.beginning(hash);
        session.run("""
                INSERT INTO article (no, id, title, source, author, url, published, category, caption, length, content_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", nextNumber(), id, article.title(), article.source(), article.author(), article.url(),
                Columns.text(article.published()), article.category(), caption(article), article.body().length(), hash);
        session.run("INSERT INTO body (article, text, sha256) VALUES (last_insert_rowid(), ?, ?)",
                article.body(), Hashes.ofText(article.body()));
        return id;
    }

    /** True where no other article goes by that id, a deleted one included, since it may come back. */
    private boolean isFree(String id, byte[] hash) throws SQLException {
        return number(id).isEmpty()
                && session.first("SELECT 1 FROM removed_article WHERE id = ? AND content_hash <> ?", row -> 1, id, hash).isEmpty();
    }

    /** One that no article has had, also none that is deleted. */
    private long nextNumber() throws SQLException {
        return session.first("SELECT 1 + max(coalesce((SELECT max(no) FROM article), 0), coalesce((SELECT max(no) FROM removed_article), 0))",
                row -> row.getLong(1)).orElseThrow();
    }

    /** @throws KhabirException where the body is not what was stored */
    Optional<Article> find(String id) throws SQLException, KhabirException {
        Optional<StoredArticle> stored = session.first("SELECT * FROM article JOIN body ON article = no WHERE id = ?",
                ArticleTable::article, id);
        if (stored.isPresent() && !stored.get().isWhole()) {
            throw new KhabirException("errors.store.article-damaged", id);
        }
        return stored.map(StoredArticle::article);
    }

    /** @throws KhabirException where there is no such article, or its body is not what was stored */
    String body(String id) throws SQLException, KhabirException {
        return find(id).orElseThrow(() -> new KhabirException("errors.store.stale")).body();
    }

    Optional<Long> number(String id) throws SQLException {
        return session.first("SELECT no FROM article WHERE id = ?", row -> row.getLong(1), id);
    }

    /** @throws KhabirException where there is no such article */
    long requireNumber(String id) throws SQLException, KhabirException {
        return number(id).orElseThrow(() -> new KhabirException("errors.store.stale"));
    }

    /**
     * @param span null, or a stretch that must lie in the article's body
     * @throws KhabirException where there is no such article, or the stretch ends behind its body
     */
    long requireNumber(String id, Span span) throws SQLException, KhabirException {
        int end = span == null ? 0 : span.end();
        return session.first("SELECT no FROM article WHERE id = ? AND length >= ?", row -> row.getLong(1), id, end)
                .orElseThrow(() -> new KhabirException("errors.store.stale"));
    }

    List<String> ids() throws SQLException {
        return session.list("SELECT id FROM article ORDER BY no", row -> row.getString(1));
    }

    /** Those that are deleted included. */
    List<String> idsChangedAfter(long change) throws SQLException {
        return session.list("""
                SELECT id FROM (SELECT id, no FROM article WHERE change > ?1 UNION SELECT id, no FROM removed_article WHERE change > ?1)
                GROUP BY id ORDER BY max(no)""", row -> row.getString(1), change);
    }

    /** The ids of the articles that have the name of that key, of whatever type. */
    Set<String> idsWithName(String key) throws SQLException {
        Set<String> ids = new HashSet<>();
        for (EntityType type : EntityType.values()) {
            ids.addAll(session.list("""
                    SELECT id FROM case_name JOIN article_name ON name = case_name.no JOIN article ON article = article.no
                    WHERE key = ?""", row -> row.getString(1), NameKey.retyped(key, type)));
        }
        return ids;
    }

    /** Counts the case's changes up, and marks the articles with the new number: those changed, and those in which something is called otherwise. */
    Commit commit(Collection<String> changed, Collection<String> renamedIn) throws SQLException {
        Set<String> ids = new HashSet<>(changed);
        ids.addAll(renamedIn);
        long number = session.first("UPDATE change SET number = number + 1 RETURNING number", row -> row.getLong(1)).orElseThrow();
        for (String id : ids) {
            session.run("UPDATE article SET change = ? WHERE id = ?", number, id);
            session.run("UPDATE removed_article SET change = ? WHERE id = ?", number, id);
        }
        return new Commit(number, ids);
    }

    List<ArticleSummary> summaries() throws SQLException {
        return session.list("""
                SELECT id, caption, source, published, length, mentions, meetings, coalesce(n, 0) AS annotations, read, important
                FROM article LEFT JOIN (SELECT article AS noted, count(*) AS n FROM annotation GROUP BY article) ON noted = no
                LEFT JOIN reading ON reading.article = no
                ORDER BY published DESC NULLS LAST, no""",
                row -> new ArticleSummary(row.getString(1), row.getString(2), row.getString(3), Columns.day(row, "published"),
                        row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8),
                        new Reading(row.getBoolean(9), row.getBoolean(10))));
    }

    void setCounts(long article, int mentions, int meetings) throws SQLException {
        session.run("UPDATE article SET mentions = ?, meetings = ? WHERE no = ?", mentions, meetings, article);
    }

    private record StoredArticle(Article article, byte[] sha256) {
        boolean isWhole() {
            return Arrays.equals(sha256, Hashes.ofText(article.body()));
        }
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(new Article(row.getString("id"), row.getString("title"), row.getString("source"),
                row.getString("author"), row.getString("url"), Columns.day(row, "published"), row.getString("category"),
                row.getString("text")), row.getBytes("sha256"));
    }

    /** What a list shows: the title, or the body's beginning where there is none. */
    private static String caption(Article article) {
        if (!article.title().isBlank()) {
            return article.title();
        }
        String line = article.body().strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= CAPTION_LENGTH ? line
                : line.substring(0, line.offsetByCodePoints(0, CAPTION_LENGTH)) + "…";
    }
}
