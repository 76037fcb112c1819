package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;

/** Reads the arguments behind a trigger, over places, dates and circumstances, up to where another clause begins. */
final class ArgumentReader {

    private enum Mode { OPEN, CIRCUMSTANCE, CHAIR, ATTENDEES, CLOSED }

    private static final int LONGEST_GAP = 8;
    private static final int LONGEST_CIRCUMSTANCE = 7;
    private static final int NEAR = 4;
    private static final Set<String> MEMBERS = Set.of("ضم", "ضمت", "وضم", "وضمت", "وجمعت", "وجمع");

    private final Scene scene;
    private final Hit hit;
    private final int end;
    private final Cues cues;
    private final Surroundings around;
    private final ClassNouns nouns;
    private final Parentheses parentheses;
    private final Descriptions descriptions;
    private final UnknownPeople unknown;
    private final GroupReader groups;
    private final Delegations delegations;
    private final List<OpenArgument> open = new ArrayList<>();
    private final List<Actor> chair = new ArrayList<>();
    private final List<Actor> attendees = new ArrayList<>();
    private Mode mode = Mode.OPEN;
    private int modeSince;
    private int lastRead;
    private int argumentsEnd;
    private boolean attended;
    private boolean interview;
    private boolean leftOut;

    /** Reads the arguments of {@code hit}, none of them at or behind token {@code end}. */
    ArgumentReader(Scene scene, Hit hit, int end, Cues cues, ClassNouns nouns, Parentheses parentheses) {
        this.scene = scene;
        this.hit = hit;
        this.end = end;
        this.cues = cues;
        this.nouns = nouns;
        this.parentheses = parentheses;
        this.descriptions = new Descriptions(scene);
        this.unknown = new UnknownPeople(cues);
        this.around = new Surroundings(scene, hit, cues);
        this.groups = new GroupReader(scene, cues, around, nouns);
        this.delegations = new Delegations(scene, new GroupReader(scene, cues, around, nouns));
        this.lastRead = hit.scan() - 1;
        this.argumentsEnd = hit.scan();
    }

    Arguments read() {
        int i = hit.scan();
        while (i < end) {
            i = step(i);
        }
        if (!open.isEmpty() && open.getLast().isUnnamed() && !open.getLast().endsWithNamedPerson()) {
            new FarMembers(scene, cues).of(hit, argumentsEnd).forEach(member -> add(open.getLast(), member));
        }
        int partner = open.stream().anyMatch(argument -> argument.marker() != Marker.BARE) ? -1 : unknown.partner(scene, hit, Math.min(end, hit.scan() + LONGEST_GAP));
        if (partner >= 0 && !interview) {
            open.add(new OpenArgument(Marker.WITH, partner));
            open.getLast().addUnnamed(partner);
        }
        List<Argument> list = open.stream().map(OpenArgument::close).toList();
        return new Arguments(list, chair, attendees, attended, interview, argumentsEnd);
    }

    private int step(int i) {
        if (parentheses.end(i, hit.token()) > 0) {
            lastRead = parentheses.end(i, hit.token());
            return lastRead;
        }
        if (scene.timeAt(i) != null) {
            lastRead = i;
            return i + 1;
        }
        Actor actor = scene.actorAt(i);
        if (actor != null && actor.first() == i) {
            read(actor);
            return actor.last() + 1;
        }
        Actor body = mode == Mode.OPEN && isArgumentPlace(i) ? nouns.antecedent(scene, i) : null;
        if (body != null && !body.preposition().equals("من")) {
            read(body);
            return i + 1;
        }
        if (scene.quotationEnd(i) > i + 3 && scene.quotationEnd(hit.token()) != scene.quotationEnd(i)) {
            close();
            return scene.quotationEnd(i) + 1;
        }
        return readWord(i);
    }

    /** Right behind the verb, or behind مع or a glued بـ, a class noun is an argument. */
    private boolean isArgumentPlace(int i) {
        return i == hit.scan() && i != hit.token() + (hit.start() == hit.token() ? 1 : 0) || scene.token(i - 1).norm().equals("مع") || scene.token(i).startsWith("بال");
    }

