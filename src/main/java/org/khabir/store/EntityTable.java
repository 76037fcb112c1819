package org.khabir.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabir.model.CaseEntity;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.store.DescribedArticle.NamedEntity;
import org.khabir.store.EntityForms.Form;

/** The entities of the case, summed up from those of its articles, and kept so article by article. */
final class EntityTable {

    private final Session session;

    EntityTable(Session session) {
        this.session = session;
    }

    /** Takes away what {@code article} added before, and adds {@code entities}. */
    void replace(long article, List<Entity> entities) throws SQLException {
        List<StoredForms> before = session.list("SELECT entity, content FROM article_entity WHERE article = ?",
                row -> new StoredForms(row.getLong(1), Json.read(row.getString(2), EntityForms.class)), article);
        session.run("DELETE FROM article_entity WHERE article = ?", article);
        Map<String, EntityForms> after = new LinkedHashMap<>();
        for (Entity entity : entities) {
            EntityForms forms = EntityForms.of(entity);
            after.merge(forms.key(), forms, EntityForms::plus);
        }
        for (EntityForms forms : after.values()) {
            long entity = count(forms);
            countForms(entity, forms.forms(), 1);
            session.run("INSERT INTO article_entity (article, entity, content) VALUES (?, ?, ?)", article, entity, Json.write(forms));
        }
        for (StoredForms old : before) {
            discount(old);
        }
    }

    private record StoredForms(long entity, EntityForms forms) {
    }

    private long count(EntityForms forms) throws SQLException {
        return session.first("""
                INSERT INTO case_entity (key, type, articles, mentions, confidence) VALUES (?, ?, 1, ?, ?)
                ON CONFLICT (key) DO UPDATE SET articles = articles + 1, mentions = mentions + excluded.mentions,
                    confidence = confidence + excluded.confidence
                RETURNING no""", row -> row.getLong(1), forms.key(), forms.type(), forms.mentions(), forms.confidence()).orElseThrow();
    }

    private void discount(StoredForms old) throws SQLException {
        countForms(old.entity, old.forms.forms(), -1);
        session.run("DELETE FROM entity_form WHERE entity = ? AND uses = 0", old.entity);
        session.run("UPDATE case_entity SET articles = articles - 1, mentions = mentions - ?, confidence = confidence - ? WHERE no = ?",
                old.forms.mentions(), old.forms.confidence(), old.entity);
        session.run("DELETE FROM case_entity WHERE no = ? AND articles = 0", old.entity);
    }

    private void countForms(long entity, List<Form> forms, int sign) throws SQLException {
        for (Form form : forms) {
            session.run("""
                    INSERT INTO entity_form (entity, kind, form, uses) VALUES (?, ?, ?, ?)
                    ON CONFLICT (entity, kind, form) DO UPDATE SET uses = uses + excluded.uses""",
                    entity, form.kind(), form.form(), sign * form.uses());
        }
    }

    /** All, the most mentioned first. */
    List<CaseEntity> all() throws SQLException {
        Map<Long, String> articleIds = new HashMap<>();
        session.each("SELECT no, id FROM article", row -> articleIds.put(row.getLong(1), row.getString(2)));
        Map<Long, List<String>> articles = new HashMap<>();
        session.each("SELECT entity, article FROM article_entity ORDER BY entity, article", row ->
                articles.computeIfAbsent(row.getLong(1), e -> new ArrayList<>(2)).add(articleIds.get(row.getLong(2))));
        Map<Long, List<Form>> forms = new HashMap<>();
        session.each("SELECT entity, kind, form, uses FROM entity_form ORDER BY entity, kind, uses DESC, form", row ->
                forms.computeIfAbsent(row.getLong(1), e -> new ArrayList<>(4))
                        .add(new Form(row.getInt(2), row.getString(3), row.getInt(4))));
        return session.list("SELECT no, key, type, mentions, confidence FROM case_entity", row ->
                entity(row.getString(2), EntityType.valueOf(row.getString(3)), row.getInt(4), row.getLong(5),
                        forms.get(row.getLong(1)), articles.get(row.getLong(1)))).stream()
                .sorted(Comparator.comparingInt(CaseEntity::mentions).reversed().thenComparing(CaseEntity::key)).toList();
    }

    /** The entities of {@code article} under their names in the case. */
    List<NamedEntity> ofArticle(long article) throws SQLException {
        return session.list("""
                SELECT (SELECT form FROM entity_form AS f WHERE f.entity = e.entity AND kind = 0 ORDER BY uses DESC, form LIMIT 1), content
                FROM article_entity AS e WHERE article = ?""",
                row -> named(row.getString(1), Json.read(row.getString(2), EntityForms.class)), article);
    }

    private static NamedEntity named(String name, EntityForms forms) {
        return new NamedEntity(EntityType.valueOf(forms.type()), name,
                forms.forms().stream().map(Form::form).distinct().filter(form -> !form.equals(name)).toList());
    }

    /** @param forms the most used first within each kind */
    private static CaseEntity entity(String key, EntityType type, int mentions, long confidence, List<Form> forms,
                                     List<String> articleIds) {
        String name = mostUsed(forms, EntityForms.NAME);
        List<String> aliases = forms.stream().filter(f -> f.kind() != EntityForms.ENGLISH).map(Form::form).distinct()
                .filter(form -> !form.equals(name)).toList();
        return new CaseEntity(key, type, name, mostUsed(forms, EntityForms.ENGLISH), aliases, mentions,
                EntityForms.meanConfidence(confidence, mentions), articleIds);
    }

    private static String mostUsed(List<Form> forms, int kind) {
        return forms.stream().filter(f -> f.kind() == kind).map(Form::form).findFirst().orElse(null);
    }
}
