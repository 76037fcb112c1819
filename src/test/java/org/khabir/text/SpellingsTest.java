package org.khabir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    void pointsAndHamzaAreRightEvenWhereFewerWriteThem() {
        assertThat(Spellings.best(Map.of("الحكومة اليمنيه", 5, "الحكومة اليمنية", 2))).isEqualTo("الحكومة اليمنية");
        assertThat(Spellings.best(Map.of("انطونيو غوتيريش", 2, "أنطونيو غوتيريش", 1))).isEqualTo("أنطونيو غوتيريش");
        assertThat(Spellings.best(Map.of("الامم المتحده", 4, "الأمم المتحدة", 1))).isEqualTo("الأمم المتحدة");
    }

    @Test
    void whatIsWrittenManyTimesWithoutThemHasNone() {
        assertThat(Spellings.best(Map.of("قصر الإليزيه", 6, "قصر الإليزية", 1))).isEqualTo("قصر الإليزيه");
        assertThat(Spellings.best(Map.of("ايران", 40, "أيران", 1))).isEqualTo("ايران");
    }

    @Test
    void theAlifOfDerivedNounsBearsNoHamza() {
        assertThat(Spellings.best(Map.of("الإتحاد الأوروبي", 3, "الاتحاد الأوروبي", 2))).isEqualTo("الاتحاد الأوروبي");
        assertThat(Spellings.best(Map.of("لجنة الإنتخابات", 2, "لجنة الانتخابات", 1))).isEqualTo("لجنة الانتخابات");
        assertThat(Spellings.best(Map.of("حزب الاستقلال", 1, "حزب الإستقلال", 2))).isEqualTo("حزب الاستقلال");
        assertThat(Spellings.best(Map.of("الأستاذ حسن", 1, "الاستاذ حسن", 2))).isEqualTo("الأستاذ حسن");
    }

    @Test
    void theMostUsualEndingYaIsTaken() {
        assertThat(Spellings.best(Map.of("سامح شكرى", 1, "سامح شكري", 3))).isEqualTo("سامح شكري");
        assertThat(Spellings.best(Map.of("مصطفى الكاظمي", 3, "مصطفي الكاظمي", 1))).isEqualTo("مصطفى الكاظمي");
    }
}
