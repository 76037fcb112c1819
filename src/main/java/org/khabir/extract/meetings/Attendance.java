package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.text.Sentence;

/** Finds the sentences that tell afterwards who was present or took part: حضر اللقاء فلان، وشارك في القمة فلان وفلان. */
final class Attendance {

    /**
     * Those who were at the meeting told before {@code sentence}.
     *
     * @param partaking true where they took part or presided, false where they were merely present
     * @param gathering true where the sentence speaks of a conference or summit
     */
    record Present(Sentence sentence, List<Actor> actors, boolean partaking, boolean gathering) {
    }

    private static final int FARTHEST_NOUN = 2;
    private static final Set<String> THEY = Set.of("هم", "وهم");

    private final Cues cues;

    Attendance(Cues cues) {
        this.cues = cues;
    }

    /** @param forms for each token, its reading as a trigger */
    List<Present> find(Scene scene, TriggerForm[] forms) {
        List<Present> found = new ArrayList<>();
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (scene.actorAt(i) == null && !cues.is(scene.tokens(), i - 1, Cue.NEGATION)) {
                read(scene, forms, i, found);
            }
        }
        return found;
    }

    private void read(Scene scene, TriggerForm[] forms, int i, List<Present> found) {
        int told = cues.match(scene.tokens(), i, Cue.ATTENDED);
        int composed = cues.match(scene.tokens(), i, Cue.COMPOSED);
        if (composed > 0) {
            add(scene, members(scene, i + composed), scene.sentenceEnd(i), true, false, found);
            return;
        }
        int attends = cues.match(scene.tokens(), i, Cue.ATTENDS);
        int partakes = Math.max(cues.match(scene.tokens(), i, Cue.TOOK_PART), cues.match(scene.tokens(), i, Cue.PRESIDED));
        int noun = noun(scene, forms, i + Math.max(attends, partakes));
        if (told == 0 && (attends + partakes == 0 || noun < 0)) {
            return;
        }
        int from = told > 0 ? i + told : noun + 1;
        boolean gathering = told == 0 && forms[noun].trigger().construction() == Construction.FORUM;
        int rest = attendants(scene, from);
        add(scene, from, rest, partakes > 0, gathering, found);
        add(scene, rest, scene.sentenceEnd(i), false, gathering, found);
    }

    private void add(Scene scene, int from, int to, boolean partaking, boolean gathering, List<Present> found) {
        List<Actor> present = from < to ? present(scene, from, to) : List.of();
        if (!present.isEmpty()) {
            found.add(new Present(scene.sentenceAt(from), present, partaking, gathering));
        }
    }

    /** ويتكون الوفد من سبعة نواب وهم فلان وفلان: where the members begin, behind هم if it is there. */
    private int members(Scene scene, int from) {
        for (int i = from; i < scene.sentenceEnd(from - 1); i++) {
            if (scene.actorAt(i) == null && THEY.contains(scene.token(i).norm())) {
                return i + 1;
            }
        }
        return from;
    }

    /** The definite noun of a meeting at {@code at} or right behind it; -1 for none. */
    private int noun(Scene scene, TriggerForm[] forms, int at) {
        for (int i = at; i < Math.min(scene.tokens().size(), at + FARTHEST_NOUN); i++) {
            boolean taken = forms[i] != null && forms[i].trigger().construction().isNoun();
            if (taken && (forms[i].definite() || i > at && cues.is(scene.tokens(), i - 1, Cue.SAME))) {
                return i;
            }
        }
        return -1;
    }

    /** Where those begin who were merely present beside those who took part; the sentence's end for nowhere. */
    private int attendants(Scene scene, int from) {
        int end = from < scene.tokens().size() ? scene.sentenceEnd(from - 1) : from;
        for (int i = from; i < end; i++) {
            int length = scene.actorAt(i) == null ? cues.match(scene.tokens(), i, Cue.ATTENDANCE) : 0;
            if (length > 0) {
                return i + length;
            }
        }
        return end;
    }

    /** The people and bodies that follow, up to where another clause begins. */
    private List<Actor> present(Scene scene, int from, int end) {
        List<Actor> present = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                boolean led = i > 0 && (cues.is(scene.tokens(), i - 1, Cue.LED_BY) || i > 1 && cues.match(scene.tokens(), i - 2, Cue.LED_BY) == 2);
                if (actor.first() == i && !actor.isPlace() && (actor.isBare() || actor.joined() || present.isEmpty() || led)) {
                    present.add(actor);
                }
            } else if (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.SPEECH)) {
                return present;
            }
        }
        return present;
    }
}
