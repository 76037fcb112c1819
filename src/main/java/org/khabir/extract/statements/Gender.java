package org.khabir.extract.statements;

import java.util.HashMap;
import java.util.Map;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;

/** What the verbs and titles of one article tell of its speakers' grammatical gender. */
final class Gender {

    private final Map<String, Boolean> feminine = new HashMap<>();

    /** Remembers that a verb before its subject agreed with it. */
    void learn(Entity entity, boolean isFeminine) {
        if (entity != null) {
            feminine.putIfAbsent(entity.id(), isFeminine);
        }
    }

    /** False where the entity is known to be of the other gender. */
    boolean fits(Entity entity, boolean wanted) {
        Boolean known = entity == null ? null : feminine.getOrDefault(entity.id(), byName(entity));
        return known == null || known == wanted;
    }

    private static Boolean byName(Entity entity) {
        String head = entity.type() == EntityType.PERSON && !entity.roles().isEmpty() ? entity.roles().getFirst().text() : entity.name();
        int space = head.indexOf(' ');
        String word = space < 0 ? head : head.substring(0, space);
        boolean named = entity.type() == EntityType.PERSON && entity.roles().isEmpty();
        return named ? null : word.endsWith("ة") || word.endsWith("ات") ? Boolean.TRUE : entity.type() == EntityType.PERSON ? Boolean.FALSE : null;
    }
}
