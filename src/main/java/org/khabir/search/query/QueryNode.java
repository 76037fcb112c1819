package org.khabir.search.query;

import java.time.LocalDate;
import java.util.List;

/** A part of a query as it was understood; texts are as they were typed. */
public sealed interface QueryNode {

    /** Every article. */
    record All() implements QueryNode {
    }

    /** A word in any of its inflections. */
    record Word(String text) implements QueryNode {
    }

    /** All words with this beginning. */
    record Prefix(String text) implements QueryNode {
    }

    /** Words that differ from this one by at most so many letters. */
    record Fuzzy(String text, int edits) implements QueryNode {
    }

    /**
     * Words one after the other, unstemmed.
     *
     * @param exact whether hamzas, ة and ى must agree as well
     * @param slop  how many places the words may be moved altogether
     */
    record Phrase(String text, boolean exact, int slop) implements QueryNode {
    }

    /** Something to be found in one field. */
    record In(QueryField field, QueryNode node) implements QueryNode {
    }

    /** Published from {@code from} to {@code to}, both included; null where open. */
    record Dates(LocalDate from, LocalDate to) implements QueryNode {
    }

    /** All of them. */
    record And(List<QueryNode> nodes) implements QueryNode {
        public And {
            nodes = List.copyOf(nodes);
        }
    }

    /** At least one of them. */
    record Or(List<QueryNode> nodes) implements QueryNode {
        public Or {
            nodes = List.copyOf(nodes);
        }
    }

    /** What is not so. */
    record Not(QueryNode node) implements QueryNode {
    }
}
