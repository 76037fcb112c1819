package org.khabir.ui.reader;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.NUMPAD9;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;

/** Mouse and keys in mixed text: what is selected is right in logical order. */
class ReaderInputTest extends ReaderFixture {

    private final List<Mark> activated = new ArrayList<>();

    @BeforeEach
    void openSample() {
        open(Sample.article(), Sample.analysis());
        run(() -> reader.onMarkActivated(activated::add));
    }

    @Test
    void dragSelectsWhatLiesBetweenInTheText() {
        drag(edgeOf("أكتوبر"), edgeOf("في طرابلس"));

        assertThat(selected()).isEqualTo("أكتوبر 2019 وفد لجنة 5+5 بمقر UNSMIL ");
    }

    @Test
    void aSecondClickTakesTheWordAndAThirdTheParagraph() {
        clickAt(middleOf(Sample.span("UNSMIL")), 2);
        assertThat(selected()).isEqualTo("UNSMIL");

        clickAt(middleOf(Sample.span("مُشدِّداً")), 2);
        assertThat(selected()).isEqualTo("مُشدِّداً");

        clickAt(middleOf(Sample.span("وقال")), 3);
        assertThat(selected()).isEqualTo("وقال سلامة: “لا حلّ عسكرياً”، مُشدِّداً على وقف النــار.");
    }

    @Test
    void shiftAndArrowsSelectInLogicalOrder() {
        caretTo("(غسان");
        keys(SHIFT, LEFT);
        keys(SHIFT, LEFT);
        assertThat(selected()).isEqualTo("(غ");
        keys(SHIFT, RIGHT);
        assertThat(selected()).isEqualTo("(");

        caretTo("UNSMIL");
        keys(SHIFT, LEFT);
        keys(SHIFT, LEFT);
        assertThat(selected()).isEqualTo("UN");
    }

    @Test
    void controlAndArrowsGoByWords() {
        caretTo("لجنة");
        keys(CONTROL, SHIFT, LEFT);
        keys(CONTROL, SHIFT, LEFT);
        assertThat(selected()).isEqualTo("لجنة 5");
        keys(CONTROL, SHIFT, LEFT);
        assertThat(selected()).isEqualTo("لجنة 5+5");
        for (int words = 0; words < 4; words++) {
            keys(CONTROL, RIGHT);
        }
        assertThat(caret()).isEqualTo(Sample.span("وفد").start());
    }

    @Test
    void arrowsGoUpAndDownAndToTheEnds() {
        caretTo("وقال");
        keys(UP);
        assertThat(caret()).isLessThan(Sample.span("وقال").start());
        keys(DOWN);
        assertThat(caret()).isEqualTo(Sample.span("وقال").start());
        keys(SHIFT, END);
        assertThat(selected()).startsWith("وقال سلامة").endsWith("النــار.");
        keys(HOME);
        assertThat(caret()).isEqualTo(Sample.span("وقال").start());
        keys(CONTROL, END);
        assertThat(caret()).isEqualTo(Sample.BODY.length());
        keys(CONTROL, HOME);
        assertThat(caret()).isZero();
    }

    @Test
    void copiesTheBodysOwnText() {
        String marked = "قال \u202BUNSMIL\u202C: مُشدِّداً، 5+5.\r\nثم";
        open(marked);
        keys(CONTROL, A);
        keys(CONTROL, C);
        assertThat(clipboard()).isEqualTo(marked);

        keys(CONTROL, SHIFT, C);
        assertThat(clipboard()).contains(marked).contains("صحيفة المدى").contains("26 أكتوبر 2019");
    }

    @Test
    void aClickOrEnterOnAMarkTellsIt() {
        clickAt(middleOf(Sample.span("غسان")), 1);
        clickAt(middleOf(Sample.span("بمقر")), 1);
        clickAt(middleOf(Sample.span("العاصمة")), 1);
        caretTo("غسّان");
        keys(ENTER);

        assertThat(activated).extracting(Mark::id).containsExactly("p1", "m1", "p1");
    }

