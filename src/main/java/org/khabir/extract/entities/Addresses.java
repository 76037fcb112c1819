package org.khabir.extract.entities;

import org.khabir.extract.NameMention;
import org.khabir.model.EntityType;
import org.khabir.text.Token;

/** Forms of address and ranks with what goes on them (الفريق أول قوات خاصة الركن، د.), which stand between a position and a name. */
final class Addresses {

    private final PositionLexicon lexicon;

    Addresses(PositionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True where token {@code at} is a form of address or goes on one. */
    boolean isPart(NamedText text, int at) {
        if (at < 0 || at >= text.size() || text.nameAt(at) != null) {
            return false;
        }
        Token token = text.token(at);
        return lexicon.isAddress(token) || at > 0 && (lexicon.goesOnRank(token.norm()) || token.is(".") && text.token(at - 1).norm().length() == 1)
                && isPart(text, at - 1);
    }

    /** The token behind the forms of address that begin at {@code from}. */
    int behind(NamedText text, int from) {
        int at = from;
        while (isPart(text, at)) {
            at++;
        }
        return at;
    }

    /** The person’s name at {@code from} or behind the forms of address there; null for none. */
    NameMention name(NamedText text, int from) {
        NameMention name = text.wholeNameFrom(behind(text, from));
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }
}
