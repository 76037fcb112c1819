package org.khabir.train;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabir.model.EntityType;

/** Precision, recall and F1 of names by exact match of span and type. */
public final class NameCounts {

    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    /** Adds the marked names of an article and those found in it. */
    void add(Collection<MarkedArticle.Name> marked, Collection<MarkedArticle.Name> found) {
        Set<MarkedArticle.Name> wanted = new HashSet<>(marked);
        wanted.forEach(name -> of(name.type())[1]++);
        for (MarkedArticle.Name name : Set.copyOf(found)) {
            of(name.type())[2]++;
            of(name.type())[0] += wanted.contains(name) ? 1 : 0;
        }
    }

    private int[] of(EntityType type) {
        return counts.computeIfAbsent(type, key -> new int[3]);
    }

    /** F1 over all types, 0 to 1. */
    public double f1() {
        int[] sum = sum();
        return f1(sum);
    }

    private int[] sum() {
        int[] sum = new int[3];
        counts.values().forEach(of -> {
            for (int k = 0; k < 3; k++) {
                sum[k] += of[k];
            }
        });
        return sum;
    }

    private static double f1(int[] of) {
        return of[1] + of[2] == 0 ? 0 : 2.0 * of[0] / (of[1] + of[2]);
    }

    /** A line a type, and one over all. */
    public String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((type, of) -> table.append(line(type.name().toLowerCase(Locale.ROOT), of)));
        return table.append(line("all", sum())).toString();
    }

    private static String line(String what, int[] of) {
        return String.format(Locale.ROOT, "  %-13s P %.3f  R %.3f  F1 %.3f  (%d right, %d marked, %d found)%n", what,
                of[2] == 0 ? 0 : 1.0 * of[0] / of[2], of[1] == 0 ? 0 : 1.0 * of[0] / of[1], f1(of), of[0], of[1], of[2]);
    }
}
