package org.khabir.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;
import org.khabir.model.NamedEntry;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * The known names and the word lists. Names are found by {@linkplain Normalizer#key keys}, so spellings of hamza, tashkeel,
 * tatweel and digits do not matter. Immutable and safe for use by several threads.
 */
public final class Gazetteer {

    private final NameTrie names;
    private final WordLists words;
    private final Countries countries;
    private final Set<String> rejected;

    private Gazetteer(NameTrie names, WordLists words, Countries countries, Set<String> rejected) {
        this.names = names;
        this.words = words;
        this.countries = countries;
        this.rejected = rejected;
    }

    /** The lists that come with Khabir; reads them, which takes a part of a second. */
    public static Gazetteer standard() {
        NameTrie names = new NameTrie();
        GazetteerFiles.entries().forEach(names::add);
        return new Gazetteer(names, GazetteerFiles.words(), GazetteerFiles.countries(), Set.of());
    }

    /** This gazetteer and the analyst's own names, which come first where both know a name. */
    public Gazetteer with(List<NamedEntry> own) {
        NameTrie all = names.copy();
        own.forEach(entry -> all.addFirst(new GazetteerEntry(entry.type(), entry.name(), entry.aliases(), entry.nameEn(), null,
                List.of(), GazetteerEntry.ANALYST)));
        return new Gazetteer(all, words, countries, rejected);
    }

    /**
     * This gazetteer and what the analyst said of names in articles: those accepted are known, those rejected are none. Of
     * the rules for ambiguous names see {@link JudgedForms}.
     */
    public Gazetteer withJudged(List<JudgedName> judged) {
        JudgedForms forms = new JudgedForms(this, judged);
        NameTrie all = names.copy();
        forms.accepted().forEach(entry -> all.addFirst(entry));
        return new Gazetteer(all, words, countries, forms.rejected());
    }

    /**
     * True where the analyst said that these words are no name of that type.
     *
     * @param words folded in full, without proclitics
     */
    public boolean isRejected(EntityType type, List<String> words) {
        return !rejected.isEmpty() && rejected.contains(JudgedForms.key(type, words));
    }

    /** All that are called {@code name}, the likeliest first; empty where nothing is. */
    public List<GazetteerEntry> lookup(String name) {
        List<String> parts = NameTrie.parts(name);
        return parts.isEmpty() ? List.of() : matchExactly(parts);
    }

    /** The likeliest English name of {@code name}. */
    public Optional<String> englishName(String name) {
        return lookup(name).stream().map(GazetteerEntry::nameEn).filter(english -> english != null).findFirst();
    }

    /**
     * The known names that begin with the first of {@code keys}, folded words in the order of a text, the longest first.
     *
     * @param first the form in which to read the first word (without its proclitics)
     */
    public List<GazetteerMatch> matches(String first, List<String> keys, int from) {
        return names.matches(first, keys, from);
    }

    /** The ISO 3166 code of the country behind an adjective of nationality, folded in full, with or without its article. */
    public Optional<String> nationality(String adjective) {
        return Optional.ofNullable(countries.byAdjective().get(adjective));
    }

    /** The ISO 3166 code of the country called {@code name}; empty where no country is. */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countries.byName().get(String.join(" ", NameTrie.parts(name))));
    }

    /** The word lists. */
    public WordLists words() {
        return words;
    }

    private List<GazetteerEntry> matchExactly(List<String> parts) {
        return names.matches(parts.getFirst(), parts, 0).stream().filter(match -> match.tokens() == parts.size())
                .findFirst().map(GazetteerMatch::entries).orElse(List.of());
    }

    /** Countries' codes by their folded names and by the adjectives of nationality. */
    record Countries(Map<String, String> byName, Map<String, String> byAdjective) {
    }

    /** The names by folded words. */
    static final class NameTrie {

        private final Map<String, NameTrie> next = new HashMap<>(4);
        private List<GazetteerEntry> entries = List.of();
        private Set<GazetteerEntry> contextual = Set.of();

        void add(GazetteerEntry entry) {
            forms(entry).forEach(form -> node(form).put(entry, false, entry.contextual().contains(form)));
        }

        void addFirst(GazetteerEntry entry) {
            forms(entry).forEach(form -> node(form).put(entry, true, entry.contextual().contains(form)));
        }

        NameTrie copy() {
            NameTrie copy = new NameTrie();
            copy.entries = entries;
            copy.contextual = contextual;
            next.forEach((word, node) -> copy.next.put(word, node.copy()));
            return copy;
        }

        List<GazetteerMatch> matches(String first, List<String> keys, int from) {
            NameTrie node = next.get(first);
            if (node == null) {
                return List.of();
            }
            List<GazetteerMatch> found = new ArrayList<>(2);
            for (int at = from + 1; node != null; at++) {
                if (!node.entries.isEmpty()) {
                    found.addFirst(new GazetteerMatch(at - from, node.entries, node.contextual));
                }
                node = at < keys.size() ? node.next.get(keys.get(at)) : null;
            }
            return found;
        }

        static List<String> parts(String name) {
            return Tokenizer.tokenize(name).stream().map(Token::norm).toList();
        }

        private static List<String> forms(GazetteerEntry entry) {
            List<String> forms = new ArrayList<>(entry.aliases());
            forms.addFirst(entry.name());
            return forms;
        }

        private NameTrie node(String form) {
            NameTrie node = this;
            for (String part : parts(form)) {
                node = node.next.computeIfAbsent(part, word -> new NameTrie());
            }
            return node;
        }

        private void put(GazetteerEntry entry, boolean first, boolean needsContext) {
            List<GazetteerEntry> all = new ArrayList<>(entries);
            all.add(first ? 0 : all.size(), entry);
            if (needsContext) {
                Set<GazetteerEntry> some = new HashSet<>(contextual);
                some.add(entry);
                contextual = Set.copyOf(some);
            }
            entries = List.copyOf(all);
        }
    }
}
