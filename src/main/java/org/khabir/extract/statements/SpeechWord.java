package org.khabir.extract.statements;

import java.util.Set;
import org.khabir.model.StatementAct;

/**
 * A word of speech in one of its forms.
 *
 * @param feminine true where its subject is a woman or a body
 * @param takes    how what is said may follow: that, quote, object, or a preposition
 */
record SpeechWord(StatementAct act, Form form, boolean feminine, Set<String> takes) {

    /** Verbs have a subject of their own; a participle shares that of its clause; with a pronoun a verb tells of ما before it. */
    enum Form {
        PAST, PRESENT, PARTICIPLE, WITH_PRONOUN
    }

    boolean isVerb() {
        return form == Form.PAST || form == Form.PRESENT;
    }

    boolean takes(String how) {
        return takes.contains(how);
    }
}
