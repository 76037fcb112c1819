package org.khabir.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabir.ui.desk.TestDesk;

class PaletteViewModelTest {

    private final List<String> run = new ArrayList<>();
    private final PaletteViewModel palette = new PaletteViewModel(TestDesk.tasks(), failure -> {
        throw new AssertionError(failure);
    });

    @Test
    void findsByFoldedArabicAndByTheEnglishName() {
        open(entity("أحمد بن علي", 3, "Ahmed ben Ali"), entity("المبعوث الأممي", 2), entity("لجنة المتابعة", 1));

        assertThat(found("احمد")).containsExactly("أحمد بن علي");
        assertThat(found("أَحْمَد عَلى")).containsExactly("أحمد بن علي");
        assertThat(found("ahmed")).containsExactly("أحمد بن علي");
        assertThat(found("مبعوث")).containsExactly("المبعوث الأممي");
        assertThat(found("المتابعه")).containsExactly("لجنة المتابعة");
        assertThat(found("غائب")).isEmpty();
    }

    @Test
    void theBetterFitStandsBeforeTheHeavier() {
        open(entity("قيادة حفتر العامة", 90), entity("حفتر", 1), entity("حفتر الابن", 2), entity("خليفة حفتر", 50, "Haftar"));

        assertThat(found("حفتر")).containsExactly("حفتر", "حفتر الابن", "قيادة حفتر العامة", "خليفة حفتر");
    }

    @Test
    void groupsStandUnderHeadingsTheBestFindFirst() {
        palette.open(List.of(() -> List.of(entry(PaletteGroup.ACTION, "تقرير عن القضية", 0)),
                () -> List.of(entry(PaletteGroup.ARTICLE, "القضية", 0))), typed -> entry(PaletteGroup.ACTION, "ابحث: " + typed, 0));

        palette.queryProperty().set("القضية");

        assertThat(palette.rows()).extracting(PaletteRow::group).containsExactly(PaletteGroup.ARTICLE, PaletteGroup.ARTICLE,
                PaletteGroup.ACTION, PaletteGroup.ACTION, PaletteGroup.ACTION);
        assertThat(palette.rows()).extracting(PaletteRow::isHeading).containsExactly(true, false, true, false, false);
        assertThat(palette.rows().getLast().entry().title()).isEqualTo("ابحث: القضية");
    }

    @Test
    void keysMoveOverEntriesAlone() {
        palette.open(List.of(() -> List.of(entry(PaletteGroup.ACTION, "أ", 0)), () -> List.of(entry(PaletteGroup.ENTITY, "ب", 0))), typed -> null);
        assertThat(palette.chosenProperty().get().entry().title()).isEqualTo("أ");

        palette.move(1);
        assertThat(palette.chosenProperty().get().entry().title()).isEqualTo("ب");
        palette.move(5);
        assertThat(palette.chosenProperty().get().entry().title()).isEqualTo("ب");
        palette.move(-9);
        palette.run();

        assertThat(run).containsExactly("أ");
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void aGroupIsLimitedToItsHeaviest() {
        open(IntStream.range(0, 50).mapToObj(i -> entity("لجنة " + i, i)).toArray(PaletteEntry[]::new));

        assertThat(found("لجنة")).hasSize(8).startsWith("لجنة 49", "لجنة 48");
    }

    @Test
    void whatArrivesAfterClosingIsNotShown() {
        open(entity("أ", 1));
        palette.close();

        assertThat(palette.rows()).isEmpty();
        palette.run();
        assertThat(run).containsExactly("أ");
    }

    private void open(PaletteEntry... entries) {
        palette.open(List.of(() -> List.of(entries)), typed -> null);
    }

    private List<String> found(String typed) {
        palette.queryProperty().set(typed);
        return palette.rows().stream().filter(row -> !row.isHeading()).map(row -> row.entry().title()).toList();
    }

    private PaletteEntry entity(String name, long mentions, String... names) {
        return entry(PaletteGroup.ENTITY, name, mentions, names);
    }

    private PaletteEntry entry(PaletteGroup group, String title, long weight, String... names) {
        return new PaletteEntry(group, title, "", "", "mdi2a-account", List.of(names), weight, () -> run.add(title));
    }
}
