package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.model.Entity;

/** Reads who speaks to whom on the occasion that a noun tells: أبلغ فلان، في اتصال هاتفي، فلانا؛ دعا فلان فلانا خلال جلسة عمل إلى. */
final class Addresses {

    private static final Set<String> TO = Set.of("ل", "الي");
    /** Who was named last: أن الأخير أبلغ فلانا. */
    private static final Set<String> LATTER = Set.of("الاخير", "الاخيره");
    private static final int FARTHEST = 6;
    private static final int FARTHEST_OBJECT = 2;
    private static final double CONFIDENCE = 0.75;

    private final Cues cues;

    Addresses(Cues cues) {
        this.cues = cues;
    }

    /** The speaker and whoever is spoken to; {@link Sides#NONE} where the noun has arguments of its own or one of the two is missing. */
    Sides read(Scene scene, Hit hit, Arguments read) {
        boolean own = hit.form().hasClitic() || hit.form().definite() || hit.isCarried()
                || read.list().stream().anyMatch(argument -> argument.marker() != Marker.BARE && argument.marker() != Marker.TO);
        if (own || Hearings.isHearing(scene, hit) || isOfBody(scene, hit) || !hit.trigger().construction().isNoun() || !isCircumstance(scene, hit)) {
            return Sides.NONE;
        }
        boolean ofBefore = cues.is(scene.tokens(), scene.sentenceStart(hit.start()), Cue.CAME) && scene.sentenceAt(hit.start()).index() > 0;
        int from = ofBefore ? scene.sentenceStart(scene.sentenceStart(hit.start()) - 1) : scene.sentenceStart(hit.start());
        for (int i = hit.start() - 1; i >= from; i--) {
            if (scene.actorAt(i) == null && scene.quotationEnd(i) == 0 && cues.is(scene.tokens(), i, Cue.ADDRESSES)) {
                return sides(scene, i, hit, read);
            }
        }
        return Sides.NONE;
    }

    /** اجتماع مكتب المجلس: the session of a body that is told by common nouns. */
    private boolean isOfBody(Scene scene, Hit hit) {
        int next = hit.token() + 1;
        return next + 1 < scene.sentenceEnd(hit.token()) && scene.actorAt(next) == null && scene.timeAt(next) == null
                && scene.token(next).isWord() && scene.token(next + 1).startsWith("ال") && !scene.token(next).startsWith("ال")
                && !cues.is(scene.tokens(), next, Cue.PREPOSITION) && !cues.is(scene.tokens(), next, Cue.PLACE_WORD);
    }

    private boolean isCircumstance(Scene scene, Hit hit) {
        int before = hit.start() - 1;
        return before >= scene.sentenceStart(hit.start())
                && (cues.is(scene.tokens(), before, Cue.ADJUNCT) || scene.token(before).norm().equals("في") || before > 0 && cues.match(scene.tokens(), before - 1, Cue.ADJUNCT) == 2);
    }

    private Sides sides(Scene scene, int verb, Hit hit, Arguments read) {
        Actor fronted = verb > 0 ? scene.actorAt(verb - 1) : null;
        int first = fronted != null && fronted.isPerson() && fronted.isBare() ? fronted.first() : verb + 1;
        List<Actor> told = new ArrayList<>(scene.actorsBetween(first, hit.start()).stream().filter(Addresses::isPerson).toList());
        boolean latter = verb > 0 && LATTER.contains(scene.token(verb - 1).norm());
        if (latter) {
            scene.actorsBetween(scene.sentenceStart(verb), verb).stream().filter(Actor::isPerson).reduce((one, other) -> other).ifPresent(told::addFirst);
        }
        read.list().stream().filter(argument -> words(scene, hit.token() + 1, argument.first()) <= FARTHEST_OBJECT)
                .flatMap(argument -> argument.actors().stream()).filter(Addresses::isPerson).forEach(told::add);
        boolean near = !told.isEmpty() && told.getFirst().isBare() && (latter || told.getFirst().first() - verb <= FARTHEST);
        if (!near || told.size() < 2 || told.size() > 3 || told.stream().anyMatch(actor -> isMedium(scene, actor))) {
            return Sides.NONE;
        }
        Entity speaker = told.getFirst().entity();
        List<Actor> others = told.stream().skip(1).filter(actor -> !actor.entity().equals(speaker)).toList();
        return others.isEmpty() ? Sides.NONE : new Sides(told.subList(0, 1), others, false, false, "addressed", CONFIDENCE);
    }

    private static int words(Scene scene, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += scene.token(i).isWord() && scene.timeAt(i) == null ? 1 : 0;
        }
        return words;
    }

    private boolean isMedium(Scene scene, Actor actor) {
        return IntStream.rangeClosed(actor.first(), actor.last()).anyMatch(i -> scene.readings(i).stream().anyMatch(reading -> cues.holds(reading.rest(), Cue.MEDIA)));
    }

    private static boolean isPerson(Actor actor) {
        return actor.isPerson() && (actor.isBare() || TO.contains(actor.preposition()));
    }
}
