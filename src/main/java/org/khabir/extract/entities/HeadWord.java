package org.khabir.extract.entities;

import java.util.Set;

/**
 * A word that can head a position phrase.
 *
 * @param lemma        masculine singular, folded in full; of synonyms (عاهل، ملك) one for all
 * @param prepositions those whose complement belongs to the position even where it is a place or a common noun
 * @param followers    the words of which one must follow, folded, without article; empty where any may
 */
public record HeadWord(String lemma, HeadKind kind, Set<String> prepositions, Set<String> followers) {

    public HeadWord {
        prepositions = Set.copyOf(prepositions);
        followers = Set.copyOf(followers);
    }
}
