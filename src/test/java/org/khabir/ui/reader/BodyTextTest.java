package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Span;

class BodyTextTest {

    private static final String BODY = "قال مُحَمَّدٌ (UN) 5+5\r\n\nEnglish line.";

    private final BodyText body = new BodyText(Sample.article("a", BODY));

    @Test
    void eachLineIsABlock() {
        assertThat(body.blocks()).extracting(block -> body.text(block)).containsExactly(
                "قال مُحَمَّدٌ (UN) 5+5", "", "English line.");
        assertThat(body.blocks()).extracting(Block::paragraph).containsExactly(0, 1, 2);
        assertThat(body.isRightToLeft(body.blocks().getFirst())).isTrue();
        assertThat(body.isRightToLeft(body.blocks().getLast())).isFalse();
    }

    @Test
    void aVeryLongParagraphIsSeveralBlocksThatEndWithSentences() {
        String sentence = "التقى الوفد المبعوث في طرابلس وبحث معه الأزمة. ";
        BodyText long_ = new BodyText(Sample.article("a", "عنوان\n" + sentence.repeat(200)));

        List<Block> parts = long_.blocks().subList(1, long_.blocks().size());
        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.paragraph() == 1);
        assertThat(parts).allMatch(part -> part.span().length() <= 1500 && part.span().length() % sentence.length() == 0);
        assertThat(parts).extracting(Block::last).containsOnlyOnce(true).endsWith(true);
        assertThat(long_.paragraphAt(3000)).isEqualTo(new Span(6, long_.text().length()));
    }

    @Test
    void evenALineWithoutBlanksIsCut() {
        BodyText blob = new BodyText(Sample.article("a", "😀".repeat(4000)));

        assertThat(blob.blocks()).hasSizeGreaterThan(2);
        assertThat(blob.blocks()).noneMatch(block -> Character.isLowSurrogate(blob.text().charAt(block.span().start())));
    }

    @Test
    void theCaretStepsOverTashkeelAndLineEndsAsOne() {
        int name = BODY.indexOf('م');
        assertThat(body.after(name)).isEqualTo(name + 2);
        assertThat(body.before(name + 2)).isEqualTo(name);
        int lineEnd = BODY.indexOf('\r');
        assertThat(body.after(lineEnd)).isEqualTo(lineEnd + 2);
        assertThat(body.before(lineEnd + 2)).isEqualTo(lineEnd);
        assertThat(body.after(BODY.length())).isEqualTo(BODY.length());
        assertThat(body.before(0)).isZero();
    }

    @Test
    void movesByWordsInLogicalOrderOverSigns() {
        int bracket = BODY.indexOf('(');
        assertThat(body.wordEndAfter(bracket)).isEqualTo(BODY.indexOf("UN") + 2);
        assertThat(body.wordStartBefore(bracket)).isEqualTo(BODY.indexOf('م'));
        assertThat(body.wordStartBefore(0)).isZero();
        assertThat(body.wordEndAfter(BODY.length())).isEqualTo(BODY.length());
    }

    @Test
    void knowsTheWordAndTheParagraphAtAPlace() {
        assertThat(body.wordAt(6).of(BODY)).isEqualTo("مُحَمَّدٌ");
        assertThat(body.wordAt(3).of(BODY)).isEqualTo(" ");
        assertThat(body.paragraphAt(6).of(BODY)).isEqualTo("قال مُحَمَّدٌ (UN) 5+5");
        assertThat(body.wordAt(BODY.length())).isEqualTo(new Span(BODY.length(), BODY.length()));
    }

    @Test
    void anEmptyBodyHasOneEmptyBlock() {
        BodyText empty = new BodyText(Sample.article("a", ""));
        assertThat(empty.blocks()).hasSize(1);
        assertThat(empty.wordAt(0)).isEqualTo(new Span(0, 0));
        assertThat(empty.wordEndAfter(0)).isZero();
        assertThat(empty.wordStartBefore(0)).isZero();
    }
}
