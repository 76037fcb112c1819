package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.ParticipantRole;

/** Reads meetings of many that name a chair or a host, or that several speak from, rather than two sides. */
final class GatheringReader {

    static final String INVITED_RULE = "invited";
    private static final int FARTHEST_SUBJECT = 3;
    private static final int FARTHEST_BESIDE = 25;
    private static final int FARTHEST_HONOUR = 6;
    private static final double PRESIDED = 0.6;
    private static final double HOSTED = 0.7;
    private static final double JOINT = 0.7;

    private final Cues cues;
    private final Addresses addresses;

    GatheringReader(Cues cues) {
        this.cues = cues;
        this.addresses = new Addresses(cues);
    }

    /**
     * The host of {@code hit} and those who take part with him as far as its sentence tells them; perhaps nobody, for later
     * sentences may tell them. {@link Sides#NONE} where nobody is the host.
     */
    Sides hosted(Scene scene, Hit hit, Arguments read) {
        List<Argument> bare = read.marked(Marker.BARE);
        boolean told = !bare.isEmpty() && (bare.getFirst().hasPerson() || bare.getFirst().actors().stream().anyMatch(Actor::isBody));
        if (!hit.isHosted() || !told) {
            return Sides.NONE;
        }
        List<Actor> host = bare.getFirst().actors();
        List<Actor> guests = new ArrayList<>();
        bare.subList(1, bare.size()).forEach(argument -> guests.addAll(argument.actors()));
        read.marked(Marker.BETWEEN).forEach(argument -> guests.addAll(argument.actors()));
        if (guests.isEmpty()) {
            guests.addAll(joint(scene, hit));
        }
        guests.addAll(honoured(scene, hit));
        guests.removeIf(guest -> host.stream().anyMatch(guest::sameAs));
        ParticipantRole guest = guests.size() == 1 ? ParticipantRole.VISITOR : ParticipantRole.PARTICIPANT;
        boolean unnamed = read.list().stream().anyMatch(Argument::unnamed);
        return new Sides(host, guests, unnamed, false, "hosted", HOSTED).as(ParticipantRole.HOST, guest);
    }

