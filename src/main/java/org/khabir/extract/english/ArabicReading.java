package org.khabir.extract.english;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an Arabic word aloud: long vowels as written, short ones guessed from the word's shape (فاعل, مفعول, فعّال …), else an a
 * that keeps more than two consonants from meeting. Stateless.
 */
final class ArabicReading {

    private static final String SHADDA = "\u0651";

    private ArabicReading() {
    }

    /**
     * @param word    without the article, with its shadda where it is written
     * @param article whether the article stands before it
     */
    static String read(String word, boolean article) {
        List<Sound> sounds = sounds(word);
        String shape = shape(sounds);
        String patterned = byShape(sounds, shape, article);
        return patterned != null ? patterned : syllables(sounds);
    }

    private static List<Sound> sounds(String word) {
        String plain = word.replaceAll("[\u064B-\u0650\u0652\u0640\u0670]", "").replace('أ', 'ا').replace('ى', 'ا').replace("آ", "ا");
        List<Sound> sounds = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            boolean start = sounds.isEmpty();
            boolean afterVowel = !start && sounds.getLast().vowel();
            boolean last = next == ' ';
            switch (c) {
                case 'ا' -> {
                    if (!afterVowel) {
                        sounds.add(Sound.vowel("a", c));
                    }
                }
                case 'إ' -> sounds.add(Sound.vowel("i", 'ا'));
                case 'و' -> sounds.add(start || afterVowel && !initialAlef(sounds) || isVowelLetter(next) || next == 'ي' && i + 2 == plain.length()
                        ? Sound.consonant("w", c) : joined(sounds, last ? "o" : "ou", c));
                case 'ي' -> {
                    if (!(afterVowel && sounds.getLast().latin().equals("i"))) {
                        sounds.add(start || afterVowel || isVowelLetter(next) || next == 'و' && i + 2 < plain.length()
                                ? Sound.consonant("y", c) : Sound.vowel("i", c));
                    }
                }
                case 'ة' -> sounds.add(afterVowel ? Sound.consonant("t", c) : Sound.vowel("a", c));
                case '\u0651' -> {
                    if (!start && !afterVowel) {
                        sounds.add(sounds.getLast());
                    }
                }
                default -> {
                    Sound sound = c == 'ه' && last && !afterVowel && sounds.size() > 2 ? Sound.vowel("a", 'ة') : Sound.consonant(c);
                    if (sound != null) {
                        sounds.add(sound);
                    }
                }
            }
        }
        return sounds;
    }

    private static boolean initialAlef(List<Sound> sounds) {
        return sounds.size() == 1 && sounds.getFirst().is('ا');
    }

    /** The long vowel, which swallows an alef that only bears it (أوباري). */
    private static Sound joined(List<Sound> sounds, String latin, char letter) {
        if (initialAlef(sounds)) {
            sounds.removeLast();
            return Sound.vowel("o", letter);
        }
        return Sound.vowel(latin, letter);
    }

    private static boolean isVowelLetter(char c) {
        return c == 'ا' || c == 'ة' || c == 'ى' || c == 'أ' || c == 'آ' || SHADDA.indexOf(c) >= 0;
    }

    /** C for each consonant, the letter A, U or I for each vowel. */
    private static String shape(List<Sound> sounds) {
        StringBuilder shape = new StringBuilder();
        sounds.forEach(sound -> shape.append(!sound.vowel() ? 'C' : sound.is('و') ? 'U' : sound.is('ي') ? 'I' : 'A'));
        return shape.toString();
    }

    private static String byShape(List<Sound> s, String shape, boolean article) {
        boolean mim = s.getFirst().is('م');
        if (article && shape.equals("CCAC")) {
            return latin(s, 0) + "a" + doubled(latin(s, 1)) + "a" + latin(s, 3);
        } else if (shape.equals("CACCI")) {
            return latin(s, 0) + "a" + latin(s, 2) + "i" + latin(s, 3) + "i";
        } else if (mim && shape.equals("CCCC")) {
            return "mo" + latin(s, 1) + latin(s, 2) + "e" + latin(s, 3);
        } else if (mim && shape.equals("CCCCC") && s.get(2).is('ت')) {
            return "mo" + latin(s, 1) + "ta" + latin(s, 3) + "e" + latin(s, 4);
        } else if (mim && shape.equals("CCACC")) {
            return "mo" + latin(s, 1) + "a" + latin(s, 3) + "e" + latin(s, 4);
        } else if (shape.equals("ACCCAC") && s.get(2).is('ت')) {
            return "i" + latin(s, 1) + "ti" + latin(s, 3) + "a" + latin(s, 5);
        }
        return null;
    }

    private static String latin(List<Sound> sounds, int at) {
        return sounds.get(at).latin();
    }

    private static String doubled(String latin) {
        return latin.length() == 1 ? latin + latin : latin;
    }

    private static String syllables(List<Sound> sounds) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < sounds.size()) {
            int end = at;
            while (end < sounds.size() && !sounds.get(end).vowel()) {
                end++;
            }
            boolean behindLong = at > 0 && (at > 1 || sounds.get(at - 1).is('و'));
            write(sounds.subList(at, end), vowels(sounds.subList(at, end), at == 0, end == sounds.size()), behindLong, out);
            if (end < sounds.size()) {
                out.append(sounds.get(end).latin());
            }
            at = end + 1;
        }
        return out.toString().replace("aaa", "aa");
    }

    private static boolean[] vowels(List<Sound> run, boolean first, boolean last) {
        boolean glide = !last && !run.isEmpty() && (run.getLast().is('و') && run.size() > 2 || run.getLast().is('ي'));
        return glide ? Syllables.vowelsBeforeGlide(run.size(), first) : Syllables.vowels(run.size(), first, last);
    }

    private static void write(List<Sound> run, boolean[] vowelBehind, boolean behindLong, StringBuilder out) {
        for (int i = 0; i < run.size(); i++) {
            boolean silentAyn = run.get(i).is('ع') && !out.isEmpty() && out.charAt(out.length() - 1) == 'a' && !vowelBehind[i];
            boolean lastHamza = run.get(i).is('ء') && behindLong && i == run.size() - 1;
            out.append(silentAyn || lastHamza ? "a" : run.get(i).latin());
            if (vowelBehind[i]) {
                boolean beforeYa = i + 1 < run.size() && run.get(i + 1).is('ي') && !(i + 2 < run.size() && run.get(i + 2).is('ي'));
                boolean closed = i + 2 == run.size();
                out.append(beforeYa ? "i" : behindLong && closed ? "e" : "a");
            }
        }
    }
}
