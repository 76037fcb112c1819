package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;

class ReaderPairTest {

    private final ReadingStyle style = new ReadingStyle(ReadingLook.usual());
    private final CaseFactsSource facts = new CaseFactsSource(TestDesk.over(new FakeWorkspace()));
    private final ReaderPair readers = new ReaderPair(() -> new ReaderViewModel(new Texts(Language.ARABIC), style, facts));

    @Test
    void theSecondReaderComesWhenItIsTurnedTo() {
        ReaderViewModel first = readers.active();
        assertThat(readers.shown()).containsExactly(first);

        readers.turnToOther();
        assertThat(readers.shown()).hasSize(2).contains(first, readers.active());
        assertThat(readers.active()).isNotSameAs(first);

        readers.turnToOther();
        assertThat(readers.active()).isSameAs(first);
    }

    @Test
    void eitherCanBeClosedAndTheOtherStays() {
        ReaderViewModel first = readers.active();
        readers.close(first);
        assertThat(readers.shown()).as("the only one stays").containsExactly(first);

        readers.turnToOther();
        ReaderViewModel second = readers.active();
        second.show(Sample.sheet(Sample.article(), Sample.analysis()));
        readers.turnTo(first);
        readers.close(first);
        assertThat(readers.shown()).containsExactly(second);
        assertThat(readers.active()).isSameAs(second);
        assertThat(second.articleProperty().get()).isNotNull();

        readers.turnTo(first);
        assertThat(readers.active()).as("one that is closed cannot be turned to").isSameAs(second);
    }

    @Test
    void whatOneShowsBothShow() {
        readers.active().style().layers().remove(Layer.PERSON);
        readers.turnToOther();
        readers.active().show(Sample.sheet(Sample.article(), Sample.analysis()));
        assertThat(readers.active().markAt(Sample.span("غسان سلامة").start())).map(Mark::id).hasValue("m1");
    }
}
