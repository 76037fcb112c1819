package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** Reads the arguments behind a trigger, over places, dates and circumstances, up to where another clause begins. */
final class ArgumentReader {

    private final Cues cues;

    ArgumentReader(Cues cues) {
        this.cues = cues;
    }

    /** The arguments of {@code hit}, none of them at or behind token {@code end}. */
    Arguments read(Scene scene, Hit hit, int end) {
        return new Reading(scene, hit, end).run();
    }

    private enum Mode { OPEN, CIRCUMSTANCE, CHAIR, ATTENDEES, CLOSED }

    private final class Reading {

        private static final int LONGEST_GAP = 8;
        private static final int LONGEST_CIRCUMSTANCE = 7;
        private static final int FARTHEST_BODY = 5;
        private static final int FARTHEST_PREPOSITION = 4;
        private static final int FARTHEST_PLACE = 1;
        private static final int FARTHEST_PERSON = 3;
        private static final Set<String> LED_BY = Set.of("برياسه", "برئاسه", "بقياده", "يضم", "ضم", "يتقدمهم", "يقوده", "يتراسه");

        private final Scene scene;
        private final Hit hit;
        private final int end;
        private final List<Open> open = new ArrayList<>();
        private final List<Actor> chair = new ArrayList<>();
        private final List<Actor> attendees = new ArrayList<>();
        private Mode mode = Mode.OPEN;
        private int modeSince;
        private int lastRead;
        private int argumentsEnd;
        private boolean interview;

        Reading(Scene scene, Hit hit, int end) {
            this.scene = scene;
            this.hit = hit;
            this.end = end;
            this.lastRead = hit.scan() - 1;
            this.argumentsEnd = hit.scan();
        }

        /** An argument that may still grow. */
        private final class Open {
            private final Marker marker;
            private final List<Actor> actors = new ArrayList<>();
            private final int first;
            private boolean unnamed;
            private int last;

            Open(Marker marker, int first) {
                this.marker = marker;
                this.first = first;
                this.last = first;
            }
        }

        Arguments run() {
            int i = hit.scan();
            while (i < end) {
                i = step(i);
            }
            List<Argument> list = open.stream()
                    .map(o -> new Argument(o.marker, o.actors, o.unnamed, o.first, o.last)).toList();
            return new Arguments(list, chair, attendees, interview, argumentsEnd);
        }

        private int step(int i) {
            if (scene.timeAt(i) != null) {
                lastRead = i;
                return i + 1;
            }
            Actor actor = scene.actorAt(i);
            if (actor != null && actor.first() == i) {
                read(actor);
                return actor.last() + 1;
            }
            if (scene.quotationEnd(i) > i + 3 && scene.quotationEnd(hit.token()) != scene.quotationEnd(i)) {
                close();
                return scene.quotationEnd(i) + 1;
            }
            return readWord(i);
        }

        private int readWord(int i) {
            int length = cues.match(scene.tokens(), i, Cue.ATTENDANCE);
            if (length > 0) {
                enter(Mode.ATTENDEES, i);
                return i + length;
            }
            length = cues.match(scene.tokens(), i, Cue.CHAIR);
            if (length > 0) {
                enter(Mode.CHAIR, i);
                return i + length;
            }
            if (mode == Mode.CLOSED || i == hit.token()) {
                lastRead = i == hit.token() ? i : lastRead;
                return i + 1;
            }
            if (startsClause(i) || scene.token(i).is(":") || isAbout(i)) {
                close();
                return i + 1;
            }
            if (mode != Mode.ATTENDEES) {
                if (isCollective(i)) {
                    return readCollective(i);
                }
                trackCircumstance(i);
            }
            if (scene.token(i).isWord() && i - lastRead > LONGEST_GAP) {
                close();
            }
            return i + 1;
        }

        private boolean startsClause(int i) {
            return cues.is(scene.tokens(), i, Cue.BREAK) && !isBelowNoun(i) || cues.is(scene.tokens(), i, Cue.TOPIC)
                    || i > hit.scan() && cues.is(scene.tokens(), i, Cue.SPEECH);
        }

