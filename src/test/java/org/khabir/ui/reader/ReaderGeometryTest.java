package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.Span;
import org.khabir.text.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Highlights lie on the ink and clicks hit the word, in ten articles that mix scripts, digits, brackets and tashkeel. */
class ReaderGeometryTest extends ReaderFixture {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderGeometryTest.class);

    /** Told apart in a picture also where they are blended with white. */
    private static final List<Color> INKS = List.of(Color.RED, Color.LIME, Color.BLUE);

    /** Without the focus no caret is drawn. */
    @BeforeEach
    void openReader() {
        open(MixedArticles.BODIES.getFirst());
        run(() -> {
            reader.style().fontSizeProperty().set(16);
            view.requestFocus();
        });
    }

    @Test
    void aClickOnAWordsMiddleIsInTheWord() {
        assertThat(missedClicks()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void alsoInALeftToRightWindow() {
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        assertThat(missedClicks()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void alsoInOtherSizesAndWidths() {
        run(() -> {
            reader.style().fontSizeProperty().set(23);
            reader.style().lineWidthProperty().set(25);
            reader.style().lineSpacingProperty().set(0.9);
        });
        assertThat(missedClicks()).isLessThanOrEqualTo(0.01);
    }

    /** Paints a few words a paragraph in three inks at a time, and looks where the inks are. */
    @Test
    void theHighlightCoversTheInk() {
        List<String> missed = new ArrayList<>();
        int checked = 0;
        for (String body : MixedArticles.BODIES) {
            show(body);
            List<List<Piece>> paragraphs = fx(() -> reader.bodyProperty().get().blocks().stream().map(block -> wordsOf(block, body)).toList());
            run(() -> paragraphs.forEach(pieces -> pieces.forEach(piece -> piece.node().setFill(Color.WHITE))));
            checked += paragraphs.stream().mapToInt(List::size).sum();
            int rounds = paragraphs.stream().mapToInt(pieces -> third(pieces)).max().orElseThrow();
            for (int i = 0; i < rounds; i++) {
                missed.addAll(missedInRound(paragraphs, i, body));
            }
        }
        LOG.info("The highlight misses ink of {} of {} words: {}", missed.size(), checked, missed);
        assertThat(checked).isGreaterThan(700);
        assertThat(missed).as("of %d words", checked).hasSizeLessThanOrEqualTo(checked / 100);
    }

    /** Of each paragraph the words at {@code index} of its first, second and last third, each third in an ink of its own. */
    private List<String> missedInRound(List<List<Piece>> paragraphs, int index, String body) {
        List<Inked> round = paragraphs.stream().flatMap(pieces -> IntStream.range(0, INKS.size())
                .filter(ink -> index < third(pieces) && index + ink * third(pieces) < pieces.size())
                .mapToObj(ink -> new Inked(pieces.get(index + ink * third(pieces)), ink))).toList();
        run(() -> round.forEach(word -> word.piece.node().setFill(INKS.get(word.ink))));
        BufferedImage image = picture(page);
        List<String> missed = round.stream().filter(word -> !fx(() -> covers(word, image))).map(word -> word.piece.span().of(body)).toList();
        run(() -> round.forEach(word -> word.piece.node().setFill(Color.WHITE)));
        return missed;
    }

    private static int third(List<Piece> pieces) {
        return (pieces.size() + INKS.size() - 1) / INKS.size();
    }

    /** A word's or number's node, and where it stands in the body. */
    private record Piece(Text node, Span span) {
    }

    private record Inked(Piece piece, int ink) {
    }

    private void show(String body) {
        run(() -> reader.show(Sample.bare(Sample.article("m" + MixedArticles.BODIES.indexOf(body), body), Analysis.empty("m"))));
        pulse();
    }

    private List<Piece> wordsOf(Block block, String body) {
        List<Piece> words = new ArrayList<>();
        int at = block.span().start();
        for (Node node : ((TextFlow) page.blockView(at).lookup(".reader-text")).getChildren()) {
            Text text = (Text) node;
            Span span = new Span(at, at + text.getText().length());
            if (Character.isLetterOrDigit(body.codePointAt(at))) {
                words.add(new Piece(text, span));
            }
            at = span.end();
        }
        return words;
    }

    /** The share of all words of all articles of which some box has its middle outside the word. */
    private double missedClicks() {
        int words = 0;
        List<String> missed = new ArrayList<>();
        for (String body : MixedArticles.BODIES) {
            show(body);
            List<Token> tokens = MixedArticles.words(body);
            words += tokens.size();
            missed.addAll(fx(() -> tokens.stream().filter(token -> !isHit(token)).map(token -> token.span().of(body)).toList()));
        }
        LOG.info("A click misses {} of {} words: {}", missed.size(), words, missed);
        assertThat(words).isGreaterThan(700);
        return (double) missed.size() / words;
    }

    private boolean isHit(Token token) {
        BlockView block = page.blockView(token.start());
        List<Rectangle2D> boxes = block.boxes(token.span());
        return !boxes.isEmpty() && boxes.stream().allMatch(box -> {
            Point2D middle = middle(block, box);
            return token.span().contains(page.characterAt(middle.getX(), middle.getY()));
        });
    }

    /** True where the word's paragraph has its ink and all of it lies in the word's boxes, but for a letter's tail. */
    private boolean covers(Inked word, BufferedImage image) {
        BlockView block = page.blockView(word.piece.span().start());
        List<Rectangle2D> boxes = block.boxes(word.piece.span()).stream().map(box -> inScene(block, box)).toList();
        Bounds paragraph = block.localToScene(block.getLayoutBounds());
        int inside = 0;
        int outside = 0;
        for (int y = (int) paragraph.getMinY(); y < paragraph.getMaxY(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isInk(image.getRGB(x, y), word.ink)) {
                    int atX = x;
                    int atY = y;
                    boolean covered = boxes.stream().anyMatch(box -> atX >= box.getMinX() - 3 && atX <= box.getMaxX() + 3
                            && atY >= box.getMinY() - 2 && atY <= box.getMaxY() + 2);
                    inside += covered ? 1 : 0;
                    outside += covered ? 0 : 1;
                }
            }
        }
        return inside > boxes.stream().mapToDouble(Rectangle2D::getWidth).sum() / 2 && outside == 0;
    }

    private static Rectangle2D inScene(BlockView block, Rectangle2D box) {
        Point2D a = block.toScene(box.getMinX(), box.getMinY());
        Point2D b = block.toScene(box.getMaxX(), box.getMaxY());
        return new Rectangle2D(Math.min(a.getX(), b.getX()), a.getY(), Math.abs(a.getX() - b.getX()), b.getY() - a.getY());
    }

    /** @param ink the index of the channel: red, green, blue */
    private static boolean isInk(int rgb, int ink) {
        int[] channels = {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
        return channels[ink] - Math.max(channels[(ink + 1) % 3], channels[(ink + 2) % 3]) > 80;
    }
}
