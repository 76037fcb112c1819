package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.text.Document;

/** Which signs stay at a name's ends. */
class ExtentTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @Test
    void bracketsRoundAWholeNameAreNoPartOfIt() {
        assertThat(extent("(سيكو) هنا", 0, 2)).isEqualTo(new Extent(1, 1));
        assertThat(extent("\"سيكو\" هنا", 0, 1)).isEqualTo(new Extent(1, 1));
    }

    @Test
    void quotesWithinANameStayInPairs() {
        assertThat(extent("شركة \"هواوي\" هنا", 0, 2)).isEqualTo(new Extent(0, 3));
        assertThat(extent("شركة \"هواوي\" هنا", 0, 3)).isEqualTo(new Extent(0, 3));
        assertThat(extent("حزب النداء \"الذي فاز", 0, 3)).isEqualTo(new Extent(0, 1));
    }

    @Test
    void signsAloneAreNoName() {
        assertThat(extent("- ( هنا", 0, 1)).isNull();
    }

    private static Extent extent(String body, int first, int last) {
        return Extent.of(new Words(Document.of(new Article("a", "", "", "", "", null, "", body)), GAZETTEER), first, last);
    }
}
