package org.khabir.extract.english;

import java.util.Map;

/**
 * A sound of a word in Latin letters.
 *
 * @param latin what is written for it, empty for hamza and ayn
 */
record Sound(String latin, boolean vowel, char letter) {

    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('ب', "b"), Map.entry('ت', "t"), Map.entry('ث', "th"), Map.entry('ج', "j"), Map.entry('ح', "h"),
            Map.entry('خ', "kh"), Map.entry('د', "d"), Map.entry('ذ', "dh"), Map.entry('ر', "r"), Map.entry('ز', "z"),
            Map.entry('س', "s"), Map.entry('ش', "sh"), Map.entry('ص', "s"), Map.entry('ض', "d"), Map.entry('ط', "t"),
            Map.entry('ظ', "z"), Map.entry('ع', ""), Map.entry('غ', "gh"), Map.entry('ف', "f"), Map.entry('ق', "q"),
            Map.entry('ك', "k"), Map.entry('ل', "l"), Map.entry('م', "m"), Map.entry('ن', "n"), Map.entry('ه', "h"),
            Map.entry('ء', ""), Map.entry('ئ', ""), Map.entry('ؤ', ""), Map.entry('گ', "g"), Map.entry('ڤ', "v"),
            Map.entry('ڨ', "g"), Map.entry('پ', "p"), Map.entry('چ', "ch"), Map.entry('ژ', "j"), Map.entry('ڥ', "v"));

    static Sound vowel(String latin, char letter) {
        return new Sound(latin, true, letter);
    }

    static Sound consonant(String latin, char letter) {
        return new Sound(latin, false, letter);
    }

    /** The consonant that {@code letter} stands for; null for a letter that is none. */
    static Sound consonant(char letter) {
        String latin = CONSONANTS.get(letter);
        return latin == null ? null : consonant(latin, letter);
    }

    boolean is(char other) {
        return letter == other;
    }
}
