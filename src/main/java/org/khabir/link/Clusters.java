package org.khabir.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Things that are joined step by step, except where they have been set apart before. Unknown things are passed over. */
final class Clusters<T extends Comparable<T>> {

    private final Map<T, Cluster<T>> clusters = new HashMap<>();

    private static final class Cluster<T> {
        private final TreeSet<T> members = new TreeSet<>();
        private final Set<T> strangers = new HashSet<>();
    }

    Clusters(Collection<T> things) {
        for (T each : things) {
            Cluster<T> cluster = new Cluster<>();
            cluster.members.add(each);
            clusters.put(each, cluster);
        }
    }

    /** Joins the clusters of the two; does nothing where something of one was set apart from something of the other. */
    void join(T a, T b) {
        Cluster<T> one = clusters.get(a);
        Cluster<T> other = clusters.get(b);
        if (one == null || other == null || one == other || areApart(one, other)) {
            return;
        }
        if (one.members.size() < other.members.size()) {
            Cluster<T> swapped = one;
            one = other;
            other = swapped;
        }
        one.members.addAll(other.members);
        one.strangers.addAll(other.strangers);
        for (T member : other.members) {
            clusters.put(member, one);
        }
    }

    /** Keeps the clusters of the two from being joined; does nothing where they are one already. */
    void setApart(T a, T b) {
        Cluster<T> one = clusters.get(a);
        Cluster<T> other = clusters.get(b);
        if (one != null && other != null && one != other) {
            one.strangers.add(b);
            other.strangers.add(a);
        }
    }

    boolean areApart(T a, T b) {
        return areApart(clusters.get(a), clusters.get(b));
    }

    private static <T> boolean areApart(Cluster<T> one, Cluster<T> other) {
        return one.strangers.stream().anyMatch(other.members::contains);
    }

    /** The least of the cluster that {@code thing} is in. */
    T head(T thing) {
        return clusters.get(thing).members.getFirst();
    }

    boolean areJoined(T a, T b) {
        return clusters.get(a) == clusters.get(b);
    }
}
