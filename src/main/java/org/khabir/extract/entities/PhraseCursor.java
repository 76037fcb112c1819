package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** One reading of a position phrase: moves on token by token from the head while what follows belongs to it. */
final class PhraseCursor {

    private static final int LONGEST_CONSTRUCT = 6;
    private static final int LONGEST_BRACKET = 7;
    /** Heads and nouns whose complement may be several nouns joined by و. */
    private static final Set<String> PORTFOLIOS = Set.of("وزير", "كاتب", "وكيل", "مدير", "مفوض", "خبير", "مسؤول", "مستشار", "لجنه",
            "وزاره", "اداره", "مكتب", "هيئه", "غرفه", "نقابه", "اتحاد", "شؤون", "لشؤون");
    private static final Set<String> CHARGES = Set.of("مقاومه", "مكافحه", "حمايه", "تنميه", "تكنولوجيا", "تكنولوجيات", "اصلاح", "تطوير", "املاك",
            "ادماج", "دعم", "استصلاح", "تحديث", "رعايه", "تعزيز");
    private static final Set<String> IN_ITS_NAME = Set.of("باسمه", "باسمها", "باسمهم");
    private static final String AFFAIRS = Normalizer.key("شؤون");
    private static final Set<String> T_NOUNS = Set.of("تيار", "تجمع", "تكتل", "تلال", "تجار", "تراث");
    private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك");
    private static final Set<String> PRONOUNS = Set.of("له", "لها", "لهم");
    private static final Set<String> PRESS = Set.of("صحفيين", "صحافيين", "اعلاميين", "صحافه", "اعلام", "حضور", "صحفي");

    private final NamedText text;
    private final PositionLexicon lexicon;
    private final Head head;
    private final int first;
    private final int limit;
    private final List<NameMention> names = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private int last;
    private boolean definite;
    private boolean commonComplement;

    PhraseCursor(NamedText text, PositionLexicon lexicon, Head head, int first) {
        this.text = text;
        this.lexicon = lexicon;
        this.head = head;
        this.first = first;
        this.last = first;
        this.limit = text.sentenceEnd(first);
    }

    void run() {
        definite = head.is(Form.DEFINITE) || head.is(Form.POSSESSED);
        if (!head.word().followers().isEmpty()) {
            last = first + 1;
            definite = definite || text.token(last).norm().contains("ال");
        }
        if (!definite && !takeConstruct(last + 1) && !takePerson()) {
            takeIndefiniteAdjectives();
        }
        boolean moved = true;
        while (moved) {
            moved = takeAdjective() || takeCoordinated() || takePrepositional() || takeBracket() || takeActing();
        }
    }