    @Test
    void f4GoesFromMentionToMention() {
        run(() -> reader.emphasize(Mark.Kind.ENTITY, "p1"));
        keys(F4);
        keys(F4);
        assertThat(caret()).isEqualTo(Sample.span("غسّان").start());
        keys(SHIFT, F4);
        assertThat(caret()).isEqualTo(Sample.span("غسان").start());
        assertThat(fx(() -> view.lookup(".mark-outline"))).isNotNull();
    }

    @Test
    void theMenuActsOnTheSelectionAndTheMark() {
        run(() -> reader.selection().select(Sample.span("وقف النــار")));
        rightClick("وقف");
        choose("reader.tag", "وساطة");
        rightClick("النــار");
        choose("reader.mark.as", texts().text("reader.layer.event"));
        rightClick("طرابلس");
        choose("reader.search.case");
        rightClick("غسان سلامة");
        choose("reader.reject");
        rightClick("لا حلّ");
        choose("reader.annotation.remove");

        Span stop = Sample.span("وقف النــار");
        assertThat(asked).hasSize(5);
        assertThat(asked.get(0)).startsWith("tag[" + stop).contains("tag-1");
        assertThat(asked.get(1)).isEqualTo("markAs[" + stop + ", EVENT]");
        assertThat(asked.get(2)).isEqualTo("search[طرابلس]");
        assertThat(asked.get(3)).startsWith("reject[").contains("id=p1");
        assertThat(asked.get(4)).startsWith("removeAnnotation[").contains("id=n1");
    }

    @Test
    void digitsTagTheSelectionOrTheMarkUnderTheCaret() {
        run(() -> reader.selection().select(Sample.span("وقف النــار")));
        keys(DIGIT3);
        caretTo("غسّان سلامة");
        keys(NUMPAD9);
        rightClick("النــار");
        choose("reader.tag", texts().text("reader.tag.everywhere"));

        assertThat(asked).containsExactly("tagByKey[" + Sample.span("وقف النــار") + ", 3]",
                "tagByKey[" + Sample.span("غسّان سلامة") + ", 9]", "tagEverywhere[" + Sample.span("النــار") + "]");
    }

    @Test
    void aNameGetsOtherBoundsFromTheSelectionOrWordByWord() {
        run(() -> reader.selection().select(Sample.span("الأممي (غسان سلامة)")));
        rightClick("غسان سلامة");
        choose("reader.extent", texts().text("reader.extent.selection"));
        rightClick("لجنة");
        choose("reader.extent", texts().text("reader.extent.EARLIER_START"));
        caretTo("غسّان سلامة");
        keys(ALT, SHIFT, LEFT);
        caretTo("غسّان سلامة");
        keys(ALT, SHIFT, RIGHT);
        caretTo("غسّان سلامة");
        keys(ALT, SHIFT, UP);

        assertThat(asked).extracting(each -> each.substring(0, each.indexOf(", Mark"))).containsExactly(
                "moveTo[" + Sample.span("الأممي (غسان سلامة)"), "moveTo[" + Sample.span("وفد لجنة 5+5"),
                "moveTo[" + Sample.span("غسّان سلامة العاصمة"), "moveTo[" + Sample.span("غسّان"), "moveTo[" + Sample.span("وغادر غسّان سلامة"));
        assertThat(selected()).isEqualTo("وغادر غسّان سلامة");
    }

    @Test
    void findOpensGoesOnAndCloses() {
        keys(CONTROL, F);
        TextField field = fx(() -> (TextField) view.lookup(".reader-find .text-field"));
        assertThat(fx(field::isFocused)).isTrue();
        run(() -> field.setText("سلامه"));
        keys(ENTER);

        assertThat(reader.find().matches()).hasSize(3);
        assertThat(fx(() -> reader.find().currentProperty().get())).isEqualTo(1);
        assertThat(fx(() -> view.lookup(".mark-current"))).isNotNull();

        keys(ESCAPE);
        assertThat(fx(() -> view.lookup(".reader-find").isVisible())).isFalse();
        assertThat(fx(() -> view.lookup(".mark-current"))).isNull();
        assertThat(fx(page::isFocused)).isTrue();
    }

