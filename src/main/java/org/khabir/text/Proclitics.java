package org.khabir.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters that Arabic glues to the front of a word (و ف ب ل ك س, alone or stacked), as readings to be tried: the word
 * itself first, then what is left when more and more is taken off.
 */
public final class Proclitics {

    private static final List<String> STACKS = List.of("و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فب", "فل", "فك", "فس");
    private static final int SHORTEST_REST = 2;

    private Proclitics() {
    }

    /**
     * One way to read a word.
     *
     * @param prefix the proclitics taken off, empty for none
     * @param rest   what is left; لل gives the article back (للأمم: prefix ل, rest الأمم)
     * @param length how many characters of the folded word stand before the rest's first own character; for لل that is the
     *               prefix without the second ل, by which spans begin there
     */
    public record Reading(String prefix, String rest, int length) {
    }

    /** The readings of {@code norm}, a folded word, the plain word first, then by length of the prefix. */
    public static List<Reading> readings(String norm) {
        List<Reading> readings = new ArrayList<>(4);
        readings.add(new Reading("", norm, 0));
        for (String stack : STACKS) {
            if (norm.startsWith(stack) && norm.length() - stack.length() >= SHORTEST_REST) {
                readings.add(new Reading(stack, norm.substring(stack.length()), stack.length()));
                if (stack.endsWith("ل") && norm.startsWith("ل", stack.length())) {
                    readings.add(new Reading(stack, "ا" + norm.substring(stack.length()), stack.length()));
                }
            }
        }
        return readings;
    }
}
