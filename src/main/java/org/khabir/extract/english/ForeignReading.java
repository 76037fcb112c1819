package org.khabir.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a word that Arabic took over from another language: its long letters are the vowels, its consonants may meet as they do in
 * Europe (ستانفورد), only what nobody can say gets an e. Stateless.
 */
final class ForeignReading {

    /** Letters for sounds that foreign words do not have, and the ending of Arabic feminines. */
    private static final Pattern ARABIC_LETTERS = Pattern.compile("[حعصضظءؤذثقطخة]");
    private static final Pattern FOREIGN_LETTERS = Pattern.compile("[گڤڨپچژڥ]");
    private static final Pattern FOREIGN_SHAPE = Pattern.compile(
            "^(ست|سب|سك|سم|شت|شل|شن|تش|كري|كرو|كلا|كلو|بلا|بري|برو|فري|فرا|فلو|غري|غرا|غرو|غلا|ترا|درا|ماك|فان|إي|أو|إد|إر|ايف).*"
            + "|.*(سكي|وف|وفا|يتش|يتز|رغ|ينغ|سون|سن|وني|ينو|يلو|يني|ايت|اين|ستر|ند|رد|رت|ست|يو|يه|ييه|نز|ترز|كس|كي|يك|ينا|ونا|الو|ارو|يرو)$");
    private static final Set<String> ONSETS = Set.of("br", "bl", "kr", "kl", "dr", "fr", "fl", "gr", "gl", "tr", "st", "sp", "sk", "sm",
            "sn", "sl", "sf", "sw", "sht", "shr", "shl", "shm", "shn", "shv", "tsh", "kw", "thr", "pr", "pl");
    private static final Set<String> CODAS = Set.of("nt", "nd", "ng", "nk", "ns", "nz", "rt", "rd", "rk", "rg", "rn", "rm", "rs", "rl", "rf", "rz", "lt",
            "ld", "lm", "lk", "ls", "lf", "lz", "st", "sk", "ft", "kt", "ks", "mb", "ms", "bs", "tz", "ts", "nsh", "tsh", "dt", "rj", "nj", "rb", "lb", "rsh", "lsh", "lj");

    private ForeignReading() {
    }

    /** True where nothing in {@code word} speaks against its being foreign. */
    static boolean mayBeForeign(String word) {
        return !ARABIC_LETTERS.matcher(word).find() && !word.startsWith("ال");
    }

    static boolean looksForeign(String word) {
        if (FOREIGN_LETTERS.matcher(word).find()) {
            return true;
        }
        return word.length() > 3 && !ARABIC_LETTERS.matcher(word).find()
                && (FOREIGN_SHAPE.matcher(word).matches() || word.replaceAll("[^اويأإآى]", "").length() > 2);
    }

    static String read(String word) {
        List<Sound> sounds = sounds(word.replaceAll("[\\u064B-\\u0652\\u0640\\u0670]", "").replaceAll("^سب", "سپ"));
        StringBuilder out = new StringBuilder();
        List<Sound> run = new ArrayList<>();
        boolean first = true;
        for (Sound sound : sounds) {
            if (sound.vowel()) {
                write(run, first, false, out);
                out.append(sound.latin());
                run.clear();
                first = false;
            } else {
                run.add(sound);
            }
        }
        write(run, first, true, out);
        return out.toString().replace("tsh", "ch").replace("ks", "x").replace("aa", "a").replace("ii", "i");
    }

    private static List<Sound> sounds(String word) {
        List<Sound> sounds = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            boolean afterVowel = !sounds.isEmpty() && sounds.getLast().vowel();
            boolean beforeVowel = "اةىآأ".indexOf(next) >= 0;
            switch (c) {
                case 'ا', 'أ', 'آ', 'ى' -> {
                    boolean bearer = i == 0 && (next == 'و' || next == 'ي') && c != 'آ' && i + 2 < word.length() && "اوي".indexOf(word.charAt(i + 2)) < 0;
                    if (!bearer || c == 'أ' && next == 'ي') {
                        sounds.add(Sound.vowel("a", c));
                    }
                }
                case 'إ' -> {
                    if (next != 'ي') {
                        sounds.add(Sound.vowel("e", c));
                    }
                }
                case 'و' -> sounds.add(sounds.isEmpty() && i == 0 || afterVowel && beforeVowel ? Sound.consonant("w", c) : Sound.vowel(afterVowel ? "u" : "o", c));
                case 'ي' -> sounds.add(sounds.isEmpty() && i == 0 && next != ' ' ? Sound.consonant("y", c)
                        : afterVowel && beforeVowel ? Sound.consonant("y", c) : Sound.vowel("i", c));
                case 'ة', 'ه' -> sounds.add(i + 1 == word.length() ? Sound.vowel(afterVowel ? "h" : c == 'ه' ? "e" : "a", c) : Sound.consonant('ه'));
                case 'ئ' -> { }
                default -> {
                    Sound sound = c == 'غ' ? Sound.consonant("g", c) : Sound.consonant(c);
                    if (sound != null) {
                        sounds.add(sound);
                    }
                }
            }
        }
        return sounds;
    }

    private static void write(List<Sound> run, boolean first, boolean last, StringBuilder out) {
        List<String> units = units(run, last);
        boolean[] behind = Syllables.vowels(units.size(), first, last);
        for (int i = 0; i < units.size(); i++) {
            out.append(units.get(i)).append(behind[i] ? "e" : "");
        }
    }

    /** The consonants of a run; those that may meet where it ends are one unit. */
    private static List<String> units(List<Sound> run, boolean last) {
        List<String> units = new ArrayList<>(run.stream().map(Sound::latin).toList());
        int size = units.size();
        if (size > 1 && (last ? CODAS : ONSETS).contains(units.get(size - 2) + units.get(size - 1))) {
            String end = units.removeLast();
            units.add(units.removeLast() + end);
        }
        return units;
    }
}
