package org.khabir.extract.entities;

import java.util.Set;
import org.khabir.extract.entities.Head.Form;
import org.khabir.text.Token;

/** One reading of a position phrase: moves on token by token from the head while what follows belongs to it. */
final class PhraseCursor {

    private static final int LONGEST_BRACKET = 7;
    private static final String PRESIDENT = "رئيس";
    private static final Set<String> GENERAL = Set.of("العام", "العامه");
    private static final Set<String> IN_ITS_NAME = Set.of("باسمه", "باسمها", "باسمهم");

    private final NamedText text;
    private final PositionLexicon lexicon;
    private final OpenPhrase phrase;
    private final ConstructReader constructs;
    private final PrepositionReader prepositions;

    PhraseCursor(NamedText text, PositionLexicon lexicon, Head head, int first) {
        this.text = text;
        this.lexicon = lexicon;
        phrase = new OpenPhrase(text, lexicon, head, first);
        constructs = new ConstructReader(phrase, lexicon);
        prepositions = new PrepositionReader(phrase, lexicon, constructs);
    }

    /** The whole phrase. */
    PositionPhrase read(Keywords keywords) {
        if (!phrase.head().word().followers().isEmpty()) {
            phrase.extendTo(phrase.next());
            phrase.setDefinite(phrase.isDefinite() || phrase.lastToken().norm().contains("ال"));
        }
        if (!phrase.isDefinite() && !constructs.take(phrase.next()) && !constructs.takePerson()) {
            takeIndefiniteAdjectives();
        }
        boolean moved = true;
        while (moved) {
            moved = takeAdjective() || takeCoordinated() || prepositions.take() || takeBracket() || takeActing();
        }
        return phrase.close(keywords);
    }

    private void takeIndefiniteAdjectives() {
        while (phrase.holds(phrase.next()) && text.nameAt(phrase.next()) == null && isIndefiniteAdjective(text.token(phrase.next()))) {
            phrase.extendTo(phrase.next());
        }
    }

    private boolean isIndefiniteAdjective(Token token) {
        return token.isWord() && !lexicon.isBarrier(token) && !token.startsWith("ال") && lexicon.isAdjective(token.norm());
    }

    private boolean takeAdjective() {
        int at = phrase.next();
        if (!phrase.holds(at) || text.nameAt(at) != null || !isDefiniteAdjective(text.token(at)) || opensSecondOffice(at)) {
            return false;
        }
        boolean term = text.token(at).norm().equals("المنتهيه") && phrase.holds(at + 1) && ConstructReader.isPossessed(text.token(at + 1));
        phrase.extendTo(term ? at + 1 : at);
        return true;
    }

    private boolean isDefiniteAdjective(Token token) {
        return token.isWord() && token.startsWith("ال") && !lexicon.isBarrier(token)
                && lexicon.isAdjective(token.norm().substring(2)) && (!lexicon.isAddress(token) || phrase.isDefinite() && phrase.isBare());
    }

    /** السفير المدير العام: two offices of one person; the head of a company (الرئيس المدير العام) holds but one. */
    private boolean opensSecondOffice(int at) {
        Head other = lexicon.head(text.token(at));
        return other != null && other.is(HeadKind.OFFICE) && phrase.isBare() && !phrase.head().word().lemma().equals(PRESIDENT)
                && phrase.holds(at + 1) && GENERAL.contains(text.token(at + 1).norm());
    }

    /** Takes a further noun of a portfolio: وزير التجارة والصناعة، وزير الخارجية وشؤون المغتربين، وزير العدل ومكافحة الفساد. */
    private boolean takeCoordinated() {
        if (!phrase.endsInNoun() || !isPortfolio()) {
            return false;
        }
        boolean apart = phrase.holds(phrase.next()) && text.token(phrase.next()).is("و");
        int at = phrase.last() + (apart ? 2 : 1);
        if (!phrase.holds(at) || text.nameAt(at) != null || !text.token(at).isWord()) {
            return false;
        }
        Token token = text.token(at);
        String noun = apart ? token.norm() : token.startsWith("و") ? token.norm().substring(1) : "";
        if (lexicon.isCharge(noun)) {
            return constructs.take(at + 1);
        }
        if (!noun.startsWith("ال") || noun.length() < 5 || lexicon.head(token) != null || lexicon.isBarrierWord(noun)) {
            return false;
        }
        phrase.extendTo(at);
        return true;
    }

    private boolean isPortfolio() {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (lexicon.joinsNouns(i == phrase.first() ? phrase.head().word().lemma() : text.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** وزير التعليم العالي بالنيابة، المكلفة بالجالية الوطنية بالخارج، الناطق الرسمي باسمها. */
    private boolean takeActing() {
        if (!phrase.holds(phrase.next())) {
            return false;
        }
        String next = text.token(phrase.next()).norm();
        boolean acting = PositionPhrase.ACTING.contains(next) || !phrase.isBare() && next.equals("بالخارج")
                || phrase.head().is(HeadKind.SPEAKER) && IN_ITS_NAME.contains(next);
        if (acting) {
            phrase.extendTo(phrase.next());
        }
        return acting;
    }

    /** Takes a short portfolio in brackets that holds no name: (الاستراتيجية والعمليات العسكرية). */
    private boolean takeBracket() {
        int at = phrase.next();
        if (!phrase.holds(at + 2) || !text.token(at).is("(") || !text.token(at + 1).startsWith("ال")) {
            return false;
        }
        for (int i = at + 1; phrase.holds(i) && i <= at + LONGEST_BRACKET; i++) {
            if (text.nameAt(i) != null) {
                return false;
            }
            if (text.token(i).is(")")) {
                phrase.extendTo(i);
                return true;
            }
        }
        return false;
    }
}
