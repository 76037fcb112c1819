package org.khabir.model;

import java.util.concurrent.CancellationException;

/** Is told how far an edit is while it is worked out and carried out, and may have it given up. */
@FunctionalInterface
public interface EditProgress {

    /** For edits that nobody follows. */
    EditProgress UNSEEN = (stage, done, total) -> { };

    /** What is done to a case one after the other, all in one transaction but the first. */
    enum Stage {
        WORKING_OUT, CHANGING, SUMMING_UP
    }

    /**
     * @param total of the stage
     * @throws CancellationException where the edit is to be given up: the case is then as it was before
     */
    void reached(Stage stage, long done, long total);
}
