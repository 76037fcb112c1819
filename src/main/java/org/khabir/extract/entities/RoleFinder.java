package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;
import org.khabir.model.EntityType;
import org.khabir.text.Token;

/**
 * Finds whose position a phrase tells: that of the name right behind it, of the name right before it, or of the name that a
 * stack of phrases leads to (رئيس المجلس الرئاسي، القائد الأعلى للجيش محمد المنفي).
 */
final class RoleFinder {

    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Set<String> PRONOUNS = Set.of("وهو", "وهي", "هو", "هي");
    private static final Set<String> DELEGATIONS = Set.of("وفدا", "الوفد", "الوفدين", "وفدين", "وفود", "الوفود");
    private static final Set<String> GOVERNING = Set.of("مع", "بين", "بحضور", "برفقه", "برئاسه", "بمعيه", "عن", "من", "الي", "علي", "في", "لدي", "و", "ان", "قبل", "جانب");

    private final PositionLexicon lexicon;
    private final Kinship kinship;
    private final Blessings blessings = new Blessings();
    private final PhraseStack stack;
    private final Addresses addresses;
    private final Set<String> transitives = WordList.words("transitives.txt");

    RoleFinder(PositionLexicon lexicon, Kinship kinship) {
        this.lexicon = lexicon;
        this.kinship = kinship;
        stack = new PhraseStack(lexicon, blessings);
        addresses = new Addresses(lexicon);
    }

    /** The names that hold each phrase's position; a phrase that nobody holds is not among the keys. */
    Map<PositionPhrase, List<NameMention>> owners(NamedText text, List<PositionPhrase> phrases,
                                                  Map<NameMention, EntityDraft> drafts) {
        Map<PositionPhrase, List<NameMention>> owners = new HashMap<>();
        for (int i = phrases.size() - 1; i >= 0; i--) {
            PositionPhrase phrase = phrases.get(i);
            List<NameMention> behind = behind(text, phrase);
            NameMention before = behind.isEmpty() || comesAfterComma(text, phrase) ? before(text, phrase, phrases.subList(0, i), phrases.subList(i + 1, phrases.size())) : null;
            PositionPhrase next = firstBehind(phrase, phrases.subList(i + 1, phrases.size()));
            if (isBetweenTwo(text, phrase, behind, phrases)) {
                owners.put(phrase, List.of(text.nameAt(phrase.firstToken() - 1)));
            } else if (before != null && (behind.isEmpty() || PhraseStack.isComma(text, phrase.lastToken() + 1))) {
                owners.put(phrase, List.of(before));
            } else if (!behind.isEmpty()) {
                owners.put(phrase, behind);
            } else if (next != null && !isBareWord(phrase) && owners.containsKey(next) && stack.isOne(text, phrase, next)
                    && owners.get(next).getFirst().span().start() > next.span().start()) {
                owners.put(phrase, owners.get(next));
            }
        }
        continueBehindNames(text, phrases, owners);
        phrases.stream().filter(phrase -> isOfAnother(text, phrase, phrases, owners, drafts)).toList().forEach(owners::remove);
        return owners;
    }

    /**
     * True where the name behind the phrase is the object of what the phrase's holder does (وسيزور الرئيس المكسيكي ترامب): the one
     * named was told of before, or has another position beside the name, and the same position as another's, or as nobody's behind a verb that takes people as objects.
     */
    private boolean isOfAnother(NamedText text, PositionPhrase phrase, List<PositionPhrase> phrases,
                                Map<PositionPhrase, List<NameMention>> owners, Map<NameMention, EntityDraft> drafts) {
        List<NameMention> names = owners.getOrDefault(phrase, List.of());
        EntityDraft person = names.size() == 1 ? drafts.get(names.getFirst()) : null;
        if (person == null || names.getFirst().span().start() < phrase.span().start()) {
            return false;
        }
        boolean stacked = phrases.stream().anyMatch(next -> next.firstToken() > phrase.lastToken()
                && next.lastToken() < text.firstToken(names.getFirst()));
        if (!stacked && person.lastBefore(phrase.span().start()) < 0) {
            return false;
        }
        boolean another = false;
        for (PositionPhrase earlier : phrases.subList(0, phrases.indexOf(phrase))) {
            boolean same = earlier.head().word().equals(phrase.head().word()) && !phrase.content().isEmpty()
                    && earlier.content().containsAll(phrase.content());
            List<NameMention> holders = owners.get(earlier);
            if (same && holders != null && holders.stream().anyMatch(name -> drafts.get(name) == person)) {
                return false;
            }
            another |= same && (holders != null || isTransitive(text, phrase.firstToken() - 1));
        }
        return another;
    }

    /** استقبل فلان رئيس الأركان الأدميرال فلان رئيس هيئة الدفاع: the second has a position of his own behind the name, so that the one before is the first’s. */
    private boolean isBetweenTwo(NamedText text, PositionPhrase phrase, List<NameMention> behind, List<PositionPhrase> phrases) {
        NameMention left = text.nameAt(phrase.firstToken() - 1);
        if (left == null || left.type() != EntityType.PERSON || phrase.head().prefix() > 0 || behind.size() != 1 || text.firstToken(behind.getFirst()) == phrase.lastToken() + 1) {
            return false;
        }
        int own = text.lastToken(behind.getFirst()) + 1;
        return phrases.stream().anyMatch(next -> next.firstToken() == own && next.head().prefix() == 0);
    }

