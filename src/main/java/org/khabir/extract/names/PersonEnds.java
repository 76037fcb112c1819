package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Mends where persons’ names begin and end: the field cuts them short before a hyphen, or a family name that is another name or an ordinary word too. */
final class PersonEnds {

    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_SYLLABLE = 4;
    private static final int LONGEST_FOREIGN = 2;
    private static final int SHORTEST_FAMILY_NAME = 4;
    private static final String GOD = "الله";
    /** آية الله is a title. */
    private static final Set<String> SIGNS_OF_GOD = Set.of("ايه", "حجه", "روح");
    private static final Set<String> RULERS = Set.of("سلطان", "امير", "ملك", "رئيس");
    private static final Set<String> DESCENT = Set.of("بن", "ولد", "ال", "ابو", "ابن", "بنت");
    private static final Set<WordClass> INTRODUCING = Set.of(WordClass.TITLE, WordClass.RANK, WordClass.ROLE);
    private static final Set<WordClass> NO_FAMILY_NAME = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.RANK, WordClass.TITLE,
            WordClass.PASSING_ADJECTIVE, WordClass.OFFICIAL_ADJECTIVE, WordClass.DEMONYM, WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD,
            WordClass.EVENT_HEAD, WordClass.PLACE_CUE, WordClass.FACILITY_HEAD);

    private PersonEnds() {
    }

    /** The whole of the person’s name that the field sees as {@code extent}. */
    static Extent of(Words words, Extent extent) {
        int first = extent.first();
        boolean title = words.norm(first).equals(GOD) && SIGNS_OF_GOD.contains(words.norm(first - 1));
        return new Extent(title && first < extent.last() ? first + 1 : beginsEarlier(words, extent) ? first - 1 : first, last(words, extent));
    }

    private static int last(Words words, Extent extent) {
        int last = extent.last();
        if (isJoined(words, last + 1)) {
            return last + 2;
        }
        if (isOpen(words, extent)) {
            return last + 1;
        }
        if (last > extent.first() && isTitleOfACountry(words, last)) {
            return last - 1;
        }
        return last > extent.first() && (isFamilyNameBehindGivenNames(words, extent) || isFamilyNameOfAForeigner(words, extent)) ? last + 1 : last;
    }

    /** العميد أمير علي، آن غريو، دفع الله الحاج: given names that are other words too. */
    private static boolean beginsEarlier(Words words, Extent extent) {
        int before = extent.first() - 1;
        boolean prince = words.norm(before).equals("امير") && (words.is(before - 1, WordClass.RANK) || words.is(before - 1, WordClass.TITLE))
                && words.isDefinite(before - 1);
        return words.isWord(before) && words.sameSentence(before, extent.first()) && (prince || words.isAnne(before)
                || words.norm(extent.first()).equals(GOD) && !SIGNS_OF_GOD.contains(words.norm(before)));
    }

    /** هيثم بن طارق سلطان عمان. */
    private static boolean isTitleOfACountry(Words words, int i) {
        return RULERS.contains(words.norm(i)) && words.isCountry(i + 1) && !words.hasProclitic(i + 1);
    }

    /**
     * The names with those that the field leaves out where the rules are plain: a name behind a rank (الفريق المختار شعبان), the second half of one whose first
     * word is a compound, a foreigner’s family name that stands alone.
     */
    static List<Candidate> complete(Proposals proposals, List<Candidate> names) {
        Words words = proposals.words();
        List<Candidate> complete = new ArrayList<>(names);
        proposals.candidates().stream().filter(name -> isRanked(words, name)).forEach(name -> add(complete, name));
        names.stream().filter(name -> name.type() == EntityType.PERSON).flatMap(name -> again(words, name).stream()).toList().forEach(name -> add(complete, name));
        complete.sort(Comparator.comparingInt(Candidate::first));
        return joined(words, complete);
    }

    private static void add(List<Candidate> names, Candidate name) {
        if (names.stream().noneMatch(name::overlaps)) {
            names.add(name);
        }
    }

    private static boolean isRanked(Words words, Candidate name) {
        return name.rule().equals("person.title") && name.length() > 1 && words.isGivenName(name.first()) && words.is(name.first() - 1, WordClass.RANK)
                && (words.isDefinite(name.first() - 1) || words.is(name.first() - 2, WordClass.RANK)) && !words.is(name.first(), WordClass.RANK);
    }

    /** الركن عبد الأمير رشيد يارالله: behind a rank a given name alone is no whole name, nor does one follow a name with a title; MQ-9 ريبر. */
    private static List<Candidate> joined(Words words, List<Candidate> names) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate name : names) {
            Candidate before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.overlaps(name)) {
                if (name.length() > before.length()) {
                    joined.set(joined.size() - 1, name);
                }
                continue;
            }
            boolean half = before != null && before.type() == EntityType.PERSON && name.type() == EntityType.PERSON && before.last() + 1 == name.first()
                    && name.cut() == 0 && isHalf(words, before, name) && words.sameSentence(before.first(), name.last());
            boolean model = before != null && before.type() == EntityType.EQUIPMENT && name.type() == EntityType.PERSON && name.length() == 1
                    && words.token(before.last()).isNumber() && before.last() + 1 == name.first() && name.cut() == 0;
            if (half || model) {
                joined.removeLast();
                joined.add(new Candidate(before.first(), name.last(), before.cut(), before.type(), Math.min(before.confidence(), name.confidence()), "joined"));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean isHalf(Words words, Candidate left, Candidate right) {
        boolean ranked = words.is(left.first() - 1, WordClass.RANK);
        return ranked && isOneGivenName(words, left)
                || right.length() == 1 && words.is(right.first(), WordClass.FIRST_NAME) && (ranked || words.is(left.first() - 1, WordClass.TITLE)
                || words.is(left.first() - 1, WordClass.ROLE) && words.norm(left.first() + 1).equals(GOD));
    }

    private static boolean isOneGivenName(Words words, Candidate name) {
        return name.length() == 1 ? words.isGivenName(name.first()) : name.length() == 2 && words.is(name.first(), WordClass.NAME_PREFIX);
    }

    /** How many letters before the name are proclitics, where {@code cut} look so: right behind a title’s noun no ف is one (وزيرة الجيوش الفرنسية فلورنس بارلي). */
    static int cut(Words words, int first, int last, int cut) {
        boolean apposed = words.isWord(first - 1) && words.sameSentence(first - 1, first) && !words.is(first - 1, WordClass.FUNCTION)
                && !words.is(first - 1, WordClass.VERB) && (words.isDefinite(first - 1) || words.is(first - 1, WordClass.ROLE));
        return cut == 1 && last > first && apposed && words.norm(first).startsWith("ف") ? 0 : cut;
    }

    /** محمد ولد: what follows a word of descent is part of the name. */
    private static boolean isOpen(Words words, Extent extent) {
        return extent.last() > extent.first() && DESCENT.contains(words.norm(extent.last())) && words.isWord(extent.last() + 1)
                && words.sameSentence(extent.last(), extent.last() + 1);
    }

    /** شين وون-سيك. */
    private static boolean isJoined(Words words, int hyphen) {
        return words.isSign(hyphen, "-") && words.isWord(hyphen + 1) && words.adjacent(hyphen - 1, hyphen) && words.adjacent(hyphen, hyphen + 1)
                && (words.isUnknown(hyphen + 1) || words.norm(hyphen + 1).length() <= LONGEST_SYLLABLE && words.known(hyphen + 1, EntityType.PERSON) == null);
    }

    /** الدكتور محمد سامر الخليل: behind a title and two given names a given name with the article is the family’s, though it be a town as well. */
    private static boolean isFamilyNameBehindGivenNames(Words words, Extent extent) {
        int next = extent.last() + 1;
        boolean given = true;
        for (int i = extent.first(); i <= extent.last(); i++) {
            given &= words.isGivenName(i) || words.is(i, WordClass.NAME_PREFIX);
        }
        boolean verbFollows = words.is(next + 1, WordClass.VERB) && !words.hasProclitic(next + 1) && words.sameSentence(next, next + 1);
        return given && mayGoOn(words, next) && words.norm(next).startsWith("ال") && (words.isGivenWithArticle(next) || verbFollows)
                && isIntroduced(words, extent.first());
    }

    /** وزير الخارجية إسبن بارث إيدي.: behind a title and two foreign words an ordinary one without article ends the name where the phrase ends with it. */
    private static boolean isFamilyNameOfAForeigner(Words words, Extent extent) {
        int next = extent.last() + 1;
        boolean ends = words.exists(next) && (!words.sameSentence(next, next + 1) || words.isSign(next + 1, "،") || words.isSign(next + 1, "."));
        return extent.last() - extent.first() + 1 == LONGEST_FOREIGN && ends && words.isUnknown(extent.first()) && words.isUnknown(extent.last())
                && mayGoOn(words, next) && isPlainNoun(words, next) && isIntroduced(words, extent.first());
    }

    /** The places where a family name that is spelt as an ordinary word stands alone, written alike: the word itself would have another hamza. */
    private static List<Candidate> again(Words words, Candidate name) {
        Extent without = new Extent(name.first(), name.last() - 1);
        if (name.length() != LONGEST_FOREIGN + 1 || !isFamilyNameOfAForeigner(words, without)) {
            return List.of();
        }
        String family = words.token(name.last()).light();
        return IntStream.range(name.last() + 1, words.size()).filter(i -> words.token(i).light().equals(family))
                .mapToObj(i -> new Candidate(i, i, 0, name.type(), name.confidence(), "person.again")).toList();
    }

    private static boolean isPlainNoun(Words words, int i) {
        String norm = words.norm(i);
        return words.is(i, WordClass.COMMON) && norm.length() >= SHORTEST_FAMILY_NAME && !words.isDefinite(i) && !words.looksInflected(i)
                && !norm.endsWith("ا") && !norm.endsWith("ه") && !norm.endsWith("ين") && !norm.endsWith("ون");
    }

    private static boolean mayGoOn(Words words, int i) {
        return words.isWord(i) && words.sameSentence(i - 1, i) && !words.hasProclitic(i) && !words.isAny(i, NO_FAMILY_NAME);
    }

    /** True where a title or position stands before the name, with nothing but its complements between. */
    private static boolean isIntroduced(Words words, int first) {
        for (int i = first - 1; i >= first - LONGEST_TITLE && words.isWord(i) && words.sameSentence(i, first); i--) {
            if (words.isAny(i, INTRODUCING)) {
                return true;
            }
            if (words.is(i, WordClass.FUNCTION) || words.is(i, WordClass.VERB)) {
                return false;
            }
        }
        return false;
    }
}
