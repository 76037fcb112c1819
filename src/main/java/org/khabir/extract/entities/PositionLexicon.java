package org.khabir.extract.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.extract.entities.Head.Form;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.gazetteer.WordLists;
import org.khabir.text.Folding;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** The words of position phrases: heads with their inflected forms, adjectives, forms of address, and words that end a phrase. */
public final class PositionLexicon {

    private static final String PROCLITICS = "وفبلك";
    private static final String ARTICLE = "ال";
    /** A given name, folded like the particle أن. */
    private static final String ANNE = "آن";
    private static final Set<String> OFFICE_NOUNS = Set.of("مكتب", "قسم", "فريق", "مركز", "وفد", "مجمع", "قطاع", "جهاز", "ملحق", "نادي", "مجلس", "جناح");
    private static final Set<String> CHARGED = Set.of("مكلف", "مختص");

    private final WordLists words;
    private final Map<String, Head> heads = new HashMap<>(4096);
    /** Heads that are another word than the masculine (ممثلة), to be told from that with a pronoun (ممثله). */
    private final Map<String, Head> feminineHeads = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Set<String> address = WordList.words("address.txt");
    private final Set<String> adjectives;
    private final Set<String> passing = WordList.words("passing.txt");
    private final Set<String> barriers = WordList.words("barriers.txt");
    private final Map<String, Set<String>> openers = new HashMap<>();
    private final Set<String> bodies = WordList.words("bodies.txt");
    private final Set<String> portfolios = WordList.words("portfolios.txt");
    private final Set<String> charges = WordList.words("charges.txt");
    private final Set<String> rankParts = WordList.words("rank-parts.txt");
    private final Set<String> parts = WordList.words("parts.txt");
    private final Set<String> nounsInT = WordList.words("nouns-in-t.txt");

    /** Reads the word lists and adds them to those of {@code words}. */
    public PositionLexicon(WordLists words) {
        this.words = words;
        WordList.rows("heads.tsv").forEach(this::addHead);
        adjectives = new HashSet<>(WordList.words("adjectives.txt"));
        adjectives.addAll(passing);
        for (String[] row : WordList.rows("openers.tsv")) {
            openers.put(Normalizer.key(row[0]), keys(row[1], " "));
        }
    }

    private void addHead(String[] row) {
        String lemma = Normalizer.key(row[0].replaceAll("[=!]", ""));
        if (row[0].startsWith("=")) {
            exact.put(lemma, Normalizer.fold(row[0].replaceAll("[=!]", ""), Folding.LIGHT));
        }
        boolean fixed = row[1].startsWith("FIXED:");
        HeadKind kind = fixed ? HeadKind.OFFICE : HeadKind.valueOf(row[1]);
        HeadWord word = new HeadWord(row.length > 4 ? Normalizer.key(row[4]) : lemma, kind, keys(row[2], " "), fixed ? keys(row[1].substring(6), "\\|") : Set.of());
        if (row[0].replace("!", "").endsWith("ة")) {
            boolean feminine = kind != HeadKind.PROFESSION;
            feminineHeads.put(lemma, new Head(word, Form.BARE, feminine, 0));
            feminineHeads.put(ARTICLE + lemma, new Head(word, Form.DEFINITE, feminine, 0));
            return;
        }
        if (!row[0].endsWith("!")) {
            addForms(word, lemma + "ه", true);
        }
        addForms(word, lemma, false);
        keys(row[3], "\\|").forEach(plural -> addMany(word, plural));
    }

    private static Set<String> keys(String column, String separator) {
        return column.equals("-") ? Set.of()
                : Arrays.stream(column.split(separator)).map(Normalizer::key).collect(Collectors.toSet());
    }

    private void addForms(HeadWord word, String stem, boolean feminine) {
        add(stem, word, Form.BARE, feminine);
        add(ARTICLE + stem, word, Form.DEFINITE, feminine);
        String joined = feminine ? stem.substring(0, stem.length() - 1) + "ت" : stem;
        for (String pronoun : new String[] {"ه", "ها", "هم", "هما", "نا"}) {
            add(joined + pronoun, word, Form.POSSESSED, feminine);
        }
        if (!feminine) {
            add(stem + "ا", word, Form.ACCUSATIVE, false);
        }
        for (String ending : new String[] {"ان", "ين", feminine ? "ا" : "ون", "ي"}) {
            addMany(word, joined + ending);
        }
        for (String ending : new String[] {"يه", "يها", "يهم", "يهما", "اه", "اها"}) {
            add(joined + ending, word, Form.MANY, feminine);
        }
    }

    private void addMany(HeadWord word, String form) {
        add(form, word, Form.MANY, false);
        add(ARTICLE + form, word, Form.MANY, false);
    }

    private void add(String key, HeadWord word, Form form, boolean feminine) {
        heads.putIfAbsent(key, new Head(word, form, feminine, 0));
    }

    /** The head word of {@code lemma}, folded; null where there is none. */
    HeadWord word(String lemma) {
        Head head = heads.get(lemma);
        return head == null ? null : head.word();
    }

    /** The head that {@code token} is, alone or behind proclitics; null where it is none. */
    public Head head(Token token) {
        String norm = token.norm();
        Head found = look(token, norm, 0);
        for (int cut = 1; found == null && cut <= 2 && norm.length() - cut >= 3 && isProclitic(norm, cut); cut++) {
            String rest = norm.substring(cut);
            found = look(token, rest, cut);
            if (found == null && norm.charAt(cut - 1) == 'ل' && rest.startsWith("ل")) {
                found = look(token, "ا" + rest, cut);
            }
        }
        return found;
    }

