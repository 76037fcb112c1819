package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.gazetteer.WordLists;
import org.khabir.model.EntityType;
import org.khabir.text.Document;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/**
 * A document's words, each read with its likeliest proclitics taken off, with the word classes and known names of that
 * reading. Every method takes a token's index and is false, empty or null beyond the text.
 */
final class Words {

    private static final PersonWords PERSON_WORDS = PersonWords.shipped();
    private static final Set<WordClass> NONE = Set.of();
    private static final Set<String> NO_PROCLITICS_OF_NOUNS = Set.of("س", "وس", "فس");
    private static final List<String> INFLECTIONS = List.of("ها", "هم", "هما", "ته", "وا", "ات", "تنا", "كم");
    private static final List<String> VERBAL = List.of("است", "سيت", "سيق", "سيع", "سيك");
    private static final Set<WordClass> STRUCTURAL = EnumSet.complementOf(EnumSet.of(WordClass.COMMON));
    private static final Set<WordClass> OF_PERSONS = EnumSet.of(WordClass.FIRST_NAME, WordClass.AMBIGUOUS_FIRST_NAME,
            WordClass.SURNAME, WordClass.NAME_PREFIX, WordClass.COMMON);

    private final Document document;
    private final Gazetteer gazetteer;
    private final WordLists lists;
    private final List<Token> tokens;
    private final List<String> norms;
    private final Proclitics.Reading[] readings;
    private final List<Set<WordClass>> classes;
    private final List<List<GazetteerMatch>> known;
    private final int[] sentences;
    private final boolean finalsKept;
    private final boolean taMarbutaKept;

    Words(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.lists = gazetteer.words();
        this.tokens = document.tokens();
        this.norms = tokens.stream().map(Token::norm).toList();
        this.readings = new Proclitics.Reading[tokens.size()];
        this.classes = new ArrayList<>(tokens.size());
        this.known = new ArrayList<>(tokens.size());
        this.sentences = new int[tokens.size()];
        this.finalsKept = tokens.stream().anyMatch(token -> token.light().equals("على"));
        this.taMarbutaKept = tokens.stream().anyMatch(token -> token.light().endsWith("ة"));
        document.sentences().forEach(s -> s.tokens().forEach(token -> sentences[token.index()] = s.index()));
        for (int i = 0; i < tokens.size(); i++) {
            read(i, gazetteer);
        }
    }

    private void read(int i, Gazetteer gazetteer) {
        String norm = norms.get(i);
        Proclitics.Reading best = new Proclitics.Reading("", norm, 0);
        List<GazetteerMatch> names = gazetteer.matches(norm, norms, i);
        Set<WordClass> own = lists.of(norm);
        if (tokens.get(i).isWord() && names.isEmpty() && !isStructural(own) && !isMaghrebiName(i)) {
            for (Proclitics.Reading reading : Proclitics.readings(norm)) {
                if (reading.prefix().isEmpty() || NO_PROCLITICS_OF_NOUNS.contains(reading.prefix())) {
                    continue;
                }
                if (reading.prefix().endsWith("ك") && !reading.rest().startsWith("ال") || isGivenName(own) && reading.rest().length() < 4) {
                    continue;
                }
                List<GazetteerMatch> found = gazetteer.matches(reading.rest(), norms, i);
                Set<WordClass> of = lists.of(reading.rest());
                if (!own.isEmpty() && OF_PERSONS.containsAll(of) && found.stream().allMatch(GazetteerMatch::needsContext)) {
                    if (!reading.rest().startsWith("ال")) {
                        continue;
                    }
                }
                if (!found.isEmpty() || isStructural(of) || own.isEmpty() && !of.isEmpty() && best.prefix().isEmpty()
                        || of.contains(WordClass.COMMON) && reading.rest().startsWith("ال") && !best.rest().startsWith("ال")) {
                    best = reading;
                    names = found;
                    if (!found.isEmpty() || isStructural(of)) {
                        break;
                    }
                }
            }
        }
        if (best.prefix().isEmpty() && own.isEmpty() && names.isEmpty()) {
            best = beforeArticle(norm);
        }
        readings[i] = best;
        known.add(names);
        classes.add(withoutHomographs(i, best.prefix().isEmpty() ? own : lists.of(best.rest())));
    }

