package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Persons' names: behind titles and ranks, behind positions with their complements, and by given names. */
final class PersonSource implements CandidateSource {

    /** The rule of names with an office’s word as family name. */
    static final String RANKED = "person.ranked";

    private static final int LONGEST_POSITION = 14;
    private static final Set<String> POSITION_PARTICLES = Set.of("في", "لدي", "من", "باسم", "الي", "علي", "و", "عن", "بشان", "اول", "عام");

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            afterTitle(words, i, found);
            afterPosition(words, i, found);
            byGivenName(words, i, found);
            byDescent(words, i, found);
            speaker(words, i, found);
            ranked(words, i, found);
        }
        return found;
    }

    /** الفريق أول محمد الحداد، الشيخ الصلابي. */
    private void afterTitle(Words words, int i, List<Candidate> found) {
        boolean rank = words.is(i, WordClass.RANK) && words.isDefinite(i);
        if (!rank && !words.is(i, WordClass.TITLE) || words.base(i).length() < 3 && !words.isSign(i + 1, ".")) {
            return;
        }
        int first = i + 1;
        while (words.isSign(first, ".") || words.is(first, WordClass.RANK) || words.is(first, WordClass.TITLE)
                || rank && words.is(first, WordClass.PASSING_ADJECTIVE)) {
            first++;
        }
        if (words.isUnknown(first) && words.isDefinite(first) && words.isGivenName(first + 1)) {
            first++;
        }
        add(words, i, first, true, words.isDefinite(i) ? 0.8 : 0.6, "person.title", found);
    }

    /** رئيس المجلس الرئاسي، القائد الأعلى للجيش الليبي محمد المنفي: the first name behind a position. */
    private void afterPosition(Words words, int i, List<Candidate> found) {
        if (!words.is(i, WordClass.ROLE)) {
            return;
        }
        for (int at = i + 1; at - i < LONGEST_POSITION && words.sameSentence(i, at); at++) {
            boolean comma = words.isSign(at, "،") || words.isSign(at, ",");
            int first = comma || words.isSign(at, "\"") || words.isSign(at, "(") || words.isSign(at, ")") ? at + 1 : at;
            if (startsName(words, first)) {
                int last = PersonNameReader.read(words, first, true);
                boolean nouns = last > first && words.isUnknown(first) && words.norm(first).endsWith("ا") && words.norm(first + 1).endsWith("ا");
                if (last > first && !nouns || last == first && !looksPlain(words, first) && (words.isDefinite(i) || isKinship(words, i)) && first == i + 1) {
                    found.add(candidate(words, first, last, last > first ? 0.75 : 0.55, "person.position"));
                    return;
                }
            }
            if (!comma && !belongsToPosition(words, at)) {
                return;
            }
        }
    }

    /** A single unknown word behind a position may be a verb or an adjective: أعدم، إيضاحات. */
    private static boolean looksPlain(Words words, int i) {
        String light = words.token(i).light();
        return words.isUnknown(i) && (words.looksInflected(i) || "أيتنا".indexOf(light.charAt(0)) >= 0 && light.length() < 6 || light.endsWith("ا"));
    }

    private static boolean isKinship(Words words, int i) {
        return words.base(i).length() > 3 && (words.base(i).endsWith("ه") || words.base(i).endsWith("ها")) && words.isUnmistakable(i + 1);
    }

    private static boolean startsName(Words words, int i) {
        boolean otherName = words.isPlace(i) || words.known(i, EntityType.ORGANIZATION) != null;
        if (words.hasProclitic(i) || !words.isWord(i) || words.isLatin(i) || otherName
                || words.isUnknown(i) && words.is(i - 1, WordClass.FUNCTION)) {
            return false;
        }
        return words.is(i, WordClass.FIRST_NAME) || words.is(i, WordClass.AMBIGUOUS_FIRST_NAME) && !words.is(i, WordClass.FUNCTION)
                || words.is(i, WordClass.SURNAME) && !words.is(i, WordClass.TITLE) && !words.is(i, WordClass.COMMON) && !words.is(i, WordClass.PASSING_ADJECTIVE)
                || words.is(i, WordClass.NAME_PREFIX) || words.isUnknown(i) && !words.isDefinite(i) && !words.norm(i).endsWith("ه");
    }

    private static boolean belongsToPosition(Words words, int i) {
        if (POSITION_PARTICLES.contains(words.norm(i))) {
            return true;
        }
        return words.isSign(i, "\"") || words.isSign(i, "(") || words.isSign(i, ")") || words.isSign(i, "،")
                || words.isWord(i) && !words.is(i, WordClass.FUNCTION) && !words.is(i, WordClass.VERB);
    }

    /** محمد الحداد: a given name and what follows it. */
    private void byGivenName(Words words, int i, List<Candidate> found) {
        boolean sure = words.is(i, WordClass.FIRST_NAME) && !words.is(i, WordClass.FUNCTION);
        boolean ambiguous = words.is(i, WordClass.AMBIGUOUS_FIRST_NAME) && !words.is(i, WordClass.FUNCTION);
        if (!sure && !ambiguous) {
            compound(words, i, found);
            return;
        }
        int last = PersonNameReader.read(words, i, false);
        boolean apposed = words.isSign(i - 1, "،") && words.isSign(last + 1, "،");
        if (last > i && (sure || apposed || isStrong(words, i, last))) {
            found.add(candidate(words, i, last, sure ? 0.78 : 0.6, "person.given"));
        }
    }

    /** وقال إيان جريجور المتحدث باسم …، استقبل الوزير، اليوم، مسعد فودة رئيس الاتحاد: what stands between a verb or a comma and a position. */
    private void speaker(Words words, int verb, List<Candidate> found) {
        int first = verb + 1;
        boolean comma = words.isSign(verb, "،");
        if (!comma && !words.is(verb, WordClass.VERB) || words.isDefinite(first) || words.is(first, WordClass.COMMON) || !isNamePart(words, first)) {
            return;
        }
        int last = first;
        while (last - first < 3 && words.sameSentence(first, last + 1) && isNamePart(words, last + 1)) {
            last++;
        }
        int position = words.isSign(last + 1, "،") ? last + 2 : last + 1;
        boolean office = words.is(position, WordClass.ROLE) && !words.hasProclitic(position);
        if (last > first && office && !(comma && words.isDefinite(position))) {
            found.add(candidate(words, first, last, 0.65, "person.speaker"));
        }
    }

    /** والفريق سالم الوزير، وزير …: behind a rank or title and a given name even the word for an office is a family name where the phrase ends with it. */
    private void ranked(Words words, int i, List<Candidate> found) {
        boolean titled = (words.is(i - 1, WordClass.RANK) || words.is(i - 1, WordClass.TITLE)) && words.isDefinite(i - 1);
        boolean family = words.isDefinite(i + 1) && !words.hasProclitic(i + 1) && words.is(i + 1, WordClass.ROLE) && words.sameSentence(i - 1, i + 1);
        boolean ends = words.isSign(i + 2, "،") && (words.is(i + 3, WordClass.ROLE) || words.isAny(i + 3, Set.of(WordClass.VERB, WordClass.FUNCTION)))
                || words.exists(i + 1) && !words.sameSentence(i + 1, i + 2) || words.isSign(i + 2, ".");
        if (titled && family && ends && words.isGivenName(i) && !words.hasProclitic(i)) {
            found.add(candidate(words, i, i + 1, 0.9, RANKED));
        }
    }

    private static boolean isNamePart(Words words, int i) {
        return words.isWord(i) && !words.isLatin(i) && !words.hasProclitic(i) && words.norm(i).length() > 1 && words.known(i).isEmpty()
                && (words.isGivenName(i) || words.isUnknown(i) && !words.looksInflected(i) || words.is(i, WordClass.SURNAME)
                || words.is(i, WordClass.NAME_PREFIX));
    }

    /** الحسن بن علي: the word before بن is a name whatever it is. */
    private void byDescent(Words words, int i, List<Candidate> found) {
        boolean descent = words.norm(i + 1).equals("بن") && words.isWord(i) && !words.is(i, WordClass.FUNCTION) && !words.is(i, WordClass.VERB)
                && (!words.is(i, WordClass.ROLE) || words.is(i - 1, WordClass.TITLE)) && !words.is(i, WordClass.TITLE) && !words.is(i, WordClass.RANK) && !words.isPlace(i);
        if (descent && (words.isUnknown(i) || words.is(i - 1, WordClass.TITLE) || words.isDefinite(i) && !words.is(i, WordClass.DEMONYM) && !words.is(i, WordClass.OFFICIAL_ADJECTIVE))
                && !words.looksInflected(i)) {
            int rest = PersonNameReader.read(words, i + 1, false);
            if (rest > i + 1) {
                found.add(candidate(words, i, rest, 0.75, "person.descent"));
            }
        }
    }

    /** عبد الفتاح مورو، أبو مازن: names that begin with a compound. */
    private void compound(Words words, int i, List<Candidate> found) {
        String base = words.base(i);
        if (!words.is(i, WordClass.NAME_PREFIX) || !base.equals("عبد") && !base.equals("ابو")) {
            return;
        }
        int last = PersonNameReader.read(words, i, false);
        if (last > i && (base.equals("عبد") ? words.isDefinite(i + 1) || words.norm(i + 1).equals("الله") : !words.is(i + 1, WordClass.COMMON))) {
            found.add(candidate(words, i, last, 0.7, "person.compound"));
        }
    }

    /** An ambiguous given name needs a second word that is a name or unknown. */
    private static boolean isStrong(Words words, int first, int last) {
        return words.is(first + 1, WordClass.FIRST_NAME) || words.is(first + 1, WordClass.SURNAME)
                || words.is(first + 1, WordClass.AMBIGUOUS_FIRST_NAME) && last > first + 1
                || words.isUnknown(first + 1) && (words.isDefinite(first + 1) || words.is(first - 1, WordClass.VERB) && !words.hasProclitic(first)) || words.is(first + 1, WordClass.NAME_PREFIX) && last > first + 1;
    }

    private void add(Words words, int title, int first, boolean sure, double confidence, String rule, List<Candidate> found) {
        if (!words.sameSentence(title, first) || words.hasProclitic(first)) {
            return;
        }
        int last = PersonNameReader.read(words, first, sure);
        if (last >= first && (last > first || words.isDefinite(title) && !words.is(first, WordClass.COMMON))) {
            found.add(candidate(words, first, last, confidence, rule));
        }
    }

    private static Candidate candidate(Words words, int first, int last, double confidence, String rule) {
        return new Candidate(first, last, words.cut(first), EntityType.PERSON, confidence, rule);
    }
}