    /** The first of {@code later} that is not inside {@code phrase}; null for none. */
    private static PositionPhrase firstBehind(PositionPhrase phrase, List<PositionPhrase> later) {
        return later.stream().filter(next -> next.firstToken() > phrase.lastToken()).findFirst().orElse(null);
    }

    /** فلان وزير الخارجية ورئيس الحزب: the second phrase is of the same man. */
    private void continueBehindNames(NamedText text, List<PositionPhrase> phrases, Map<PositionPhrase, List<NameMention>> owners) {
        for (int i = 1; i < phrases.size(); i++) {
            PositionPhrase phrase = phrases.get(i);
            List<NameMention> previous = owners.get(phrases.get(i - 1));
            if (!owners.containsKey(phrase) && previous != null && !phrase.head().is(Form.MANY)
                    && previous.getLast().span().start() < phrases.get(i - 1).span().start()
                    && stack.isOne(text, phrases.get(i - 1), phrase)) {
                owners.put(phrase, previous);
            }
        }
    }

    /** The names right behind the phrase: one, or all of a list behind a dual or plural head. */
    private List<NameMention> behind(NamedText text, PositionPhrase phrase) {
        int at = skipToName(text, phrase.lastToken() + 1, phrase.firstToken());
        NameMention name = at < 0 ? null : text.wholeNameFrom(at);
        if (name == null) {
            return List.of();
        }
        if (!phrase.isOfSeveral()) {
            return List.of(name);
        }
        List<NameMention> all = new ArrayList<>(List.of(name));
        for (NameMention next = nextInList(text, name); next != null; next = nextInList(text, next)) {
            all.add(next);
        }
        return all;
    }

    private NameMention nextInList(NamedText text, NameMention name) {
        int at = text.lastToken(name) + 1;
        while (at < text.size() && (PhraseStack.isComma(text, at) || text.token(at).is("و") || lexicon.isAddress(text.token(at)))) {
            at++;
        }
        NameMention next = text.nameFrom(at);
        boolean joined = next != null && (next.span().start() == text.token(at).start() || text.token(at).startsWith("و"));
        return joined && next.type() == EntityType.PERSON && at > text.lastToken(name) ? next : null;
    }

    /** The token where a person's name begins, after at most a comma, marks, an acronym in brackets or quotes, forms of address, kin; -1 for none. */
    private int skipToName(NamedText text, int from, int inSentenceOf) {
        int limit = text.sentenceEnd(inSentenceOf);
        boolean comma = false;
        for (int at = from; at < limit; at++) {
            NameMention name = text.nameFrom(at);
            if (name != null && name.type() == EntityType.PERSON) {
                return text.wholeNameFrom(at) == name ? at : -1;
            }
            Token token = text.token(at);
            int blessed = blessings.behind(text, at);
            if (blessed > at) {
                at = blessed - 1;
            } else if (name != null && at > from && (text.token(at - 1).is("(") || name.type() == EntityType.ORGANIZATION && QUOTES.contains(text.token(at - 1).norm()))) {
                at = text.lastToken(name);
            } else if (PhraseStack.isComma(text, at) && !comma) {
                comma = true;
            } else if (at == from && token.is("في") && text.nameFrom(at + 1) != null && text.nameFrom(at + 1).type() != EntityType.PERSON) {
                at = text.lastToken(text.nameFrom(at + 1));
            } else if (at == from && name != null && name.type() == EntityType.LOCATION && token.startsWith("ب") && name.span().start() > token.start()) {
                at = text.lastToken(name);
            } else if (name != null || !(QUOTES.contains(token.norm()) || token.is("(") || token.is(")") || token.is("-")
                    || token.is(":") && at + 1 < limit && (text.nameFrom(at + 1) != null || lexicon.isAddress(text.token(at + 1)))
                    || addresses.isPart(text, at) || kinship.isKinWithPronoun(token))) {
                return -1;
            }
        }
        return -1;
    }

    /** The name right before the phrase, to which it stands in apposition. */
    private NameMention before(NamedText text, PositionPhrase phrase, List<PositionPhrase> earlier, List<PositionPhrase> later) {
        if (phrase.head().prefix() > 0 || phrase.head().is(Form.MANY) || isBareWord(phrase)
                || phrase.head().is(Form.ACCUSATIVE) && phrase.head().is(HeadKind.SPEAKER)) {
            return null;
        }
        int at = phrase.firstToken() - 1;
        boolean apart = false;
        at = blessings.before(text, at);
        while (at >= 0 && (PhraseStack.isComma(text, at) || QUOTES.contains(text.token(at).norm()) || text.token(at).is(")")
                || text.token(at).is("(") || text.token(at).is("-") || isListColon(text, at) || PRONOUNS.contains(text.token(at).norm()))) {
            apart = true;
            at = blessings.before(text, at - 1);
        }
        NameMention name = text.nameAt(at);
        if (name == null || name.type() != EntityType.PERSON || phrase.isBare() && !apart
                || text.sentenceEnd(at) != text.sentenceEnd(phrase.firstToken())) {
            return null;
        }
        boolean objectFollows = text.wholeNameFrom(phrase.lastToken() + 1) != null || hasObjectLater(text, phrase, later)
                || namesObjectLater(text, phrase);
        return !objectFollows && isSubject(text, name, earlier, apart) ? null : name;
    }