    /** الفريق بلخير الفاروق: behind a rank or title بل begins a given name where no known word follows it. */
    private boolean isMaghrebiName(int i) {
        String norm = norms.get(i);
        boolean titled = i > 0 && (classes.get(i - 1).contains(WordClass.RANK) || classes.get(i - 1).contains(WordClass.TITLE));
        return titled && norm.length() > 4 && norm.startsWith("بل") && lists.of(norm.substring(1)).isEmpty()
                && i + 1 < norms.size() && norms.get(i + 1).startsWith("ال");
    }

    /** An unknown word that begins like a proclitic and the article is read so. */
    private static Proclitics.Reading beforeArticle(String norm) {
        if (norm.startsWith("لل") && norm.length() > 4) {
            return new Proclitics.Reading("ل", "ا" + norm.substring(1), 1);
        }
        boolean article = norm.length() > 5 && norm.startsWith("ال", 1) && "وبفك".indexOf(norm.charAt(0)) >= 0;
        return article ? new Proclitics.Reading(norm.substring(0, 1), norm.substring(1), 1) : new Proclitics.Reading("", norm, 0);
    }

    /** The preposition على is no Ali, and Ali no preposition where the writer tells ى from ي. */
    private Set<WordClass> withoutHomographs(int i, Set<WordClass> found) {
        if (finalsKept && tokens.get(i).light().endsWith("علي") && found.contains(WordClass.FIRST_NAME)) {
            return EnumSet.of(WordClass.FIRST_NAME);
        }
        if (tokens.get(i).light().equals("فإن")) {
            return EnumSet.of(WordClass.FUNCTION);
        }
        if (isAnne(i)) {
            return EnumSet.of(WordClass.FIRST_NAME);
        }
        if (isRankPart(i)) {
            return EnumSet.of(WordClass.RANK);
        }
        return tokens.get(i).light().endsWith("على") && found.contains(WordClass.FIRST_NAME) ? EnumSet.of(WordClass.FUNCTION) : found;
    }

    /** آن غريو, but not آن الأوان, في آن, تي آن تي. */
    boolean isAnne(int i) {
        return exists(i) && tokens.get(i).light().equals("آن") && i + 1 < tokens.size() && tokens.get(i + 1).isWord() && !norms.get(i + 1).startsWith("ال")
                && norms.get(i + 1).length() > 2 && (i == 0 || norms.get(i - 1).length() > 2);
    }

    /** الفريق الركن، العميد الركن الطيار، الجنرال دوكور دارمي: what goes on a rank belongs to it. */
    private boolean isRankPart(int i) {
        String norm = norms.get(i);
        boolean part = norm.startsWith("ال") && PERSON_WORDS.isRankPart(norm.substring(2)) || PERSON_WORDS.isForeignRank(norm);
        return i > 0 && part && (classes.get(i - 1).contains(WordClass.RANK) || i > 1 && norms.get(i - 1).equals("خاصه") && norms.get(i - 2).equals("قوات"));
    }

    /** وسام is a given name rather than و and سام. */
    private static boolean isGivenName(Set<WordClass> own) {
        return own.stream().anyMatch(WordClass::isGivenName);
    }

    private static boolean isStructural(Set<WordClass> found) {
        return found.stream().anyMatch(STRUCTURAL::contains);
    }

    Document document() {
        return document;
    }

    int size() {
        return tokens.size();
    }