    @Test
    void zoomKeepsTheTextInPlace() {
        double before = fx(() -> reader.style().fontSizeProperty().get());
        keys(CONTROL, PLUS);
        keys(CONTROL, PLUS);
        assertThat(fx(() -> reader.style().fontSizeProperty().get())).isEqualTo(before + 2);
        clickAt(middleOf(Sample.span("UNSMIL")), 2);
        assertThat(selected()).isEqualTo("UNSMIL");
        keys(CONTROL, DIGIT0);
        assertThat(fx(() -> reader.style().fontSizeProperty().get())).isEqualTo(before);
    }

    @Test
    void aRestingMouseIsToldWhatTheMarkIs() {
        moveTo(middleOf(Sample.span("العاصمة")));
        moveTo(middleOf(Sample.span("غسان")));
        waitFor(() -> card().contains("Ghassan Salame"));
    }

    @Test
    void theCardComesByKeyAndLeadsToTheNextMention() {
        caretTo("غسان");
        keys(ALT, ENTER);
        waitFor(() -> card().contains("Ghassan Salame"));
        Node next = fx(() -> Window.getWindows().stream().map(window -> window.getScene().lookup("#card-next")).filter(Objects::nonNull)
                .findFirst().orElseThrow());
        click(next);
        assertThat(caret()).isEqualTo(Sample.span("غسّان").start());
        waitFor(() -> card().contains(texts().text("reader.card.standing", 2, 2)));
        keys(ESCAPE);
        waitFor(() -> card().isEmpty());
    }

    @Test
    void aMeetingIsToldAtItsBarNotOverItsSentence() {
        Point2D inSentence = middleOf(Sample.span("بمقر"));
        Point2D bar = fx(() -> {
            BlockView block = page.blockView(0);
            return view.localToScreen(view.sceneToLocal(block.toScene(-6, block.caretBox(0).getMaxY() - 5)));
        });
        assertThat(fx(() -> page.markAt(sceneOf(inSentence).getX(), sceneOf(inSentence).getY()).map(Mark::id))).hasValue("m1");
        moveTo(inSentence);
        moveTo(bar);
        waitFor(() -> card().contains(texts().text("reader.meeting.meeting.held")));
        clickAt(bar, 1);
        assertThat(activated).extracting(Mark::id).containsExactly("m1");
    }

    @Test
    void aHiddenLayerIsNotDrawn() {
        assertThat(fx(() -> view.lookup(".mark-person"))).isNotNull();
        run(() -> reader.style().layers().remove(Layer.PERSON));
        pulse();
        assertThat(fx(() -> view.lookup(".mark-person"))).isNull();
        assertThat(fx(() -> view.lookup(".mark-organization"))).isNotNull();
    }

    private void caretTo(String words) {
        run(() -> reader.selection().moveTo(Sample.span(words).start()));
        pulse();
    }

    /** The screen's point just inside the first letter. */
    private Point2D edgeOf(String words) {
        return fx(() -> view.localToScreen(view.sceneToLocal(page.caretInScene(Sample.span(words).start()))));
    }

    private String selected() {
        return fx(reader::selectedText);
    }

    private int caret() {
        return fx(() -> reader.selection().caret());
    }

    private static String clipboard() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    private void rightClick(String words) {
        clickAt(middleOf(Sample.span(words)), MouseButton.SECONDARY, 1);
    }

    private Point2D sceneOf(Point2D screen) {
        return view.localToScene(view.screenToLocal(screen));
    }

    /** What the open card says; empty where none is open. To be called on the FX thread. */
    private static String card() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).flatMap(window -> ((Popup) window).getContent().stream())
                .filter(CardView.class::isInstance).flatMap(view -> ((CardView) view).lookupAll(".label").stream())
                .map(label -> ((Label) label).getText()).collect(Collectors.joining("\n"));
    }

    private static void choose(String key, String... further) {
        run(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
            MenuItem item = item(menu.getItems(), texts().text(key));
            for (String text : further) {
                item = item(((Menu) item).getItems(), text);
            }
            item.fire();
            menu.hide();
        });
        pulse();
    }

    private static MenuItem item(ObservableList<MenuItem> items, String text) {
        return items.stream().filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
    }
}
