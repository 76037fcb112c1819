package org.khabir.text;

/** Tells whether two titles are one, however they are spelled. */
public final class TitleKey {

    private TitleKey() {
    }

    /** Alike for the spellings of a title: that of {@link Normalizer#key}, and one for أمريكي and أميركي. */
    public static String of(String title) {
        return Normalizer.key(title).replace("اميرك", "امريك");
    }
}
