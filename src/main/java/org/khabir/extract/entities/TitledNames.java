package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.gazetteer.WordLists;
import org.khabir.model.EntityType;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Token;

/**
 * Finds people whom only their position gives away: two to four words that are no ordinary ones right behind a position phrase
 * (السفيرة الفرنسية آن غريو), and the later places where the last of them stands alone.
 */
final class TitledNames {

    private static final int LONGEST = 4;
    private static final int SHORTEST_FAMILY_NAME = 4;
    private static final double CONFIDENCE = 0.6;
    /** The beginnings of derived and imperfect verbs, with which hardly a name begins. */
    private static final Pattern VERB = Pattern.compile("ي[^اوين].*|ت(ست|ت|ؤ).*|ا[سنعجفخقكمرحلشغ]ت.*|س[ين][^ا]..+");
    private static final Set<WordClass> NAMES = Set.of(WordClass.FIRST_NAME, WordClass.AMBIGUOUS_FIRST_NAME, WordClass.NAME_PREFIX);

    private final PositionLexicon lexicon;
    private final Addresses addresses;
    private final WordLists words;

    TitledNames(PositionLexicon lexicon, WordLists words) {
        this.lexicon = lexicon;
        addresses = new Addresses(lexicon);
        this.words = words;
    }

    /** The names that {@code text} does not have yet, in no certain order. */
    List<NameMention> find(NamedText text, List<PositionPhrase> phrases) {
        List<NameMention> found = new ArrayList<>();
        for (PositionPhrase phrase : phrases) {
            if (!phrase.head().is(Form.MANY) && (phrase.definite() || !phrase.content().isEmpty())) {
                int first = start(text, phrase);
                int end = first < 0 ? -1 : end(text, first);
                if (end - first >= 2 && isWhole(text, phrase, first, end) && hasRareWord(text, first, end)) {
                    found.add(mention(text, text.token(first).start(), text.token(end - 1).end()));
                    addLater(text, first, end, found);
                }
            }
        }
        return found;
    }

    /** Where a name may begin behind {@code phrase}, after forms of address and a comma; -1 where it cannot. */
    private int start(NamedText text, PositionPhrase phrase) {
        int limit = text.sentenceEnd(phrase.firstToken());
        int behind = phrase.lastToken() + 1;
        int at = addresses.behind(text, behind < limit && text.token(behind).is("،") ? behind + 1 : behind);
        return at < limit && beginsName(text, at) ? at : -1;
    }

    private int end(NamedText text, int first) {
        int limit = Math.min(text.sentenceEnd(first), first + LONGEST);
        int at = first + 1;
        while (at < limit && (continuesName(text, at) || at == first + 1 && isFamilyName(text, at))) {
            at++;
        }
        boolean open = words.is(text.token(at - 1).norm(), WordClass.NAME_PREFIX);
        return open || at < text.size() && text.nameAt(at) != null && text.nameAt(at).type() == EntityType.PERSON ? first : at;
    }

    /** Behind a comma a name must end with a sign too. */
    private static boolean isWhole(NamedText text, PositionPhrase phrase, int first, int end) {
        boolean comma = text.token(phrase.lastToken() + 1).is("،");
        return !comma || end >= text.sentenceEnd(first) || text.token(end).kind() == Token.Kind.SIGN;
    }

    private boolean beginsName(NamedText text, int at) {
        return isNameLike(text, at) && !text.token(at).startsWith("ال")
                && (text.token(at).startsWith("ف") || !isGlued(text.token(at).norm()));
    }

    private boolean continuesName(NamedText text, int at) {
        String norm = text.token(at).norm();
        boolean glued = isGlued(norm) && (norm.startsWith("و") || isKnown(text.token(at - 1).norm()));
        return isNameLike(text, at) && !glued;
    }

    /** أحمد العودة رفض: behind a sure given name an ordinary noun with the article ends a name where a verb or sign follows. */
    private boolean isFamilyName(NamedText text, int at) {
        Token token = text.token(at);
        boolean noun = token.isWord() && token.startsWith("ال") && token.norm().length() >= SHORTEST_FAMILY_NAME + 1 && text.nameAt(at) == null
                && lexicon.head(token) == null && !lexicon.isBarrier(token) && !lexicon.isAddress(token) && !lexicon.isAdjective(token.norm().substring(2));
        boolean ends = at + 1 >= text.sentenceEnd(at) || text.token(at + 1).is("،") || lexicon.isVerb(text.token(at + 1));
        return noun && ends && words.is(text.token(at - 1).norm(), WordClass.FIRST_NAME);
    }

