package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.Span;
import org.khabir.text.Token;

/** A position phrase while it is being read: how far it reaches from its head, and what it holds. Not for use by several threads. */
final class OpenPhrase {

    private final NamedText text;
    private final PositionLexicon lexicon;
    private final Head head;
    private final int first;
    private final int limit;
    private final List<NameMention> names = new ArrayList<>();
    private int last;
    private boolean definite;
    private boolean endsInNoun;

    OpenPhrase(NamedText text, PositionLexicon lexicon, Head head, int first) {
        this.text = text;
        this.lexicon = lexicon;
        this.head = head;
        this.first = first;
        this.last = first;
        this.limit = text.sentenceEnd(first);
        this.definite = head.is(Form.DEFINITE) || head.is(Form.POSSESSED);
    }

    NamedText text() {
        return text;
    }

    Head head() {
        return head;
    }

    int first() {
        return first;
    }

    /** The last token that belongs to the phrase. */
    int last() {
        return last;
    }

    /** The token behind the last one. */
    int next() {
        return last + 1;
    }

    Token lastToken() {
        return text.token(last);
    }

    /** True for a token of the sentence. */
    boolean holds(int at) {
        return at < limit;
    }

    /** True where nothing has been taken beside the head. */
    boolean isBare() {
        return last == first;
    }

    boolean isDefinite() {
        return definite;
    }

    void setDefinite(boolean definite) {
        this.definite = definite;
    }

    /** True where the last complement is a common noun, which others may join (وزير التجارة والصناعة), and no name. */
    boolean endsInNoun() {
        return endsInNoun;
    }

    /** Takes all up to token {@code at}. */
    void extendTo(int at) {
        last = at;
    }

    /** Takes all up to token {@code at}, a common noun. */
    void extendToNoun(int at) {
        last = at;
        endsInNoun = true;
    }

    /** Takes all up to the end of {@code name}, with the closing quote behind a quoted one. */
    void take(NameMention name, boolean quoted) {
        names.add(name);
        last = text.lastToken(name);
        endsInNoun = false;
        if (quoted && holds(next()) && text.token(next()).is("\"")) {
            last++;
        }
    }

    boolean opensQuotedName(int at) {
        return holds(at + 1) && text.token(at).is("\"") && text.wholeNameFrom(at + 1) != null;
    }

    PositionPhrase close(Keywords keywords) {
        Token headToken = text.token(first);
        int start = head.prefix() == 0 ? headToken.start() : headToken.offset(head.prefix());
        int end = text.nameAt(last) != null ? Math.max(text.nameAt(last).span().end(), lastToken().end()) : lastToken().end();
        return new PositionPhrase(new Span(start, end), first, last, head, definite, content(keywords), names);
    }

    private Set<String> content(Keywords keywords) {
        Set<String> content = new HashSet<>();
        names.forEach(name -> content.addAll(keywords.ofName(text, name)));
        for (int i = first + 1; i <= last; i++) {
            Token token = text.token(i);
            if (text.nameAt(i) == null && token.isWord() && !lexicon.isPassing(Keywords.withoutArticle(token.norm()))
                    && token.norm().length() > 2) {
                content.add(keywords.of(token.norm()));
            }
        }
        return content;
    }
}
