package org.khabir.ui.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khabir.link.NameKey;
import org.khabir.model.CaseEntity;

/**
 * Names and the links between them.
 *
 * @param nodes   the weightiest first
 * @param links   the weightiest first
 * @param omitted how many names have links as wanted, but not the weight to be among those shown
 */
record Network(Relation relation, List<Node> nodes, List<Link> links, int omitted) {

    static final Network EMPTY = new Network(Relation.MEETINGS, List.of(), List.of(), 0);

    /** @param weight in how many meetings or articles it is */
    record Node(CaseEntity entity, int weight) {
    }

    /**
     * @param one    index of a node, less than {@code other}
     * @param weight how many meetings or articles link the two
     */
    record Link(int one, int other, int weight) {
        boolean touches(int node) {
            return one == node || other == node;
        }
    }

    /** The index of the entity that bears that key or name's key; otherwise of one of that name whose type was changed. */
    OptionalInt indexOf(String key) {
        OptionalInt exact = first(entity -> entity.key().equals(key) || entity.names().contains(key));
        return exact.isPresent() ? exact : first(entity -> entity.names().stream().anyMatch(name -> NameKey.areOfOneName(name, key)));
    }

    private OptionalInt first(Predicate<CaseEntity> wanted) {
        return IntStream.range(0, nodes.size()).filter(i -> wanted.test(nodes.get(i).entity)).findFirst();
    }

    /** The links of a node, the weightiest first. */
    List<Link> linksOf(int node) {
        return links.stream().filter(link -> link.touches(node)).toList();
    }

    int highestWeight() {
        return nodes.isEmpty() ? 1 : nodes.getFirst().weight;
    }

    int highestLink() {
        return links.isEmpty() ? 1 : links.getFirst().weight;
    }

    /** The indices of the nodes by all keys that lead to them. */
    Map<String, Integer> indices() {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int index = i;
            nodes.get(i).entity.names().forEach(name -> indices.put(name, index));
            indices.put(nodes.get(i).entity.key(), i);
        }
        return indices;
    }
}
