package org.khabir.extract.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.text.Proclitics;
import org.khabir.text.Sentence;

/** Finds where a meeting took place: in its clause, else where its subject had arrived. */
final class PlaceReader {

    private static final Set<String> AT = Set.of("في", "ب", "داخل");
    private static final Set<String> TO = Set.of("الي", "ب", "في", "ل");
    private static final int FARTHEST_ARRIVAL = 18;
    private static final int FARTHEST_OPENING = 3;
    private static final int FARTHEST_BEFORE = 4;
    private static final int FARTHEST_VISITED = 4;
    private static final int FARTHEST_WHERE = 6;
    private static final int FARTHEST_IN_HEADLINE = 3;
    private static final int FARTHEST_BESIDE = 7;
    private static final int FARTHEST_HOSTING = 5;
    private static final int FARTHEST_ANTECEDENT = 25;
    private static final Set<String> VISIT = Set.of("الزياره", "زيارته", "زيارتها");

    private static final Set<String> ANYWHERE = Set.of("المكان", "المدينه", "العاصمه", "البلد");

    private final Cues cues;
    private final Stays stays;

    PlaceReader(Cues cues) {
        this.cues = cues;
        this.stays = new Stays(cues);
    }

    /**
     * The place; null for none.
     *
     * @param argumentsEnd the first token behind the trigger and its arguments
     * @param end          where the next clause begins at the latest
     */
    Actor read(Scene scene, Hit hit, int argumentsEnd, int end) {
        int reach = StatusReader.isBehindColon(scene, hit) ? Math.min(end, argumentsEnd + FARTHEST_IN_HEADLINE) : end;
        List<Actor> stated = scene.actorsBetween(Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST_BEFORE),
                        circumstancesEnd(scene, Math.min(argumentsEnd, reach), reach)).stream()
                .filter(actor -> isAt(scene, actor, AT) || followsNoun(scene, hit, actor))
                .filter(actor -> !isOfTopic(scene, hit, actor)).toList();
        if (!stated.isEmpty()) {
            return cityBehind(scene, finest(stated, hit));
        }
        if (StatusReader.isBehindColon(scene, hit)) {
            return null;
        }
        Actor place = hosting(scene, hit);
        place = place != null ? place : same(scene, hit, end);
        place = place != null ? place : stays.place(scene, hit);
        place = place != null ? place : opening(scene, hit);
        place = place != null ? place : where(scene, hit);
        place = place != null ? place : arrival(scene, scene.sentenceStart(hit.start()), hit.start());
        place = place != null ? place : arrivalBefore(scene, hit, end);
        return place != null || !hit.isHosted() ? place : before(scene, hit);
    }

    /** The place right behind a noun that takes a meeting up, or that of the stay told with it; null for none. */
    Actor beside(Scene scene, Hit hit) {
        int end = Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_BESIDE);
        for (int i = hit.token() + 1; i < end; i++) {
            if (scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.TALKED_OF) || cues.is(scene.tokens(), i, Cue.TOPIC))) {
                end = i;
            }
        }
        return scene.actorsBetween(hit.token() + 1, end).stream()
                .filter(actor -> isAt(scene, actor, AT)).findFirst().orElseGet(() -> stays.place(scene, hit));
    }

    /** The last place at which the sentence tells what went on before a gathering is mentioned; null for none. */
    private Actor before(Scene scene, Hit hit) {
        List<Actor> places = scene.actorsBetween(scene.sentenceStart(hit.start()), hit.start()).stream()
                .filter(actor -> isAt(scene, actor, AT)).toList();
        return places.isEmpty() ? null : places.getLast();
    }

    /** بحث معه الوضع في ليبيا: what follows such a verb and is no person or date is its topic. */
    private boolean isOfTopic(Scene scene, Hit hit, Actor place) {
        if (hit.trigger().construction() != Construction.TALK_WITH || place.first() < hit.token()) {
            return false;
        }
        for (int i = place.first() - 1; i > hit.token() && scene.actorAt(i) == null && scene.timeAt(i) == null; i--) {
            boolean known = cues.is(scene.tokens(), i, Cue.PLACE_WORD) || cues.is(scene.tokens(), i, Cue.PREPOSITION);
            if (scene.token(i).isWord() && !known) {
                return true;
            }
        }
        return false;
    }

    /** شهدت جوبا لقاء، قمة استضافتها القاهرة: the place that is the verb's subject; null for none. */
    private static Actor hosting(Scene scene, Hit hit) {
        boolean passive = hit.verb().trigger().construction() == Construction.PASSIVE && hit.start() < hit.token();
        if (!passive && !hit.isHosted()) {
            return null;
        }
        int verb = passive || hit.start() < hit.token() ? hit.start() : hit.scan() - 1;
        for (int i = verb + 1; i < Math.min(scene.sentenceEnd(hit.token()), verb + FARTHEST_HOSTING); i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null && !actor.isPlace()) {
                return null;
            }
            boolean country = actor != null && actor.last() + 1 < scene.tokens().size() && scene.actorAt(actor.last() + 1) != null
                    && scene.actorAt(actor.last() + 1).isPlace() && scene.actorAt(actor.last() + 1).isBare();
            if (actor != null && !country) {
                return actor.isBare() ? actor : null;
            }
        }
        return null;
    }

    /** The building told before that في القاعدة نفسها takes up, or the place where في المكان نفسه; null for none. */
    private Actor same(Scene scene, Hit hit, int end) {
        for (int i = hit.start() + 1; i + 1 < end; i++) {
            String noun = scene.token(i).norm();
            if (noun.startsWith("ال") && scene.timeAt(i) == null && cues.is(scene.tokens(), i + 1, Cue.SAME_PLACE)) {
                List<Actor> before = scene.actorsBetween(0, i).stream().filter(Actor::isPlace)
                        .filter(actor -> ANYWHERE.contains(noun) ? isAt(scene, actor, AT)
                                : actor.entity().type() == EntityType.FACILITY && isOfKind(scene, actor, noun.substring(2))).toList();
                return before.isEmpty() ? null : before.getLast();
            }
        }
        return null;
    }

    private static boolean isOfKind(Scene scene, Actor actor, String noun) {
        return scene.readings(actor.first()).stream().anyMatch(reading -> reading.rest().equals(noun));
    }

    /** The place with which the sentence begins, where the trigger's clause follows; null for none. */
    private Actor opening(Scene scene, Hit hit) {
        int start = scene.sentenceStart(hit.start());
        Actor first = scene.actorsBetween(start, hit.start()).stream().findFirst().orElse(null);
        boolean opens = first != null && isAt(scene, first, AT) && first.first() <= start + FARTHEST_OPENING;
        return opens && !isBroken(scene, first.last() + 1, hit.start()) ? first : null;
    }

    /** The place that حيث before the trigger takes up; null for none. */
    private static Actor where(Scene scene, Hit hit) {
        for (int i = hit.start() - 1; i >= Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST_WHERE); i--) {
            if (scene.token(i).norm().equals("حيث")) {
                List<Actor> places = scene.actorsBetween(Math.max(scene.sentenceStart(i), i - FARTHEST_ANTECEDENT), i).stream()
                        .filter(Actor::isPlace).toList();
                return places.isEmpty() ? null : places.getLast();
            }
        }
        return null;
    }

    /** Where the sentences before say somebody arrived: the one before, or more where the visit is taken up. */
    private Actor arrivalBefore(Scene scene, Hit hit, int end) {
        int sentence = scene.sentenceAt(hit.start()).index();
        int farthest = takesUpVisit(scene, hit, end) ? 0 : Math.max(0, sentence - 1);
        for (int i = sentence - 1; i >= farthest; i--) {
            Sentence before = scene.document().sentences().get(i);
            Actor place = arrival(scene, before.first().index(), before.last().index() + 1);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static boolean takesUpVisit(Scene scene, Hit hit, int end) {
        for (int i = scene.sentenceStart(hit.start()); i < end; i++) {
            if (VISIT.contains(scene.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBorder(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the arguments the circumstances go on up to a topic, a quotation or another clause. */
    private int circumstancesEnd(Scene scene, int from, int end) {
        for (int i = from; i < end; i++) {
            if (isBorder(scene, i) || scene.quotationEnd(i) > i + 3) {
                return i;
            }
        }
        return end;
    }

    private boolean isBorder(Scene scene, int i) {
        boolean goesOn = cues.is(scene.tokens(), i + 1, Cue.ADJUNCT) && cues.match(scene.tokens(), i, Cue.BREAK) == 1;
        return scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.BREAK) && !goesOn || cues.is(scene.tokens(), i, Cue.CLAIM)
                || cues.is(scene.tokens(), i, Cue.TOPIC));
    }

    /** A building is finer than a town or country; among equals the nearest to the trigger. */
    private static Actor finest(List<Actor> places, Hit hit) {
        return places.stream().min(Comparator
                .comparing((Actor actor) -> actor.entity().type() != EntityType.FACILITY)
                .thenComparing(actor -> Math.abs(actor.first() - hit.token()))).orElseThrow();
    }

    /** في العاصمة السعودية الرياض: where the adjective was taken for the country, the city behind it is meant. */
    private static Actor cityBehind(Scene scene, Actor place) {
        Actor next = place.last() + 1 < scene.sentenceEnd(place.first()) ? scene.actorAt(place.last() + 1) : null;
        return next != null && next.isPlace() && next.isBare() && !next.joined() ? next : place;
    }

    private boolean isAt(Scene scene, Actor actor, Set<String> prepositions) {
        return actor.isPlace() && prepositions.contains(preposition(scene, cues, actor));
    }

    /** لقاء أبوظبي: the noun's own complement. */
    private static boolean followsNoun(Scene scene, Hit hit, Actor actor) {
        return hit.trigger().construction().isNoun() && actor.entity().type() == EntityType.LOCATION
                && actor.isBare() && !actor.joined() && actor.first() == hit.token() + 1;
    }

    /** The preposition before the place, over class nouns and adjectives between (في العاصمة الإماراتية أبوظبي). */
    static String preposition(Scene scene, Cues cues, Actor actor) {
        if (!actor.isBare()) {
            return actor.preposition();
        }
        for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - 3); i--) {
            if (scene.actorAt(i) != null && scene.actorAt(i).entity().type() == EntityType.LOCATION && i == actor.first() - 1) {
                continue;
            }
            if (scene.actorAt(i) != null || !scene.token(i).isWord()) {
                return "";
            }
            List<String> glued = scene.readings(i).stream().filter(reading -> cues.holds(reading.rest(), Cue.PLACE_WORD)).map(Proclitics.Reading::prefix).toList();
            if (!glued.isEmpty()) {
                return glued.stream().filter(prefix -> !prefix.isEmpty()).findFirst().orElse(i > 0 ? scene.token(i - 1).norm() : "");
            }
        }
        return "";
    }

    /** The last place that somebody arrived at between two tokens; null for none. */
    private Actor arrival(Scene scene, int from, int to) {
        List<Actor> places = scene.actorsBetween(from, to).stream().filter(actor -> isAt(scene, actor, TO)
                || actor.isPlace() && actor.isBare() && !actor.joined()).toList();
        for (Actor place : places.reversed()) {
            int farthest = preposition(scene, cues, place).isEmpty() ? FARTHEST_VISITED : FARTHEST_ARRIVAL;
            int words = 0;
            for (int i = place.first() - 1; i >= from && words < farthest; i--) {
                words += scene.actorAt(i) == null ? 1 : 0;
                if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.ARRIVAL)) {
                    return place;
                }
            }
        }
        return null;
    }
}
