package org.khabir.extract.times;

/** Recognises one family of expressions of time. */
@FunctionalInterface
interface TimePattern {

    /** The longest expression of this family that begins with the token {@code i}; null where none does. */
    Match at(Words words, int i);
}
