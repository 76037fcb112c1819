package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.Span;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.common.Texts;

class ReaderViewModelTest {

    private final Texts texts = new Texts(Language.ENGLISH);
    private final ReaderViewModel reader = new ReaderViewModel(texts, new ReadingStyle(ReadingLook.usual()), new CaseFactsSource(TestDesk.over(new FakeWorkspace())));

    @BeforeEach
    void show() {
        reader.show(Sample.sheet(Sample.article(), Sample.analysis()));
    }

    @Test
    void marksEverythingFoundAndNoted() {
        assertThat(shown()).extracting(Mark::kind).containsOnly(
                Mark.Kind.MEETING, Mark.Kind.ENTITY, Mark.Kind.TIME, Mark.Kind.ANNOTATION);
        assertThat(shown()).filteredOn(mark -> mark.kind() == Mark.Kind.ANNOTATION).singleElement()
                .satisfies(mark -> assertThat(mark.color()).isEqualTo("#8a3ffc"));
    }

    @Test
    void aHiddenLayerIsNeitherDrawnNorClicked() {
        int inName = Sample.span("غسان سلامة").start();
        assertThat(reader.markAt(inName)).map(Mark::id).hasValue("p1");

        reader.style().layers().remove(Layer.PERSON);
        assertThat(reader.markAt(inName)).map(Mark::id).hasValue("m1");

        reader.style().layers().clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void theInnermostMarkIsMeant() {
        assertThat(reader.markAt(Sample.span("5+5").start())).map(Mark::id).hasValue("o1");
        assertThat(reader.markAt(Sample.span("وفد").start())).map(Mark::id).hasValue("o2");
    }

    @Test
    void theSameArticleShownAgainKeepsSelectionAndHits() {
        reader.selection().select(Sample.span("سلامة"));
        reader.searchMatches(List.of(Sample.span("طرابلس")));

        reader.show(Sample.bare(Sample.article(), Analysis.empty("a1")));
        assertThat(reader.selectedText()).isEqualTo("سلامة");
        assertThat(shown()).extracting(Mark::kind).containsExactly(Mark.Kind.SEARCH);

        reader.show(Sample.bare(Sample.article("a2", "نص آخر"), Analysis.empty("a2")));
        assertThat(reader.selection().isEmpty()).isTrue();
        assertThat(shown()).isEmpty();
    }

    @Test
    void marksBeyondTheBodyAreLeftOut() {
        reader.show(Sample.sheet(Sample.article("a2", "قصير"), Sample.analysis()));
        reader.searchMatches(List.of(new Span(2, 90), new Span(0, 4)));

        assertThat(shown()).extracting(Mark::span).containsExactly(new Span(0, 4));
    }

    @Test
    void goesFromMentionToMentionAndBeyondTheArticle() {
        List<Span> revealed = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        reader.onReveal(revealed::add);
        reader.onWalkBeyond((entity, forward) -> beyond.add(entity + " " + forward));
        reader.emphasize(Mark.Kind.ENTITY, "p1");

        reader.walk(true);
        reader.walk(true);
        reader.walk(true);
        reader.walk(false);
        reader.walk(false);

        Span first = Sample.span("غسان سلامة");
        Span second = Sample.span("غسّان سلامة");
        assertThat(revealed).containsExactly(first, second, first);
        assertThat(beyond).containsExactly("p1 true", "p1 false");
    }

    @Test
    void goesOnWithTheEntityUnderTheCaret() {
        reader.emphasize(Mark.Kind.ENTITY, "o1");
        reader.selection().moveTo(Sample.span("غسان سلامة").start() + 2);

        reader.walk(true);

        assertThat(reader.selection().caret()).isEqualTo(Sample.span("غسّان سلامة").start());
        assertThat(reader.standing(reader.markAt(reader.selection().caret()).orElseThrow()))
                .hasValue(new ReaderViewModel.Standing(2, 2));
    }

    @Test
    void tellsWhereReadingIsAndOpensWhereItWas() {
        List<Integer> opened = new ArrayList<>();
        reader.onOpenAt(opened::add);

        reader.openAt(40);
        reader.openAt(Sample.BODY.length() + 1);
        reader.seen(40, true);
        assertThat(opened).containsExactly(40);
        assertThat(reader.placeProperty().get()).isEqualTo(40);
        assertThat(reader.endInSightProperty().get()).isTrue();

        reader.show(Sample.bare(Sample.article("a2", "نص آخر"), Analysis.empty("a2")));
        assertThat(reader.placeProperty().get()).isZero();
        assertThat(reader.endInSightProperty().get()).isFalse();
    }

    @Test
    void findsWithFoldedSpelling() {
        reader.find().queryProperty().set("مشددا");
        assertThat(found()).containsExactly("مُشدِّداً");

        reader.find().queryProperty().set("غسان سلامه");
        assertThat(found()).containsExactly("غسان سلامة", "غسّان سلامة");
        reader.find().next();
        assertThat(reader.selection().caret()).isEqualTo(Sample.span("غسّان").start());
        reader.find().next();
        assertThat(reader.find().currentProperty().get()).isZero();
        assertThat(shown()).extracting(Mark::kind).contains(Mark.Kind.CURRENT, Mark.Kind.SEARCH);

        reader.find().queryProperty().set("unsmil");
        assertThat(found()).containsExactly("UNSMIL");
        reader.find().queryProperty().set("لا يوجد هذا");
        assertThat(found()).isEmpty();
        assertThat(shown()).extracting(Mark::kind).doesNotContain(Mark.Kind.CURRENT, Mark.Kind.SEARCH);
    }

    @Test
    void citesSourceAndDate() {
        reader.selection().select(Sample.span("لا حلّ عسكرياً"));
        assertThat(reader.citation()).isEqualTo("“لا حلّ عسكرياً”\n— “لقاء في طرابلس”, صحيفة المدى, 26 October 2019");
        assertThat(reader.citationHtml()).isEqualTo("<blockquote dir=\"auto\">لا حلّ عسكرياً</blockquote>"
                + "<p dir=\"auto\">“لقاء في طرابلس”, صحيفة المدى, 26 October 2019</p>");

        reader.selection().moveTo(0);
        texts.languageProperty().set(Language.ARABIC);
        assertThat(reader.citation()).isEqualTo("«لقاء في طرابلس»، صحيفة المدى، 26 أكتوبر 2019");
    }

    @Test
    void clearedItShowsNothing() {
        reader.clear();
        reader.searchMatches(List.of(new Span(0, 1)));
        reader.reveal(new Span(0, 1));

        assertThat(reader.articleProperty().get()).isNull();
        assertThat(reader.selectedText()).isEmpty();
        assertThat(reader.citation()).isEmpty();
    }

    private List<String> found() {
        return reader.find().matches().stream().map(span -> span.of(Sample.BODY)).toList();
    }

    private List<Mark> shown() {
        return java.util.stream.IntStream.range(0, reader.bodyProperty().get().blocks().size())
                .mapToObj(block -> reader.shownMarksProperty().get().in(block)).flatMap(List::stream).toList();
    }
}
