package org.khabir.extract.entities;

import java.util.List;

/** Tells whether two words are spellings of one name: hamza, long alef, and the letters by which foreign sounds are written. */
final class Spelling {

    private static final int SHORTEST_LOOSE = 6;
    private static final int SHORTEST_WITHOUT_ALEF = 4;

    private Spelling() {
    }

    /** The word without what Arabic papers write now one way, now the other: hamza seats, and the letters for g and v. */
    static String canonical(String norm) {
        StringBuilder out = new StringBuilder(norm.length());
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            switch (c) {
                case 'ئ' -> out.append('ي');
                case 'ؤ' -> out.append('و');
                case 'ء' -> { }
                case 'ڤ', 'ڥ' -> out.append('ف');
                case 'گ', 'ڨ', 'ݣ' -> out.append('غ');
                case 'پ' -> out.append('ب');
                case 'چ' -> out.append('ج');
                case 'ژ' -> out.append('ج');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** True where canonical words {@code a} and {@code b} may be the same name written differently. */
    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) == '@' || b.charAt(0) == '@') {
            return false;
        }
        if (isLatin(a) != isLatin(b)) {
            return a.length() > 3 && sounds(a).equals(sounds(b)) && sounds(a).length() > 2;
        }
        if (Math.min(a.length(), b.length()) >= SHORTEST_WITHOUT_ALEF && withoutInnerAlef(a).equals(withoutInnerAlef(b))) {
            return true;
        }
        return Math.min(a.length(), b.length()) >= SHORTEST_LOOSE && a.charAt(a.length() - 1) != 'ه' == (b.charAt(b.length() - 1) != 'ه')
                && isOneEditApart(velars(a), velars(b));
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 0x250;
    }

    private static String withoutInnerAlef(String word) {
        return word.charAt(0) + word.substring(1, word.length() - 1).replace("ا", "") + word.charAt(word.length() - 1);
    }

    /** Foreign g is written غ, ج, ق or ك. */
    private static String velars(String word) {
        return word.replace('ج', 'غ').replace('ق', 'غ').replace('ك', 'غ');
    }

    private static boolean isOneEditApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int j = 0;
        while (j < a.length() - i && j < b.length() - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
            j++;
        }
        return a.length() - i - j <= 1 && b.length() - i - j <= 1;
    }

    /** True where one name is Arabic, the other Latin, and both have the same consonants: فرانس انتار and franceinter. */
    static boolean sameInOtherScript(List<String> a, List<String> b) {
        if (isLatin(a.getFirst()) == isLatin(b.getFirst())) {
            return false;
        }
        String sound = sounds(String.join("", a));
        return sound.length() > 3 && sound.equals(sounds(String.join("", b)));
    }

    /** A word's consonants in Latin letters, for comparing an Arabic and a Latin spelling. */
    private static String sounds(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            String sound = sound(word.charAt(i), next);
            if (!sound.isEmpty() && !out.toString().endsWith(sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    private static String sound(char c, char next) {
        return switch (c) {
            case 'ب', 'p', 'b' -> "b";
            case 'ت', 'ط', 't', 'ث' -> "t";
            case 'ج', 'غ', 'g', 'j' -> "g";
            case 'ك', 'ق', 'k', 'q' -> "k";
            case 'c' -> "eiy".indexOf(next) >= 0 ? "s" : "k";
            case 'د', 'ذ', 'ض', 'd' -> "d";
            case 'ر', 'r' -> "r";
            case 'ز', 'ظ', 'z' -> "z";
            case 'س', 'ص', 's' -> "s";
            case 'ش' -> "sh";
            case 'ف', 'f', 'v' -> "f";
            case 'ل', 'l' -> "l";
            case 'م', 'm' -> "m";
            case 'ن', 'n' -> "n";
            case 'ح', 'خ' -> "h";
            default -> "";
        };
    }
}
