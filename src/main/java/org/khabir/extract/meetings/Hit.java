package org.khabir.extract.meetings;

import org.khabir.model.ParticipantRole;

/**
 * A trigger found in a text.
 *
 * @param token  the trigger
 * @param start  where its clause begins: the verb that carries a noun, or the trigger itself
 * @param scan   from where on its arguments stand
 * @param gather the verb behind a carried noun that takes its participants (عقد اجتماعا ضم), -1 for none
 * @param verb   the reading of the verb that carries or follows a noun; the trigger's own where there is none
 */
record Hit(TriggerForm form, int token, int start, int scan, int gather, TriggerForm verb) {

    Trigger trigger() {
        return form.trigger();
    }

    boolean isVerb() {
        return form.trigger().construction().isVerb();
    }

    /** True where a verb such as عقد or أجرى carries the noun. */
    boolean isCarried() {
        return verb.trigger().construction() == Construction.LIGHT;
    }

    boolean isGathered() {
        return verb.trigger().construction() == Construction.GATHER;
    }

    /** True where whoever holds the meeting is its host: قمة استضافها. */
    boolean isHosted() {
        return verb.trigger().subject() == ParticipantRole.HOST && isCarried();
    }

    /** The pronoun on the trigger, or on the verb behind it. */
    String clitic() {
        return form.hasClitic() ? form.clitic() : verb.clitic();
    }
}