    /** مأدبة عشاء على شرف فلان: in whose honour it is given. */
    private static List<Actor> honoured(Scene scene, Hit hit) {
        for (int i = hit.token() + 1; i + 1 < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_HONOUR); i++) {
            Actor actor = scene.token(i).is("شرف") ? scene.actorAt(i + 1) : null;
            if (actor != null && actor.isPerson()) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /** A session that somebody holds or chairs while others attend, or one from which several speak; {@link Sides#NONE} for none. */
    Sides read(Scene scene, Hit hit, Arguments read) {
        boolean again = hit.form().definite() && cues.is(scene.tokens(), hit.token() - 1, Cue.SAME);
        Sides presided = again ? Sides.NONE : presided(hit, read);
        Sides spoken = presided.isMeeting() ? presided : spoken(scene, hit, read);
        Sides invited = spoken.isMeeting() ? spoken : invited(scene, hit, read);
        return invited.isMeeting() ? invited : addresses.read(scene, hit, read);
    }

    /** {@link Sides#NONE} where it is a body's own session. */
    private static Sides presided(Hit hit, Arguments read) {
        boolean held = hit.isCarried() && !read.list().isEmpty() && read.list().getFirst().hasPerson()
                && read.list().stream().skip(1).allMatch(argument -> argument.marker() == Marker.TO && argument.unnamed());
        List<Actor> chair = !read.chair().isEmpty() ? read.chair() : held ? read.list().getFirst().actors() : List.of();
        boolean noun = hit.trigger().construction() == Construction.NOUN;
        boolean own = read.list().stream().anyMatch(argument -> !argument.hasPerson() && !argument.unnamed());
        if (noun && read.list().isEmpty() && read.chair().size() > 1) {
            return new Sides(chair, List.of(), false, false, "presided together", JOINT);
        }
        return noun && !own && !chair.isEmpty() && (!read.attendees().isEmpty() || read.attended())
                ? new Sides(chair, List.of(), true, false, "presided", PRESIDED) : Sides.NONE;
    }

    /** اتفق فلان وفلان خلال اجتماع: those of whom the clause before tells something together. */
    private Sides spoken(Scene scene, Hit hit, Arguments read) {
        boolean indefinite = !hit.form().definite() && !hit.form().hasClitic() && !hit.form().several();
        boolean circumstance = isCircumstance(scene, hit);
        if (hit.trigger().construction() != Construction.NOUN || !indefinite || !circumstance || !read.list().isEmpty()) {
            return Sides.NONE;
        }
        List<Actor> joint = joint(scene, hit);
        joint = joint.size() < 2 ? beside(scene, hit) : joint;
        return joint.size() < 2 ? Sides.NONE : new Sides(joint, List.of(), false, false, "spoken of together", JOINT);
    }

    /** دعا فلان فلانا إلى لقاء: the subject and the object of the invitation. */
    private Sides invited(Scene scene, Hit hit, Arguments read) {
        boolean to = hit.start() > scene.sentenceStart(hit.start()) && scene.token(hit.start() - 1).norm().equals("الي");
        for (int i = hit.start() - 2; to && i >= scene.sentenceStart(hit.start()); i--) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.INVITES)) {
                List<Actor> told = scene.actorsBetween(i, hit.start()).stream().filter(actor -> actor.isPerson() && actor.isBare()).toList();
                boolean again = read.list().stream().flatMap(argument -> argument.actors().stream()).allMatch(actor -> told.stream().anyMatch(actor::sameAs));
                boolean beside = again && told.size() == 2 && told.getLast().last() >= hit.start() - FARTHEST_SUBJECT;
                return beside ? new Sides(told.subList(0, 1), told.subList(1, 2), false, false, INVITED_RULE, JOINT) : Sides.NONE;
            }
        }
        return Sides.NONE;
    }

    private boolean isCircumstance(Scene scene, Hit hit) {
        for (int i = hit.token() - 1; i >= Math.max(scene.sentenceStart(hit.token()), hit.token() - 2); i--) {
            if (cues.is(scene.tokens(), i, Cue.ADJUNCT) || scene.token(i).norm().equals("في")) {
                return true;
            }
        }
        return false;
    }

    /** The several subjects of the last verb of agreement before the trigger; empty for none. */
    private List<Actor> joint(Scene scene, Hit hit) {
        for (int i = hit.start() - 1; i >= scene.sentenceStart(hit.start()); i--) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.JOINT)) {
                List<Actor> subjects = behind(scene, i, hit.start());
                if (subjects.size() > 1) {
                    return subjects;
                }
            }
        }
        return List.of();
    }

    /** كرر فلان وفلان خلال لقاء: those right before the circumstance. */
    private static List<Actor> beside(Scene scene, Hit hit) {
        List<Actor> before = scene.actorsBetween(Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST_BESIDE), hit.start());
        List<Actor> pair = new ArrayList<>();
        for (Actor actor : before.reversed()) {
            if (!actor.isPerson() || !actor.isBare() || !pair.isEmpty() && !pair.getFirst().joined()) {
                break;
            }
            pair.addFirst(actor);
        }
        boolean near = !before.isEmpty() && hit.start() - before.getLast().last() <= FARTHEST_SUBJECT;
        return near && !pair.isEmpty() && !pair.getFirst().joined() ? pair : List.of();
    }

    private static List<Actor> behind(Scene scene, int verb, int end) {
        List<Actor> subjects = new ArrayList<>();
        int last = verb;
        for (Actor actor : scene.actorsBetween(verb + 1, end)) {
            boolean near = actor.first() - last <= FARTHEST_SUBJECT;
            boolean goesOn = subjects.isEmpty() ? actor.isBare() && !actor.isPlace() : actor.joined() && actor.isBare();
            if (!near || !goesOn) {
                return subjects;
            }
            subjects.add(actor);
            last = actor.last();
        }
        return subjects;
    }
}
