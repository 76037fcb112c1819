package org.khabir.extract.sequence;

import java.util.Arrays;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.text.Token;

/**
 * Reads the features of a sentence's words: the words and their neighbours whole and without proclitics, beginnings and
 * ends, shape, classes of like use, word lists and known names. Each feature is a number, the same in training and use.
 */
public final class FeatureReader {

    private static final int LONGEST_AFFIX = 4;
    private static final int ROOM = 160;

    private final WordTable table;
    private final Gazetteer gazetteer;

    public FeatureReader(WordTable table, Gazetteer gazetteer) {
        this.table = table;
        this.gazetteer = gazetteer;
    }

    /** The features of each word of one sentence. */
    public int[][] read(List<Token> sentence) {
        WordForms forms = new WordForms(sentence, table, gazetteer);
        int[][] features = new int[sentence.size()][];
        Gathered gathered = new Gathered();
        for (int i = 0; i < features.length; i++) {
            gathered.size = 0;
            words(forms, i, gathered);
            affixes(forms, i, gathered);
            classes(forms, i, gathered);
            lists(forms, i, gathered);
            features[i] = Arrays.copyOf(gathered.numbers, gathered.size);
        }
        return features;
    }

    /** The features of each word by itself: beginnings and ends, shape, word lists and known names. */
    public int[][] readForms(List<Token> sentence) {
        WordForms forms = new WordForms(sentence, table, gazetteer);
        int[][] features = new int[sentence.size()][];
        Gathered gathered = new Gathered();
        for (int i = 0; i < features.length; i++) {
            gathered.size = 0;
            gathered.add(30, forms.shape(i));
            affix(forms, i, 0, gathered);
            listed(forms, i, 0, gathered);
            features[i] = Arrays.copyOf(gathered.numbers, gathered.size);
        }
        return features;
    }

    private static void words(WordForms forms, int i, Gathered out) {
        out.add(0, 1);
        for (int d = -2; d <= 2; d++) {
            out.add(10 + d, forms.norm(i + d));
            out.add(20 + d, forms.stem(i + d));
            out.add(30 + d, forms.shape(i + d));
        }
        out.add(40, FeatureHash.pair(forms.stem(i - 1), forms.stem(i)));
        out.add(41, FeatureHash.pair(forms.stem(i), forms.stem(i + 1)));
        out.add(42, FeatureHash.pair(forms.stem(i - 1), forms.stem(i + 1)));
        out.add(43, FeatureHash.pair(forms.stem(i - 2), forms.stem(i - 1)));
        out.add(44, FeatureHash.of(forms.token(i).light()));
    }

    private static void affixes(WordForms forms, int i, Gathered out) {
        for (int d = -1; d <= 1; d++) {
            affix(forms, i, d, out);
        }
    }

    private static void affix(WordForms forms, int i, int d, Gathered out) {
        if (!forms.exists(i + d) || !forms.token(i + d).isWord()) {
            return;
        }
        String stem = forms.reading(i + d).rest();
        boolean article = stem.startsWith("ال") && stem.length() > 3;
        out.add(50 + d, FeatureHash.pair(FeatureHash.of(forms.reading(i + d).prefix()), article ? 1 : 0));
        int longest = Math.min(d == 0 ? LONGEST_AFFIX : LONGEST_AFFIX - 1, stem.length());
        for (int length = d == 0 ? 1 : 2; length <= longest; length++) {
            out.add(60 + d, FeatureHash.of(stem, stem.length() - length, stem.length()));
            if (d == 0) {
                out.add(70, FeatureHash.of(stem, 0, length));
            }
        }
        if (d == 0) {
            inner(stem, article, out);
        }
    }

    /** The word without its article, its letters three by three, and the pattern of its long vowels. */
    private static void inner(String stem, boolean article, Gathered out) {
        int start = article ? 2 : 0;
        out.add(71, FeatureHash.of(stem, start, stem.length()));
        for (int k = start; k + 3 <= stem.length(); k++) {
            out.add(72, FeatureHash.of(stem, k, k + 3));
        }
        long pattern = article ? 3 : 5;
        for (int k = start; k < stem.length(); k++) {
            pattern = pattern * 31 + "اويهءئؤ".indexOf(stem.charAt(k)) + 2;
        }
        out.add(73, pattern);
    }

    private static void classes(WordForms forms, int i, Gathered out) {
        for (int d = -2; d <= 2; d++) {
            int[] of = forms.classes(i + d);
            if (of.length == 0) {
                out.add(80 + d, forms.shape(i + d));
            }
            for (int division = 0; division < of.length; division++) {
                out.add(100 + 10 * division + d, of[division]);
            }
        }
        int divisions = Math.min(3, forms.classes(i).length);
        for (int division = 0; division < divisions; division++) {
            out.add(202 + 10 * division, FeatureHash.pair(first(forms, i - 1, division), forms.classes(i)[division]));
            out.add(203 + 10 * division, FeatureHash.pair(forms.classes(i)[division], first(forms, i + 1, division)));
        }
        out.add(200, FeatureHash.pair(first(forms, i - 1, 0), first(forms, i + 1, 0)));
        out.add(201, FeatureHash.pair(first(forms, i - 2, 0), first(forms, i - 1, 0)));
    }

    private static long first(WordForms forms, int i, int division) {
        int[] of = forms.classes(i);
        return of.length == 0 ? 1_000_000 + forms.shape(i) : of[division];
    }

    private static void listed(WordForms forms, int i, int d, Gathered out) {
        for (long bits = forms.lists(i + d); bits != 0; bits &= bits - 1) {
            out.add(300 + d, Long.numberOfTrailingZeros(bits));
        }
        if (forms.known(i + d) != 0) {
            out.add(310 + d, forms.known(i + d));
        }
    }

    private static void lists(WordForms forms, int i, Gathered out) {
        for (int d = -2; d <= 2; d++) {
            listed(forms, i, d, out);
        }
        out.add(320, forms.lists(i));
        out.add(321, FeatureHash.pair(forms.lists(i - 1), forms.lists(i)));
        out.add(322, FeatureHash.pair(forms.lists(i), forms.lists(i + 1)));
        out.add(323, FeatureHash.pair(forms.known(i), forms.lists(i - 1)));
    }

    /** The features of one word as they are found. */
    private static final class Gathered {

        private final int[] numbers = new int[ROOM];
        private int size;

        void add(int template, long value) {
            if (size < ROOM) {
                numbers[size++] = FeatureHash.feature(template, value);
            }
        }
    }
}
