package org.khabir.extract.entities;

import java.util.List;
import java.util.function.Function;
import org.khabir.extract.NameMention;
import org.khabir.model.EntityType;
import org.khabir.text.Token;

/** Reads what the words of an article say of nationalities and sides: in titles, beside names, in names of bodies. Safe for use by several threads. */
final class SideReader {

    private final SideWords words;
    private final PositionLexicon lexicon;
    private final BodySides bodies;
    private final TitleSides titles;

    SideReader(PositionLexicon lexicon, Background background) {
        this.lexicon = lexicon;
        words = new SideWords(background);
        bodies = new BodySides(words, background);
        titles = new TitleSides(words, lexicon, background);
    }

    /** Null where unknown. */
    String ofBody(NamedText text, EntityDraft body) {
        return bodies.of(text, body);
    }

    /** See {@link TitleSides#of}. */
    List<String> ofTitle(NamedText text, PositionPhrase phrase, Function<NameMention, String> sideOfBody) {
        return titles.of(text, phrase, sideOfBody);
    }

    /** True where who holds the position stands for the body in which it is held. */
    boolean standsForBody(PositionPhrase phrase) {
        return !TitleSides.isTrade(phrase.head());
    }

    /**
     * The nationality right before a person's name: behind a rank or form of address (المشير الليبي خليفة حفتر), or joined to another's name and title
     * (الرئيسان الروسي فلان والتركي فلان), or in place of a noun (فاز على الإسباني فلان); null where there is none.
     */
    String before(NamedText text, NameMention name) {
        int first = text.firstToken(name);
        int at = first - 1;
        String side = null;
        while (at >= 0 && text.nameAt(at) == null && isAdjective(text.token(at))) {
            String next = at + 1 < first ? SideWords.bare(text.token(at + 1).norm()) : null;
            String said = words.adjective(SideWords.bare(text.token(at).norm()), next);
            side = said == null ? side : said;
            if (said != null && text.token(at).startsWith("وال")) {
                return isPerson(text.nameAt(at - 1)) ? side : null;
            }
            at--;
        }
        return side != null && mayPrecede(text, at, first) ? side : null;
    }

    /** True for a rank or form of address, and for what no noun is, so that the adjectives behind it are none of its. */
    private boolean mayPrecede(NamedText text, int at, int first) {
        boolean alone = text.token(at + 1).norm().startsWith("لل") || text.token(at + 1).norm().startsWith("بال");
        if (at < 0 || text.sentenceEnd(at) != text.sentenceEnd(first)) {
            return true;
        }
        Token token = text.token(at);
        return text.nameAt(at) == null && (alone || token.isWord()
                && (lexicon.isBarrier(token) || isRank(token.norm())));
    }

    /** الفريق with a nationality is a team. */
    private boolean isRank(String norm) {
        String bare = SideWords.bare(norm);
        return !bare.equals(norm) && !bare.equals("فريق") && lexicon.isAddress("ال" + bare);
    }

    private static boolean isPerson(NameMention name) {
        return name != null && name.type() == EntityType.PERSON;
    }

    private boolean isAdjective(Token token) {
        String bare = SideWords.bare(token.norm());
        return token.isWord() && !bare.equals(token.norm()) && (lexicon.isAdjective(bare) || words.adjective(bare, null) != null);
    }
}
