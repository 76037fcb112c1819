package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.text.Token;

/**
 * Reads the offices whose head is left out behind a plural one and a first name: وزراء الدفاع فلان، والطاقة فلان، والتجارة فلان; الرئيسان الروسي فلان
 * والتركي فلان.
 */
final class GappedOffices {

    private static final int LONGEST = 4;
    private static final int LONGEST_NAME = 4;

    private final PositionLexicon lexicon;
    private final Keywords keywords;
    private final Addresses addresses;

    GappedOffices(PositionLexicon lexicon, Keywords keywords) {
        this.lexicon = lexicon;
        this.keywords = keywords;
        addresses = new Addresses(lexicon);
    }

    /** The offices in the order of the text; none where {@code shared} is of one person, or shared wholly by the people behind it. */
    List<PositionPhrase> behind(NamedText text, PositionPhrase shared) {
        List<PositionPhrase> found = new ArrayList<>();
        if (!shared.isOfSeveral() || shared.isBare()) {
            return found;
        }
        int at = nameEnd(text, shared.lastToken() + 1, shared.firstToken());
        while (at > 0) {
            PositionPhrase next = read(text, shared, PhraseStack.isComma(text, at) ? at + 1 : at);
            if (next == null) {
                return found;
            }
            found.add(next);
            at = nameEnd(text, next.lastToken() + 1, shared.firstToken());
        }
        return found;
    }

    private PositionPhrase read(NamedText text, PositionPhrase shared, int at) {
        int limit = text.sentenceEnd(shared.firstToken());
        if (at >= limit || !text.token(at).startsWith("وال") || !belongs(text, at, 1)) {
            return null;
        }
        int last = at;
        while (last + 1 < limit && last - at < LONGEST && (text.token(last + 1).startsWith("ال") || text.token(last + 1).startsWith("وال"))
                && belongs(text, last + 1, text.token(last + 1).startsWith("و") ? 1 : 0)) {
            last++;
        }
        if (nameEnd(text, last + 1, shared.firstToken()) < 0) {
            return null;
        }
        Set<String> content = new HashSet<>();
        for (int i = at; i <= last; i++) {
            content.add(keywords.of(text.token(i).norm()));
        }
        Span span = new Span(text.token(at).offset(1), text.token(last).end());
        return new PositionPhrase(span, at, last, new Head(shared.head().word(), Form.GAPPED, false, 1), true, content, List.of());
    }

    private boolean belongs(NamedText text, int at, int cut) {
        Token token = text.token(at);
        String word = token.norm().substring(cut);
        return token.isWord() && text.nameAt(at) == null && word.length() > 4 && !lexicon.isBarrierWord(word) && !lexicon.isAddress(word)
                && (lexicon.head(token) == null || lexicon.isAdjective(Keywords.withoutArticle(word)));
    }

    /** The token behind the person's name that begins at {@code from}, after forms of address; -1 for none. What stands before a comma may be one that nobody has found yet. */
    private int nameEnd(NamedText text, int from, int inSentenceOf) {
        int limit = text.sentenceEnd(inSentenceOf);
        int at = addresses.behind(text, from);
        NameMention name = text.wholeNameFrom(at);
        if (name != null || at >= limit) {
            return name != null && name.type() == EntityType.PERSON ? text.lastToken(name) + 1 : -1;
        }
        int end = at;
        while (end < limit && end - at < LONGEST_NAME && mayBeName(text, end)) {
            end++;
        }
        return end - at > 1 && (end == limit || PhraseStack.isComma(text, end) || text.token(end).startsWith("وال")
                || lexicon.isVerb(text.token(end))) ? end : -1;
    }

    private boolean mayBeName(NamedText text, int at) {
        Token token = text.token(at);
        return token.isWord() && text.nameAt(at) == null && !token.startsWith("ال") && !token.startsWith("وال") && !lexicon.isBarrier(token)
                && lexicon.head(token) == null;
    }
}
