package org.khabir.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says which names of a case are one entity: what the analyst decided, then what is sure. It needs all names that share
 * join keys or decisions with each other, and need see no others.
 */
public final class NameLinker {

    private final Decisions decisions;

    public NameLinker(Decisions decisions) {
        this.decisions = decisions;
    }

    /** For each name's key the key of its entity: the least of its names' keys. */
    public Map<String, String> entities(Collection<CaseName> names) {
        Clusters<String> clusters = clusters(names);
        return names.stream().collect(Collectors.toMap(CaseName::key, name -> clusters.head(name.key())));
    }

    private Clusters<String> clusters(Collection<CaseName> names) {
        Clusters<String> clusters = new Clusters<>(names.stream().map(CaseName::key).toList());
        decisions.applyTo(clusters);
        Map<String, TreeSet<String>> sharing = new TreeMap<>();
        names.forEach(name -> name.joinKeys().forEach(key -> sharing.computeIfAbsent(key, k -> new TreeSet<>()).add(name.key())));
        sharing.forEach((key, sharers) -> {
            if (sharers.size() > 1) {
                join(key.charAt(0), sharers, clusters);
            }
        });
        return clusters;
    }

    private static void join(char kind, Set<String> sharers, Clusters<String> clusters) {
        switch (kind) {
            case JoinKeys.PERSON -> joinPersons(sharers, clusters);
            case JoinKeys.ACRONYM -> joinBodies(sharers, clusters);
            default -> joinAll(sharers, clusters);
        }
    }

    /** Names of the same given name and family are one where no third leaves open which of two it is. */
    private static void joinPersons(Set<String> sharers, Clusters<String> clusters) {
        Map<String, PersonName> names = new HashMap<>();
        sharers.forEach(key -> names.put(key, PersonName.of(NameKey.name(key)).orElseThrow()));
        List<String> keys = List.copyOf(sharers);
        for (int i = 0; i < keys.size(); i++) {
            for (int k = i + 1; k < keys.size(); k++) {
                PersonName one = names.get(keys.get(i));
                PersonName other = names.get(keys.get(k));
                if (one.agreesWith(other) && names.values().stream().allMatch(third -> one.agreesWith(third) == other.agreesWith(third))) {
                    clusters.join(keys.get(i), keys.get(k));
                }
            }
        }
    }

    /** An acronym joins the bodies that it stands for, unless it stands for several. */
    private static void joinBodies(Set<String> sharers, Clusters<String> clusters) {
        List<String> bodies = sharers.stream().filter(key -> NameKey.name(key).contains(" ")).toList();
        if (bodies.stream().allMatch(body -> clusters.areJoined(bodies.getFirst(), body))) {
            joinAll(sharers, clusters);
        }
    }

    /** Each with each, since some may have been set apart from others. */
    private static void joinAll(Set<String> sharers, Clusters<String> clusters) {
        sharers.forEach(one -> sharers.forEach(other -> clusters.join(one, other)));
    }
}
