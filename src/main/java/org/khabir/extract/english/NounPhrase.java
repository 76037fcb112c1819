package org.khabir.extract.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An English noun phrase while it is put together from an Arabic one. Not for use by several threads. */
final class NounPhrase {

    /** Adjectives that come first in English whatever their order in Arabic. */
    private static final List<String> LEADING = List.of("UN", "African", "European", "Arab", "Supreme", "National", "International", "Regional", "Local");

    private final Term head;
    private final List<String> adjectives = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();
    private String name;
    private String modifier;
    private String complement;

    NounPhrase(Term head) {
        this.head = head;
    }

    Term head() {
        return head;
    }

    /** True where adjective {@code word}, folded in full, can belong to the head. */
    boolean agreesWith(String word) {
        boolean plural = word.endsWith("ين") || word.endsWith("ون");
        boolean feminine = word.endsWith("ه") || word.endsWith("ات") || word.endsWith("العليا") || word.endsWith("الكبري") || word.endsWith("الوسطي");
        return head.gender() == 'p' ? plural : !plural && head.gender() == (feminine ? 'f' : 'm');
    }

    void describe(String adjective) {
        adjectives.addFirst(adjective);
        adjectives.sort(Comparator.comparing(some -> LEADING.contains(some) ? LEADING.indexOf(some) : LEADING.size()));
    }

    /** Joins {@code adjective} to the one last given: economic and financial. */
    void describeAlso(String adjective) {
        if (adjectives.isEmpty()) {
            adjectives.add(adjective);
        } else {
            adjectives.set(0, adjectives.getFirst() + " and " + adjective);
        }
    }

    boolean isDescribed() {
        return !adjectives.isEmpty();
    }

    /**
     * Gives the head its complement, that which follows it in the genitive.
     *
     * @param proper true for a proper name, which stands before the adjectives: Sousse Olympic Stadium
     */
    void complete(String english, boolean proper) {
        if (proper && head.order() == Term.Order.BEFORE) {
            name = english;
            return;
        }
        switch (head.order()) {
            case BEFORE -> modifier = withoutArticle(english);
            case OF -> complement = "of " + english;
            case BEHIND -> complement = english;
        }
    }

    /** Adds what ل leads to. */
    void direct(String english) {
        if (head.link().isEmpty()) {
            modifier = withoutArticle(english);
        } else {
            tail.add(head.link() + " " + english);
        }
    }

    void add(String words) {
        tail.add(words);
    }

    String english() {
        List<String> words = new ArrayList<>();
        boolean described = !adjectives.isEmpty() || modifier != null || name != null;
        if (name != null) {
            words.add(name);
        }
        words.addAll(adjectives);
        if (modifier != null) {
            words.add(modifier);
        }
        words.add(described ? withoutArticle(head.english()) : head.english());
        if (complement != null) {
            words.add(complement);
        }
        words.addAll(tail);
        return String.join(" ", words);
    }

    private static String withoutArticle(String english) {
        return english.startsWith("the ") ? english.substring(4) : english;
    }
}
