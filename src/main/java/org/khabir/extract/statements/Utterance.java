package org.khabir.extract.statements;

import org.khabir.model.StatementAct;

/**
 * A statement being read.
 *
 * @param at         the token of the word of speech
 * @param breaks     true where it ends what is said before it in its sentence
 * @param complement null where nothing said was found: it only tells who speaks
 */
record Utterance(int at, StatementAct act, boolean breaks, Speaker speaker, Complement complement) {

    boolean isTold() {
        return complement != null && speaker != null;
    }
}