    boolean exists(int i) {
        return i >= 0 && i < tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The folded word as written. */
    String norm(int i) {
        return exists(i) ? norms.get(i) : "";
    }

    /** The folded word without the proclitics of its likeliest reading. */
    String base(int i) {
        return exists(i) ? readings[i].rest() : "";
    }

    /** The proclitics of the likeliest reading. */
    String prefix(int i) {
        return exists(i) ? readings[i].prefix() : "";
    }

    int cut(int i) {
        return readings[i].length();
    }

    boolean hasProclitic(int i) {
        return !prefix(i).isEmpty();
    }

    boolean is(int i, WordClass wordClass) {
        return (exists(i) ? classes.get(i) : NONE).contains(wordClass);
    }

    boolean isAny(int i, Set<WordClass> some) {
        return exists(i) && classes.get(i).stream().anyMatch(some::contains);
    }

    /** True where the word and the next one are a pair of that class. */
    boolean isPair(int i, WordClass wordClass) {
        return lists.is(base(i) + "_" + base(i + 1), wordClass);
    }

    /** True for a word that no list holds. */
    boolean isUnknown(int i) {
        return isWord(i) && classes.get(i).isEmpty() && known.get(i).isEmpty();
    }

    /** True where an unknown word ends or begins as verbs and nouns with a pronoun do, and hardly a name. */
    boolean looksInflected(int i) {
        String norm = norm(i);
        return norm.length() > 4 && INFLECTIONS.stream().anyMatch(norm::endsWith) || norm.length() > 4 && VERBAL.stream().anyMatch(norm::startsWith)
                || norm.length() > 4 && norm.startsWith("و");
    }

    /** True for a given name, even one that is a common word too. */
    boolean isGivenName(int i) {
        return exists(i) && isGivenName(classes.get(i));
    }

    /** True for a given name behind the article (الخليل), whatever else the word is. */
    boolean isGivenWithArticle(int i) {
        return norm(i).startsWith("ال") && isGivenName(lists.of(norm(i).substring(2)));
    }

    /** True for a given name, even an ambiguous one, or a word that no list of ordinary words holds. */
    boolean isUnmistakable(int i) {
        return isGivenName(i) || isUnknown(i);
    }

    boolean isWord(int i) {
        return exists(i) && tokens.get(i).isWord();
    }

    boolean isSign(int i, String sign) {
        return exists(i) && tokens.get(i).is(sign);
    }

    boolean isLatin(int i) {
        return isWord(i) && tokens.get(i).text().charAt(0) < 0x250;
    }

    /** True where the word ends in ه and the writer tells it from ة: the ending of زواره is "his", not that of the town زوارة. */
    boolean mayEndInPronoun(int i) {
        return taMarbutaKept && isWord(i) && token(i).light().endsWith("ه") && !isDefinite(i);
    }

    boolean isDefinite(int i) {
        return base(i).startsWith("ال") && base(i).length() > 3;
    }

    boolean sameSentence(int i, int j) {
        return exists(i) && exists(j) && sentences[i] == sentences[j];
    }

    /** The known names that begin at token {@code i} in its likeliest reading, the longest first. */
    List<GazetteerMatch> known(int i) {
        return exists(i) ? known.get(i) : List.of();
    }

    /** True where a country's name or a capital's begins that is no common word: غادر غوتيريش ليبيا. */
    boolean isCountry(int i) {
        GazetteerMatch place = known(i, EntityType.LOCATION);
        return place != null && place.entries().stream().anyMatch(entry -> entry.source().equals("countries.tsv"));
    }

    /** The longest known name of a type that begins at token {@code i} and is no common word, null where there is none. */
    GazetteerMatch known(int i, EntityType type) {
        for (GazetteerMatch match : known(i)) {
            if (match.entries().stream().anyMatch(entry -> entry.type() == type && !match.needsContext(entry))) {
                return match;
            }
        }
        return null;
    }

    /** The longest known place that begins at token {@code i}, a common word or not; null where there is none. */
    GazetteerMatch anyPlace(int i) {
        return known(i).stream().filter(match -> match.entries().stream().anyMatch(entry -> entry.type() == EntityType.LOCATION))
                .findFirst().orElse(null);
    }

    boolean isPlace(int i) {
        return known(i, EntityType.LOCATION) != null;
    }

    /** True where the analyst said of these words that they are no name of that type. */
    boolean isRejected(Candidate name) {
        List<String> form = new ArrayList<>(norms.subList(name.first(), name.last() + 1));
        form.set(0, form.getFirst().substring(name.cut()));
        return gazetteer.isRejected(name.type(), form);
    }

    boolean adjacent(int i, int j) {
        return exists(i) && exists(j) && tokens.get(i).end() == tokens.get(j).start();
    }
}
