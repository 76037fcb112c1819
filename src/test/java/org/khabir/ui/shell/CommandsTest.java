package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.ui.palette.PaletteGroup;

class CommandsTest extends ShellFixture {

    private static final String BODY = """
            التقى المبعوث الأممي غسان سلامة المشير خليفة حفتر في بنغازي يوم 5 أبريل 2019.
            وقال سلامة إن قيادة أفريكوم (AFRICOM) على علم باللقاء.
            """;

    @Test
    void noTwoCommandsShareAShortcut() {
        for (Language language : Language.values()) {
            run(() -> texts().languageProperty().set(language));
            assertThat(fx(() -> window.commands().all().stream().map(command -> command.keys().getValue()).filter(Objects::nonNull)
                    .map(Object::toString).toList())).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        }
    }

    @Test
    void everyCommandHasANameOfItsOwnInBothLanguages() {
        List<String> arabic = names();
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        List<String> english = names();

        assertThat(arabic).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(english).doesNotHaveDuplicates().noneMatch(String::isBlank).doesNotContainAnyElementsOf(arabic);
    }

    @Test
    void everyCommandStandsInTheMenus() {
        List<String> inMenus = fx(() -> items(((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().stream())
                .map(MenuItem::getText).toList());

        assertThat(inMenus).containsAll(names());
    }

    @Test
    void theSheetListsEveryKeyUnderItsMenuAndThoseOfThePanels() {
        List<String> texts = fx(() -> {
            ShortcutSheet sheet = new ShortcutSheet(texts(), (MenuBar) stage.getScene().lookup(".menu-bar"));
            return sheet.getChildren().stream().flatMap(child -> child instanceof Parent table && !(child instanceof Label)
                    ? table.getChildrenUnmodifiable().stream() : Stream.of(child)).map(label -> ((Label) label).getText()).toList();
        });

        assertThat(texts).containsAll(fx(() -> window.commands().all().stream().filter(command -> command.keys().getValue() != null)
                .flatMap(command -> Stream.of(command.name().getValue(), command.keys().getValue().getDisplayText())).toList()));
        assertThat(texts).contains("ملف", "عرض", "أثناء القراءة", "في جدول اللقاءات");
        assertThat(texts.indexOf("ملف")).isLessThan(texts.indexOf(fx(() -> window.commands().importFiles.name().getValue())));
    }

    @Test
    void thePaletteRunsACommandFromTheKeyboard() {
        keys(KeyCode.CONTROL, KeyCode.K);
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        keys(KeyCode.ESCAPE);
        assertThat(fx(() -> window.palette().openProperty().get())).isFalse();
        keys(KeyCode.CONTROL, KeyCode.K);
        type("larger");
        waitFor(() -> palette().contains("Larger interface"));

        keys(KeyCode.ENTER);

        assertThat(fx(() -> scenes().interfaceSizeProperty().get())).isEqualTo(110);
        assertThat(fx(() -> window.palette().openProperty().get())).isFalse();
    }

    @Test
    void thePaletteOpensAnEntityAndAnArticle() throws IOException {
        caseOf(Files.writeString(folder.resolve("خبر.txt"), BODY));
        keys(KeyCode.CONTROL, KeyCode.K);
        type("خليفه حفتر");
        waitFor(() -> palette().contains("خليفة حفتر"));

        keys(KeyCode.ENTER);
        waitFor(() -> view().models().profile().entity().isPresent());

        assertThat(fx(() -> view().models().profile().entity().orElseThrow().name())).isEqualTo("خليفة حفتر");

        keys(KeyCode.CONTROL, KeyCode.K);
        type("التقي المبعوث");
        waitFor(() -> window.palette().rows().stream().anyMatch(row -> row.group() == PaletteGroup.ARTICLE));
    }

    @Test
    void thePaletteSearchesForWhatIsTyped() throws IOException {
        caseOf(Files.writeString(folder.resolve("خبر.txt"), BODY));
        keys(KeyCode.CONTROL, KeyCode.K);
        type("على علم باللقاء");
        waitFor(() -> palette().size() == 1);

        keys(KeyCode.ENTER);

        waitFor(() -> view().models().results().hits().size() == 1);
    }

    private void type(String text) {
        TextField field = (TextField) node("palette-field");
        run(() -> field.setText(text));
        pulse();
    }

    /** To be asked on the FX thread. */
    private List<String> palette() {
        return window.palette().rows().stream().filter(row -> !row.isHeading()).map(row -> row.entry().title()).toList();
    }

    private List<String> names() {
        return fx(() -> window.commands().all().stream().map(command -> command.name().getValue()).toList());
    }

    private static Stream<MenuItem> items(Stream<? extends MenuItem> items) {
        List<MenuItem> found = new ArrayList<>();
        items.filter(item -> !(item instanceof SeparatorMenuItem)).forEach(item -> {
            if (item instanceof Menu menu) {
                items(menu.getItems().stream()).forEach(found::add);
            } else {
                found.add(item);
            }
        });
        return found.stream();
    }
}