    /** True for a word that may be part of a name: no particle, verb, head or adjective, nor anything with a preposition or pronoun. */
    private boolean isNameLike(NamedText text, int at) {
        Token token = text.token(at);
        String norm = token.norm();
        if (!token.isWord() || text.nameAt(at) != null || norm.charAt(0) < 0x250 || lexicon.isBarrier(token)
                || lexicon.isAddress(token)) {
            return false;
        }
        if (words.of(norm).stream().anyMatch(NAMES::contains)) {
            return true;
        }
        boolean article = norm.startsWith("ال");
        boolean ordinary = article && (norm.length() < 5 || words.is(norm, WordClass.COMMON));
        return norm.length() > 1 && !ordinary && lexicon.head(token) == null && !VERB.matcher(norm).matches() && !isInflected(norm);
    }

    /** True for the endings of accusatives, plurals and pronouns and for proclitics before an article. */
    private boolean isInflected(String norm) {
        return norm.length() > 3 && (norm.startsWith("لل") || norm.startsWith("ال", 1) || norm.endsWith("ها") || norm.endsWith("هم")
                || norm.endsWith("ات") || norm.endsWith("ين") && norm.length() > 5 || norm.endsWith("ه")
                || norm.endsWith("ا") && isKnown(norm.substring(0, norm.length() - 1)));
    }

    /** True for a known word behind a proclitic. */
    private boolean isGlued(String norm) {
        String rest = norm.substring(1);
        return rest.length() > 2 && "وفبل".indexOf(norm.charAt(0)) >= 0 && !words.is(norm, WordClass.FIRST_NAME)
                && (isKnown(rest) || isKnown("ال" + rest) || isInflected(rest) || words.of(rest).stream().anyMatch(NAMES::contains));
    }

    private boolean isKnown(String norm) {
        return words.is(norm, WordClass.COMMON) || words.is(norm, WordClass.VERB) || words.is(norm, WordClass.FUNCTION)
                || words.is(norm, WordClass.FIRST_NAME);
    }

    /** True where at least one word of the name is no word of everyday news, alone or behind a proclitic. */
    private boolean hasRareWord(NamedText text, int first, int end) {
        if (end - first == 2 && isFamilyName(text, end - 1)) {
            return true;
        }
        for (int at = first; at < end; at++) {
            String norm = text.token(at).norm();
            if (norm.length() > 2 && !isKnown(norm) && !isGlued(norm)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the places behind {@code end} where the last word of the name, or all of it, comes again. */
    private void addLater(NamedText text, int first, int end, List<NameMention> found) {
        String family = text.token(end - 1).norm();
        for (int at = end; at < text.size() && isFamilyName(family); at++) {
            Token token = text.token(at);
            int cut = token.norm().equals(family) ? 0
                    : token.norm().length() == family.length() + 1 && token.norm().endsWith(family) && "وفبلك".indexOf(token.norm().charAt(0)) >= 0
                    ? 1 : -1;
            if (cut >= 0 && text.nameAt(at) == null) {
                int start = isRepeated(text, first, end, at) ? text.token(at - (end - 1 - first)).start() : token.offset(cut);
                found.add(mention(text, start, token.end()));
            }
        }
    }

    private boolean isFamilyName(String word) {
        return word.length() >= SHORTEST_FAMILY_NAME && !words.is(word, WordClass.PASSING_ADJECTIVE) && !words.is(word, WordClass.FIRST_NAME);
    }

    private static boolean isRepeated(NamedText text, int first, int end, int lastAt) {
        for (int k = 0; k < end - 1 - first; k++) {
            if (!text.token(lastAt - 1 - k).norm().equals(text.token(end - 2 - k).norm())) {
                return false;
            }
        }
        return true;
    }

    private static NameMention mention(NamedText text, int start, int end) {
        Span span = new Span(start, end);
        return new NameMention(span, span.of(text.document().body()), EntityType.PERSON,
                Provenance.of(CoreferenceResolver.EXTRACTOR, "titled", CONFIDENCE));
    }
}
