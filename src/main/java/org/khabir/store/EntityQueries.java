package org.khabir.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabir.i18n.KhabirException;
import org.khabir.link.KnownPeople;
import org.khabir.link.NameKey;
import org.khabir.model.Analysis;
import org.khabir.model.CaseMention;
import org.khabir.model.EntityName;
import org.khabir.model.Mention;
import org.khabir.text.TitleKey;

/** What is asked of one entity of the case, or of those of one article. */
final class EntityQueries {

    private final Session session;

    EntityQueries(Session session) {
        this.session = session;
    }

    /** The key of the entity that the name or entity of that key belongs to now. */
    Optional<String> entityOf(String key) throws SQLException {
        return session.first("SELECT entity FROM case_name WHERE key = ?", row -> row.getString(1), key);
    }

    /** The keys of the names of {@code kind} of forms, see {@link EntityForms}. */
    Set<String> namesWith(int kind) throws SQLException {
        return new HashSet<>(session.list("SELECT DISTINCT key FROM case_name JOIN name_form ON name = no WHERE kind = ?",
                row -> row.getString(1), kind));
    }

    /** Who some article names, rather than describes, and in what offices those are who meet. */
    KnownPeople knownPeople() throws SQLException {
        Set<String> named = new HashSet<>(session.list("SELECT DISTINCT entity FROM case_name JOIN name_form ON name = no WHERE kind = ?",
                row -> row.getString(1), EntityForms.MENTION));
        Map<String, Set<String>> offices = new HashMap<>();
        session.each("""
                SELECT DISTINCT n.entity, r.position FROM article_role AS r JOIN case_name AS n ON n.no = r.name
                WHERE r.article IN (SELECT article FROM case_meeting)""",
                row -> offices.computeIfAbsent(row.getString(1), entity -> new HashSet<>()).add(TitleKey.of(row.getString(2))));
        return new KnownPeople(named, offices);
    }

    private record Source(String articleId, String source, LocalDate published, List<String> entityIds) {
    }

    /** By article, the newest publication first, and place; {@code most} at most. */
    List<CaseMention> occurrences(String entity, int most) throws SQLException, KhabirException {
        List<Source> sources = session.list("""
                SELECT a.id, a.source, a.published, content FROM case_name AS n JOIN article_name AS an ON an.name = n.no
                JOIN article AS a ON a.no = an.article WHERE n.entity = ? ORDER BY a.published DESC NULLS LAST, a.no LIMIT ?""",
                row -> new Source(row.getString(1), row.getString(2), Columns.day(row, "published"),
                        Json.read(row.getString(4), EntityForms.class).ids()), entity, most);
        AnalysisTable analyses = new AnalysisTable(session);
        List<CaseMention> found = new ArrayList<>();
        for (Source source : sources) {
            if (found.size() < most) {
                Analysis analysis = analyses.decided(source.articleId).analysis();
                source.entityIds.stream().flatMap(id -> analysis.entity(id).stream()).flatMap(e -> e.mentions().stream())
                        .map((Mention mention) -> new CaseMention(source.articleId, source.source, source.published, mention)).forEach(found::add);
            }
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** For each entity of the article its name in the case. */
    Map<String, EntityName> names(String articleId) throws SQLException {
        Map<String, EntityName> names = new HashMap<>();
        session.each("""
                SELECT e.key, e.name, e.name_en, content FROM article AS a JOIN article_name AS an ON an.article = a.no
                JOIN case_name AS n ON n.no = an.name JOIN case_entity AS e ON e.key = n.entity WHERE a.id = ?""", row -> {
            for (String id : Json.read(row.getString(4), EntityForms.class).ids()) {
                names.put(id, new EntityName(row.getString(1), row.getString(2), row.getString(3)));
            }
        }, articleId);
        return names;
    }
}
