package org.khabir.extract.english;

/** Where short vowels are heard between consonants that no long vowel parts. */
final class Syllables {

    private Syllables() {
    }

    /**
     * Behind which of {@code size} consonants a short vowel is heard: counted from the end, each syllable takes two, and a word never
     * begins with two.
     *
     * @param first whether the word begins with them
     * @param last  whether it ends with them
     */
    static boolean[] vowels(int size, boolean first, boolean last) {
        boolean[] behind = new boolean[size];
        mark(behind, size - (last ? 1 : 2), first);
        return behind;
    }

    /** The same where the last consonant, w or y before a long vowel, has a short one before it (البدوي is al-Badawi). */
    static boolean[] vowelsBeforeGlide(int size, boolean first) {
        boolean[] behind = new boolean[size];
        if (size > 1) {
            behind[size - 2] = true;
        }
        mark(behind, size - 3, first);
        return behind;
    }

    private static void mark(boolean[] behind, int coda, boolean first) {
        int at = coda;
        for (; at > 0; at -= 2) {
            behind[at - 1] = true;
        }
        if (at == 0 && first) {
            behind[0] = true;
        }
    }
}
