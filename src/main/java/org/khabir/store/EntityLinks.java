package org.khabir.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabir.link.CaseName;
import org.khabir.link.Decisions;
import org.khabir.link.NameLinker;
import org.khabir.model.Decision;
import org.khabir.text.Normalizer;
import org.khabir.text.Spellings;

/** Joins names to entities at a transaction's end: only those that something ties to a name that changed. */
final class EntityLinks {

    private final Session session;
    private final Decisions decisions;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> entities = new HashSet<>();

    private record Name(long number, String entity, CaseName name) {
    }

    private record Title(String name, String nameEn) {
    }

    EntityLinks(Session session, Decisions decisions) {
        this.session = session;
        this.decisions = decisions;
    }

    /** Brings entities and their names up to date; the ids of the articles in which an entity is called otherwise now. */
    Set<String> update(LinkChanges changes) throws SQLException {
        entities.addAll(changes.left());
        Map<Long, String> moved = join(tied(changes));
        for (long name : changes.counted()) {
            entity(name).ifPresent(entities::add);
        }
        Map<Long, String> titlesBefore = new HashMap<>();
        for (Map.Entry<Long, String> each : moved.entrySet()) {
            title(each.getValue()).ifPresent(title -> titlesBefore.put(each.getKey(), title.name));
        }
        for (String entity : entities) {
            updateTitle(entity);
        }
        for (Map.Entry<Long, String> each : titlesBefore.entrySet()) {
            String entity = entity(each.getKey()).orElseThrow();
            if (!title(entity).orElseThrow().name.equals(each.getValue())) {
                addArticles("SELECT id FROM article_name JOIN article ON article = article.no WHERE name = ?", each.getKey());
            }
        }
        return articles;
    }

    /** The changed names, and all that are tied to them by what they share, by decisions, or as names of one entity so far. */
    private Collection<Name> tied(LinkChanges changes) throws SQLException {
        Map<Long, Name> found = new HashMap<>();
        Deque<Long> waiting = new ArrayDeque<>(changes.toJoin());
        for (String entity : changes.left()) {
            waiting.addAll(namesOf(entity));
        }
        while (!waiting.isEmpty()) {
            long number = waiting.poll();
            if (!found.containsKey(number)) {
                Optional<Name> name = name(number);
                if (name.isPresent()) {
                    found.put(number, name.get());
                    waiting.addAll(neighbours(name.get()));
                }
            }
        }
        return found.values();
    }

    private List<Long> neighbours(Name name) throws SQLException {
        List<Long> neighbours = namesOf(name.entity);
        for (String key : name.name.joinKeys()) {
            neighbours.addAll(session.list("SELECT name FROM name_form WHERE kind = 3 AND form = ?", row -> row.getLong(1), key));
        }
        for (String key : decisions.joinedWith(name.name.key())) {
            session.first("SELECT no FROM case_name WHERE key = ?", row -> row.getLong(1), key).ifPresent(neighbours::add);
        }
        return neighbours;
    }

    private Optional<Name> name(long number) throws SQLException {
        Set<String> keys = new HashSet<>(session.list("SELECT form FROM name_form WHERE name = ? AND kind = 3",
                row -> row.getString(1), number));
        return session.first("SELECT key, entity FROM case_name WHERE no = ?",
                row -> new Name(number, row.getString(2), new CaseName(row.getString(1), keys)), number);
    }

    private List<Long> namesOf(String entity) throws SQLException {
        return session.list("SELECT no FROM case_name WHERE entity = ?", row -> row.getLong(1), entity);
    }

    private Optional<String> entity(long name) throws SQLException {
        return session.first("SELECT entity FROM case_name WHERE no = ?", row -> row.getString(1), name);
    }

    /** The numbers of those that went to another entity, each with the one before. */
    private Map<Long, String> join(Collection<Name> names) throws SQLException {
        Map<String, String> joined = new NameLinker(decisions).entities(names.stream().map(Name::name).toList());
        Map<Long, String> moved = new HashMap<>();
        for (Name name : names) {
            String entity = joined.get(name.name.key());
            entities.add(entity);
            if (!entity.equals(name.entity)) {
                entities.add(name.entity);
                moved.put(name.number, name.entity);
                session.run("UPDATE case_name SET entity = ? WHERE no = ?", entity, name.number);
            }
        }
        return moved;
    }

    private Optional<Title> title(String entity) throws SQLException {
        return session.first("SELECT name, name_en FROM case_entity WHERE key = ?",
                row -> new Title(row.getString(1), row.getString(2)), entity);
    }

    private void updateTitle(String entity) throws SQLException {
        Optional<Title> before = title(entity);
        Set<String> keys = new HashSet<>(session.list("SELECT key FROM case_name WHERE entity = ?", row -> row.getString(1), entity));
        if (keys.isEmpty()) {
            session.run("DELETE FROM case_entity WHERE key = ?", entity);
            return;
        }
        Title now = titleOf(entity, decisions.called(keys));
        if (before.isEmpty() || !before.get().equals(now)) {
            session.run("""
                    INSERT INTO case_entity (key, name, name_en) VALUES (?, ?, ?)
                    ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en""", entity, now.name, now.nameEn);
        }
        if (before.isPresent() && !before.get().name.equals(now.name)) {
            addArticles("""
                    SELECT DISTINCT id FROM case_name JOIN article_name ON name = case_name.no JOIN article ON article = article.no
                    WHERE entity = ?""", entity);
        }
    }

    private Title titleOf(String entity, Optional<Decision.Called> called) throws SQLException {
        String name = called.map(Decision.Called::name).orElse(null);
        String nameEn = called.map(Decision.Called::nameEn).orElse(null);
        return new Title(name == null ? wellSpelt(entity, mostUsed(entity, EntityForms.NAME)) : name,
                nameEn == null ? mostUsed(entity, EntityForms.ENGLISH) : nameEn);
    }

    /** Of a person a form of several words, where there is one; null where there is no form of that kind. */
    private String mostUsed(String entity, int kind) throws SQLException {
        return session.first("""
                SELECT form FROM case_name JOIN name_form ON name = no WHERE entity = ? AND kind = ? GROUP BY form
                ORDER BY max(key LIKE 'PERSON %' AND instr(form, ' ') = 0), sum(uses) DESC, form LIMIT 1""",
                row -> row.getString(1), entity, kind).orElse(null);
    }

    /** The best spelling of {@code name} that articles use. */
    private String wellSpelt(String entity, String name) throws SQLException {
        Map<String, Integer> spellings = new HashMap<>();
        session.each("SELECT form, sum(uses) FROM case_name JOIN name_form ON name = no WHERE entity = ? AND kind = ? GROUP BY form",
                row -> spellings.put(row.getString(1), row.getInt(2)), entity, EntityForms.MENTION);
        spellings.keySet().removeIf(form -> !Normalizer.key(form).equals(Normalizer.key(name)));
        return spellings.isEmpty() ? name : Spellings.best(spellings);
    }

    private void addArticles(String sql, Object argument) throws SQLException {
        articles.addAll(session.list(sql, row -> row.getString(1), argument));
    }
}
