package org.khabir.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabir.i18n.KhabirException;
import org.khabir.link.NameKey;
import org.khabir.model.CaseStatement;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityProfile.Form;
import org.khabir.model.EntityProfile.InArticle;
import org.khabir.model.EntityProfile.StatedRole;
import org.khabir.model.Statement;

/** Puts together what the case knows of one of its entities. */
final class ProfileQueries {

    private static final int MOST_COMPANIONS = 300;

    private final Session session;

    ProfileQueries(Session session) {
        this.session = session;
    }

    /** Empty where there is neither an entity nor a name of that key, or of the one it has since its type was changed. */
    Optional<EntityProfile> profile(String key) throws SQLException {
        String entity = entity(key);
        List<StatedRole> roles = new RoleTable(session).stated(entity);
        List<Form> forms = forms(entity, EntityForms.MENTION);
        List<Form> english = forms(entity, EntityForms.ENGLISH);
        List<InArticle> articles = articles(entity);
        List<Companion> companions = companions(entity);
        return new EntityTable(session).find(entity, roles.stream().map(StatedRole::role).toList())
                .map(found -> new EntityProfile(found, forms, english, roles, articles, companions));
    }

    private String entity(String key) throws SQLException {
        EntityQueries entities = new EntityQueries(session);
        Optional<String> found = entities.entityOf(key);
        return found.isPresent() ? found.get() : entities.entityOf(new DecisionTable(session).all().current(key)).orElse(key);
    }

    private List<Form> forms(String entity, int kind) throws SQLException {
        return session.list("""
                SELECT form, sum(uses) AS used FROM case_name JOIN name_form ON name = no WHERE entity = ? AND kind = ?
                GROUP BY form ORDER BY used DESC, form""", row -> new Form(row.getString(1), row.getInt(2)), entity, kind);
    }

    private List<InArticle> articles(String entity) throws SQLException {
        return session.list("""
                SELECT a.id, a.published, sum(json_extract(content, '$.mentions')) FROM case_name AS n
                JOIN article_name AS an ON an.name = n.no JOIN article AS a ON a.no = an.article
                WHERE n.entity = ? GROUP BY a.no ORDER BY a.published NULLS LAST, a.no""",
                row -> new InArticle(row.getString(1), Columns.day(row, "published"), row.getInt(3)), entity);
    }

    private List<Companion> companions(String entity) throws SQLException {
        return session.list("""
                SELECT e.key, e.name, e.name_en, count(DISTINCT other.article) AS shared FROM case_name AS n
                JOIN article_name AS own ON own.name = n.no JOIN article_name AS other ON other.article = own.article
                JOIN case_name AS o ON o.no = other.name JOIN case_entity AS e ON e.key = o.entity
                WHERE n.entity = ?1 AND o.entity <> ?1 GROUP BY o.entity ORDER BY shared DESC, e.key LIMIT ?2""",
                row -> new Companion(row.getString(1), NameKey.type(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)),
                entity, MOST_COMPANIONS);
    }

    /** An article that names the entity, the ids of the entity in it, and what the machine found to be said there. */
    private record Told(String articleId, String source, LocalDate published, Set<String> entityIds, boolean corrected, List<Statement> statements) {
    }

    /** What the entity says, the newest first, looked for in {@code most} articles. */
    List<CaseStatement> statements(String key, int most) throws SQLException, KhabirException {
        String entity = entity(key);
        List<Told> articles = session.list("""
                SELECT a.id, a.source, a.published, an.content AS forms, json_extract(m.content, '$.statements') AS said,
                    EXISTS (SELECT 1 FROM correction AS c WHERE c.article = a.no) AS corrected
                FROM case_name AS n JOIN article_name AS an ON an.name = n.no JOIN article AS a ON a.no = an.article
                JOIN analysis AS m ON m.article = a.no WHERE n.entity = ?
                ORDER BY a.published DESC NULLS LAST, a.no LIMIT ?""",
                row -> new Told(row.getString(1), row.getString(2), Columns.day(row, "published"),
                        new HashSet<>(Json.read(row.getString("forms"), EntityForms.class).ids()), row.getBoolean("corrected"),
                        row.getString("said") == null ? List.of() : List.of(Json.read(row.getString("said"), Statement[].class))), entity, most);
        List<CaseStatement> found = new ArrayList<>();
        for (Told article : articles) {
            List<Statement> said = article.corrected ? new AnalysisTable(session).decided(article.articleId).analysis().statements() : article.statements;
            said.stream().filter(statement -> article.entityIds.contains(statement.speakerId()))
                    .forEach(statement -> found.add(new CaseStatement(article.articleId, article.source, article.published, statement)));
        }
        return found;
    }
}
