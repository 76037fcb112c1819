package org.khabir.extract.statements;

import org.khabir.extract.meetings.Actor;
import org.khabir.model.Entity;

/**
 * Who says something.
 *
 * @param entity     null where the speaker is no entity
 * @param first      the first token that names the speaker; -1 for an entity that only a pronoun or nothing stands for
 * @param last       the last one
 * @param here       true where the words stand in the speaker's own clause, not in one before
 * @param rule       how the speaker was found
 * @param confidence that it is the right one, 0 to 1
 */
record Speaker(Entity entity, int first, int last, boolean here, String rule, double confidence) {

    Speaker(Entity entity, int first, int last, String rule, double confidence) {
        this(entity, first, last, true, rule, confidence);
    }

    static Speaker of(Actor actor, String rule, double confidence) {
        return new Speaker(actor.entity(), actor.first(), actor.last(), rule, confidence);
    }

    /** This speaker where not named again. */
    Speaker unnamed(String how, double sure) {
        return new Speaker(entity, entity == null ? first : -1, entity == null ? last : -1, false, how, sure);
    }
}
