package org.khabir.extract.names;

import java.util.List;

/** Proposes names of a text by one kind of evidence. Safe for use by several threads. */
@FunctionalInterface
interface CandidateSource {

    /** The candidates in any order; they may overlap. */
    List<Candidate> propose(Words words);
}
