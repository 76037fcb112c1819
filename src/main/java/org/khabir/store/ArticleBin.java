package org.khabir.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.khabir.i18n.KhabirException;

/**
 * Deleted articles with all that hung on them. Their lines move to tables of the same columns and back, number and all, so
 * that an article that comes back stands where it stood.
 */
final class ArticleBin {

    /** In the order in which lines may come back: none refers to one behind it. */
    private static final List<String> HANGING = List.of("body", "analysis", "annotation", "correction", "reading");

    private final Session session;
    private final ArticleTable articles;
    private final AnalysisTable analyses;

    /** @param changes gets the names that the case uses less often without the articles */
    ArticleBin(Session session, LinkChanges changes) throws SQLException {
        this.session = session;
        this.articles = new ArticleTable(session);
        this.analyses = new AnalysisTable(session, changes);
    }

    /** True where an article of that id is in the bin. */
    boolean holds(String id) throws SQLException {
        return latest(id).isPresent();
    }

    /** Puts the article into the bin. */
    void put(String id) throws SQLException, KhabirException {
        long article = articles.requireNumber(id);
        keep("article", "no", article);
        for (String table : HANGING) {
            keep(table, "article", article);
        }
        drop(id, article);
    }

    /**
     * Takes the article that was put there last out of the bin. One of the same content that was loaded meanwhile makes room;
     * the result is its id.
     *
     * @throws KhabirException where the bin has none of that id
     */
    Optional<String> takeOut(String id) throws SQLException, KhabirException {
        long article = latest(id).orElseThrow(() -> new KhabirException("errors.store.stale"));
        Optional<String> loadedMeanwhile = session.first("""
                SELECT article.id FROM article JOIN removed_article AS removed USING (content_hash) WHERE removed.no = ?""",
                row -> row.getString(1), article);
        if (loadedMeanwhile.isPresent()) {
            drop(loadedMeanwhile.get(), articles.requireNumber(loadedMeanwhile.get()));
        }
        bringBack("article", "no", article);
        for (String table : HANGING) {
            bringBack(table, "article", article);
        }
        return loadedMeanwhile;
    }

    private Optional<Long> latest(String id) throws SQLException {
        return session.first("SELECT max(no) AS latest FROM removed_article WHERE id = ? HAVING latest IS NOT NULL", row -> row.getLong(1), id);
    }

    private void drop(String id, long article) throws SQLException {
        analyses.takeAway(id, article);
        for (String table : HANGING.reversed()) {
            session.run("DELETE FROM " + table + " WHERE article = ?", article);
        }
        session.run("DELETE FROM article WHERE no = ?", article);
    }

    private void keep(String table, String key, long article) throws SQLException {
        session.run("INSERT INTO removed_" + table + " SELECT * FROM " + table + " WHERE " + key + " = ?", article);
    }

    private void bringBack(String table, String key, long article) throws SQLException {
        session.run("INSERT INTO " + table + " SELECT * FROM removed_" + table + " WHERE " + key + " = ?", article);
        session.run("DELETE FROM removed_" + table + " WHERE " + key + " = ?", article);
    }
}
