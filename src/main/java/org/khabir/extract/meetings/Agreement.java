package org.khabir.extract.meetings;

import java.util.stream.Stream;
import org.khabir.model.Mention;
import org.khabir.model.Role;
import org.khabir.text.Normalizer;

/** Sees whether a verb or pronoun may speak of somebody: التقت is not told of a وزير. */
final class Agreement {

    private final Cues cues;

    Agreement(Cues cues) {
        this.cues = cues;
    }

    /** False where the one of {@code hit} is a man and {@code actor} a woman, or the other way round; true where either is unknown. */
    boolean holds(Scene scene, Hit hit, Actor actor) {
        if (!actor.isPerson()) {
            return true;
        }
        boolean feminine = isFeminine(scene, hit);
        return !(feminine ? is(actor, Cue.MAN) && !is(actor, Cue.WOMAN) : isMasculine(scene, hit) && is(actor, Cue.WOMAN) && !is(actor, Cue.MAN));
    }

    private static boolean isFeminine(Scene scene, Hit hit) {
        String word = scene.token(hit.start()).norm();
        if (speaks(hit)) {
            String verb = word.substring(hit.verb().prefix().length());
            boolean quoted = scene.quotationEnd(hit.start()) > 0;
            return hit.verb().imperfect() ? verb.startsWith("ت") : !quoted && !hit.verb().hasClitic() && verb.endsWith("ت");
        }
        return isPronoun(hit, "ها");
    }

    private static boolean isMasculine(Scene scene, Hit hit) {
        String word = scene.token(hit.start()).norm();
        if (speaks(hit)) {
            String verb = word.substring(hit.verb().prefix().length());
            return hit.verb().imperfect() ? verb.startsWith("ي") && !verb.endsWith("ن") && !verb.endsWith("وا")
                    : !hit.verb().hasClitic() && !verb.endsWith("ت") && !verb.endsWith("ا") && !verb.endsWith("ن");
        }
        return isPronoun(hit, "ه");
    }

    /** True for a verb, or a noun with the verb that carries it before it, of the third person. */
    private static boolean speaks(Hit hit) {
        return (hit.isVerb() || hit.isCarried() && hit.start() < hit.token()) && !hit.verb().first() && !hit.verb().dual();
    }

    private static boolean isPronoun(Hit hit, String pronoun) {
        return !hit.isVerb() && hit.verb() == hit.form() && hit.form().clitic().equals(pronoun);
    }

    private boolean is(Actor actor, Cue cue) {
        Stream<String> told = Stream.concat(actor.entity().roles().stream().map(Role::text), actor.entity().mentions().stream().map(Mention::text));
        return told.map(text -> Normalizer.key(text).split(" ")[0]).anyMatch(word -> cues.holds(word, cue));
    }
}
