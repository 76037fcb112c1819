package org.khabir.extract.meetings;

/**
 * A word of the text read as a trigger.
 *
 * @param imperfect true for يلتقي
 * @param first     true for a first person's form (التقيت)
 * @param several   true for a form that names several meetings (لقاءات)
 * @param dual      true for a verb's form of two (التقيا)
 * @param prefix    the proclitics before it, without the article
 * @param definite  true where the article stands before it
 * @param clitic    the pronoun behind it, empty where none is
 */
record TriggerForm(Trigger trigger, boolean imperfect, boolean first, boolean several, boolean dual, String prefix, boolean definite,
                   String clitic) {

    boolean isFuture() {
        return imperfect && prefix.endsWith("س");
    }

    boolean hasClitic() {
        return !clitic.isEmpty();
    }

    /** True where the speaker takes part: التقيت، لقائي. */
    boolean isFirstPerson() {
        return first || trigger.construction().isNoun() && (clitic.equals("ي") || clitic.equals("نا"));
    }

    /** The same word in another construction. */
    TriggerForm as(Construction construction) {
        Trigger other = new Trigger(trigger.lemma(), construction, trigger.kind(), trigger.subject(), trigger.object(), trigger.markers());
        return new TriggerForm(other, imperfect, first, several, dual, prefix, definite, clitic);
    }

    TriggerForm around(String newPrefix, boolean article, String pronoun) {
        return new TriggerForm(trigger, imperfect, first, several, dual, newPrefix, article, pronoun);
    }
}
