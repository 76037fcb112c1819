package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;

/** Sees where people who are no entity stand as a trigger's subject, so that nobody told before is taken for it. */
final class UnknownPeople {

    /** A subject of whom nothing is known. */
    static final Argument SOMEBODY = new Argument(Marker.BARE, List.of(), true, 0, 0);
    private static final int FARTHEST = 4;
    private static final int FARTHEST_STATEMENT = 18;
    private static final Set<String> PLURALS = Set.of("ون", "ين", "ان");

    private final Cues cues;
    private final ClassNouns nouns = new ClassNouns();

    UnknownPeople(Cues cues) {
        this.cues = cues;
    }

    boolean areSubject(Scene scene, Hit hit) {
        boolean verb = hit.isVerb() || hit.start() < hit.token();
        return verb && (standBefore(scene, hit) || standBeforeThat(scene, hit) || standBehind(scene, hit) || areMany(scene, hit) || isKinBehind(scene, hit))
                || openStatement(scene, hit) || isKin(scene, hit);
    }

    /** أن اللجنة توصلت، بعد جلسات مع فلان، إلى: a statement whose subject is no entity, and none follows up to the trigger. */
    private boolean openStatement(Scene scene, Hit hit) {
        for (int i = hit.start() - 2; i >= Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST_STATEMENT); i--) {
            Actor actor = scene.actorAt(i + 1);
            if (actor != null && !actor.isPlace() && (actor.isBare() || actor.isPerson())) {
                return false;
            }
            if (cues.is(scene.tokens(), i, Cue.THAT)) {
                return scene.token(i).norm().endsWith("ن") && actor == null && cues.is(scene.tokens(), i + 1, Cue.AGENT)
                        && nouns.antecedent(scene, i + 1) == null;
            }
        }
        return false;
    }

    /** والدة فلان التقت: right before the verb, one who is told by another's name. */
    private boolean isKin(Scene scene, Hit hit) {
        Actor before = hit.start() > scene.sentenceStart(hit.start()) ? scene.actorAt(hit.start() - 1) : null;
        return before != null && before.isPerson() && cues.is(scene.tokens(), before.first() - 1, Cue.ABOUT_HIM);
    }

    /** عقدوا جلسة: the verb's ending speaks of more than anybody told before. */
    private static boolean areMany(Scene scene, Hit hit) {
        return !hit.verb().imperfect() && scene.token(hit.start()).norm().endsWith("وا");
    }

    /** سيجتمع والد فلان مع: right behind the verb, one who is told by another's name. */
    private boolean isKinBehind(Scene scene, Hit hit) {
        int next = hit.start() + 1;
        return next + 1 < scene.sentenceEnd(hit.start()) && scene.actorAt(next) == null && cues.is(scene.tokens(), next, Cue.ABOUT_HIM)
                && scene.actorAt(next + 1) != null && scene.actorAt(next + 1).isPerson();
    }

    /** أجرى العراقيون محادثات. */
    private boolean standBehind(Scene scene, Hit hit) {
        int next = hit.start() + 1;
        boolean free = next < scene.sentenceEnd(hit.token()) && next != hit.token() && scene.actorAt(next) == null && scene.timeAt(next) == null;
        return free && scene.token(next).startsWith("ال")
                && (PLURALS.stream().anyMatch(scene.token(next).norm()::endsWith) || cues.is(scene.tokens(), next, Cue.AGENT));
    }

    /** يمكن للهيئة أن تجتمع: before أن, one who is no entity. */
    private boolean standBeforeThat(Scene scene, Hit hit) {
        int that = hit.start() - 1;
        return that > scene.sentenceStart(hit.start()) && scene.token(that).norm().endsWith("ان") && cues.is(scene.tokens(), that, Cue.THAT)
                && scene.actorAt(that - 1) == null && nouns.antecedent(scene, that - 1) == null
                && scene.readings(that - 1).stream().anyMatch(reading -> reading.prefix().endsWith("ل")
                && (cues.holds(reading.rest(), Cue.AGENT) || cues.holds("ا" + reading.rest(), Cue.AGENT)));
    }

    /** أن الوفد التقى: between أن and the verb, one who is no entity. */
    private boolean standBefore(Scene scene, Hit hit) {
        int i = hit.start() - 1;
        boolean told = false;
        while (i > scene.sentenceStart(hit.start()) && hit.start() - i <= FARTHEST && scene.actorAt(i) == null && scene.timeAt(i) == null
                && !cues.is(scene.tokens(), i, Cue.THAT) && !cues.is(scene.tokens(), i, Cue.TITLE)) {
            told = scene.token(i).startsWith("ال");
            i--;
        }
        return told && cues.is(scene.tokens(), i, Cue.THAT);
    }

    /** لقاؤه مع فلان الفلاني، جمعته مكالمة مع فلانة: behind مع, a word that nobody knows, where the noun is somebody's own; -1 for none. */
    int partner(Scene scene, Hit hit, int end) {
        boolean own = hit.trigger().construction().isNoun() && (hit.form().hasClitic() || hit.isGathered() && hit.verb().hasClitic());
        for (int i = hit.token() + 1; own && hit.trigger().markers().contains(Marker.WITH) && i + 1 < end; i++) {
            if (scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.TOPIC) || cues.is(scene.tokens(), i, Cue.RELATION))) {
                return -1;
            }
            if (scene.actorAt(i) == null && scene.token(i).norm().equals("مع")) {
                return isUnknown(scene, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private boolean isUnknown(Scene scene, int i) {
        boolean free = scene.token(i).isWord() && scene.actorAt(i) == null && scene.timeAt(i) == null && scene.token(i).norm().length() > 2;
        return free && !cues.is(scene.tokens(), i, Cue.PREPOSITION) && !cues.is(scene.tokens(), i, Cue.BREAK) && !cues.is(scene.tokens(), i, Cue.SAME)
                && !isMedium(scene, i);
    }

    private boolean isMedium(Scene scene, int i) {
        return scene.readings(i).stream().anyMatch(reading -> cues.holds(reading.rest(), Cue.MEDIA))
                || scene.sentenceEnd(i) > i + 1 && scene.readings(i + 1).stream().anyMatch(reading -> cues.holds(reading.rest(), Cue.MEDIA));
    }

    /** True where no مع stands between the trigger and the argument, whose first member may be no entity. */
    static boolean isUngoverned(Scene scene, Hit hit, Argument argument) {
        for (int i = hit.token() + 1; i < argument.first(); i++) {
            if (scene.token(i).norm().equals("مع")) {
                return false;
            }
        }
        return true;
    }
}
