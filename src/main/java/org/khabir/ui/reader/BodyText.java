package org.khabir.ui.reader;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.khabir.model.Span;
import org.khabir.text.Document;
import org.khabir.model.Article;
import org.khabir.text.Token;

/** An article's body as the caret moves through it: by character, word and paragraph, always in logical order. */
final class BodyText {

    private final String text;
    private final List<Block> blocks;
    private final Article article;
    private Document document;

    BodyText(Article article) {
        this.article = article;
        this.text = article.body();
        this.blocks = List.copyOf(Block.of(text));
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    int blockAt(int offset) {
        return Block.indexAt(blocks, offset);
    }

    String text(Block block) {
        return block.span().of(text);
    }

    /** True where the block's text runs from right to left: it holds an Arabic letter, or none at all. */
    boolean isRightToLeft(Block block) {
        String line = text(block);
        return line.codePoints().anyMatch(BodyText::isRightToLeftLetter)
                || line.codePoints().noneMatch(Character::isLetter);
    }

    /** Behind the character after {@code offset}; a base letter and its tashkeel are one. */
    int after(int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        return text.startsWith("\r\n", offset) ? offset + 2 : characters().following(offset);
    }

    int before(int offset) {
        return offset <= 0 ? 0 : characters().preceding(offset);
    }

    /** The end of the word that ends behind {@code offset}, else the body's. */
    int wordEndAfter(int offset) {
        List<Token> tokens = document().tokens();
        for (int i = document().tokenAt(offset); i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.SIGN) {
                return tokens.get(i).end();
            }
        }
        return text.length();
    }

    /** The start of the word that starts before {@code offset}, else 0. */
    int wordStartBefore(int offset) {
        List<Token> tokens = document().tokens();
        for (int i = Math.min(document().tokenAt(offset), tokens.size() - 1); i >= 0; i--) {
            if (tokens.get(i).start() < offset && tokens.get(i).kind() != Token.Kind.SIGN) {
                return tokens.get(i).start();
            }
        }
        return 0;
    }

    /** The word, number or sign at {@code offset}; the blank itself between two. */
    Span wordAt(int offset) {
        int index = document().tokenAt(offset);
        if (index < document().tokens().size() && document().tokens().get(index).span().contains(offset)) {
            return document().tokens().get(index).span();
        }
        int at = Math.min(offset, text.length());
        return new Span(at, after(at));
    }

    /** The whole paragraph at {@code offset}, without its line end. */
    Span paragraphAt(int offset) {
        int index = blockAt(offset);
        Span span = blocks.get(index).span();
        for (int i = index; i > 0 && !blocks.get(i - 1).last(); i--) {
            span = span.union(blocks.get(i - 1).span());
        }
        for (int i = index; !blocks.get(i).last(); i++) {
            span = span.union(blocks.get(i + 1).span());
        }
        return span;
    }

    private BreakIterator characters() {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private Document document() {
        if (document == null) {
            document = Document.of(article);
        }
        return document;
    }

    private static boolean isRightToLeftLetter(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
