package org.khabir.extract.entities;

import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;

/** Tells whether two position phrases, one right behind the other, are of one person (رئيس المجلس الرئاسي، القائد الأعلى للجيش). */
final class PhraseStack {

    private static final String MINISTER = "وزير";

    private final Addresses addresses;
    private final Blessings blessings;

    PhraseStack(PositionLexicon lexicon, Blessings blessings) {
        this.addresses = new Addresses(lexicon);
        this.blessings = blessings;
    }

    /** True where two phrases tell of one person: a comma between them, or و where they are no two offices of a kind. */
    boolean isOne(NamedText text, PositionPhrase left, PositionPhrase right) {
        if (left.head().is(Form.MANY) || right.head().is(Form.MANY) || left.head().feminine() != right.head().feminine()
                || text.sentenceEnd(left.firstToken()) != text.sentenceEnd(right.firstToken())) {
            return false;
        }
        int from = behind(text, left);
        int between = right.firstToken() - from;
        boolean and = right.head().prefix() == 1 && text.token(right.firstToken()).startsWith("و");
        if (between == 0) {
            return right.head().prefix() == 0 || and && (mayBeOnePerson(left, right) || isActing(text, right));
        }
        boolean sign = isComma(text, from) || text.token(from).is("-");
        boolean word = text.token(from).is("و") && right.head().prefix() == 0;
        return between == 1 && (sign && right.head().prefix() == 0 || word && (mayBeOnePerson(left, right) || isActing(text, right)));
    }

    /** The token behind {@code phrase}, and behind wishes; behind a name in it also behind forms of address (ممثل أمير البلاد فلان سمو ولي العهد). */
    private int behind(NamedText text, PositionPhrase phrase) {
        int at = blessings.behind(text, phrase.lastToken() + 1);
        NameMention name = text.nameAt(phrase.lastToken());
        return name != null && name.type() == EntityType.PERSON ? addresses.behind(text, at) : at;
    }

    /** وزير التربية ووزير التعليم العالي بالنيابة is one man. */
    private static boolean isActing(NamedText text, PositionPhrase phrase) {
        return PositionPhrase.ACTING.contains(text.token(phrase.lastToken()).norm());
    }

    private static boolean mayBeOnePerson(PositionPhrase left, PositionPhrase right) {
        boolean sameHead = left.head().word().equals(right.head().word());
        return !left.content().equals(right.content()) && !(sameHead && left.head().word().lemma().equals(MINISTER));
    }

    static boolean isComma(NamedText text, int at) {
        return at >= 0 && at < text.size() && (text.token(at).is("،") || text.token(at).is(","));
    }
}
