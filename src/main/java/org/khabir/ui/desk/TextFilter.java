package org.khabir.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.text.Normalizer;

/** The words typed into a panel's filter field; hamza, tashkeel and letter case make no difference. */
public final class TextFilter {

    private final List<String> words;

    public TextFilter(String typed) {
        words = Arrays.stream(typed.strip().split("\\s+")).map(TextFilter::fold).filter(word -> !word.isEmpty()).toList();
    }

    /** True where each word typed occurs in one of {@code fields}; null fields are passed over. */
    public boolean accepts(Stream<String> fields) {
        if (words.isEmpty()) {
            return true;
        }
        String text = fields.filter(Objects::nonNull).map(TextFilter::fold).collect(Collectors.joining("\n"));
        return words.stream().allMatch(text::contains);
    }

    private static String fold(String text) {
        return Normalizer.key(text).toLowerCase(Locale.ROOT);
    }
}