    /** استقبل الأمير فلان ولي العهد، أمس، وزير الخارجية علان: true where behind a comma somebody else has position and name, bare of any preposition. */
    private boolean hasObjectLater(NamedText text, PositionPhrase phrase, List<PositionPhrase> later) {
        for (PositionPhrase next : later) {
            if (text.sentenceEnd(next.firstToken()) != text.sentenceEnd(phrase.firstToken())) {
                return false;
            }
            if (next.head().prefix() == 0 && !next.head().is(Form.MANY) && isIntroduced(text, next.firstToken()) && !isStacked(text, phrase, next)
                    && !behind(text, next).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** True where nothing but signs stands between two phrases. */
    private static boolean isStacked(NamedText text, PositionPhrase left, PositionPhrase right) {
        return IntStream.range(left.lastToken() + 1, right.firstToken()).allMatch(at -> text.token(at).kind() == Token.Kind.SIGN);
    }

    /** True for a delegation, or somebody behind forms of address, that no preposition or conjunction governs (اليوم معالي فلان). */
    private boolean namesObjectLater(NamedText text, PositionPhrase phrase) {
        for (int at = blessings.behind(text, phrase.lastToken() + 1); at < text.sentenceEnd(phrase.firstToken()); at++) {
            if (DELEGATIONS.contains(text.token(at).norm()) && !GOVERNING.contains(text.token(at - 1).norm()) && lexicon.head(text.token(at - 1)) == null) {
                return true;
            }
            boolean addressed = lexicon.isAddress(text.token(at - 1)) && text.token(at).isWord() && !lexicon.isAddress(text.token(at));
            if (addressed && at - 1 > phrase.lastToken() + 1 && isIntroduced(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** True where what begins at {@code first} stands behind a comma, or behind forms of address and no word that governs it. */
    private boolean isIntroduced(NamedText text, int first) {
        int at = first - 1;
        while (at >= 0 && lexicon.isAddress(text.token(at))) {
            at--;
        }
        boolean addressed = at < first - 1 && at >= 0 && text.sentenceEnd(at) == text.sentenceEnd(first);
        return PhraseStack.isComma(text, at) || addressed && !GOVERNING.contains(text.token(at).norm()) && text.token(at).kind() != Token.Kind.SIGN
                && lexicon.head(text.token(at)) == null;
    }

    /** The colon of a line NAME : position, where the name opens the line. */
    private boolean isListColon(NamedText text, int at) {
        NameMention name = text.token(at).is(":") && at > 0 ? text.nameAt(at - 1) : null;
        if (name == null || name.type() != EntityType.PERSON) {
            return false;
        }
        int before = text.firstToken(name) - 1;
        while (before >= 0 && text.sentenceEnd(before) == text.sentenceEnd(at) && (lexicon.isAddress(text.token(before))
                || text.token(before).kind() != Token.Kind.WORD)) {
            before--;
        }
        return before < 0 || text.sentenceEnd(before) != text.sentenceEnd(at);
    }

    /**
     * True where a verb that takes people as objects stands right before the name, or before the name and its own positions: what
     * follows may be its object.
     */
    private boolean isSubject(NamedText text, NameMention name, List<PositionPhrase> earlier, boolean apart) {
        int at = text.firstToken(name) - 1;
        boolean hasPosition = false;
        for (int i = earlier.size() - 1; at >= 0 && i >= -1; ) {
            if (lexicon.isAddress(text.token(at)) || PhraseStack.isComma(text, at)) {
                at--;
            } else if (i >= 0 && earlier.get(i).lastToken() == at) {
                at = earlier.get(i--).firstToken() - 1;
                hasPosition = true;
            } else {
                break;
            }
        }
        if (apart && !hasPosition) {
            return false;
        }
        return isTransitive(text, at);
    }

    private boolean isTransitive(NamedText text, int at) {
        if (at < 0) {
            return false;
        }
        String verb = text.token(at).norm();
        return transitives.contains(verb) || verb.length() > 3 && "وف".indexOf(verb.charAt(0)) >= 0 && transitives.contains(verb.substring(1));
    }

    /** A word as عضو says nothing by itself. */
    private static boolean isBareWord(PositionPhrase phrase) {
        return phrase.isBare() && !phrase.definite();
    }

    private static boolean comesAfterComma(NamedText text, PositionPhrase phrase) {
        return phrase.firstToken() > 0 && PhraseStack.isComma(text, phrase.firstToken() - 1);
    }
}
