package org.khabir.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomanizerTest {

    private final Romanizer romanizer = new Romanizer();

    @Test
    void writesNamesAsNewspapersDo() {
        assertThat(romanizer.romanize("محمد المنفي")).isEqualTo("Mohamed al-Manfi");
        assertThat(romanizer.romanize("عبد الله الزوبي")).isEqualTo("Abdullah al-Zoubi");
        assertThat(romanizer.romanize("عبد الفتاح العائب")).startsWith("Abdel Fatah");
        assertThat(romanizer.romanize("الغنّوشي")).isEqualTo("al-Ghanoushi");
    }

    @Test
    void keepsLatinWordsAndDropsSigns() {
        assertThat(romanizer.romanize("\"Shell\" مصر 24")).startsWith("Shell").endsWith("24").doesNotContain("\"");
    }
}
