package org.khabir.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.extract.gazetteer.Gazetteer;

class AtlasTest {

    private static final Atlas ATLAS = new Atlas(Gazetteer.standard());

    @ParameterizedTest
    @ValueSource(strings = {"القاهرة", "الجزائر العاصمة", "الرباط", "نواكشوط", "جوبا", "الرياض", "مقديشو", "أنقرة", "باماكو", "نيامي", "نجامينا",
            "واغادوغو", "موسكو", "واشنطن", "بكين", "طهران", "أسونسيون", "سبها", "أغاديز", "كيدال", "الفاشر", "دير الزور", "الموصل", "تعز", "معيتيقة"})
    void knowsCapitalsAndTheTownsOfTheRegion(String name) {
        assertThat(ATLAS.called(name)).isNotEmpty();
    }

    @Test
    void everyRowIsAPointOnEarth() {
        assertThat(Atlas.rows("atlas.tsv").toList()).hasSizeGreaterThan(1500)
                .allMatch(row -> Math.abs(Double.parseDouble(row[2])) <= 90 && Math.abs(Double.parseDouble(row[3])) <= 180);
        assertThat(Atlas.rows("sites.tsv").toList()).hasSizeGreaterThan(600)
                .allMatch(row -> Math.abs(Double.parseDouble(row[2])) <= 90 && Math.abs(Double.parseDouble(row[3])) <= 180);
    }

    @Test
    void spellingsDoNotMatter() {
        assertThat(ATLAS.called("الإسكندريّة").getFirst().id()).isEqualTo("EG:Alexandria");
        assertThat(ATLAS.called("اجدابيا").getFirst().id()).isEqualTo("LY:Ajdabiya");
        assertThat(ATLAS.called("لا مكان")).isEmpty();
    }
}
