package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabir.model.Span;
import org.khabir.text.Token;

/** Every gesture of selecting, in ten mixed articles: what it takes is right in logical order. */
class ReaderGesturesTest extends ReaderFixture {

    private final Random random = new Random(7);

    static List<String> bodies() {
        return MixedArticles.BODIES;
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aDragSelectsFromLetterToLetter(String body) {
        open(body);
        List<Token> words = MixedArticles.words(body);
        for (int i = 0; i < 8; i++) {
            int from = words.get(random.nextInt(words.size())).start();
            int to = words.get(random.nextInt(words.size())).start();
            drag(beginningOf(from, body), beginningOf(to, body));
            assertThat(selection()).as("from %d to %d", from, to).isEqualTo(new Span(Math.min(from, to), Math.max(from, to)));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aDoubleClickTakesTheWordAndAThirdTheParagraph(String body) {
        open(body);
        List<Token> words = MixedArticles.words(body);
        for (int i = 0; i < words.size(); i += 7) {
            clickAt(middleOf(words.get(i).span()), 2);
            assertThat(selection().of(body)).isEqualTo(words.get(i).span().of(body));
        }
        for (Span paragraph : paragraphs(body)) {
            Token word = words.stream().filter(each -> paragraph.covers(each.span())).findFirst().orElseThrow();
            clickAt(middleOf(word.span()), 3);
            assertThat(selection()).isEqualTo(paragraph);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void shiftAndArrowGoLetterByLetterAndBack(String body) {
        open(body);
        for (Span paragraph : paragraphs(body)) {
            List<Integer> letters = letters(paragraph, body);
            KeyCode ahead = ahead(paragraph);
            assertThat(walk(paragraph.start(), ahead, letters.size() - 1, true, false)).isEqualTo(letters.subList(1, letters.size()));
            assertThat(selection()).isEqualTo(paragraph);
            List<Integer> back = letters.reversed();
            assertThat(walk(paragraph.end(), behind(paragraph), letters.size() - 1, true, false)).isEqualTo(back.subList(1, back.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void controlAndArrowGoWordByWordAndBack(String body) {
        open(body);
        for (Span paragraph : paragraphs(body)) {
            List<Token> words = MixedArticles.words(body).stream().filter(word -> paragraph.covers(word.span())).toList();
            assertThat(walk(paragraph.start(), ahead(paragraph), words.size(), false, true)).isEqualTo(words.stream().map(Token::end).toList());
            assertThat(walk(paragraph.end(), behind(paragraph), words.size(), true, true))
                    .isEqualTo(words.reversed().stream().map(Token::start).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void homeAndEndStandAtTheEndsOfTheLine(String body) {
        open(body);
        for (Token word : MixedArticles.words(body)) {
            int start = walk(word.start(), KeyCode.HOME, 1, false, false).getFirst();
            int end = walk(word.start(), KeyCode.END, 1, true, false).getFirst();
            assertThat(word.start()).isBetween(start, end);
            assertThat(lineOf(start)).isEqualTo(lineOf(word.start())).isEqualTo(lineOf(end - 1));
            assertThat(start == 0 || body.charAt(start - 1) == '\n' || lineOf(start - 1) < lineOf(start)).isTrue();
            assertThat(end == body.length() || body.charAt(end) == '\n' || lineOf(end + 1) > lineOf(end - 1)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void copyingGivesTheBodysOwnCharacters(String body) {
        open(body);
        for (int i = 0; i < 5; i++) {
            int start = random.nextInt(body.length() - 1);
            Span span = new Span(start, start + 1 + random.nextInt(body.length() - start));
            run(() -> reader.selection().select(span));
            keys(KeyCode.CONTROL, KeyCode.C);
            assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(span.of(body));
        }
    }

    /** Where the caret stands after each of several presses of a key. */
    private List<Integer> walk(int from, KeyCode key, int times, boolean shift, boolean control) {
        return fx(() -> {
            List<Integer> carets = new ArrayList<>();
            reader.selection().moveTo(from);
            for (int i = 0; i < times; i++) {
                Event.fireEvent(page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
                carets.add(reader.selection().caret());
            }
            return carets;
        });
    }

    /** A line's place below the upper edge of its paragraph, and the paragraph's place in the body. */
    private double lineOf(int offset) {
        return fx(() -> page.blockView(offset).block().span().start() * 10_000.0
                + page.blockView(offset).boxes(new Span(offset, offset + 1)).stream().mapToDouble(Rectangle2D::getMinY).findFirst()
                .orElseGet(() -> page.blockView(offset).lineTop(offset)));
    }

    /** The whole pixel of the screen, as a mouse has them, just inside the character at {@code offset}, on the side where it begins. */
    private Point2D beginningOf(int offset, String body) {
        byte direction = Character.getDirectionality(body.codePointAt(offset));
        boolean fromRight = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
        return fx(() -> {
            BlockView block = page.blockView(offset);
            Rectangle2D box = block.boxes(new Span(offset, offset + 1)).getFirst();
            double y = (box.getMinY() + box.getMaxY()) / 2;
            double left = Math.min(block.toScene(box.getMinX(), y).getX(), block.toScene(box.getMaxX(), y).getX());
            Point2D edge = view.localToScreen(view.sceneToLocal(fromRight ? left + box.getWidth() : left, block.toScene(0, y).getY()));
            return new Point2D(fromRight ? Math.floor(edge.getX() - 0.5) : Math.ceil(edge.getX() + 0.5), edge.getY());
        });
    }

    private KeyCode ahead(Span paragraph) {
        return isRightToLeft(paragraph) ? KeyCode.LEFT : KeyCode.RIGHT;
    }

    private KeyCode behind(Span paragraph) {
        return isRightToLeft(paragraph) ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    private boolean isRightToLeft(Span paragraph) {
        BodyText text = reader.bodyProperty().get();
        return text.isRightToLeft(text.blocks().get(text.blockAt(paragraph.start())));
    }

    private Span selection() {
        return fx(() -> reader.selection().span());
    }

    private static List<Span> paragraphs(String body) {
        return Block.of(body).stream().map(Block::span).toList();
    }

    /** The places between the letters, each with its tashkeel. */
    private static List<Integer> letters(Span paragraph, String body) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(paragraph.of(body));
        return IntStream.iterate(0, at -> at != BreakIterator.DONE, at -> letters.next()).map(at -> at + paragraph.start()).boxed().toList();
    }
}
