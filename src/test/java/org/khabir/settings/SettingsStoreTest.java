package org.khabir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;

class SettingsStoreTest {

    private static final Display DISPLAY = new Display(Language.ENGLISH, Appearance.DARK, Digits.OF_LANGUAGE, Calendars.BOTH, 150);

    private static final ReadingLook LOOK = new ReadingLook(22, 0.7, 50, "Amiri", List.of("TIME"));

    private static final DeskLayout LAYOUT = new DeskLayout(List.of(0.2, 0.7), List.of("map", "reader"), List.of("tab-library"),
            Map.of("entities-table", List.of(new ColumnLayout("name", 120, "DESCENDING"), new ColumnLayout("count", 60, null))), Map.of("meetings", Map.of("participant", "حفتر")));

    @TempDir
    Path folder;

    @Test
    void startsInArabicAndLight() {
        Settings settings = SettingsStore.in(folder).current();

        assertThat(settings.display().language()).isEqualTo(Language.ARABIC);
        assertThat(settings.display().appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(settings.window()).isNull();
    }

    @Test
    void remembersAcrossStarts() {
        Path arabicFolder = folder.resolve("قضية ليبيا");
        WindowBounds bounds = new WindowBounds(10, 20, 1200, 800, true);
        SettingsStore.in(folder).update(settings -> settings.withDisplay(DISPLAY)
                .withReading(LOOK).withRecentCase(arabicFolder).withLastFolder(folder)
                .withWindow(bounds).withDesk(arabicFolder, LAYOUT));

        Settings settings = SettingsStore.in(folder).current();

        assertThat(settings).isEqualTo(new Settings(DISPLAY, LOOK, bounds, LAYOUT, Map.of(arabicFolder.toString(), LAYOUT),
                List.of(arabicFolder), folder));
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"ENGL");

        assertThat(SettingsStore.in(folder).current()).isEqualTo(Settings.defaults());
        assertThat(folder.resolve("settings.json.broken")).hasContent("{\"language\": \"ENGL");
        assertThat(folder.resolve("settings.json")).doesNotExist();
    }

    @Test
    void whatALaterVersionAddedDoesNotDisturb() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"reading\": {\"size\": 20}, \"novelty\": 3}");

        assertThat(SettingsStore.in(folder).current()).isEqualTo(Settings.defaults().withReading(new ReadingLook(20, 0.5, 44, "", List.of())));
    }

    @Test
    void theLatestCaseComesFirstAndOnce() {
        Settings settings = Settings.defaults();
        for (int i = 0; i < 12; i++) {
            settings = settings.withRecentCase(Path.of("case" + i));
        }
        settings = settings.withRecentCase(Path.of("case5"));

        assertThat(settings.recentCases()).hasSize(10).startsWith(Path.of("case5"), Path.of("case11")).doesNotHaveDuplicates();
    }

    @Test
    void eachRecentCaseHasItsOwnLayoutAndANewOneThatOfTheLast() {
        Path one = Path.of("one");
        Path two = Path.of("two");
        Settings settings = Settings.defaults().withRecentCase(one).withDesk(one, LAYOUT).withRecentCase(two).withDesk(two, DeskLayout.USUAL);
        assertThat(settings.desk(one)).isEqualTo(LAYOUT);
        assertThat(settings.desk(Path.of("three"))).isEqualTo(DeskLayout.USUAL);

        settings = settings.withoutRecentCase(one).withDesk(two, LAYOUT);
        assertThat(settings.cases()).containsOnlyKeys("two");
        assertThat(settings.desk(Path.of("three")).dividers()).isEqualTo(LAYOUT.dividers());
        assertThat(settings.desk(Path.of("three")).choices()).isEmpty();
    }
}
