package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Weapons and vehicles by designation (إس-400، ميغ 29، F-16) and by name behind what they are (صواريخ غراد، من نوع "…"). */
final class EquipmentSource implements CandidateSource {

    private static final Set<String> LETTERS = Set.of("اس", "اف", "ميغ", "ميج", "سو", "سوخوي", "تي", "بي", "كيه", "كا", "مي", "ام",
            "تو", "اكس", "ار", "سي", "جي", "ايه", "كي", "بوك", "تور", "يو", "ان", "رافال", "ميراج", "شاهد", "كروز", "بيرقدار",
            "دي", "فاتح", "قدس", "بركان", "سكود", "زلزال", "خيبر", "بدر", "كورنيت", "بانتسير", "لو", "هوك", "ليوبارد");
    private static final Set<String> ARMS = Set.of("صاروخ", "صواريخ", "الصاروخ", "مدمره", "المدمره", "فرقاطه", "الفرقاطه", "سفينه",
            "السفينه", "ناقله", "الناقله", "غواصه", "الغواصه", "بارجه", "البارجه", "مقاتله", "المقاتله", "دبابه", "الدبابه");
    /** The rule of weapons named in quotes, or by a word with a number. */
    static final String WEAPON = "equipment.weapon";
    private static final Set<String> MISSILES = Set.of("صاروخ", "صواريخ", "مسيره", "مسيرات", "قذائف", "دبابات", "راجمات");
    private static final Set<String> WEAPONS = Set.of("صاروخ", "صواريخ", "مسيره", "مسيرات", "منظومه", "منظومات", "دبابه", "دبابات", "قذائف", "راجمه", "راجمات", "مقاتلات");
    /** Makers of aircraft: with a number behind it the name is the craft's (بوينغ 737، إيرباص A320). */
    private static final Set<String> MAKERS = Set.of("بوينغ", "بوينج", "ايرباص", "توبوليف", "انتونوف", "اليوشن", "امبراير", "بومباردييه", "سيسنا");
    private static final Set<String> KINDS = Set.of("نوع", "طراز");

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = designationEnd(words, i);
            if (last > i) {
                int cut = words.norm(i).length() - letters(words, i).length();
                found.add(new Candidate(i, last, words.isLatin(i) ? 0 : cut, EntityType.EQUIPMENT, 0.9, "equipment.designation"));
            }
            if (MAKERS.contains(words.base(i)) && words.sameSentence(i, i + 1) && (words.token(i + 1).isNumber() || words.isLatin(i + 1) && isNumbered(words, i + 1))) {
                found.add(candidate(words, i, i + 1, 0.9, "equipment.make"));
            }
            if (isUnitedStatesShip(words, i)) {
                found.add(candidate(words, i, i + 3, 0.9, "equipment.ship"));
            }
            if (words.is(i, WordClass.EQUIPMENT_CUE)) {
                behindCue(words, i, found);
            }
        }
        return found;
    }

    /** يو إس إس كارني. */
    private static boolean isUnitedStatesShip(Words words, int i) {
        return words.base(i).equals("يو") && words.norm(i + 1).equals("اس") && words.norm(i + 2).equals("اس") && words.isWord(i + 3)
                && words.sameSentence(i, i + 3) && !words.isAny(i + 3, Set.of(WordClass.FUNCTION, WordClass.VERB));
    }

    /** إس-400, ميغ 29, F-16, "S 300"; a number without a hyphen counts only where an armament is spoken of. */
    private static int designationEnd(Words words, int i) {
        boolean latin = words.isLatin(i) && words.token(i).text().length() <= 3 && Character.isUpperCase(words.token(i).text().charAt(0));
        if (!latin && !LETTERS.contains(letters(words, i))) {
            return -1;
        }
        boolean hyphen = words.isSign(i + 1, "-");
        int number = hyphen ? i + 2 : i + 1;
        if (!words.exists(number) || !words.token(number).isNumber() || !words.sameSentence(i, number)) {
            return -1;
        }
        boolean armament = isArmament(words, i);
        return hyphen && words.adjacent(i, i + 1) && words.adjacent(i + 1, number) || armament ? number : -1;
    }

    private static boolean isNumbered(Words words, int i) {
        return words.token(i).text().chars().anyMatch(Character::isDigit);
    }

    /** The word without the conjunction و, where the rest are a designation's letters. */
    private static String letters(Words words, int i) {
        String norm = words.norm(i);
        return norm.startsWith("و") && LETTERS.contains(norm.substring(1)) ? norm.substring(1) : words.base(i);
    }

    private static boolean isArmament(Words words, int i) {
        for (int before = i - 1; before >= i - 4; before--) {
            if (words.is(before, WordClass.EQUIPMENT_CUE)) {
                return true;
            }
        }
        return false;
    }

    private static void behindCue(Words words, int cue, List<Candidate> found) {
        int quote = cue + 1;
        boolean kind = KINDS.contains(words.base(cue));
        if (words.isSign(quote, "\"")) {
            int last = quote;
            while (words.exists(last + 1) && !words.isSign(last + 1, "\"") && last - quote < 4) {
                last++;
            }
            boolean name = last > quote && words.isSign(last + 1, "\"") && (kind || ARMS.contains(words.base(cue)) || WEAPONS.contains(words.base(cue)) || words.isUnknown(quote + 1) || words.isLatin(quote + 1));
            if (name && words.sameSentence(quote, last)) {
                found.add(candidate(words, quote + 1, last, 0.85, WEAPONS.contains(words.base(cue)) ? WEAPON : "equipment.quoted"));
            }
        } else if (MISSILES.contains(words.base(cue)) && isNumberedName(words, quote)) {
            found.add(candidate(words, quote, quote + 1, 0.9, WEAPON));
        } else if (kind && words.isUnknown(quote)) {
            boolean numbered = words.isSign(quote + 1, "-") && words.adjacent(quote, quote + 1) && words.exists(quote + 2) && words.token(quote + 2).isNumber();
            found.add(candidate(words, quote, numbered ? quote + 2 : quote, 0.6, "equipment.kind"));
        } else if (words.isUnknown(quote) && !words.isDefinite(quote) && words.base(cue).length() > 3 && !kind && !words.norm(quote).endsWith("ه")
                && !words.norm(quote).startsWith("ي") && !words.norm(quote).startsWith("ت")) {
            found.add(candidate(words, quote, quote, 0.45, "equipment.cue"));
        }
    }

    /** صواريخ فادي 1. */
    private static boolean isNumberedName(Words words, int i) {
        boolean number = words.exists(i + 1) && words.token(i + 1).isNumber() && words.token(i + 1).text().length() < 4 && words.sameSentence(i, i + 1);
        return number && words.isWord(i) && !words.hasProclitic(i) && !words.isDefinite(i) && !words.norm(i).endsWith("ه")
                && !words.isAny(i, Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.DEMONYM));
    }

    private static Candidate candidate(Words words, int first, int last, double confidence, String rule) {
        return new Candidate(first, last, words.cut(first), EntityType.EQUIPMENT, confidence, rule);
    }
}