    PositionPhrase phrase(Keywords keywords) {
        Token headToken = text.token(first);
        int start = headToken.start() == headToken.offset(head.prefix()) || head.prefix() == 0
                ? headToken.start() : headToken.offset(head.prefix());
        int end = text.nameAt(last) != null ? Math.max(text.nameAt(last).span().end(), text.token(last).end()) : text.token(last).end();
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

    /** Takes a chain of nouns from {@code at} that ends in a definite one or a name; takes nothing where it does not. */
    private boolean takeConstruct(int at) {
        for (int i = at; i < limit && i < at + LONGEST_CONSTRUCT; i++) {
            if (text.nameFrom(i) != null || opensQuotedName(i)) {
                return takeWholeName(i);
            }
            Token token = text.token(i);
            boolean demonstrative = DEMONSTRATIVES.contains(token.norm());
            if (demonstrative && i + 1 < limit && text.token(i + 1).startsWith("ال")) {
                continue;
            }
            if (!token.isWord() || lexicon.isBarrier(token) || lexicon.isAddress(token) && token.startsWith("ال")) {
                return false;
            }
            Head inner = lexicon.head(token);
            if (inner != null && inner.prefix() > 0) {
                return false;
            }
            if (token.startsWith("ال") && token.norm().length() > 3 || isPossessed(token)) {
                last = i;
                definite = true;
                commonComplement = true;
                return true;
            }
            if (isGlued(token) || looksLikeVerb(token)) {
                return false;
            }
        }
        return false;
    }

    /** Takes what a preposition governs; an indefinite head stays so (عضو في الحزب). */
    private boolean takeComplement(int at) {
        boolean before = definite;
        boolean taken = takeConstruct(at);
        definite = before;
        return taken;
    }

    /** Takes a name that is a complement: no person, and without proclitic, or in quotes. */
    private boolean takeWholeName(int at) {
        boolean quoted = opensQuotedName(at);
        NameMention name = text.wholeNameFrom(quoted ? at + 1 : at);
        if (name == null || name.type() == EntityType.PERSON) {
            return false;
        }
        take(name);
        takeClosingQuote(quoted);
        definite = true;
        commonComplement = false;
        return true;
    }

    /** محامي فلان: behind a head without article a person's name is its complement. */
    private boolean takePerson() {
        NameMention name = head.is(Form.BARE) && last == first && last + 1 < limit ? text.wholeNameFrom(last + 1) : null;
        if (name == null || name.type() != EntityType.PERSON) {
            return false;
        }
        take(name);
        definite = true;
        return true;
    }

    private boolean opensQuotedName(int at) {
        return at + 1 < limit && text.token(at).is("\"") && text.wholeNameFrom(at + 1) != null;
    }

    private void takeClosingQuote(boolean quoted) {
        if (quoted && last + 1 < limit && text.token(last + 1).is("\"")) {
            last++;
        }
    }

    private void take(NameMention name) {
        names.add(name);
        last = text.lastToken(name);
    }

    private void takeIndefiniteAdjectives() {
        while (last + 1 < limit && text.nameAt(last + 1) == null && text.token(last + 1).isWord()
                && !lexicon.isBarrier(text.token(last + 1)) && !text.token(last + 1).startsWith("ال")
                && lexicon.isAdjective(text.token(last + 1).norm())) {
            last++;
        }
    }

    private boolean takeAdjective() {
        int at = last + 1;
        if (at >= limit || text.nameAt(at) != null || !isDefiniteAdjective(text.token(at))) {
            return false;
        }
        last = at;
        boolean term = text.token(at).norm().equals("المنتهيه") && at + 1 < limit && isPossessed(text.token(at + 1));
        last += term ? 1 : 0;
        return true;
    }

    /** وزير التعليم العالي بالنيابة، المكلفة بالجالية الوطنية بالخارج، الناطق الرسمي باسمها. */
    private boolean takeActing() {
        boolean acting = last + 1 < limit && (PositionPhrase.ACTING.contains(text.token(last + 1).norm())
                || last > first && text.token(last + 1).norm().equals("بالخارج")
                || head.is(HeadKind.SPEAKER) && IN_ITS_NAME.contains(text.token(last + 1).norm()));
        last += acting ? 1 : 0;
        return acting;
    }

    private boolean isDefiniteAdjective(Token token) {
        return token.isWord() && token.startsWith("ال") && !lexicon.isBarrier(token)
                && lexicon.isAdjective(token.norm().substring(2)) && (!lexicon.isAddress(token) || definite && last == first);
    }

    /** Takes a further noun of a portfolio: وزير التجارة والصناعة، وزير الخارجية وشؤون المغتربين، وزير العدل ومكافحة الفساد. */
    private boolean takeCoordinated() {
        if (!commonComplement || !isPortfolio()) {
            return false;
        }
        boolean apart = last + 1 < limit && text.token(last + 1).is("و");
        int at = last + (apart ? 2 : 1);
        if (at >= limit || text.nameAt(at) != null || !text.token(at).isWord()) {
            return false;
        }
        Token token = text.token(at);
        String noun = apart ? token.norm() : token.startsWith("و") ? token.norm().substring(1) : "";
        Head other = lexicon.head(token);
        if (noun.equals(AFFAIRS) || CHARGES.contains(noun)) {
            return takeConstruct(at + 1);
        }
        if (!noun.startsWith("ال") || noun.length() < 5 || other != null || lexicon.isBarrierWord(noun)) {
            return false;
        }
        last = at;
        return true;
    }

    private boolean isPortfolio() {
        for (int i = first; i <= last; i++) {
            if (PORTFOLIOS.contains(i == first ? head.word().lemma() : text.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean takePrepositional() {
        int at = last + 1;
        if (at >= limit || !text.token(at).isWord()) {
            return false;
        }
        Token token = text.token(at);
        String preposition = switch (token.norm()) {
            case "في", "لدي", "عن", "علي", "الي", "من", "ب", "ل", "باسم" -> token.norm();
            default -> token.norm().substring(0, 1);
        };
        boolean apart = preposition.equals(token.norm());
        boolean free = !used.contains(preposition) || isOpened(preposition);
        boolean taken = free && (apart ? takeAfterPreposition(preposition, at + 1) : takeGlued(token, at));
        if (taken) {
            used.add(preposition);
        }
        return taken;
    }

    private boolean takeAfterPreposition(String preposition, int at) {
        if (at >= limit) {
            return false;
        }
        boolean quoted = opensQuotedName(at);
        NameMention name = text.wholeNameFrom(quoted ? at + 1 : at);
        if (name != null) {
            return takeNameAfter(preposition, name, quoted);
        }
        Token token = text.token(at);
        if (text.nameAt(at) != null || !token.isWord()) {
            return false;
        }
        boolean fits = governs(preposition) || token.startsWith("ال") && isPlaceInBody(preposition, token.norm());
        return fits && !lexicon.isBarrier(token) && takeComplement(at);
    }

    private boolean takeNameAfter(String preposition, NameMention name, boolean quoted) {
        boolean body = name.type() == EntityType.ORGANIZATION && isInside(preposition) || preposition.equals("لدي");
        if (name.type() == EntityType.PERSON || !body && !governs(preposition)) {
            return false;
        }
        take(name);
        takeClosingQuote(quoted);
        commonComplement = false;
        return true;
    }

    /** بالسفارة، للشؤون، بتونس: the preposition in one token with its complement. */
    private boolean takeGlued(Token token, int at) {
        String preposition = token.norm().substring(0, 1);
        if (!preposition.equals("ب") && !preposition.equals("ل")) {
            return false;
        }
        NameMention name = text.nameFrom(at);
        if (name != null) {
            return name.span().start() > token.start() && takeNameAfter(preposition, name, false);
        }
        if (text.nameAt(at) != null || lexicon.isBarrier(token) && !PRONOUNS.contains(token.norm())) {
            return false;
        }
        String noun = preposition.equals("ل") && token.startsWith("لل") ? "ا" + token.norm().substring(1) : token.norm().substring(1);
        if (noun.startsWith("ال")) {
            return takeGluedNoun(preposition, noun, at);
        }
        if (PRONOUNS.contains(token.norm()) && governs("ل")) {
            last = at;
            return true;
        }
        boolean charge = preposition.equals("ب") && !head.word().followers().isEmpty();
        boolean construct = (preposition.equals("ل") || charge) && noun.length() > 3 && (noun.equals("شؤون") || governs(preposition));
        return construct && !lexicon.isBarrierWord(noun) && takeComplement(at + 1);
    }

    private boolean takeGluedNoun(String preposition, String noun, int at) {
        boolean fits = isPlaceInBody(preposition, noun)
                || preposition.equals("ل") && noun.equals("الشؤون")
                || preposition.equals("ل") && governs("ل") && !PRESS.contains(noun.substring(2))
                || preposition.equals("ب") && head.word().prepositions().contains("ب") && lexicon.isBody(noun)
                || preposition.equals("ب") && lexicon.isCharged(Keywords.withoutArticle(text.token(last).norm()));
        if (!fits) {
            return false;
        }
        last = at;
        commonComplement = true;
        return true;
    }

    private boolean isPlaceInBody(String preposition, String noun) {
        return isInside(preposition) && lexicon.isBody(noun);
    }

    private static boolean isInside(String preposition) {
        return preposition.equals("في") || preposition.equals("ب");
    }

    /** للأمين العام للأمم المتحدة: the last word opens the preposition once more. */
    private boolean isOpened(String preposition) {
        return last > first && text.nameAt(last) == null && lexicon.opened(Keywords.withoutArticle(text.token(last).norm())).contains(preposition);
    }

    /** True where {@code preposition} brings a complement of this position whatever it is. */
    private boolean governs(String preposition) {
        String before = Keywords.withoutArticle(text.token(last).norm());
        return head.word().prepositions().contains(preposition) || preposition.equals("لدي") || preposition.equals("باسم")
                || lexicon.opened(before).contains(preposition)
                || preposition.equals("ل") && head.is(Form.ACCUSATIVE) && first == last;
    }

    /** Takes a short portfolio in brackets that holds no name: (الاستراتيجية والعمليات العسكرية). */
    private boolean takeBracket() {
        int at = last + 1;
        if (at + 2 >= limit || !text.token(at).is("(") || !text.token(at + 1).startsWith("ال")) {
            return false;
        }
        for (int i = at + 1; i < limit && i <= at + LONGEST_BRACKET; i++) {
            if (text.nameAt(i) != null) {
                return false;
            }
            if (text.token(i).is(")")) {
                last = i;
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessed(Token token) {
        return token.norm().equals("بلادنا") || token.norm().length() > 4 && (token.light().endsWith("ه") || token.norm().endsWith("ها") || token.norm().endsWith("هم"));
    }

    /** وال، بال، لل: a conjunction or preposition glued before an article, which no construct goes through. */
    private static boolean isGlued(Token token) {
        String norm = token.norm();
        return norm.startsWith("لل") || norm.length() > 4 && norm.startsWith("ال", 1) && "وبفك".indexOf(norm.charAt(0)) >= 0;
    }

    private static boolean looksLikeVerb(Token token) {
        String norm = token.norm();
        return norm.length() >= 4 && norm.startsWith("ي") || norm.length() > 4 && (norm.startsWith("سي") || norm.startsWith("وي"))
                || norm.length() == 4 && norm.startsWith("ت") && !T_NOUNS.contains(norm);
    }
}
