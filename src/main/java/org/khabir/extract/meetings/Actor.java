package org.khabir.extract.meetings;

import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.MentionKind;

/**
 * A mention of somebody or something that may take part, with the titles and ranks around it.
 *
 * @param first       its first token, that of the title where one stands before the name
 * @param last        its last token
 * @param preposition what governs it, folded, empty where nothing does
 * @param joined      true where و joins it to what stands before
 */
public record Actor(Entity entity, int first, int last, String preposition, boolean joined) {

    /** True for a person. */
    public boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }

    /** True for a place or building. */
    public boolean isPlace() {
        return entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY;
    }

    /** True for a body. */
    public boolean isBody() {
        return entity.type() == EntityType.ORGANIZATION;
    }

    /** True where the entity is named somewhere in the article. */
    boolean isNamed() {
        return entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
    }

    /** True where no preposition governs it. */
    public boolean isBare() {
        return preposition.isEmpty();
    }

    boolean sameAs(Actor other) {
        return entity.id().equals(other.entity.id());
    }
}
