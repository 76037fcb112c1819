package org.khabir.extract.entities;

import java.util.List;
import org.khabir.extract.NameMention;
import org.khabir.text.Document;
import org.khabir.text.Token;

/** A document with its names, by the tokens in which they stand. */
public final class NamedText {

    private final Document document;
    private final List<NameMention> names;
    private final NameMention[] covering;
    private final int[] sentenceEnds;

    /**
     * @param names in the order of the text, none overlapping another
     */
    public NamedText(Document document, List<NameMention> names) {
        this.document = document;
        this.names = List.copyOf(names);
        this.covering = new NameMention[document.tokens().size()];
        for (NameMention name : names) {
            for (int i = firstToken(name); i < covering.length && token(i).start() < name.span().end(); i++) {
                covering[i] = name;
            }
        }
        this.sentenceEnds = new int[covering.length];
        document.sentences().forEach(sentence -> {
            for (Token token : sentence.tokens()) {
                sentenceEnds[token.index()] = sentence.last().index() + 1;
            }
        });
    }

    public Document document() {
        return document;
    }

    public List<NameMention> names() {
        return names;
    }

    public int size() {
        return covering.length;
    }

    public Token token(int index) {
        return document.tokens().get(index);
    }

    /** The index behind the last token of the sentence that token {@code index} is in. */
    public int sentenceEnd(int index) {
        return sentenceEnds[index];
    }

    /** The name in which token {@code index} stands, wholly or behind its proclitics; null for none. */
    public NameMention nameAt(int index) {
        return index >= 0 && index < covering.length ? covering[index] : null;
    }

    /** The name that begins in token {@code index}; null for none. */
    public NameMention nameFrom(int index) {
        NameMention name = nameAt(index);
        return name != null && firstToken(name) == index ? name : null;
    }

    /** The name that begins with the first letter of token {@code index}; null for none. */
    public NameMention wholeNameFrom(int index) {
        NameMention name = nameFrom(index);
        return name != null && name.span().start() == token(index).start() ? name : null;
    }

    /** True where the alef of the article before {@code name} may be swallowed by لل, as in للأمم المتحدة. */
    boolean mayLackArticle(NameMention name) {
        int start = name.span().start();
        return name.text().startsWith("ل") && start > token(firstToken(name)).start() && document.body().charAt(start - 1) == 'ل';
    }

    public int firstToken(NameMention name) {
        return document.tokenAt(name.span().start());
    }

    public int lastToken(NameMention name) {
        return document.tokenAt(name.span().end() - 1);
    }
}
