package org.khabir.extract.meetings;

/** Reads behind the word for a group of people the body or country it stands for, or those it consists of. */
final class GroupReader {

    private static final int FARTHEST_BODY = 5;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Cues cues;
    private final Surroundings around;
    private final ClassNouns nouns;
    private int end;
    private int lastRead;

    GroupReader(Scene scene, Cues cues, Surroundings around, ClassNouns nouns) {
        this.scene = scene;
        this.cues = cues;
        this.around = around;
        this.nouns = nouns;
    }

    /** Adds to {@code group}, whose word is token {@code at}, what follows before {@code end}; gives the first token that was not read. */
    int read(int at, int end, OpenArgument group) {
        this.end = end;
        this.lastRead = at;
        return around.isWord(at, Cue.FAMILY) ? behindName(at + 1) : readMembers(at + 1, group);
    }

    /** The last token of the last actor that was seen, whether it belongs to the group or not. */
    int lastRead() {
        return lastRead;
    }

    private int readMembers(int from, OpenArgument group) {
        int i = from;
        int led = -1;
        while (i < end && i - Math.max(group.last(), led) <= FARTHEST_BODY) {
            Actor actor = scene.actorAt(i) == null ? nouns.antecedent(scene, i) : scene.actorAt(i);
            int comma = actor == null && around.isComma(i) && i + 1 < end ? 1 : 0;
            int length = actor == null ? cues.match(scene.tokens(), i + comma, Cue.LED_BY) : 0;
            if (length > 0) {
                i += length + comma;
                led = i;
                continue;
            }
            if (actor == null && endsGroup(i)) {
                return i;
            }
            if (actor != null) {
                if (actor.isPerson() && actor.first() - led > 1 && !group.holds(actor)) {
                    return readNames(i, group);
                }
                if (!around.isOfLocals(group.first(), actor) && stands(actor, i, group) || led >= 0 && actor.first() - led <= 1) {
                    group.add(actor);
                }
                i = actor.last();
                lastRead = i;
            }
            i++;
        }
        return i;
    }

    /** True where the group is of the actor: bare, behind من or عن, a body behind بـ. */
    private boolean stands(Actor actor, int i, OpenArgument group) {
        boolean far = actor.isPlace() && actor.isBare() && !actor.joined() && around.words(group.last(), actor.first() - 1) > 1;
        boolean of = actor.isBare() && !far || actor.preposition().equals("من") || actor.preposition().equals("عن");
        boolean within = actor.isBody() && (actor.preposition().equals("ب") || actor.preposition().equals("في"));
        boolean behindOther = actor.isPlace() && actor.joined() && group.last() < i - 1 && scene.actorAt(i - 1) != null && scene.actorAt(i - 1).isPlace();
        return !behindOther && (of || within);
    }

    /** عائلة المرحوم فلان: he whom the group is named after is not met. */
    private int behindName(int from) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null && actor.isPerson()) {
                lastRead = actor.last();
                return actor.last() + 1;
            }
        }
        return from;
    }

    private boolean endsGroup(int i) {
        return !scene.token(i).isWord() && !scene.token(i).is("\"") || around.startsClause(i, false) || around.isGroup(i)
                || scene.timeAt(i) != null || scene.token(i).norm().equals("في") && !around.isInBody(i, end) || cues.is(scene.tokens(), i, Cue.ATTENDANCE);
    }

    /** Several names right behind the titles of a group are its members: الرئيسان الروسي فلان والتركي فلان. */
    private int readNames(int at, OpenArgument group) {
        Actor first = scene.actorAt(at);
        Actor second = scene.actorsBetween(first.last() + 1, end).stream().findFirst().orElse(null);
        boolean several = first.isBare() && second != null && second.isPerson() && second.joined() && second.isBare()
                && second.first() - first.last() <= NEAR;
        boolean near = at - group.last() <= NEAR && around.isPlural(group.first());
        if (!several || !near || first.joined()) {
            return at;
        }
        group.name(first);
        lastRead = first.last();
        return first.last() + 1;
    }
}
