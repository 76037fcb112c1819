package org.khabir.extract.statements;

/** The groups of words in {@code words.tsv} that guide the reading around a word of speech. */
enum Word {
    /** What is said follows behind it. */
    THAT,
    /** The same with a pronoun that belongs to what is said. */
    THAT_PRONOUN,
    /** Before a verb of speech: nothing has been said. */
    NO_STATEMENT_BEFORE,
    /** Before أن: it opens another clause (قبل أن). */
    NO_THAT_AFTER,
    PREPOSITION,
    /** May stand between verb and subject. */
    ADVERB,
    /** Class nouns before the name of a medium, or its people. */
    MEDIUM,
    /** Documents and sources that speak for the last speaker (وأضاف البيان). */
    DOCUMENT,
    /** Words for the speech itself: تصريح. */
    OCCASION,
    /** With a pronoun for the speaker: على حد تعبيره. */
    OWN_WORD,
    /** Before the speaker: على حد قول فلان. */
    WORD_OF,
    /** Before the source: بحسب. */
    ACCORDING,
    RELATIVE,
    /** Before a verb that goes on in the clause of another. */
    CONNECTIVE,
    /** The person named behind it is not the one who speaks: والد فلان. */
    KIN,
    /** Words that begin with ب, or with the preposition in a sense that tells nothing said. */
    NO_BA,
    /** Behind a preposition: no complement of speech (على هامش). */
    NO_COMPLEMENT,
    /** A circumstance of the speech follows what is said. */
    GOES_ON,
    /** What a verb with an object may have said without a subject beside it (وأكد دعم بلاده). */
    STANCE,
    /** Behind a comma: no longer part of a phrase that is said. */
    CIRCUMSTANCE,
    /** Adjectives of the words for the speech itself: تصريح صحفي. */
    OCCASION_KIND,
    /** What may show or say something, but is nobody. */
    NO_SPEAKER,
    /** Before a source that was named already: نفس المصدر. */
    SAME,
    /** A verb only where أن or the speaker stands right behind it: بين. */
    HOMOGRAPH
}
