package org.khabir.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.link.NameKey;
import org.khabir.model.Correction;
import org.khabir.model.Correction.Subject;
import org.khabir.model.Decision;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;
import org.khabir.review.JudgedNames;
import org.khabir.review.ReviewedArticle;

/** What the analyst said of names, for whoever learns from it. */
final class JudgementQueries {

    /** A type changed in every article counts as much as two articles at least, however few have the name. */
    private static final int EVERYWHERE = 2;

    private final Session session;
    private final ArticleTable articles;

    JudgementQueries(Session session) {
        this.session = session;
        this.articles = new ArticleTable(session);
    }

    List<ReviewedArticle> reviewedArticles() throws SQLException, KhabirException {
        CorrectionTable corrections = new CorrectionTable(session);
        AnalysisTable analyses = new AnalysisTable(session);
        List<ReviewedArticle> reviewed = new ArrayList<>();
        for (String id : corrections.articleIds(Subject.MENTION)) {
            List<Correction> ofNames = corrections.ofArticle(articles.requireNumber(id)).stream().filter(c -> c.subject() == Subject.MENTION).toList();
            reviewed.add(new ReviewedArticle(articles.find(id).orElseThrow(), analyses.decided(id).analysis(), ofNames));
        }
        return reviewed;
    }

    List<JudgedName> judgedNames() throws SQLException, KhabirException {
        List<JudgedName> judged = new ArrayList<>(JudgedNames.of(reviewedArticles()));
        for (Decision decision : new DecisionTable(session).list()) {
            if (decision instanceof Decision.Typed(_, _, List<String> names, EntityType type, _)) {
                for (String key : names) {
                    addTyped(key, type, judged);
                }
            }
        }
        return judged;
    }

    /** A name set apart from others of its spelling says nothing of these. */
    private void addTyped(String key, EntityType type, List<JudgedName> judged) throws SQLException {
        if (!NameKey.isSplit(key) && NameKey.type(key) != type) {
            int uses = Math.max(EVERYWHERE, articles.idsWithName(key).size());
            judged.add(new JudgedName(NameKey.name(key), type, uses, 0));
            judged.add(new JudgedName(NameKey.name(key), NameKey.type(key), 0, uses));
        }
    }
}