        /** The relative clause that follows the noun itself holds its arguments: اللقاء الذي جرى بين. */
        private boolean isBelowNoun(int i) {
            return open.isEmpty() && hit.trigger().construction().isNoun() && i <= hit.token() + 2
                    && scene.token(i).norm().length() > 2 && !cues.is(scene.tokens(), i, Cue.THAT);
        }

        /** مباحثات عن تعاون: what the noun is about follows. */
        private boolean isAbout(int i) {
            return scene.token(i).norm().equals("عن") && hit.trigger().construction().isNoun() && mode == Mode.OPEN;
        }

        private void trackCircumstance(int i) {
            if (mode == Mode.OPEN && cues.is(scene.tokens(), i, Cue.ADJUNCT)) {
                enter(Mode.CIRCUMSTANCE, i);
            } else if (mode == Mode.CIRCUMSTANCE && isComma(i)) {
                enter(Mode.OPEN, i);
                lastRead = i;
            }
        }

        private void enter(Mode next, int i) {
            mode = next;
            modeSince = i;
            lastRead = i;
            if (next == Mode.ATTENDEES) {
                argumentsEnd = i;
            }
        }

        private void close() {
            mode = Mode.CLOSED;
        }

        private boolean isComma(int i) {
            return scene.token(i).is("،") || scene.token(i).is(",");
        }

        private void read(Actor actor) {
            if (mode == Mode.CLOSED) {
                return;
            }
            if (isMedium(actor)) {
                interview |= mode == Mode.OPEN && !actor.isBare();
                return;
            }
            if (mode == Mode.ATTENDEES) {
                readAttendee(actor);
            } else if (mode == Mode.CHAIR) {
                readChair(actor);
            } else if (mode == Mode.OPEN || resumes(actor)) {
                mode = Mode.OPEN;
                readPrincipal(actor);
            }
            lastRead = actor.last();
        }

        private void readChair(Actor actor) {
            if (actor.isPerson() && actor.first() - lastRead <= FARTHEST_PREPOSITION) {
                chair.add(actor);
                argumentsEnd = actor.last() + 1;
            }
            mode = Mode.OPEN;
        }

        private void readAttendee(Actor actor) {
            boolean governed = !actor.isBare() && !actor.joined() && Marker.of(actor.preposition()) != Marker.BY
                    && Marker.of(actor.preposition()) != Marker.FROM;
            if (!actor.isPlace() && !governed && actor.first() - lastRead <= LONGEST_GAP) {
                attendees.add(actor);
                argumentsEnd = actor.last() + 1;
            }
        }

        /** Behind a circumstance that no comma ends, a person may go on with the arguments. */
        private boolean resumes(Actor actor) {
            boolean own = actor.first() - modeSince <= 2;
            boolean marked = actor.preposition().equals("مع");
            return !own && actor.isPerson() && (actor.isBare() && !actor.joined() || marked)
                    && actor.first() - lastRead <= LONGEST_CIRCUMSTANCE;
        }

        private void readPrincipal(Actor actor) {
            Marker marker = marker(actor);
            Open last = open.isEmpty() ? null : open.getLast();
            boolean near = last != null && actor.first() - last.last <= LONGEST_GAP;
            if (actor.isPlace() && (marker == Marker.BY || marker == Marker.TO || marker == Marker.FROM)
                    || marker == Marker.OTHER) {
                return;
            }
            if (marker == Marker.BETWEEN && (last == null || last.marker != Marker.BETWEEN) && !standsNear(actor)) {
                close();
                return;
            }
            if (marker == Marker.WITH && isRelation(actor) || actor.entity().type() == EntityType.FACILITY) {
                return;
            }
            if (actor.isPlace() && marker == Marker.BARE && (last == null || last.actors.isEmpty() || !last.actors.getLast().isPlace())
                    && !(actor.joined() && last != null && last.marker == Marker.WITH)) {
                return;
            }
            if (near && actor.joined() && (marker == Marker.BARE || marker == last.marker && marker != Marker.WITH)) {
                add(last, actor);
            } else if (near && marker == Marker.BARE && goesOnAsList(last) && onlyCommas(last.last, actor.first())) {
                add(last, actor);
            } else if (marker != Marker.BARE || mayStandBare(actor)) {
                Open fresh = new Open(marker, actor.first());
                open.add(fresh);
                add(fresh, actor);
            }
        }

