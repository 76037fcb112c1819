package org.khabir.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.text.Folding;
import org.khabir.text.Normalizer;

class StemmerTest {

    private static final Stemmer STEMMER = new Stemmer(Lexicon.load());

    @ParameterizedTest
    @CsvSource({
            // the letter belongs to the word
            "وطني, وطني", "وزارة, وزاره", "وكالة, وكاله", "واشنطن, واشنطن", "بلدية, بلديه", "والده, والده", "بالغ, بالغ",
            "كتاب, كتاب", "سفير, سفير", "فريق, فريق", "لقاء, لقاء", "وزيران, وزيران",
            // the letter is glued to it
            "ووزارة, وزاره", "بقطر, قطر", "وبقطر, قطر", "لقطر, قطر", "بواشنطن, واشنطن", "وبواشنطن, واشنطن", "سيبحث, يبحث",
            "وسيكون, يكون", "فالتقى, التقي",
            // names that the lexicon does not know
            "وغوتيريش, غوتيريش", "ولغوتيريش, غوتيريش", "كوشنر, كوشنر",
            // the article stays, and returns
            "والليبية, الليبيه", "بالليبية, الليبيه", "للأمم, الامم", "وللأمم, الامم", "وبالتالي, التالي"})
    void takesProcliticsOff(String word, String bare) {
        assertThat(STEMMER.withoutProclitics(light(word))).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"الليبية, ليب", "وطنية, وطن", "الوزارات, وزار", "المهندسين, مهندس", "لبنان, لبنان", "لبنانية, لبنان", "القانون, قانون",
            "قانونية, قانون", "إعلانات, اعلان", "السودان, سودان", "يكون, يكون", "محادثاتهما, محادثاتهما", "مفاوضاتها, مفاوض",
            "وَالْمُفَاوَضَـاتُ, مفاوض", "ليبيا, ليب", "لليبيا, ليب", "رسميّا, رسم", "رسمي, رسم", "العليا, عليا", "مسلمون, مسلم",
            "F16, f16", "٢٠١٩, 2019"})
    void takesEndingsOff(String word, String stem) {
        assertThat(STEMMER.stem(light(word))).isEqualTo(stem);
    }

    private static String light(String word) {
        return Normalizer.fold(word, Folding.LIGHT);
    }
}