    private static boolean isProclitic(String norm, int cut) {
        return PROCLITICS.indexOf(norm.charAt(cut - 1)) >= 0;
    }

    private Head look(Token token, String key, int prefix) {
        Head feminine = token.light().endsWith("ة") ? feminineHeads.get(key) : null;
        if (feminine != null) {
            return feminine.behind(prefix);
        }
        Head head = heads.get(key);
        if (head == null || !token.light().contains(exact.getOrDefault(head.word().lemma(), ""))) {
            return null;
        }
        boolean noun = head.is(Form.POSSESSED) || head.is(Form.MANY) && key.endsWith("يه");
        if (noun && token.light().endsWith("ة")) {
            return null;
        }
        if (head.is(Form.BARE) && head.feminine() && token.light().endsWith("ه")) {
            head = new Head(head.word(), Form.POSSESSED, false, 0);
        }
        return head.behind(prefix);
    }

    /** True for a rank or form of address, which stands beside a name and is no role. */
    public boolean isAddress(Token token) {
        return isAddress(token.norm());
    }

    /** As {@link #isAddress(Token)} for a word folded in full. */
    boolean isAddress(String norm) {
        return address.contains(norm) || words.is(norm, WordClass.TITLE) || words.is(norm, WordClass.RANK);
    }

    /** True for a word that goes on the rank or form of address before it (أركان حرب، قوات خاصة), {@code word} folded. */
    boolean goesOnRank(String word) {
        return rankParts.contains(word);
    }

    /** True for a word that no list holds and that nothing is glued to, the name of a place or body perhaps, {@code word} folded. */
    boolean isUnknown(String word) {
        return words.of(word).isEmpty() && word.length() > 3 && PROCLITICS.indexOf(word.charAt(0)) < 0;
    }

    /** True for a noun of a part of a body, which follows with ل, {@code noun} folded. */
    boolean isPart(String noun) {
        return parts.contains(noun);
    }

    /** True for a word before which every position phrase ends. */
    public boolean isBarrier(Token token) {
        return isBarrierWord(token.norm()) && !token.light().equals(ANNE);
    }

    /** True for a known verb, alone or behind و or ف. */
    boolean isVerb(Token token) {
        String norm = token.norm();
        return words.is(norm, WordClass.VERB)
                || norm.length() > 3 && "وف".indexOf(norm.charAt(0)) >= 0 && words.is(norm.substring(1), WordClass.VERB);
    }

    /** As {@link #isBarrier} for a word folded in full. */
    boolean isBarrierWord(String norm) {
        return barriers.contains(norm) || words.is(norm, WordClass.VERB)
                || words.is(norm, WordClass.FUNCTION) && !adjectives.contains(norm);
    }

    /** True for a common noun that stands for a body already told of (الحزب), {@code noun} with its article and folded. */
    boolean isBody(String noun) {
        return bodies.contains(noun);
    }

    /** True for a head or noun whose complement may be several nouns joined by و, {@code noun} folded. */
    boolean joinsNouns(String noun) {
        return portfolios.contains(noun);
    }

    /** True for a noun that goes on a portfolio with a complement of its own (ومكافحة الفساد), {@code noun} folded and without و. */
    boolean isCharge(String noun) {
        return charges.contains(noun);
    }

    /** True for what is built like an imperfect verb, so that no chain of nouns goes through it. */
    boolean looksLikeVerb(Token token) {
        String norm = token.norm();
        return norm.length() >= 4 && norm.startsWith("ي") || norm.length() > 4 && (norm.startsWith("سي") || norm.startsWith("وي"))
                || norm.length() == 4 && norm.startsWith("ت") && !nounsInT.contains(norm);
    }

    /** True for an adjective that may follow inside a position phrase, {@code word} folded and without article. */
    boolean isAdjective(String word) {
        return isNisba(word) || adjectives.contains(masculine(word));
    }

    /** The prepositions that bring the body or place of a position behind an adjective (العام لـ), folded and without article. */
    Set<String> opened(String adjective) {
        return openers.getOrDefault(masculine(adjective), Set.of());
    }

    /** True for a noun with the article that stands for a part of a body (المكتب، القسم), {@code noun} folded. */
    boolean isOfficeNoun(String noun) {
        return OFFICE_NOUNS.contains(Keywords.withoutArticle(noun)) && noun.contains(ARTICLE);
    }

    /** True for مكلف and مختص, behind which ب brings whatever the position is about; {@code adjective} folded and without article. */
    boolean isCharged(String adjective) {
        return CHARGED.contains(masculine(adjective));
    }

    private String masculine(String adjective) {
        boolean feminine = adjective.endsWith("ه") && adjective.length() > 3 && !adjectives.contains(adjective);
        boolean plural = adjective.length() > 4 && (adjective.endsWith("ين") || adjective.endsWith("ون") || adjective.endsWith("ات"));
        return feminine ? adjective.substring(0, adjective.length() - 1)
                : plural ? adjective.substring(0, adjective.length() - 2) : adjective;
    }

    /** True for an adjective that says when a position is held rather than which (السابق). */
    boolean isPassing(String word) {
        return passing.contains(masculine(word));
    }

    private static boolean isNisba(String word) {
        return word.length() >= 4 && (word.endsWith("ي") || word.endsWith("يه") || word.endsWith("يين") && word.length() >= 5);
    }
}