    private int readWord(int i) {
        int length = scene.token(i).text().endsWith("حضرة") ? 0 : cues.match(scene.tokens(), i, Cue.ATTENDANCE);
        if (length > 0) {
            enter(Mode.ATTENDEES, i);
            return i + length;
        }
        if (!chair.isEmpty() && MEMBERS.contains(scene.token(i).norm())) {
            enter(Mode.ATTENDEES, i);
            return i + 1;
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
        if (around.startsClause(i, open.isEmpty()) || scene.token(i).is(":") || mode == Mode.OPEN && around.isAbout(i)) {
            close();
            return i + 1;
        }
        if (mode == Mode.ATTENDEES && isGroupBehind(i)) {
            enter(Mode.OPEN, i);
        }
        if (mode != Mode.ATTENDEES) {
            if (isCollective(i)) {
                return readCollective(i);
            }
            trackCircumstance(i);
        }
        if (scene.token(i).isWord() && i - lastRead > LONGEST_GAP && around.words(lastRead, i) > LONGEST_GAP) {
            close();
        }
        return i + 1;
    }

    private void trackCircumstance(int i) {
        if (mode == Mode.OPEN && cues.is(scene.tokens(), i, Cue.ADJUNCT)) {
            enter(Mode.CIRCUMSTANCE, i);
        } else if (mode == Mode.CIRCUMSTANCE && around.isComma(i)) {
            enter(Mode.OPEN, i);
            lastRead = i;
        }
    }

    private void enter(Mode next, int i) {
        mode = next;
        modeSince = i;
        lastRead = i;
        if (next == Mode.ATTENDEES) {
            attended = true;
            argumentsEnd = i;
        }
    }

    private void close() {
        mode = Mode.CLOSED;
    }

    private void read(Actor actor) {
        if (mode == Mode.CLOSED) {
            return;
        }
        if (around.isMedium(actor)) {
            interview |= mode == Mode.OPEN && (!actor.isBare() || around.isBracketed(actor));
            return;
        }
        if (mode == Mode.ATTENDEES && isObjectBehind(actor)) {
            mode = Mode.OPEN;
            readPrincipal(actor);
        } else if (mode == Mode.ATTENDEES) {
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
        boolean goesOn = chair.isEmpty() || actor.joined() && actor.isBare();
        if (actor.isPerson() && goesOn && actor.first() - lastRead <= NEAR) {
            chair.add(actor);
            argumentsEnd = actor.last() + 1;
            Actor next = scene.actorsBetween(actor.last() + 1, end).stream().findFirst().orElse(null);
            boolean another = next != null && next.isPerson() && next.joined() && next.isBare() && next.first() - actor.last() <= NEAR;
            mode = another ? Mode.CHAIR : Mode.OPEN;
        } else if (chair.isEmpty()) {
            mode = Mode.OPEN;
        } else {
            mode = Mode.OPEN;
            readPrincipal(actor);
        }
    }

    /** التقى فلان، يرافقه فلان، في مكتبه فلانا: behind the subject's companions and a circumstance, the object. */
    private boolean isObjectBehind(Actor actor) {
        boolean missing = hit.isVerb() && open.size() == 1 && !attendees.isEmpty() && actor.isPerson() && actor.isBare() && !actor.joined();
        boolean opens = scene.actorsBetween(scene.sentenceStart(hit.start()), hit.start()).isEmpty();
        boolean partner = actor.preposition().equals("مع") && hit.trigger().markers().contains(Marker.WITH) && around.isComma(actor.first() - 2);
        if (partner && !attendees.isEmpty() && open.stream().allMatch(argument -> argument.marker() == Marker.BARE)) {
            return true;
        }
        return missing && actor.first() - attendees.getLast().last() >= (opens ? 2 : 3) && around.isComma(attendees.getLast().last() + 1)
                && around.isComma(actor.first() - 1);
    }

    /** استقبل فلان، برفقة فلان، وفدا: the object as a group. */
    private boolean isGroupBehind(int i) {
        boolean missing = hit.isVerb() && open.size() == 1 && !attendees.isEmpty() && around.isComma(i - 1);
        return missing && around.isGroup(i) && around.groupMarker(i) == Marker.BARE && !around.joins(i);
    }

    private void readAttendee(Actor actor) {
        boolean governed = !actor.isBare() && !actor.joined() && Marker.of(actor.preposition()) != Marker.BY
                && Marker.of(actor.preposition()) != Marker.FROM && !around.isSentBy(actor);
        if (!actor.isPlace() && !governed && actor.first() - lastRead <= LONGEST_GAP) {
            attendees.add(actor);
            argumentsEnd = actor.last() + 1;
        }
    }

    /** Behind a circumstance that no comma ends, a person may go on with the arguments. */
    private boolean resumes(Actor actor) {
        int distance = actor.first() - modeSince;
        boolean own = distance <= 1 || distance == 2 && !scene.token(actor.first() - 1).startsWith("ال");
        boolean marked = actor.preposition().equals("مع") || actor.preposition().equals("بين");
        boolean dated = marked && around.onlyKnown(modeSince, actor.first() - 1)
                || actor.isPerson() && actor.preposition().equals("ب") && hit.trigger().markers().contains(Marker.BY) && around.onlyWhenAndWhere(modeSince, actor.first());
        return dated || !own && actor.isPerson() && (actor.isBare() && !actor.joined() || marked)
                && actor.first() - lastRead <= LONGEST_CIRCUMSTANCE;
    }

    /** Takes up a principal; whoever و joins to one that was left out is left out too. */
    private void readPrincipal(Actor actor) {
        Marker marker = around.marker(actor);
        OpenArgument last = open.isEmpty() ? null : open.getLast();
        if (marker == Marker.BETWEEN && (last == null || last.marker() != Marker.BETWEEN) && !around.standsNear(actor)) {
            close();
            return;
        }
        boolean another = marker == Marker.WITH && !actor.joined() && open.stream().anyMatch(argument -> argument.marker() == Marker.WITH);
        if (another || !around.mayTakePart(actor, marker, last) || leftOut && actor.joined() && actor.isBare()) {
            leftOut |= !actor.isPlace();
            return;
        }
        boolean near = last != null && actor.first() - last.last() <= LONGEST_GAP;
        boolean joins = near && actor.joined() && (marker == Marker.BARE || marker == last.marker() && marker != Marker.WITH);
        boolean apart = near && last.endsWithNamedPerson() && actor.first() == last.last() + 1 && !actor.joined() && actor.isNamed()
                && last.marker() != Marker.BARE && open.size() == 1;
        boolean listed = near && !apart && marker == Marker.BARE && last.goesOnAsList(open.size() > 1) && around.onlyCommas(last.last(), actor.first());
        if (listed && !actor.joined() && actor.first() == last.last() + 1 && !actor.isNamed() && last.endsWithNamedPerson()) {
            last.upTo(actor.last());
            return;
        }
        if (near && marker == Marker.BARE && !actor.joined() && descriptions.isNameOf(last, actor, open.size() > 1)) {
            last.replaceLast(actor);
            argumentsEnd = actor.last() + 1;
            return;
        }
        if (near && marker == Marker.BARE && !actor.joined() && last.endsWithDescribed() && descriptions.isNameAlone(actor)
                && actor.first() > last.last() + 1 && around.isTitleBetween(last.last(), actor.first())) {
            last.replaceLast(actor);
            argumentsEnd = actor.last() + 1;
            return;
        }
        leftOut = !joins && !listed && marker == Marker.BARE && !mayStandBare(actor);
        if (joins || listed) {
            add(last, actor);
        } else if (!leftOut) {
            OpenArgument fresh = new OpenArgument(marker, actor.first());
            open.add(fresh);
            add(fresh, actor);
        }
    }

    private void add(OpenArgument argument, Actor actor) {
        argument.add(actor);
        argumentsEnd = actor.last() + 1;
    }

    /** Places take part only beside other places; bodies directly behind the verb or before the noun. */
    private boolean mayStandBare(Actor actor) {
        if (actor.isPerson()) {
            return !around.isAnnexed(actor);
        }
        if (actor.entity().type() == EntityType.LOCATION) {
            return hit.isCarried() && open.isEmpty() && actor.first() < hit.token() && around.onlyKnown(hit.start(), actor.first());
        }
        return actor.isBody() && around.onlyKnown(lastRead, actor.first());
    }

    private boolean isCollective(int i) {
        boolean marked = mode == Mode.CIRCUMSTANCE && i - modeSince > 1 && around.groupMarker(i) == Marker.BETWEEN;
        boolean free = mode == Mode.OPEN || marked || mode == Mode.CIRCUMSTANCE && i - modeSince > 1 && !this.open.isEmpty();
        return free && around.isGroup(i);
    }

    /** Reads a group of people, and the body or country they stand for, or those it consists of. */
    private int readCollective(int i) {
        Marker marker = around.groupMarker(i);
        if (around.isMediaNear(i, end)) {
            interview |= marker == Marker.WITH || marker == Marker.BY || marker == Marker.TO;
            return i + 1;
        }
        if (cues.is(scene.tokens(), i + 1, Cue.SUPPORTERS) || cues.is(scene.tokens(), i + 2, Cue.SUPPORTERS)) {
            return i + 1;
        }
        boolean partOfGroup = marker == Marker.FROM && continues(i, Marker.BARE);
        if (around.isForeign(marker, i) || marker == Marker.FROM && !partOfGroup) {
            return i + 1;
        }
        mode = Mode.OPEN;
        OpenArgument group = partOfGroup || continues(i, marker) ? open.getLast() : new OpenArgument(marker, i);
        if (open.isEmpty() || open.getLast() != group) {
            open.add(group);
        }
        group.addUnnamed(i);
        lastRead = i;
        int behind = groups.read(i, end, group);
        if (group.lastActor() == null) {
            delegations.of(i).forEach(group::takeUp);
        }
        lastRead = Math.max(lastRead, groups.lastRead());
        argumentsEnd = group.last() + 1;
        return behind;
    }

    /** ثلة ممثلي، وممثلين: the group before goes on. */
    private boolean continues(int i, Marker marker) {
        return !open.isEmpty() && marker == Marker.BARE
                && (around.joins(i) || open.getLast().isUnnamed() && open.getLast().last() >= i - 2);
    }
}
