package org.khabir.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTest {

    @Test
    void spellingsOfATitleAreAlike() {
        assertThat(TitleKey.of("الرئيس الأميركيّ")).isEqualTo(TitleKey.of("الرئيس الامريكي")).isNotEqualTo(TitleKey.of("الرئيس التركي"));
    }
}
