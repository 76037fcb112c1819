package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.model.Span;

/**
 * A phrase that says which position a person holds: its head with complements and adjectives (رئيس الأركان العامة).
 *
 * @param span       without proclitics
 * @param firstToken the head's token
 * @param lastToken  the last token, included
 * @param definite   true where it means a certain one: by article, by a definite complement or by a pronoun
 * @param content    what it says beside the head, as keywords; nationalities and countries are {@code @} and ISO code
 * @param names      the names inside, in the order of the text
 */
public record PositionPhrase(Span span, int firstToken, int lastToken, Head head, boolean definite, Set<String> content,
                             List<NameMention> names) {

    /** Words at the end of a position that is held for the time being. */
    static final Set<String> ACTING = Set.of("بالنيابه", "بالوكاله", "بالانابه");

    public PositionPhrase {
        content = Set.copyOf(content);
        names = List.copyOf(names);
    }

    /** This phrase with {@code name}, which ends in token {@code last}, as its last complement. */
    PositionPhrase completedBy(NameMention name, int last) {
        List<NameMention> all = new ArrayList<>(names);
        all.add(name);
        return new PositionPhrase(span.union(name.span()), firstToken, last, head, definite, content, all);
    }

    /** True where several people hold it: a plural or dual, a dual in construct among them (عضوا المجلس), which looks like an accusative. */
    public boolean isOfSeveral() {
        return head.is(Head.Form.MANY) || head.is(Head.Form.ACCUSATIVE) && definite;
    }

    /** True for a head alone (الرئيس). */
    public boolean isBare() {
        return firstToken == lastToken;
    }
}
