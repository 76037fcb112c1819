package org.khabir.extract.times;

/** Whether the words around an expression speak of what is to come or of what took place. */
enum View {
    /** A plan, an announcement, a programme. */
    COMING,
    /** A report: a verb in the perfect stands before the expression. */
    PAST,
    /** Neither is said. */
    OPEN
}
