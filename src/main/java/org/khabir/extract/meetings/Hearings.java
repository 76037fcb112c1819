package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;

/** Reads hearings: جلسة استماع له بلجنة المالية، جلسة الاستماع إلى الوزير التي عقدتها اللجنة. */
final class Hearings {

    private static final Set<String> HEARING = Set.of("استماع", "الاستماع");
    private static final Set<String> OF_HIM = Set.of("له", "لها", "اليه", "اليها");
    private static final int FARTHEST = 9;
    private static final double CONFIDENCE = 0.7;

    private final SubjectFinder subjects;
    private final ClassNouns nouns;

    Hearings(SubjectFinder subjects, ClassNouns nouns) {
        this.subjects = subjects;
        this.nouns = nouns;
    }

    /** True for جلسة استماع. */
    static boolean isHearing(Scene scene, Hit hit) {
        return hit.token() + 1 < scene.sentenceEnd(hit.token()) && HEARING.contains(scene.token(hit.token() + 1).norm());
    }

    /** The body that hears and whoever is heard; {@link Sides#NONE} where the noun tells no hearing or one side is unknown. */
    Sides read(Scene scene, Hit hit, List<Draft> before) {
        if (!isHearing(scene, hit)) {
            return Sides.NONE;
        }
        Actor body = scene.actorsBetween(hit.start(), hit.token()).stream().filter(Actor::isBody).findFirst().orElse(null);
        Actor heard = null;
        boolean pronoun = false;
        for (int i = hit.token() + 2; i < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST); i++) {
            Actor actor = scene.actorAt(i) == null ? nouns.antecedent(scene, i) : scene.actorAt(i);
            pronoun |= OF_HIM.contains(scene.token(i).norm());
            body = body == null && actor != null && actor.isBody() ? actor : body;
            boolean person = actor != null && actor.isPerson() && (actor.preposition().equals("ل") || actor.preposition().equals("الي"));
            heard = heard == null && person ? actor : heard;
        }
        if (body == null || heard == null && !pronoun) {
            return Sides.NONE;
        }
        List<Actor> told = heard != null ? List.of(heard) : subjects.told(scene, hit, before, List.of(body));
        return told.isEmpty() ? Sides.NONE : new Sides(List.of(body), told, false, false, "hearing", CONFIDENCE);
    }
}
