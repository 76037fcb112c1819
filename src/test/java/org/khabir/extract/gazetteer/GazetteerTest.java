package org.khabir.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;

class GazetteerTest {

    private static final Gazetteer STANDARD = Gazetteer.standard();

    @Test
    void knowsNamesInAnySpelling() {
        assertThat(STANDARD.lookup("افريكوم")).isNotEmpty().allMatch(entry -> entry.type() == EntityType.ORGANIZATION);
        assertThat(STANDARD.englishName("أَفْرِيكُوم")).contains("AFRICOM");
        assertThat(STANDARD.englishName("المملكه العربيه السعوديه")).contains("Saudi Arabia");
        assertThat(STANDARD.lookup("طرابلس")).extracting(GazetteerEntry::country).contains("LY");
        assertThat(STANDARD.lookup("كلمة لا تعرف")).isEmpty();
    }

    @Test
    void findsTheLongestNameFirst() {
        List<String> keys = List.of("الولايات", "المتحده", "الامريكيه", "وليبيا");
        assertThat(STANDARD.matches("الولايات", keys, 0)).extracting(GazetteerMatch::tokens).containsExactly(3, 2);
        assertThat(STANDARD.matches("ليبيا", keys, 3)).extracting(match -> match.entry().nameEn()).containsExactly("Libya");
    }

    @Test
    void marksNamesThatAreCommonWords() {
        assertThat(STANDARD.matches("الباب", List.of("الباب"), 0)).allMatch(GazetteerMatch::needsContext);
        assertThat(STANDARD.matches("دمشق", List.of("دمشق"), 0)).noneMatch(GazetteerMatch::needsContext);
    }

    @Test
    void derivesAdjectivesOfNationality() {
        WordLists words = STANDARD.words();
        assertThat(List.of("ليبي", "الليبيه", "الامريكيين", "الاتراك", "الروس"))
                .allMatch(word -> words.is(word, WordClass.DEMONYM));
        assertThat(words.is("ليبيا", WordClass.DEMONYM)).isFalse();
    }

    @Test
    void theAnalystsOwnNamesComeFirst() {
        Gazetteer own = STANDARD.with(List.of(new NamedEntry("n1", "طرابلس", EntityType.ORGANIZATION, List.of("كتيبة الوادي"), null)));
        assertThat(own.lookup("طرابلس").getFirst().type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(own.lookup("كتيبه الوادي")).hasSize(1);
        assertThat(STANDARD.lookup("كتيبة الوادي")).isEmpty();
    }
}
