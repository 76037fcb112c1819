package org.khabir.train;

/** Hears how far training has come. */
@FunctionalInterface
public interface TrainingListener {

    /**
     * @param stage a message key of the {@code train} bundle
     * @param done  how much of it is done, in the stage's own units
     */
    void at(String stage, long done);
}
