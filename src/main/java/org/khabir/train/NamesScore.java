package org.khabir.train;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.khabir.train.MarkedArticle.Name;

/**
 * How names were found: a name counts as right where its stretch and its type are.
 *
 * @param wanted how many there are
 * @param found  how many were found
 * @param right  how many of these are right
 */
public record NamesScore(int wanted, int found, int right) {

    public static final NamesScore NONE = new NamesScore(0, 0, 0);

    /** The score of {@code found} where {@code wanted} are the names. */
    public static NamesScore of(Collection<Name> wanted, Collection<Name> found) {
        Set<Name> names = new HashSet<>(wanted);
        return new NamesScore(names.size(), found.size(), (int) found.stream().filter(names::contains).count());
    }

    public NamesScore plus(NamesScore other) {
        return new NamesScore(wanted + other.wanted, found + other.found, right + other.right);
    }

    /** The share of those found that are right, 0 to 1; 0 where none was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of those there are that were found, 0 to 1; 0 where there is none. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
    }
}
