package org.khabir.extract.entities;

import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** One reading of a position phrase: moves on token by token from the head while what follows belongs to it. */
final class PhraseCursor {

    private static final int LONGEST_BRACKET = 7;
    private static final String AFFAIRS = Normalizer.key("شؤون");
    private static final String AFFAIRS_OTHERWISE = Normalizer.key("شئون");
    private static final String FORCES = "قوات";
    private static final String ARMY = "الجيش";
    private static final String PRESIDENT = "رئيس";
    private static final Set<String> GENERAL = Set.of("العام", "العامه");
    private static final Set<String> IN_ITS_NAME = Set.of("باسمه", "باسمها", "باسمهم");

    private final NamedText text;
    private final PositionLexicon lexicon;
    private final OpenPhrase phrase;
    private final Addresses addresses;
    private final ConstructReader constructs;
    private final PrepositionReader prepositions;

    PhraseCursor(NamedText text, PositionLexicon lexicon, Head head, int first) {
        this.text = text;
        this.lexicon = lexicon;
        phrase = new OpenPhrase(text, lexicon, head, first);
        addresses = new Addresses(lexicon);
        constructs = new ConstructReader(phrase, lexicon);
        prepositions = new PrepositionReader(phrase, lexicon, constructs);
    }

    /** The whole phrase. */
    PositionPhrase read(Keywords keywords) {
        if (!phrase.head().word().followers().isEmpty()) {
            phrase.extendTo(phrase.next());
            String follower = phrase.lastToken().norm();
            phrase.setDefinite(!Keywords.withoutArticle(follower).equals(follower));
        }
        if (!phrase.isDefinite() && !constructs.take(phrase.next()) && !constructs.takePerson()) {
            takeIndefiniteAdjectives();
        }
        phrase.setDefinite(phrase.isDefinite() || phrase.head().is(Form.DEFINITE));
        boolean moved = true;
        while (moved) {
            moved = takeAdjective() || takeCoordinated() || prepositions.take() || takeBracket() || takeActing() || takeSecondName() || takeChargeBehindComma();
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
        if (!phrase.holds(at) || text.nameAt(at) != null || opensSecondOffice(at) || !isDefiniteAdjective(text.token(at)) && !endsBeforeRank(at)) {
            return false;
        }
        boolean term = text.token(at).norm().equals("المنتهيه") && phrase.holds(at + 1) && ConstructReader.isPossessed(text.token(at + 1));
        phrase.extendTo(term ? at + 1 : at);
        return true;
    }

    private boolean isDefiniteAdjective(Token token) {
        return token.isWord() && token.startsWith("ال") && !lexicon.isBarrier(token)
                && lexicon.isAdjective(token.norm().substring(2)) && (!lexicon.isAddress(token) || phrase.isDefinite() && phrase.isBare() || isRoyal(token));
    }

    /** القوات المسلحة الملكية; but صاحب السمو الملكي. */
    private boolean isRoyal(Token token) {
        return token.norm().startsWith("الملكي") && !lexicon.isAddress(phrase.lastToken());
    }

    /** شيخ عقل الطائفة الفلانية الشيخ فلان: whatever noun stands between a position and a form of address with a name belongs to the position. */
    private boolean endsBeforeRank(int at) {
        Token token = text.token(at);
        boolean noun = token.isWord() && (token.startsWith("ال") || lexicon.isUnknown(token.norm())) && phrase.isDefinite() && !lexicon.isBarrier(token) && !lexicon.isAddress(token)
                && lexicon.head(token) == null;
        return noun && phrase.holds(at + 1) && text.token(at + 1).startsWith("ال") && lexicon.isAddress(text.token(at + 1))
                && addresses.name(text, at + 1) != null;
    }

    /** السفير المدير العام: two offices of one person; the head of a company (الرئيس المدير العام) holds but one. */
    private boolean opensSecondOffice(int at) {
        Head other = lexicon.head(text.token(at));
        return other != null && other.is(HeadKind.OFFICE) && phrase.isBare() && !phrase.head().word().lemma().equals(PRESIDENT)
                && phrase.holds(at + 1) && GENERAL.contains(text.token(at + 1).norm());
    }

    /** Takes a further noun of a portfolio: وزير التجارة والصناعة، وزير الخارجية وشؤون المغتربين، وزير العدل ومكافحة الفساد. */
    private boolean takeCoordinated() {
        if (!isPortfolio()) {
            return false;
        }
        boolean apart = phrase.holds(phrase.next()) && text.token(phrase.next()).is("و");
        int at = phrase.last() + (apart ? 2 : 1);
        if (!phrase.holds(at) || text.nameAt(at) != null || !text.token(at).isWord()) {
            return !apart && phrase.endsInNoun() && takeCoordinatedName(at);
        }
        Token token = text.token(at);
        String noun = apart ? token.norm() : token.startsWith("و") ? token.norm().substring(1) : "";
        if (!phrase.endsInNoun() && !noun.endsWith(AFFAIRS) && !noun.endsWith(AFFAIRS_OTHERWISE)) {
            return false;
        }
        if (lexicon.isCharge(noun)) {
            return constructs.take(at + 1);
        }
        if (!noun.startsWith("ال") || noun.length() < 5 || lexicon.head(token) != null || lexicon.isBarrierWord(noun) || lexicon.isAddress(noun)) {
            return false;
        }
        phrase.extendTo(at);
        takeForeignAffairs();
        return true;
    }

    /** وزير أوروبا والشؤون الخارجية, where الخارجية الفرنسية looks like a ministry’s name. */
    private void takeForeignAffairs() {
        NameMention name = phrase.lastToken().norm().endsWith(AFFAIRS) ? text.wholeNameFrom(phrase.next()) : null;
        if (name != null && name.type() == EntityType.ORGANIZATION) {
            phrase.take(name, false);
        }
    }

    /** وزير الشؤون الخارجية والاتحاد الأوروبي والتعاون: a name among the nouns of a portfolio. */
    private boolean takeCoordinatedName(int at) {
        NameMention name = phrase.holds(at) ? text.nameFrom(at) : null;
        int behind = name == null ? -1 : text.lastToken(name) + 1;
        boolean joined = name != null && name.type() != EntityType.PERSON && name.span().start() == text.token(at).offset(1)
                && phrase.holds(behind) && text.token(behind).startsWith("وال") && text.nameAt(behind) == null;
        if (joined) {
            phrase.take(name, false);
            phrase.extendToNoun(phrase.last());
        }
        return joined;
    }

    private boolean isPortfolio() {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (lexicon.joinsNouns(i == phrase.first() ? phrase.head().word().lemma() : text.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** الوزير المنتدب، المكلف بالميزانية. */
    private boolean takeChargeBehindComma() {
        int at = phrase.next() + 1;
        boolean charge = phrase.holds(at + 1) && PhraseStack.isComma(text, phrase.next()) && text.token(at).startsWith("ال")
                && lexicon.isCharged(Keywords.withoutArticle(text.token(at).norm())) && text.token(at + 1).startsWith("ب");
        if (charge) {
            phrase.extendTo(at);
        }
        return charge;
    }

    /** القوات المسلحة الأردنية - الجيش العربي: an army with two names. */
    private boolean takeSecondName() {
        NameMention first = text.nameAt(phrase.last());
        boolean dash = phrase.holds(phrase.next()) && text.token(phrase.next()).is("-");
        NameMention second = first != null && dash ? text.wholeNameFrom(phrase.next() + 1) : null;
        boolean army = second != null && Keywords.withoutArticle(Normalizer.key(first.text())).contains(FORCES)
                && Normalizer.key(second.text()).startsWith(ARMY);
        if (army) {
            phrase.take(second, false);
        }
        return army;
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