        /** Behind the object, and behind a preposition, commas part members of a list. */
        private boolean goesOnAsList(Open last) {
            return last.marker != Marker.BARE || open.size() > 1;
        }

        /** اتفاق مع أستراليا: مع belongs to the noun before it. */
        private boolean isRelation(Actor actor) {
            for (int i = actor.first() - 1; i > Math.max(hit.scan(), actor.first() - FARTHEST_PREPOSITION); i--) {
                if (scene.token(i).norm().equals("مع")) {
                    return cues.is(scene.tokens(), i - 1, Cue.RELATION);
                }
            }
            return false;
        }

        /** الحدود بين تونس وليبيا: بين belongs to the trigger only where hardly a word parts them. */
        private boolean standsNear(Actor actor) {
            int unknown = 0;
            for (int i = hit.scan(); i < actor.first(); i++) {
                boolean known = i == hit.token() || !scene.token(i).isWord() || scene.timeAt(i) != null || scene.actorAt(i) != null
                        || cues.is(scene.tokens(), i, Cue.PREPOSITION) || cues.is(scene.tokens(), i, Cue.ADVERB)
                        || isWord(scene.token(i), Cue.PLACE_WORD) || cues.is(scene.tokens(), i, Cue.RANK);
                unknown += known ? 0 : 1;
            }
            return unknown <= (actor.isPlace() ? FARTHEST_PLACE : FARTHEST_PERSON);
        }

        /** مع or بين a few words before holds for a name whose title nobody knows. */
        private Marker marker(Actor actor) {
            if (!actor.isBare() || actor.joined() || !actor.isPerson()) {
                return Marker.of(actor.preposition());
            }
            for (int i = actor.first() - 1; i >= Math.max(hit.scan(), actor.first() - FARTHEST_PREPOSITION); i--) {
                if (scene.actorAt(i) != null || !scene.token(i).isWord()) {
                    break;
                }
                Marker before = Marker.of(scene.token(i).norm());
                if (before == Marker.WITH || before == Marker.BETWEEN) {
                    return before;
                }
            }
            return Marker.BARE;
        }

        private void add(Open argument, Actor actor) {
            argument.actors.add(actor);
            argument.last = actor.last();
            argumentsEnd = actor.last() + 1;
        }

        /** Places take part only beside other places; bodies directly behind the verb or before the noun. */
        private boolean mayStandBare(Actor actor) {
            if (actor.isPerson()) {
                return !isAnnexed(actor);
            }
            return actor.isBody() && onlyKnown(lastRead, actor.first());
        }

        /** True where an indefinite noun of no known kind governs the actor: استقالة وزير العدل. */
        private boolean isAnnexed(Actor actor) {
            int before = actor.first() - 1;
            Token word = scene.token(before);
            boolean free = before < hit.scan() || before == hit.token() || !word.isWord() || scene.timeAt(before) != null
                    || scene.actorAt(before) != null || cues.is(scene.tokens(), before, Cue.ADVERB);
            return !free && !word.startsWith("ال") && !word.startsWith("وال") && !word.startsWith("لل")
                    && !isWord(word, Cue.TITLE) && !isWord(word, Cue.RANK);
        }

        private boolean onlyCommas(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                if (!isComma(i) && !scene.token(i).is("\"") && !cues.is(scene.tokens(), i, Cue.RANK)) {
                    return false;
                }
            }
            return true;
        }

