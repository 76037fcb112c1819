package org.khabir.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Precision, recall and F1 of names by exact match of words and type, as conlleval counts them (Tjong Kim Sang and
 * De Meulder 2003).
 */
public final class ConllScore {

    private final Map<String, int[]> counts = new TreeMap<>();

    private record Name(int first, int last, String type) {
    }

    /** Adds a sentence's written and found tags of its words. */
    public void add(List<String> written, List<String> found) {
        Set<Name> wanted = names(written);
        Set<Name> given = names(found);
        wanted.forEach(name -> of(name.type)[1]++);
        given.forEach(name -> of(name.type)[2]++);
        wanted.stream().filter(given::contains).forEach(name -> of(name.type)[0]++);
    }

    private int[] of(String type) {
        return counts.computeIfAbsent(type, key -> new int[3]);
    }

    private static Set<Name> names(List<String> tags) {
        Set<Name> names = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String type = type(tags.get(i));
            if (type.isEmpty() || tags.get(i).startsWith("I-") && i > 0 && type(tags.get(i - 1)).equals(type)) {
                continue;
            }
            int last = i;
            while (last + 1 < tags.size() && tags.get(last + 1).startsWith("I-") && type(tags.get(last + 1)).equals(type)) {
                last++;
            }
            names.add(new Name(i, last, type));
        }
        return names;
    }

    private static String type(String tag) {
        return tag.startsWith("B-") || tag.startsWith("I-") ? tag.substring(2) : "";
    }

    /** F1 over some types, in percent. */
    public double f1(Set<String> types) {
        return f1(sum(types));
    }

    private int[] sum(Set<String> types) {
        int[] sum = new int[3];
        counts.forEach((type, of) -> {
            for (int k = 0; k < 3 && types.contains(type); k++) {
                sum[k] += of[k];
            }
        });
        return sum;
    }

    private static double f1(int[] of) {
        return of[1] + of[2] == 0 ? 0 : 200.0 * of[0] / (of[1] + of[2]);
    }

    /** A line a type, and one over all of {@code types}. */
    public String table(List<String> types) {
        StringBuilder table = new StringBuilder();
        types.forEach(type -> table.append(line(type, sum(Set.of(type)))));
        return table.append(line(String.join("+", types), sum(Set.copyOf(types)))).toString();
    }

    private static String line(String what, int[] of) {
        return String.format(Locale.ROOT, "  %-16s P %5.1f  R %5.1f  F1 %5.2f  (%d of %d)%n", what,
                of[2] == 0 ? 0 : 100.0 * of[0] / of[2], of[1] == 0 ? 0 : 100.0 * of[0] / of[1], f1(of), of[0], of[1]);
    }
}
