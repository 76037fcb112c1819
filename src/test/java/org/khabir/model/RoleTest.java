package org.khabir.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aTitleHasTheArticleThatAPrepositionSwallowed() {
        assertThat(role("لرئيس الأمريكي").title()).isEqualTo("الرئيس الأمريكي");
        assertThat(role("الرئيس الأمريكي").title()).isEqualTo("الرئيس الأمريكي");
        assertThat(role("لاعب المنتخب").title()).isEqualTo("لاعب المنتخب");
    }

    private static Role role(String text) {
        return new Role(new Span(0, text.length()), text, null, Provenance.of("test", "test", 1));
    }
}