        private boolean onlyKnown(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                if (scene.token(i).isWord() && scene.timeAt(i) == null) {
                    return false;
                }
            }
            return true;
        }

        private boolean isMedium(Actor actor) {
            int from = Math.max(hit.scan(), actor.first() - 2);
            for (int i = from; i < actor.first(); i++) {
                if (isWord(scene.token(i), Cue.MEDIA)) {
                    return true;
                }
            }
            return actor.isBody() && isWord(scene.token(actor.first()), Cue.MEDIA);
        }

        private boolean isWord(Token token, Cue cue) {
            return cues.holds(token.norm(), cue) || Proclitics.readings(token.norm()).stream()
                    .anyMatch(reading -> cues.holds(reading.rest(), cue));
        }

        private boolean isCollective(int i) {
            return mode == Mode.OPEN && (isWord(scene.token(i), Cue.COLLECTIVE) || isDefinite(i) || cues.is(scene.tokens(), i, Cue.COLLECTIVE)
                    || isWord(scene.token(i), Cue.MEDIA));
        }

        /** بالمسؤولين: a group with the article behind its preposition. */
        private boolean isDefinite(int i) {
            return Proclitics.readings(scene.token(i).norm()).stream().map(Proclitics.Reading::rest)
                    .anyMatch(rest -> rest.startsWith("ال") && cues.holds(rest.substring(2), Cue.COLLECTIVE));
        }

        /** Reads a group of people, and the body or country they stand for, or those it consists of. */
        private int readCollective(int i) {
            Marker marker = collectiveMarker(i);
            if (isMediaNear(i)) {
                interview |= marker == Marker.WITH || marker == Marker.BY || marker == Marker.TO;
                return i + 1;
            }
            if (marker == Marker.OTHER || marker == Marker.FROM) {
                return i + 1;
            }
            Open group = continues(i, marker) ? open.getLast() : new Open(marker, i);
            if (open.isEmpty() || open.getLast() != group) {
                open.add(group);
            }
            group.unnamed = true;
            group.last = i;
            lastRead = i;
            argumentsEnd = i + 1;
            return readMembers(i + 1, group);
        }

        private boolean isMediaNear(int from) {
            for (int i = from; i < Math.min(end, from + 3) && scene.token(i).isWord(); i++) {
                if (isWord(scene.token(i), Cue.MEDIA)) {
                    return true;
                }
            }
            return false;
        }

        private int readMembers(int from, Open group) {
            int i = from;
            while (i < end && i - group.last <= FARTHEST_BODY) {
                Actor actor = scene.actorAt(i);
                if (actor == null && (!scene.token(i).isWord() || startsClause(i) || isCollective(i)
                        || scene.timeAt(i) != null || cues.is(scene.tokens(), i, Cue.ATTENDANCE))) {
                    return i;
                }
                if (actor != null) {
                    boolean led = i > 0 && LED_BY.contains(scene.token(i - 1).norm());
                    if (actor.isPerson() && !led && !group.actors.contains(actor)) {
                        return i;
                    }
                    boolean from2 = actor.isBare() || actor.preposition().equals("من") || actor.preposition().equals("عن");
                    boolean within = actor.isBody() && actor.preposition().equals("ب");
                    if (from2 || within || led) {
                        add(group, actor);
                    }
                    i = actor.last();
                    lastRead = i;
                }
                i++;
            }
            return i;
        }

        /** ثلة ممثلي، وممثلين: the group before goes on. */
        private boolean continues(int i, Marker marker) {
            return !open.isEmpty() && marker == Marker.BARE
                    && (joins(i) || open.getLast().unnamed && open.getLast().last >= i - 2);
        }

        private boolean joins(int i) {
            return scene.token(i).startsWith("و") && !cues.holds(scene.token(i).norm(), Cue.COLLECTIVE)
                    || i > 0 && scene.token(i - 1).is("و");
        }

        private Marker collectiveMarker(int i) {
            for (Proclitics.Reading reading : Proclitics.readings(scene.token(i).norm())) {
                String rest = reading.rest();
                boolean definite = rest.startsWith("ال") && cues.holds(rest.substring(2), Cue.COLLECTIVE);
                if (definite || cues.holds(rest, Cue.COLLECTIVE) || cues.holds(rest, Cue.MEDIA)) {
                    String prefix = reading.prefix().startsWith("و") ? reading.prefix().substring(1) : reading.prefix();
                    if (!prefix.isEmpty()) {
                        return Marker.of(prefix);
                    }
                    break;
                }
            }
            if (i == 0 || scene.actorAt(i - 1) != null || !cues.is(scene.tokens(), i - 1, Cue.PREPOSITION)) {
                return Marker.BARE;
            }
            String word = scene.token(i - 1).norm();
            return Marker.of(cues.holds(word, Cue.PREPOSITION) ? word : word.substring(1));
        }
    }
}
