package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Picks among candidates those that do not overlap, the weightiest first. */
final class Arbiter {

    private static final Comparator<Candidate> WEIGHTIEST_FIRST = Comparator.comparingDouble(Candidate::weight).reversed()
            .thenComparing(Candidate::length, Comparator.reverseOrder())
            .thenComparing(Candidate::first);

    private Arbiter() {
    }

    /** The winners in the order of the text. */
    static List<Candidate> pick(List<Candidate> candidates, int tokens) {
        boolean[] taken = new boolean[tokens];
        List<Candidate> winners = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(WEIGHTIEST_FIRST).toList()) {
            if (isFree(candidate, taken)) {
                Arrays.fill(taken, candidate.first(), candidate.last() + 1, true);
                winners.add(candidate);
            }
        }
        winners.sort(Comparator.comparing(Candidate::first));
        return winners;
    }

    private static boolean isFree(Candidate candidate, boolean[] taken) {
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
