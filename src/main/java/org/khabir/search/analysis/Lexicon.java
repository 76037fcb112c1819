package org.khabir.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** How often words occur in Arabic prose: by it the stemmer tells a glued letter from the first letter of a word. */
public final class Lexicon {

    private static final String RESOURCE = "lexicon.tsv.gz";

    private final Map<String, Integer> counts;

    private Lexicon(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** The lexicon that comes with Khabir; {@code NOTICE} names its sources, {@code tools/BuildLexicon.java} makes it. */
    public static Lexicon load() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(RESOURCE), RESOURCE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(BufferedReader lines) {
        Map<String, Integer> counts = new HashMap<>(1 << 17);
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        });
        return new Lexicon(counts);
    }

    /** The form under which the lexicon holds a lightly folded word: أ إ آ as ا, ى as ي; ة stays. */
    public static String key(String light) {
        StringBuilder key = new StringBuilder(light.length());
        for (int i = 0; i < light.length(); i++) {
            key.append(switch (light.charAt(i)) {
                case 'أ', 'إ', 'آ' -> 'ا';
                case 'ى' -> 'ي';
                default -> light.charAt(i);
            });
        }
        return key.toString();
    }

    /** How often the word with this {@link #key} was counted; 0 for a rare or unknown one. */
    int count(String key) {
        return counts.getOrDefault(key, 0);
    }
}
