package org.khabir.ui.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khabir.model.CaseEntity;
import org.khabir.model.GatheredMeeting;

/** Counts who is in which meetings or articles, and with whom. */
final class NetworkBuilder {

    /** More links than these are a blur. */
    static final int MOST_LINKS = 1000;

    private final NetworkSource source;
    private final NetworkFilter filter;

    private NetworkBuilder(NetworkSource source, NetworkFilter filter) {
        this.source = source;
        this.filter = filter;
    }

    static Network build(NetworkSource source, NetworkFilter filter) {
        return new NetworkBuilder(source, filter).build();
    }

    private Network build() {
        Collection<List<Integer>> groups = filter.relation() == Relation.MEETINGS ? meetings() : articles();
        int[] weights = new int[source.entities().size()];
        groups.stream().filter(group -> group.size() > 1).forEach(group -> group.forEach(entity -> weights[entity]++));
        List<Integer> linked = IntStream.range(0, weights.length).filter(i -> weights[i] >= filter.least()).boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -weights[i]).thenComparing(i -> source.entities().get(i).name())
                        .thenComparing(i -> source.entities().get(i).key())).toList();
        List<Integer> chosen = linked.subList(0, Math.min(filter.most(), linked.size()));
        return withoutLone(chosen, weights, links(groups, chosen), linked.size() - chosen.size());
    }

    private Collection<List<Integer>> meetings() {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < source.entities().size(); i++) {
            if (isWanted(i)) {
                indices.put(source.entities().get(i).key(), i);
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (GatheredMeeting meeting : source.meetings()) {
            if (filter.accepts(meeting)) {
                groups.add(meeting.participantKeys().stream().filter(indices::containsKey).map(indices::get).distinct().toList());
            }
        }
        return groups;
    }

    private Collection<List<Integer>> articles() {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < source.entities().size(); i++) {
            if (isWanted(i)) {
                for (String article : source.entities().get(i).articleIds()) {
                    if (filter.accepts(article, source.published().get(article))) {
                        groups.computeIfAbsent(article, id -> new ArrayList<>()).add(i);
                    }
                }
            }
        }
        return groups.values();
    }

    private boolean isWanted(int entity) {
        return !filter.hiddenTypes().contains(source.entities().get(entity).type());
    }

    private List<Network.Link> links(Collection<List<Integer>> groups, List<Integer> chosen) {
        Map<Integer, Integer> places = new HashMap<>();
        chosen.forEach(entity -> places.put(entity, places.size()));
        int[][] counts = new int[chosen.size()][chosen.size()];
        for (List<Integer> group : groups) {
            int[] present = group.stream().filter(places::containsKey).mapToInt(places::get).sorted().toArray();
            for (int i = 0; i < present.length; i++) {
                for (int j = i + 1; j < present.length; j++) {
                    counts[present[i]][present[j]]++;
                }
            }
        }
        List<Network.Link> links = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = one + 1; other < counts.length; other++) {
                if (counts[one][other] >= filter.least()) {
                    links.add(new Network.Link(one, other, counts[one][other]));
                }
            }
        }
        return links.stream().sorted(Comparator.comparingInt(link -> -link.weight())).limit(MOST_LINKS).toList();
    }

    /** Names to which no link is left are not shown. */
    private Network withoutLone(List<Integer> chosen, int[] weights, List<Network.Link> links, int omitted) {
        int[] places = new int[chosen.size()];
        List<Network.Node> nodes = new ArrayList<>();
        boolean[] linked = new boolean[chosen.size()];
        links.forEach(link -> linked[link.one()] = linked[link.other()] = true);
        for (int i = 0; i < places.length; i++) {
            places[i] = nodes.size();
            if (linked[i]) {
                CaseEntity entity = source.entities().get(chosen.get(i));
                nodes.add(new Network.Node(entity, weights[chosen.get(i)]));
            }
        }
        return new Network(filter.relation(), List.copyOf(nodes),
                links.stream().map(link -> new Network.Link(places[link.one()], places[link.other()], link.weight())).toList(), omitted);
    }
}
