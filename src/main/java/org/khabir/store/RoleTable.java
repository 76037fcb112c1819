package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khabir.model.CaseRole;
import org.khabir.model.EntityProfile.StatedRole;
import org.khabir.text.TitleKey;

/** The positions in which articles name the people of the case. */
final class RoleTable {

    private static final Comparator<CaseRole> MOST_STATED = Comparator.comparingInt(CaseRole::articles).reversed()
            .thenComparing(CaseRole::text).thenComparing(CaseRole::organization, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final String ROLES = """
            SELECT n.entity, r.position, e.name, r.article, a.published, a.id, r.side FROM article_role AS r
            JOIN case_name AS n ON n.no = r.name JOIN article AS a ON a.no = r.article
            LEFT JOIN case_name AS o ON o.key = r.organization LEFT JOIN case_entity AS e ON e.key = o.entity""";

    private final Session session;

    RoleTable(Session session) {
        this.session = session;
    }

    /** A position, however it is spelled, in one body. */
    private record Position(String folded, String organization) {
    }

    private static final class Statements {
        private final TreeMap<String, Integer> texts = new TreeMap<>();
        private final TreeMap<String, Integer> sides = new TreeMap<>();
        private LocalDate first;
        private LocalDate last;
        private long article = -1;
        private int articles;

        void add(String text, String side, long number, LocalDate published) {
            texts.merge(text, 1, Integer::sum);
            if (side != null) {
                sides.merge(side, 1, Integer::sum);
            }
            articles += number == article ? 0 : 1;
            article = number;
            if (published != null) {
                first = first == null || published.isBefore(first) ? published : first;
                last = last == null || published.isAfter(last) ? published : last;
            }
        }

        CaseRole role(String organization) {
            return new CaseRole(most(texts), organization, sides.isEmpty() ? null : most(sides), first, last, articles);
        }

        private static String most(Map<String, Integer> counts) {
            return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).orElseThrow().getKey();
        }
    }

    /** By entity. */
    Map<String, List<CaseRole>> all() throws SQLException {
        Map<String, Map<Position, Statements>> found = new HashMap<>();
        session.each(ROLES + " ORDER BY r.article", row -> found.computeIfAbsent(row.getString(1), e -> new LinkedHashMap<>())
                .computeIfAbsent(position(row), p -> new Statements())
                .add(row.getString(2), row.getString(7), row.getLong(4), Columns.day(row, "published")));
        Map<String, List<CaseRole>> roles = new HashMap<>();
        found.forEach((entity, positions) -> {
            List<CaseRole> list = new ArrayList<>();
            positions.forEach((position, statements) -> list.add(statements.role(position.organization)));
            list.sort(MOST_STATED);
            roles.put(entity, list);
        });
        return roles;
    }

    /** Those of an entity with the articles that state them, the most stated first. */
    List<StatedRole> stated(String entity) throws SQLException {
        Map<Position, Statements> statements = new LinkedHashMap<>();
        Map<Position, Set<String>> articles = new HashMap<>();
        session.each(ROLES + " WHERE n.entity = ? ORDER BY a.published DESC NULLS LAST, r.article", row -> {
            statements.computeIfAbsent(position(row), p -> new Statements()).add(row.getString(2), row.getString(7), row.getLong(4), Columns.day(row, "published"));
            articles.computeIfAbsent(position(row), p -> new LinkedHashSet<>()).add(row.getString(6));
        }, entity);
        List<StatedRole> roles = new ArrayList<>();
        statements.forEach((position, each) -> roles.add(new StatedRole(each.role(position.organization), List.copyOf(articles.get(position)))));
        roles.sort(Comparator.comparing(StatedRole::role, MOST_STATED));
        return roles;
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(TitleKey.of(row.getString(2)), row.getString(3));
    }
}
