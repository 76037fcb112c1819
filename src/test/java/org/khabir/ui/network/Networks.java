package org.khabir.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;

/** Networks made up by number. */
final class Networks {

    private Networks() {
    }

    /** The same numbers give the same network; each name has a link. */
    static Network random(int names, int links) {
        Random random = new Random(5);
        List<Network.Node> nodes = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            EntityType type = EntityType.values()[i % EntityType.values().length];
            nodes.add(new Network.Node(new CaseEntity("key" + i, type, "اسم رقم " + i, "Name " + i, List.of(), 1, 1, List.of("a")), 1 + (names - i) / 10));
        }
        List<Network.Link> made = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            int one = i < names - 1 ? i : random.nextInt(names - 1);
            made.add(new Network.Link(one, one + 1 + random.nextInt(names - 1 - one), 1 + random.nextInt(4)));
        }
        return new Network(Relation.MEETINGS, nodes, made, 0);
    }
}
