package org.khabir.store;

import java.util.HashSet;
import java.util.Set;

/** Collects, within a transaction, what must be joined anew at its end. */
final class LinkChanges {

    private final Set<Long> counted = new HashSet<>();
    private final Set<Long> toJoin = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    /** A name that is used more or less often than before. */
    void counted(long name) {
        counted.add(name);
    }

    /** A name that is new, or shares other things with others than before, or was decided on. */
    void toJoin(long name) {
        toJoin.add(name);
    }

    /** An entity that lost a name. */
    void left(String entity) {
        left.add(entity);
    }

    Set<Long> counted() {
        return counted;
    }

    Set<Long> toJoin() {
        return toJoin;
    }

    Set<String> left() {
        return left;
    }
}
