package org.khabir.ui.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.text.Normalizer;

/**
 * Entries with their names folded, so that hamza, tashkeel, ى/ي, ة/ه, letter case and the article ال make no difference. Made and asked
 * in the background; immutable.
 */
final class PaletteIndex {

    private static final String ARTICLE = "ال";

    private static final Comparator<PaletteMatch> BEST_FIRST = Comparator.comparing(PaletteMatch::fit)
            .thenComparing(Comparator.comparingLong((PaletteMatch match) -> match.entry().weight()).reversed());

    private final List<Folded> entries;

    PaletteIndex(List<PaletteEntry> entries) {
        this.entries = entries.stream().map(Folded::of).toList();
    }

    /** Those that have all words of {@code query}, the best first; those of greatest weight where it is blank. */
    List<PaletteMatch> find(String query, int most) {
        String folded = fold(query);
        List<String> words = words(folded);
        return entries.stream().map(entry -> new PaletteMatch(entry.entry, entry.fit(folded, words)))
                .filter(match -> match.fit() != Fit.NONE)
                .sorted(BEST_FIRST)
                .limit(most).toList();
    }

    private static String fold(String text) {
        return Normalizer.key(text).strip();
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** How well an entry fits what was typed, the best first. */
    enum Fit {
        WHOLE_NAME, TITLE_BEGINS, NAME_BEGINS, WORDS_BEGIN, CONTAINS, NONE
    }

    private record Folded(PaletteEntry entry, String title, List<String> names, String all, List<String> words) {

        static Folded of(PaletteEntry entry) {
            String title = fold(entry.title());
            List<String> names = entry.names().stream().map(PaletteIndex::fold).toList();
            String all = Stream.concat(Stream.of(title, fold(entry.detail())), names.stream()).collect(Collectors.joining("\n"));
            return new Folded(entry, title, names, all, PaletteIndex.words(all));
        }

        Fit fit(String query, List<String> queried) {
            if (title.equals(query) || names.contains(query)) {
                return Fit.WHOLE_NAME;
            }
            if (begins(title, query)) {
                return Fit.TITLE_BEGINS;
            }
            if (names.stream().anyMatch(name -> begins(name, query))) {
                return Fit.NAME_BEGINS;
            }
            if (queried.stream().allMatch(asked -> words.stream().anyMatch(word -> begins(word, asked)))) {
                return Fit.WORDS_BEGIN;
            }
            return queried.stream().allMatch(all::contains) ? Fit.CONTAINS : Fit.NONE;
        }

        private static boolean begins(String name, String query) {
            return name.startsWith(query) || name.startsWith(ARTICLE) && name.startsWith(query, ARTICLE.length());
        }
    }
}
