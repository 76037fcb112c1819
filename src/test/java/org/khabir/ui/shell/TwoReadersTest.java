package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.ArticleSummary;
import org.khabir.ui.desk.Place;
import org.khabir.ui.reader.ReaderPair;
import org.khabir.ui.reader.ReaderView;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.workspace.Workspace;

/** Two articles beside each other, and what is remembered of the reading. */
class TwoReadersTest extends ShellFixture {

    @Test
    void commandsActOnTheReaderWithTheFocus() throws Exception {
        caseOfTwo();
        String first = openId();
        String second = other(first);
        run(() -> view().models().desk().beside(() -> view().models().desk().go(Place.article(second))));
        waitFor(() -> readers().shown().size() == 2 && second.equals(articleOf(readers().active())));
        pulse();
        List<Node> views = fx(() -> List.copyOf(view().lookupAll(".reader")));
        assertThat(views).hasSize(2);
        assertThat(fx(() -> readers().shown().stream().map(TwoReadersTest::articleOf).toList())).containsExactly(first, second);
        assertThat(openId()).isEqualTo(second);

        run(() -> ((ReaderView) views.getFirst()).focusText());
        pulse();
        assertThat(openId()).as("panels follow").isEqualTo(first);
        run(() -> fireMenu("shell.action.beside"));
        pulse();
        assertThat(openId()).isEqualTo(first);
        waitFor(() -> readers().shown().stream().allMatch(reader -> first.equals(articleOf(reader))));

        click(fx(() -> view().lookup("#reader-close")));
        assertThat(fx(() -> readers().shown().size())).isEqualTo(1);
    }

    @Test
    void whereReadingStoppedAndWhatWasReadIsRemembered() throws Exception {
        Workspace workspace = caseOfTwo();
        String first = openId();
        waitFor(() -> isRead(workspace, first) == (first.equals(shortOne(workspace))));
        String longer = other(shortOne(workspace));
        run(() -> view().models().desk().go(Place.article(longer)));
        waitFor(() -> longer.equals(articleOf(readers().active())));
        run(() -> ((ReaderView) view().lookup(".reader")).focusText());
        keys(KeyCode.CONTROL, KeyCode.END);
        waitFor(() -> isRead(workspace, longer));
        int place = fx(() -> readers().active().placeProperty().get());
        assertThat(place).isPositive();

        run(() -> view().models().desk().go(Place.article(shortOne(workspace))));
        waitFor(() -> !longer.equals(articleOf(readers().active())));
        run(() -> view().models().desk().back());
        waitFor(() -> longer.equals(articleOf(readers().active())) && readers().active().placeProperty().get() == place);
    }

    private Workspace caseOfTwo() throws IOException {
        Path article = folder.resolve("one.txt");
        Files.writeString(article, "العنوان: قصير\nالتاريخ: 2019-04-05\n\nوصل الوفد إلى طرابلس.");
        Files.writeString(folder.resolve("two.txt"), "العنوان: طويل\nالتاريخ: 2019-04-06\n\n" + IntStream.range(0, 120)
                .mapToObj(i -> "الفقرة " + i + ": التقى غسان سلامة خليفة حفتر في بنغازي.").collect(Collectors.joining("\n")));
        Workspace workspace = caseOf(article);
        files.articles = List.of(folder.resolve("two.txt"));
        keys(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> view().models().library().all().size() == 2);
        return workspace;
    }

    private String openId() {
        return fx(() -> view().models().desk().articleIdProperty().get());
    }

    private String other(String id) {
        return fx(() -> view().models().library().all().stream().map(ArticleSummary::id).filter(each -> !each.equals(id)).findFirst().orElseThrow());
    }

    private String shortOne(Workspace workspace) {
        return summaries(workspace).stream().filter(each -> each.title().equals("قصير")).findFirst().orElseThrow().id();
    }

    private boolean isRead(Workspace workspace, String id) {
        return summaries(workspace).stream().anyMatch(each -> each.id().equals(id) && each.reading().read());
    }

    private static List<ArticleSummary> summaries(Workspace workspace) {
        try {
            return workspace.articles();
        } catch (KhabirException e) {
            throw new AssertionError(e);
        }
    }

    private ReaderPair readers() {
        return view().models().readers();
    }

    private static String articleOf(ReaderViewModel reader) {
        return reader.articleProperty().get() == null ? null : reader.articleProperty().get().id();
    }
}
