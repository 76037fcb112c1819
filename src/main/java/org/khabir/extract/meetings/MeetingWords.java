package org.khabir.extract.meetings;

import org.khabir.text.Token;

/** Tells which words may tell a meeting, for those who look for the place in a sentence where a meeting is told. */
public final class MeetingWords {

    private final Triggers triggers = Triggers.load();

    /** The lemma of the trigger that {@code token} is, as it begins the rule of a meeting's provenance; null where it is none. */
    public String lemma(Token token) {
        TriggerForm form = token.isWord() ? triggers.match(token.norm()) : null;
        return form == null ? null : form.trigger().lemma();
    }
}
