package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;

/** Leads from الوفد to those of the delegation told before: وفد من حزب العمل برئاسة فلان … والتقى الوفد. */
final class Delegations {

    private static final Set<String> AGAIN = Set.of("الوفد", "البعثه");
    private static final Set<String> FIRST = Set.of("وفد", "وفدا", "بعثه");
    private static final int FARTHEST_SENTENCE = 3;

    private final Scene scene;
    private final GroupReader groups;

    Delegations(Scene scene, GroupReader groups) {
        this.scene = scene;
        this.groups = groups;
    }

    /** The bodies and people of the delegation that the token takes up; empty where it takes up none. */
    List<Actor> of(int at) {
        boolean again = scene.readings(at).stream().anyMatch(reading -> AGAIN.contains(reading.rest()));
        if (!again || ClassNouns.isQualified(scene, at)) {
            return List.of();
        }
        int from = scene.document().sentences().get(Math.max(0, scene.sentenceAt(at).index() - FARTHEST_SENTENCE)).first().index();
        for (int i = at - 1; i >= from; i--) {
            boolean first = scene.actorAt(i) == null && scene.readings(i).stream().anyMatch(reading -> FIRST.contains(reading.rest()));
            if (first) {
                OpenArgument delegation = new OpenArgument(Marker.BARE, i);
                delegation.addUnnamed(i);
                groups.read(i, scene.sentenceEnd(i), delegation);
                return delegation.close().actors().stream().filter(actor -> !actor.isPlace()).toList();
            }
        }
        return List.of();
    }
}
