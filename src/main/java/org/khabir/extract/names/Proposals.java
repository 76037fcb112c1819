package org.khabir.extract.names;

import java.util.List;
import org.khabir.extract.sequence.Lattice;

/**
 * What rules, lists and the first field propose for a document.
 *
 * @param words      the document's words
 * @param candidates all that is proposed; they may overlap
 * @param winners    those of them that the arbiter picks, in the order of the text
 * @param field      the first field's taggings of each sentence
 */
record Proposals(Words words, List<Candidate> candidates, List<Candidate> winners, List<Lattice> field) {
}
