package org.khabir.extract.entities;

import java.util.HashSet;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** Reads the prepositional complements of a position (سفير لدى الأمم المتحدة، المبعوث الخاص لليبيا، الوزيرة المكلفة بالإعلام). */
final class PrepositionReader {

    private static final String AFFAIRS = Normalizer.key("شؤون");
    /** Brings a place or body, and after other verbs what is spoken about (تطرق مع السفير إلى التعاون). */
    private static final String TO = "الي";
    private static final Set<String> RELATIONS = Set.of("بالعلاقات", "للعلاقات");
    private static final Set<String> GOVERNMENTS = Set.of("حكومه", "اداره");
    private static final Set<String> PRONOUNS = Set.of("له", "لها", "لهم");
    private static final Set<String> PRESS = Set.of("صحفيين", "صحافيين", "اعلاميين", "صحافه", "اعلام", "حضور", "صحفي");

    private final OpenPhrase phrase;
    private final NamedText text;
    private final PositionLexicon lexicon;
    private final ConstructReader constructs;
    private final Set<String> used = new HashSet<>();

    PrepositionReader(OpenPhrase phrase, PositionLexicon lexicon, ConstructReader constructs) {
        this.phrase = phrase;
        this.text = phrase.text();
        this.lexicon = lexicon;
        this.constructs = constructs;
    }

    boolean take() {
        int at = phrase.next();
        if (!phrase.holds(at) || !text.token(at).isWord()) {
            return false;
        }
        Token token = text.token(at);
        String preposition = switch (token.norm()) {
            case "في", "لدي", "عن", "علي", "مع", "الي", "من", "ب", "ل", "باسم" -> token.norm();
            default -> token.norm().substring(0, 1);
        };
        boolean apart = preposition.equals(token.norm());
        boolean free = !used.contains(preposition) || isOpened(preposition);
        boolean taken = free && (apart ? takeAfter(preposition, at + 1) : takeGlued(token, at));
        if (taken) {
            used.add(preposition);
        }
        return taken;
    }

    private boolean takeAfter(String preposition, int at) {
        if (!phrase.holds(at)) {
            return false;
        }
        boolean quoted = phrase.opensQuotedName(at);
        NameMention name = text.wholeNameFrom(quoted ? at + 1 : at);
        if (name != null) {
            return takeName(preposition, name, quoted);
        }
        Token token = text.token(at);
        if (text.nameAt(at) != null || !token.isWord()) {
            return false;
        }
        boolean government = isInside(preposition) && GOVERNMENTS.contains(token.norm());
        boolean fits = governs(preposition) || token.startsWith("ال") && isPlaceInBody(preposition, token.norm()) || government;
        boolean elsewhere = preposition.equals(TO) && !lexicon.isBody(token.norm());
        return fits && !elsewhere && !lexicon.isBarrier(token) && constructs.takeComplement(at);
    }

    private boolean takeName(String preposition, NameMention name, boolean quoted) {
        boolean body = name.type() == EntityType.ORGANIZATION && (isInside(preposition) || preposition.equals("ل") && isPartOfABody()) || preposition.equals("لدي");
        if (name.type() == EntityType.PERSON || !body && !governs(preposition) || isWhereabouts(preposition, name)) {
            return false;
        }
        phrase.take(name, quoted);
        return true;
    }

    /** قائد القوات الجوية للجيش: an adjective behind a noun of part brings the whole. */
    private boolean isPartOfABody() {
        int noun = phrase.last() - 1;
        return noun > phrase.first() && text.nameAt(phrase.last()) == null && lexicon.isAdjective(Keywords.withoutArticle(phrase.lastToken().norm()))
                && lexicon.isPart(text.token(noun).norm());
    }

    /** رئيس المجلس الأعلى بالقصر الجمهوري: a building behind an adjective is where something happens. */
    private boolean isWhereabouts(String preposition, NameMention name) {
        return name.type() == EntityType.FACILITY && isInside(preposition) && !phrase.head().word().prepositions().contains(preposition);
    }

    /** بالسفارة، للشؤون، بتونس: the preposition in one token with its complement. */
    private boolean takeGlued(Token token, int at) {
        String preposition = token.norm().substring(0, 1);
        if (!preposition.equals("ب") && !preposition.equals("ل")) {
            return false;
        }
        NameMention name = text.nameFrom(at);
        if (name != null) {
            return name.span().start() > token.start() && takeName(preposition, name, false);
        }
        if (text.nameAt(at) != null || lexicon.isBarrier(token) && !PRONOUNS.contains(token.norm())) {
            return false;
        }
        String noun = preposition.equals("ل") && token.startsWith("لل") ? "ا" + token.norm().substring(1) : token.norm().substring(1);
        if (noun.startsWith("ال")) {
            return takeGluedNoun(preposition, noun, at);
        }
        if (PRONOUNS.contains(token.norm()) && governs("ل")) {
            phrase.extendTo(at);
            return true;
        }
        boolean charge = preposition.equals("ب") && (!phrase.head().word().followers().isEmpty()
                || lexicon.isCharged(Keywords.withoutArticle(phrase.lastToken().norm())));
        boolean construct = (preposition.equals("ل") || charge) && noun.length() > 2 && (noun.equals(AFFAIRS) || governs(preposition));
        return construct && !lexicon.isBarrierWord(noun) && constructs.takeComplement(at + 1);
    }

    private boolean takeGluedNoun(String preposition, String noun, int at) {
        boolean fits = isPlaceInBody(preposition, noun)
                || preposition.equals("ل") && noun.equals("ال" + AFFAIRS)
                || preposition.equals("ل") && governs("ل") && !PRESS.contains(noun.substring(2))
                || preposition.equals("ب") && phrase.head().word().prepositions().contains("ب") && lexicon.isBody(noun)
                || preposition.equals("ب") && lexicon.isCharged(Keywords.withoutArticle(phrase.lastToken().norm()));
        if (!fits) {
            return false;
        }
        phrase.extendToNoun(at);
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
        return !phrase.isBare() && text.nameAt(phrase.last()) == null
                && lexicon.opened(Keywords.withoutArticle(phrase.lastToken().norm())).contains(preposition);
    }

    /** True where {@code preposition} brings a complement of this position whatever it is. */
    private boolean governs(String preposition) {
        return phrase.head().word().prepositions().contains(preposition) || preposition.equals("لدي") || preposition.equals("باسم")
                || lexicon.opened(Keywords.withoutArticle(phrase.lastToken().norm())).contains(preposition)
                || preposition.equals("مع") && RELATIONS.contains(phrase.lastToken().norm())
                || preposition.equals("ل") && phrase.head().is(Form.ACCUSATIVE) && phrase.isBare();
    }
}
