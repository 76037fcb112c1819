package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
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
import org.khabir.model.Span;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Highlights lie on the ink and clicks hit the word, in text that mixes scripts, digits, brackets and tashkeel. */
class ReaderGeometryTest extends ReaderFixture {

    private static final List<String> PARAGRAPHS = List.of(
            "أعلنت بعثة الأمم المتحدة للدعم في ليبيا (UNSMIL) أن لجنة 5+5 ستجتمع في سرت يوم 12 نوفمبر 2020 بحضور المراقبين الدوليين.",
            "قال المتحدث: “لن نقبل بأقل من انسحاب كامل”، مضيفاً أن «المهلة» تنتهي بعد 90 يوماً [وفق الاتفاق] وليس 45.",
            "وَقَّعَ الطَّرَفانِ اتِّفاقاً في مَدينةِ غَدامِسَ، وأَكَّدَ المُوَقِّعونَ أنَّ البُنودَ الـ١٢ مُلزِمةٌ لِلجَميعِ.",
            "شاركت طائرات C-130 وMi-24 وF-16 في نقل 1,250 جندياً و3.5 أطنان من العتاد عبر قاعدة الجفرة الجوية.",
            "نشرت صحيفة The Guardian تقريراً بعنوان \"Libya: a fragile truce\" نقلت فيه عن مصدر في الـ EU قوله إن النسبة بلغت 47%.",
            "التقى وزير الخارجية (السابق) نظيره الإيطالي في روما عند الساعة 10:30، ثم غادر إلى باريس - بحسب وكالة AFP/رويترز.",
            "طــرابلس ــ خـاص: وصل الوفد المؤلَّف من ٢٤ عضواً؛ بينهم ٧ نساء، إلى «قصر المؤتمرات» أمس...",
            "In Geneva the 5+5 commission met again; وقال رئيسها إن «التقدم» ممكن, he told reporters (off the record).",
            "بلغ سعر خام برنت 74.35$ للبرميل، فيما أنتجت الشركة 1.2 مليون برميل/يوم خلال 2021-2022 مقابل 800,000 قبل ذلك.",
            "هل تعود المفاوضات؟ سؤال طرحه د. أحمد الورفلي (باحث في ECFR) على حسابه @warfalli_ly: «نعم… لكن بشروط!».");

    private final String body = String.join("\n", PARAGRAPHS);
    private final List<Token> words = Tokenizer.tokenize(body).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();

    @BeforeEach
    void openParagraphs() {
        open(body);
    }

    @Test
    void aClickOnAWordsMiddleIsInTheWord() {
        assertThat(hitsOf(words)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void alsoInALeftToRightWindow() {
        run(() -> texts().languageProperty().set(Language.ENGLISH));
        pulse();
        assertThat(hitsOf(words)).isGreaterThanOrEqualTo(0.99);
    }

    /** Paints one word a paragraph red at a time, and looks where the red is. */
    @Test
    void theHighlightCoversTheInk() {
        List<List<Piece>> paragraphs = fx(() -> reader.bodyProperty().get().blocks().stream().map(this::wordsOf).toList());
        run(() -> paragraphs.forEach(pieces -> pieces.forEach(piece -> piece.node().setFill(Color.WHITE))));
        List<String> missed = new ArrayList<>();
        int longest = paragraphs.stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < longest; i++) {
            int index = i;
            List<Piece> round = paragraphs.stream().filter(pieces -> index < pieces.size()).map(pieces -> pieces.get(index)).toList();
            run(() -> round.forEach(piece -> piece.node().setFill(Color.RED)));
            BufferedImage image = picture(page);
            round.stream().filter(piece -> !fx(() -> covers(piece, image))).map(piece -> piece.span().of(body)).forEach(missed::add);
            run(() -> round.forEach(piece -> piece.node().setFill(Color.WHITE)));
        }
        int checked = paragraphs.stream().mapToInt(List::size).sum();
        assertThat(checked).isGreaterThan(190);
        assertThat(missed).as("of %d words", checked).hasSizeLessThanOrEqualTo(checked / 100);
    }

    /** A word's or number's node, and where it stands in the body. */
    private record Piece(Text node, Span span) {
    }

    private List<Piece> wordsOf(Block block) {
        List<Piece> words = new ArrayList<>();
        int at = block.span().start();
        for (Node node : ((TextFlow) page.blockView(at).lookup(".reader-text")).getChildren()) {
            Text text = (Text) node;
            Span span = new Span(at, at + text.getText().length());
            if (Character.isLetterOrDigit(text.getText().codePointAt(0))) {
                words.add(new Piece(text, span));
            }
            at = span.end();
        }
        return words;
    }

    private double hitsOf(List<Token> tokens) {
        return fx(() -> {
            long hits = tokens.stream().filter(this::isHit).count();
            return (double) hits / tokens.size();
        });
    }

    private boolean isHit(Token token) {
        BlockView block = page.blockView(token.start());
        return block.boxes(token.span()).stream().allMatch(box -> {
            Point2D middle = middle(block, box);
            return token.span().contains(page.characterAt(middle.getX(), middle.getY()));
        });
    }

    /** True where the word's paragraph has red ink and all of it lies in the word's boxes, but for a letter's tail. */
    private boolean covers(Piece word, BufferedImage image) {
        BlockView block = page.blockView(word.span().start());
        List<Rectangle2D> boxes = block.boxes(word.span()).stream().map(box -> inScene(block, box)).toList();
        Bounds paragraph = block.localToScene(block.getLayoutBounds());
        int inside = 0;
        int outside = 0;
        for (int y = (int) paragraph.getMinY(); y < paragraph.getMaxY(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isRed(image.getRGB(x, y))) {
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

    private static boolean isRed(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        return red - green > 80;
    }
}
