package org.khabir.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabir.link.DecidedArticle;
import org.khabir.model.Entity;
import org.khabir.model.Role;
import org.khabir.store.EntityForms.Form;

/** The names of the case, summed up from the entities of its articles, and kept so article by article. */
final class CaseNameTable {

    private static final String COUNT_FORM = """
            INSERT INTO name_form (name, kind, form, uses) VALUES (?, ?, ?, ?)
            ON CONFLICT (name, kind, form) DO UPDATE SET uses = uses + excluded.uses""";

    private final Session session;
    private final LinkChanges changes;

    CaseNameTable(Session session, LinkChanges changes) {
        this.session = session;
        this.changes = changes;
    }

    /** Takes away what {@code article} added before, and adds what it says now. */
    void replace(long article, DecidedArticle decided) throws SQLException {
        List<StoredForms> before = session.list("SELECT name, content FROM article_name WHERE article = ?",
                row -> new StoredForms(row.getLong(1), Json.read(row.getString(2), EntityForms.class)), article);
        session.run("DELETE FROM article_name WHERE article = ?", article);
        session.run("DELETE FROM article_role WHERE article = ?", article);
        Map<String, EntityForms> after = new LinkedHashMap<>();
        for (Entity entity : decided.analysis().entities()) {
            EntityForms forms = EntityForms.of(entity, decided.splits().get(entity.id()));
            after.merge(forms.key(), forms, EntityForms::plus);
        }
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (EntityForms forms : after.values()) {
            long name = count(forms);
            numbers.put(forms.key(), name);
            countForms(name, forms.forms(), 1);
            session.run("INSERT INTO article_name (article, name, content) VALUES (?, ?, ?)", article, name, Json.write(forms));
        }
        addRoles(article, decided, numbers);
        for (StoredForms old : before) {
            discount(old);
        }
    }

    private record StoredForms(long name, EntityForms forms) {
    }

    private record Row(long number, int articles) {
    }

    private long count(EntityForms forms) throws SQLException {
        Row row = session.first("""
                INSERT INTO case_name (key, entity, articles, mentions, confidence) VALUES (?, ?, 1, ?, ?)
                ON CONFLICT (key) DO UPDATE SET articles = articles + 1, mentions = mentions + excluded.mentions,
                    confidence = confidence + excluded.confidence
                RETURNING no, articles""", r -> new Row(r.getLong(1), r.getInt(2)),
                forms.key(), forms.key(), forms.mentions(), forms.confidence()).orElseThrow();
        changes.counted(row.number);
        if (row.articles == 1) {
            changes.toJoin(row.number);
        }
        return row.number;
    }

    private void discount(StoredForms old) throws SQLException {
        countForms(old.name, old.forms.forms(), -1);
        session.run("DELETE FROM name_form WHERE name = ? AND uses = 0", old.name);
        session.run("UPDATE case_name SET articles = articles - 1, mentions = mentions - ?, confidence = confidence - ? WHERE no = ?",
                old.forms.mentions(), old.forms.confidence(), old.name);
        changes.counted(old.name);
        session.first("DELETE FROM case_name WHERE no = ? AND articles = 0 RETURNING entity", row -> row.getString(1), old.name)
                .ifPresent(changes::left);
    }

    private void countForms(long name, List<Form> forms, int sign) throws SQLException {
        for (Form form : forms) {
            if (form.kind() == EntityForms.JOIN) {
                countJoinKey(name, form, sign);
            } else {
                session.run(COUNT_FORM, name, form.kind(), form.form(), sign * form.uses());
            }
        }
    }

    /** A key that comes or goes ties the name to others. */
    private void countJoinKey(long name, Form key, int sign) throws SQLException {
        int uses = session.first(COUNT_FORM + " RETURNING uses", row -> row.getInt(1), name, key.kind(), key.form(), sign * key.uses())
                .orElseThrow();
        if (uses == 0 || sign > 0 && uses == key.uses()) {
            changes.toJoin(name);
        }
    }

    private void addRoles(long article, DecidedArticle decided, Map<String, Long> numbers) throws SQLException {
        for (Entity entity : decided.analysis().entities()) {
            long name = numbers.get(decided.nameKey(entity.id()).orElseThrow());
            for (Role role : entity.roles()) {
                String organization = role.organizationId() == null ? null : decided.nameKey(role.organizationId()).orElse(null);
                session.run("INSERT INTO article_role (article, name, position, organization, side) VALUES (?, ?, ?, ?, ?)",
                        article, name, role.title(), organization, role.side());
            }
        }
    }
}
