package org.khabir.extract.entities;

import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.text.Token;

/** Reads what a position's head governs: a chain of nouns that ends in a definite one or in a name (رئيس أركان الجيش، قائد ما يعرف بقوات الدعم). */
final class ConstructReader {

    private static final int LONGEST = 6;
    private static final int LONGEST_QUOTE = 3;
    private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك");
    private static final Set<String> NAMELY = Set.of("يعرف", "تعرف", "عرف", "يسمي", "تسمي", "سمي", "يدعي", "تدعي");
    private static final String PRINCE = "الامير";
    private static final Set<String> DELEGATIONS = Set.of("الوفد", "البعثه");

    private final OpenPhrase phrase;
    private final NamedText text;
    private final PositionLexicon lexicon;

    ConstructReader(OpenPhrase phrase, PositionLexicon lexicon) {
        this.phrase = phrase;
        this.text = phrase.text();
        this.lexicon = lexicon;
    }

    /** Takes the chain that begins at {@code at}; takes nothing where it ends in no definite noun or name. */
    boolean take(int at) {
        int from = behindSoCalled(at);
        for (int i = from; phrase.holds(i) && i < from + LONGEST; i++) {
            boolean glued = i == from && from > at && text.nameFrom(i) != null;
            if (glued || text.nameFrom(i) != null || phrase.opensQuotedName(i)) {
                return takeName(i, glued);
            }
            if (i > at && takeQuotedWords(i)) {
                return true;
            }
            Token token = text.token(i);
            if (DEMONSTRATIVES.contains(token.norm()) && phrase.holds(i + 1) && text.token(i + 1).startsWith("ال")) {
                continue;
            }
            if (!token.isWord() || endsChain(token, i)) {
                return false;
            }
            if (token.startsWith("ال") && token.norm().length() > 3 || isPossessed(token)) {
                phrase.extendToNoun(i);
                phrase.setDefinite(true);
                return true;
            }
            if (isGlued(token) || lexicon.looksLikeVerb(token)) {
                return false;
            }
        }
        return false;
    }

    /** Takes what a preposition governs; an indefinite head stays so (عضو في الحزب). */
    boolean takeComplement(int at) {
        boolean before = phrase.isDefinite();
        boolean taken = take(at);
        phrase.setDefinite(before);
        return taken;
    }

    /** محامي فلان: behind a head without article a person's name is its complement. */
    boolean takePerson() {
        boolean possible = phrase.head().is(Form.BARE) && phrase.isBare() && phrase.holds(phrase.next());
        NameMention name = possible ? text.wholeNameFrom(phrase.next()) : null;
        if (name == null || name.type() != EntityType.PERSON) {
            return false;
        }
        phrase.take(name, false);
        phrase.setDefinite(true);
        return true;
    }

    static boolean isPossessed(Token token) {
        return token.norm().equals("بلادنا") || token.norm().length() > 4 && (token.light().endsWith("ه") || token.norm().endsWith("ها") || token.norm().endsWith("هم"));
    }

    /** ما يعرف ب, ما يسمى: the token at which what is called so begins, with the proclitic before it; {@code at} where nothing is. */
    private int behindSoCalled(int at) {
        if (!phrase.holds(at + 2) || !text.token(at).norm().equals("ما")) {
            return at;
        }
        int verb = text.token(at + 1).norm().equals("كان") || text.token(at + 1).norm().equals("بات") ? at + 2 : at + 1;
        return phrase.holds(verb + 1) && NAMELY.contains(text.token(verb).norm()) ? verb + 1 : at;
    }

    private boolean endsChain(Token token, int at) {
        boolean delegation = DELEGATIONS.contains(token.norm()) && lexicon.head(text.token(at - 1)) != null;
        if (lexicon.isBarrier(token) && !delegation || lexicon.isAddress(token) && token.startsWith("ال") && !isPrince(at)) {
            return true;
        }
        Head inner = lexicon.head(token);
        return inner != null && inner.prefix() > 0;
    }

    /** نائب الأمير الشيخ فلان: right behind a bare head a prince who is not named is whom somebody serves. */
    private boolean isPrince(int at) {
        boolean followed = phrase.holds(at + 1) && lexicon.isAddress(text.token(at + 1));
        return text.token(at).norm().equals(PRINCE) && followed && lexicon.head(text.token(at - 1)) != null && !text.token(at - 1).startsWith("ال");
    }

    /** Takes a name that is a complement: no person, and without proclitic, in quotes, or behind the ب of ما يعرف ب. */
    private boolean takeName(int at, boolean mayBeGlued) {
        boolean quoted = phrase.opensQuotedName(at);
        NameMention name = mayBeGlued ? text.nameFrom(at) : text.wholeNameFrom(quoted ? at + 1 : at);
        if (name == null || name.type() == EntityType.PERSON) {
            return false;
        }
        phrase.take(name, quoted);
        phrase.setDefinite(true);
        return true;
    }

    /** حكومة «الوحدة»: what a body is called, in quotes, that is no name by itself. */
    private boolean takeQuotedWords(int at) {
        if (!text.token(at).is("\"") || !lexicon.isBody("ال" + text.token(at - 1).norm())) {
            return false;
        }
        for (int i = at + 1; phrase.holds(i) && i <= at + 1 + LONGEST_QUOTE; i++) {
            if (text.token(i).is("\"") && i > at + 1) {
                phrase.extendTo(i);
                phrase.setDefinite(true);
                return true;
            }
            if (text.nameAt(i) != null || !text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** وال، بال، لل: a conjunction or preposition glued before an article, which no construct goes through. */
    private static boolean isGlued(Token token) {
        String norm = token.norm();
        return norm.startsWith("لل") || norm.length() > 4 && norm.startsWith("ال", 1) && "وبفك".indexOf(norm.charAt(0)) >= 0;
    }
}
