package org.khabir.extract.gazetteer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.khabir.text.Normalizer;

/** Which classes a word belongs to, by its folded form. Immutable and safe for use by several threads. */
public final class WordLists {

    private static final Set<WordClass> NONE = Set.of();

    private final Map<String, Set<WordClass>> classes;

    private WordLists(Map<String, Set<WordClass>> classes) {
        this.classes = classes;
    }

    /** True where {@code key}, a word folded in full and without proclitics, is in the list. */
    public boolean is(String key, WordClass wordClass) {
        return of(key).contains(wordClass);
    }

    /** The classes of {@code key}, a word folded in full and without proclitics. */
    public Set<WordClass> of(String key) {
        return classes.getOrDefault(key, NONE);
    }

    /** Gathers words. */
    static final class Builder {

        private final Map<String, Set<WordClass>> classes = new HashMap<>(32_768);

        void add(WordClass wordClass, String word) {
            addFolded(wordClass, Normalizer.key(word));
        }

        void addFolded(WordClass wordClass, String key) {
            classes.computeIfAbsent(key, word -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        }

        WordLists build() {
            return new WordLists(classes);
        }
    }
}
