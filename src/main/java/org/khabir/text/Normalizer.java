package org.khabir.text;

import java.text.Normalizer.Form;
import java.util.Locale;

/** Folds the spellings of Arabic that mean the same, character by character, so that offsets can be mapped back. */
public final class Normalizer {

    private Normalizer() {
    }

    /** Folds {@code body} and keeps, for each folded character, where it stands in {@code body}. */
    public static NormalizedText normalize(String body, Folding folding) {
        StringBuilder folded = new StringBuilder(body.length());
        int[] offsets = new int[body.length() + 16];
        for (int i = 0; i < body.length(); i++) {
            int before = folded.length();
            append(folded, body.charAt(i), folding);
            offsets = ensure(offsets, folded.length());
            for (int k = before; k < folded.length(); k++) {
                offsets[k] = i;
            }
        }
        return new NormalizedText(body, folded.toString(), offsets);
    }

    /** The folded form of {@code text} alone. */
    public static String fold(CharSequence text, Folding folding) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(folded, text.charAt(i), folding);
        }
        return folded.toString();
    }

    /** {@link #fold} in full: the key under which gazetteers and indexes hold a name. */
    public static String key(CharSequence text) {
        return fold(text, Folding.FULL);
    }

    /** True for what folding drops: tashkeel, tatweel, bidi and joiner marks. */
    public static boolean isDropped(char c) {
        return c >= '\u064B' && c <= '\u065F' || c == '\u0670' || c == '\u0640'
                || c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9'
                || c >= '\u0610' && c <= '\u061A' || c == '\u061C'
                || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069' || c == '\uFEFF' || c == '\u00AD';
    }

    private static void append(StringBuilder out, char c, Folding folding) {
        if (c < 0x80) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (isPresentationForm(c)) {
            String decomposed = java.text.Normalizer.normalize(String.valueOf(c), Form.NFKC);
            for (int i = 0; i < decomposed.length(); i++) {
                char d = decomposed.charAt(i);
                if (!isPresentationForm(d)) {
                    append(out, d, folding);
                }
            }
        } else if (!isDropped(c)) {
            out.append(folding == Folding.FULL ? full(light(c)) : light(c));
        }
    }

    private static boolean isPresentationForm(char c) {
        return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    }

    private static char light(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) ('0' + c - '\u0660');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) ('0' + c - '\u06F0');
        }
        return switch (c) {
            case '\u06CC', '\u06D0', '\u06D2' -> 'ي';
            case '\u06A9', '\u06AA' -> 'ك';
            case '\u06BE', '\u06C1', '\u06D5' -> 'ه';
            case '\u06C3' -> 'ة';
            case '\u0671', '\u0672', '\u0673' -> '\u0671' == c ? 'ا' : 'أ';
            case '\u00A0', '\u202F', '\u2007', '\u2009' -> ' ';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> c >= 0x600 && c <= 0x6FF ? c : lower(c);
        };
    }

    private static char lower(char c) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }

    private static char full(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
        };
    }

    private static int[] ensure(int[] offsets, int length) {
        return length < offsets.length ? offsets : java.util.Arrays.copyOf(offsets, length * 3 / 2);
    }
}
