package org.khabir.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.link.NameKey;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.store.DescribedArticle.NamedEntity;
import org.khabir.store.EntityForms.Form;

/** The entities of the case, each put together from its names. */
final class EntityTable {

    private final Session session;

    EntityTable(Session session) {
        this.session = session;
    }

    /** An entity while its names are added up. */
    private static final class Sum {
        private final List<String> names = new ArrayList<>(1);
        private final Map<String, Integer> forms = new HashMap<>(4);
        private final List<Integer> articles = new ArrayList<>(2);
        private final Map<String, Integer> sides = new HashMap<>(2);
        private List<CaseRole> roles = List.of();
        private String typeGiver;
        private int mostMentions;
        private int mentions;
        private long confidence;
        private int reviewed;

        void add(String name, int count, long sureness) {
            names.add(name);
            mentions += count;
            confidence += sureness;
            if (count > mostMentions) {
                mostMentions = count;
                typeGiver = name;
            }
        }

        private List<CaseSide> sides() {
            return sides.entrySet().stream().map(side -> new CaseSide(side.getKey(), side.getValue()))
                    .sorted(Comparator.comparingInt(CaseSide::articles).reversed().thenComparing(CaseSide::side)).toList();
        }

        CaseEntity entity(String key, String name, String nameEn, Map<Integer, String> articleIds) {
            List<String> aliases = forms.entrySet().stream().filter(form -> !form.getKey().equals(name))
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).toList();
            return new CaseEntity(key, NameKey.type(typeGiver), name, nameEn, aliases, mentions,
                    EntityForms.meanConfidence(confidence, mentions), articles.stream().sorted().distinct().map(articleIds::get).toList(), names, roles,
                    sides(), reviewed);
        }
    }

    /** All, the most mentioned first. */
    List<CaseEntity> all() throws SQLException {
        List<CaseEntity> entities = gather("", "", new RoleTable(session).all());
        entities.sort(Comparator.comparingInt(CaseEntity::mentions).reversed().thenComparing(CaseEntity::key));
        return entities;
    }

    /** The one of that key, with {@code roles}; empty where there is none. */
    Optional<CaseEntity> find(String key, List<CaseRole> roles) throws SQLException {
        return gather(" AND entity = ?", " AND name IN (SELECT no FROM case_name WHERE entity = ?)", Map.of(key, roles), key).stream().findFirst();
    }

    /**
     * @param names narrows down names
     * @param uses  narrows down what is kept of names
     * @param roles by entity
     */
    private List<CaseEntity> gather(String names, String uses, Map<String, List<CaseRole>> roles, Object... arguments) throws SQLException {
        Map<String, Sum> sums = new HashMap<>();
        Map<Long, Sum> byName = new HashMap<>();
        session.each("SELECT no, entity, key, mentions, confidence FROM case_name WHERE true" + names + " ORDER BY key", row -> {
            Sum sum = sums.computeIfAbsent(row.getString(2), e -> new Sum());
            sum.add(row.getString(3), row.getInt(4), row.getLong(5));
            byName.put(row.getLong(1), sum);
        }, arguments);
        session.each("SELECT name, form, uses FROM name_form WHERE kind IN (0, 2)" + uses,
                row -> byName.get(row.getLong(1)).forms.merge(row.getString(2), row.getInt(3), Integer::sum), arguments);
        session.each("SELECT name, form, uses FROM name_form WHERE kind = " + EntityForms.SIDE + uses,
                row -> byName.get(row.getLong(1)).sides.merge(row.getString(2), row.getInt(3), Integer::sum), arguments);
        session.each("SELECT name, uses FROM name_form WHERE kind = " + EntityForms.REVIEWED + uses,
                row -> byName.get(row.getLong(1)).reviewed += row.getInt(2), arguments);
        session.each("SELECT name, article FROM article_name WHERE true" + uses, row -> byName.get(row.getLong(1)).articles.add(row.getInt(2)), arguments);
        roles.forEach((entity, list) -> Optional.ofNullable(sums.get(entity)).ifPresent(sum -> sum.roles = list));
        Map<Integer, String> articleIds = new HashMap<>();
        session.each("SELECT no, id FROM article" + (uses.isEmpty() ? "" : " WHERE no IN (SELECT article FROM article_name WHERE true" + uses + ")"), row -> articleIds.put(row.getInt(1), row.getString(2)), arguments);
        return session.list("SELECT key, name, name_en FROM case_entity WHERE true" + (names.isEmpty() ? "" : " AND key = ?"), row ->
                sums.get(row.getString(1)).entity(row.getString(1), row.getString(2), row.getString(3), articleIds), arguments);
    }

    /** The entities of {@code article} under their names in the case. */
    List<NamedEntity> ofArticle(long article) throws SQLException {
        return session.list("""
                SELECT e.name, content FROM article_name AS a JOIN case_name AS n ON n.no = a.name JOIN case_entity AS e ON e.key = n.entity
                WHERE article = ? ORDER BY n.key""",
                row -> named(row.getString(1), Json.read(row.getString(2), EntityForms.class)), article);
    }

    private static NamedEntity named(String name, EntityForms forms) {
        return new NamedEntity(NameKey.type(forms.key()), name, forms.forms().stream().filter(form -> form.kind() < EntityForms.JOIN)
                .map(Form::form).distinct().filter(form -> !form.equals(name)).toList(),
                forms.forms().stream().filter(form -> form.kind() == EntityForms.SIDE).map(Form::form).toList());
    }
}
