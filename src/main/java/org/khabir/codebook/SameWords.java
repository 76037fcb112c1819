package org.khabir.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabir.model.Span;
import org.khabir.text.Folding;
import org.khabir.text.NormalizedText;
import org.khabir.text.Normalizer;

/**
 * Finds where the same words stand, whole, whatever their hamza, tashkeel, tatweel, digits, letter case and the blanks between them.
 * Safe for several threads.
 */
public final class SameWords {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";
    private static final String PARTICLES = "[وف]?[بكلس]?";
    private static final String ARTICLE = "ال";

    private final Pattern pattern;

    /**
     * @param words         as they stand somewhere
     * @param withParticles true to find them behind و ف ب ك ل س too (وبطرابلس, للأمم); the particles are no part of what is found
     */
    public SameWords(String words, boolean withParticles) {
        String folded = Normalizer.key(words).strip();
        String anyBlanks = quoted(folded);
        String forms = "(" + anyBlanks + ")";
        if (withParticles) {
            forms = PARTICLES + forms;
            forms += folded.startsWith(ARTICLE) && folded.length() > 3 ? "|[وف]?ل(ل" + quoted(folded.substring(ARTICLE.length())) + ")" : "";
        }
        this.pattern = folded.isEmpty() ? null : Pattern.compile(NO_LETTER_BEFORE + "(?:" + forms + ")" + NO_LETTER_BEHIND);
    }

    /** The places in {@code body}, in order; none where there are no words. */
    public List<Span> in(String body) {
        List<Span> found = new ArrayList<>();
        if (pattern != null) {
            NormalizedText text = Normalizer.normalize(body, Folding.FULL);
            Matcher matcher = pattern.matcher(text.text());
            while (matcher.find()) {
                int group = matcher.start(1) >= 0 ? 1 : 2;
                found.add(text.originalSpan(matcher.start(group), matcher.end(group)));
            }
        }
        return found;
    }

    private static String quoted(String folded) {
        return Arrays.stream(folded.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }
}
