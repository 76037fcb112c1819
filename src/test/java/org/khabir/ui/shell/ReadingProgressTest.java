package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Reading;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.reader.CaseFactsSource;
import org.khabir.ui.reader.ReaderPair;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.ui.reader.ReadingStyle;
import org.khabir.ui.reader.Sheet;

class ReadingProgressTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final CaseFactsSource facts = new CaseFactsSource(desk);
    private final ReaderPair readers = new ReaderPair(() ->
            new ReaderViewModel(new Texts(Language.ARABIC), new ReadingStyle(ReadingLook.usual()), facts));
    private final ReadingProgress progress = new ReadingProgress(desk, readers.active());

    @Test
    void keepsWhereReadingStoppedInEachArticle() {
        show("a1");
        readers.active().seen(20, false);
        show("a2");
        readers.active().seen(7, false);
        progress.close();
        readers.active().seen(9, false);

        assertThat(workspace.places).isEqualTo(Map.of("a1", 20, "a2", 7));
    }

    @Test
    void anArticleIsReadOnceItsEndIsInSight() {
        show("a1");
        assertThat(workspace.readings).isEmpty();

        readers.active().seen(0, true);
        assertThat(workspace.readings).isEqualTo(Map.of("a1", new Reading(true, false)));
    }

    @Test
    void whatIsMarkedAsUnreadWhileItIsOpenStaysSo() {
        show("a1");
        readers.active().seen(0, true);
        workspace.edit(EditLabel.of("edit.reading.unread", ""), new Edit.PutReading("a1", Reading.UNREAD));
        readers.active().seen(0, false);
        readers.active().seen(0, true);
        assertThat(workspace.readings.get("a1")).isEqualTo(Reading.UNREAD);

        show("a2");
        show("a1");
        readers.active().seen(0, true);
        assertThat(workspace.readings.get("a1").read()).isTrue();
    }

    private void show(String id) {
        Article article = workspace.article(id).orElseThrow();
        readers.active().show(new Sheet(article, Analysis.empty(id), List.of(), List.of(), Map.of(), 0));
    }
}
