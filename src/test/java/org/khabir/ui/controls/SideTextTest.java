package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.CaseSide;
import org.khabir.ui.common.Texts;

class SideTextTest {

    private static final Path LISTS = Path.of("src/main/resources/org/khabir/extract");

    @Test
    void everySideThatTheExtractionKnowsHasANameInBothLanguages() throws IOException {
        List<String> sides = Stream.concat(Files.readAllLines(LISTS.resolve("gazetteer/countries.tsv")).stream(),
                        Files.readAllLines(LISTS.resolve("entities/sides.tsv")).stream())
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")[0]).filter(side -> !side.equals("-")).toList();
        assertThat(sides).hasSizeGreaterThan(150).contains("LY", "UN", "AFRICAN_UNION");
        for (Language language : Language.values()) {
            SideText text = new SideText(new Texts(language));
            assertThat(sides).allSatisfy(side -> assertThat(text.name(side)).isNotBlank());
        }
    }

    @Test
    void tellsTheMostStatedWithTheirArticles() {
        List<CaseSide> sides = List.of(new CaseSide("LY", 12), new CaseSide("UN", 1));
        assertThat(new SideText(new Texts(Language.ENGLISH)).of(sides)).isEqualTo("Nationality or side: Libya (12 articles), United Nations (one article)");
        assertThat(new SideText(new Texts(Language.ARABIC)).of(sides)).isEqualTo("الجنسية أو الجهة: ليبيا (12 مقالًا)، الأمم المتحدة (مقال واحد)");
        assertThat(new SideText(new Texts(Language.ENGLISH)).name(null)).isEmpty();
    }
}
