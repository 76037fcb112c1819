package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;

class CaseNamesTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final CaseNames names = desk.names();

    CaseNamesTest() {
        workspace.lines = List.of(entity("p1", "خليفة حفتر", "Khalifa Haftar"), entity("p2", "خليفة حفتر", "Khalifa the Lesser"), entity("p3", "فتحي", null));
    }

    private static CaseEntity entity(String key, String name, String nameEn) {
        return new CaseEntity(key, EntityType.PERSON, name, nameEn, List.of(), 1, 1, List.of("a1"));
    }

    @Test
    void anArabicWindowKeepsTheNamesOfTheCase() {
        assertThat(names.of("خليفة حفتر")).isEqualTo("خليفة حفتر");
        assertThat(names.behind("خليفة حفتر")).isEmpty();
        assertThat(names.joined(List.of("خليفة حفتر", "فتحي"))).isEqualTo("خليفة حفتر، فتحي");
    }

    @Test
    void anEnglishWindowShowsEnglishNamesOfTheMostMentionedAndTheArabicOneWhereThereIsNone() {
        names.languageProperty().set(Language.ENGLISH);
        names.of("فتحي");

        assertThat(names.of("خليفة حفتر")).isEqualTo("Khalifa Haftar");
        assertThat(names.behind("خليفة حفتر")).isEqualTo("خليفة حفتر");
        assertThat(names.of("فتحي")).isEqualTo("فتحي");
        assertThat(names.of(null)).isNull();
        assertThat(names.joined(List.of("خليفة حفتر", "فتحي"))).isEqualTo("Khalifa Haftar, فتحي");
    }

    @Test
    void tellsWhenNamesChangeAndFindsByEither() {
        int[] changes = new int[1];
        names.onChange(() -> changes[0]++);
        names.languageProperty().set(Language.ENGLISH);
        names.of("فتحي");

        assertThat(changes[0]).isEqualTo(1);
        assertThat(names.words("خليفة حفتر")).containsExactly("خليفة حفتر", "Khalifa Haftar");
        names.languageProperty().set(Language.ARABIC);
        assertThat(changes[0]).isEqualTo(2);
        assertThat(names.words("خليفة حفتر")).containsExactly("خليفة حفتر");
    }
}
