package org.khabir.extract.entities;

import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.text.Token;

/**
 * Tells whose the name behind a position within a position is: the inner one's (مدير ديوان الرئيس فلان), or the outer one's (مدير مكتب الوزير فلان, where
 * the minister was told of before).
 */
final class InnerOffices {

    /** Heads of those who stand for somebody, who may be named in between: ممثل أمير البلاد فلان سمو ولي العهد فلان. */
    private static final Set<String> REPRESENTATIVES = Set.of("ممثل", "مبعوث", "مندوب");

    private static final int LONGEST_INTRODUCTION = 8;

    private final PositionLexicon lexicon;
    private final Addresses addresses;

    InnerOffices(PositionLexicon lexicon) {
        this.lexicon = lexicon;
        addresses = new Addresses(lexicon);
    }

    /** The token of the inner head whose holder is the one named behind {@code outer}; -1 where there is none. */
    int find(NamedText text, PositionPhrase outer, List<PositionPhrase> earlier) {
        NameMention name = nameBehind(text, outer);
        for (int at = outer.firstToken() + 2; name != null && at <= outer.lastToken(); at++) {
            Head inner = text.nameAt(at) == null ? lexicon.head(text.token(at)) : null;
            if (inner != null && inner.prefix() == 0 && isHolder(text, outer, at, inner, name, earlier)
                    && !lexicon.isAdjective(Keywords.withoutArticle(text.token(at).norm()))) {
                return at;
            }
        }
        return -1;
    }

    /** The person's name behind {@code phrase}, after forms of address; null for none. */
    NameMention nameBehind(NamedText text, PositionPhrase phrase) {
        return addresses.name(text, phrase.lastToken() + 1);
    }

    private boolean isHolder(NamedText text, PositionPhrase outer, int at, Head inner, NameMention name, List<PositionPhrase> earlier) {
        if (REPRESENTATIVES.contains(outer.head().word().lemma()) && inner.is(HeadKind.OFFICE) && introducesAnother(text, text.lastToken(name) + 1)) {
            return true;
        }
        boolean close = text.firstToken(name) == outer.lastToken() + 1;
        boolean another = at == outer.lastToken() && !outer.head().is(Form.MANY) && isHeldByAnother(text, inner, name, earlier);
        return inner.is(Form.DEFINITE) && close && !another;
    }

    /** True where a form of address and, with or without a position, a further person's name follow. */
    private boolean introducesAnother(NamedText text, int from) {
        int at = addresses.behind(text, from);
        for (int to = at; at > from && to < text.size() && to - at < LONGEST_INTRODUCTION && text.sentenceEnd(to) == text.sentenceEnd(from); to++) {
            NameMention name = text.nameFrom(to);
            if (name != null && name.type() == EntityType.PERSON) {
                return text.wholeNameFrom(to) == name && (to == at || lexicon.head(text.token(at)) != null);
            }
            if (text.token(to).kind() == Token.Kind.SIGN || lexicon.isBarrier(text.token(to))) {
                return false;
            }
        }
        return false;
    }

    /** True where somebody else of this country was told of before with the inner office, and the one named here was not told of yet. */
    private boolean isHeldByAnother(NamedText text, Head inner, NameMention name, List<PositionPhrase> earlier) {
        String family = text.token(text.lastToken(name)).norm();
        boolean known = text.names().stream().anyMatch(other -> other.span().start() < name.span().start() && other.type() == EntityType.PERSON
                && text.token(text.lastToken(other)).norm().endsWith(family));
        return !known && earlier.stream().anyMatch(phrase -> phrase.head().word().equals(inner.word()) && !phrase.head().is(Form.MANY)
                && phrase.content().stream().noneMatch(word -> word.startsWith("@")) && hasHolder(text, phrase));
    }

    private boolean hasHolder(NamedText text, PositionPhrase phrase) {
        int before = phrase.firstToken() - (PhraseStack.isComma(text, phrase.firstToken() - 1) ? 2 : 1);
        NameMention left = text.nameAt(before);
        return left != null && left.type() == EntityType.PERSON || nameBehind(text, phrase) != null;
    }
}
