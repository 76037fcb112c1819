package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;

/** Decides who meets whom where a verb tells it. */
final class VerbSideReader {

    private static final int FARTHEST_AGENT = 25;

    private final SubjectFinder subjects;
    private final Partners partners;
    private final Cues cues;

    VerbSideReader(SubjectFinder subjects, Partners partners, Cues cues) {
        this.subjects = subjects;
        this.partners = partners;
        this.cues = cues;
    }

    /** A verb with an object: التقى، استقبل، زار. */
    Sides transitive(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        List<Argument> bare = arguments.bareWithoutTitles();
        List<Argument> marked = Partners.objects(hit, arguments);
        List<Actor> fronted = subjects.fronted(scene, hit);
        boolean mutual = hit.trigger().subject() == hit.trigger().object();
        if (hit.trigger().construction() == Construction.VISIT && (isOfPlace(scene, arguments) || isOfThing(scene, hit, bare))) {
            return Sides.NONE;
        }
        if (hit.form().hasClitic()) {
            return pronounObject(scene, hit, bare, before);
        }
        if (bare.isEmpty() && marked.isEmpty() && mutual) {
            return fronted.size() > 1 ? new Sides(fronted, List.of(), false, false, "reciprocal", 0.75)
                    : fronted.isEmpty() && (hit.form().dual() || subjects.areBoth(scene, hit)) ? dual(scene, hit, before) : Sides.NONE;
        }
        int agent = hit.trigger().subject() == ParticipantRole.HOST ? agent(scene, hit) : -1;
        if (agent >= 0) {
            return passive(scene, hit, scene.actorAt(agent), bare, before);
        }
        if (hit.trigger().kind() == MeetingKind.CALL && !hit.form().imperfect() && bare.size() < 2) {
            return Sides.NONE;
        }
        if (!fronted.isEmpty() && (!bare.isEmpty() || !marked.isEmpty())) {
            return Partners.of(fronted, marked.isEmpty() ? object(bare) : marked, hit, "fronted subject", 0.85);
        }
        if (!marked.isEmpty()) {
            return bare.isEmpty() ? partners.gapped(scene, hit, marked, before)
                    : Partners.of(bare.getFirst(), marked, hit, "verb subject object", 0.9);
        }
        if (bare.size() >= 2) {
            return Partners.of(bare.getFirst(), object(bare.subList(1, bare.size())), hit, "verb subject object", 0.9);
        }
        return bare.isEmpty() ? Sides.NONE : single(scene, hit, bare.getFirst(), before);
    }

    /** The first of the bare arguments; with it those named of a group that is no entity (ممثلين عن … لاسيما فلان). */
    static List<Argument> object(List<Argument> bare) {
        boolean told = bare.size() > 1 && bare.getFirst().unnamed() && bare.getFirst().actors().isEmpty();
        return bare.subList(0, Math.min(bare.size(), told ? 2 : 1));
    }

    /** زار وفد بقيادة فلان السودان: behind the subject, a place is what was visited. */
    private static boolean isOfPlace(Scene scene, Arguments arguments) {
        int end = arguments.end();
        Actor behind = end < scene.tokens().size() ? scene.actorAt(end) : null;
        return behind != null && behind.isPlace() && behind.isBare() && !behind.joined() && end > 0 && scene.actorAt(end - 1) != null;
    }

    /** سيزور الرئيس عدة مصانع: behind the only one told right behind the verb, a noun that is nobody. */
    private boolean isOfThing(Scene scene, Hit hit, List<Argument> bare) {
        Argument only = bare.size() == 1 && !bare.getFirst().unnamed() && bare.getFirst().first() == hit.token() + 1 ? bare.getFirst() : null;
        int behind = only == null ? 0 : only.last() + 1;
        return only != null && behind < scene.sentenceEnd(hit.token()) && scene.token(behind).isWord() && scene.actorAt(behind) == null
                && scene.timeAt(behind) == null && scene.readings(behind).stream().allMatch(reading -> reading.prefix().isEmpty())
                && !cues.is(scene.tokens(), behind, Cue.PREPOSITION) && !cues.is(scene.tokens(), behind, Cue.BREAK) && !cues.is(scene.tokens(), behind, Cue.ADVERB)
                && !cues.is(scene.tokens(), behind, Cue.ADJUNCT) && !cues.is(scene.tokens(), behind, Cue.ATTENDANCE) && !cues.is(scene.tokens(), behind, Cue.TOPIC)
                && !cues.is(scene.tokens(), behind, Cue.SPEECH);
    }

    private Sides dual(Scene scene, Hit hit, List<Draft> before) {
        return new Sides(subjects.both(scene, hit, before), List.of(), false, false, "dual verb", 0.7);
    }

    /** استقبل من قبل الرئيس، استقبل الوزير في الرباط من طرف الملك: the token behind the words that lead to whoever receives; -1 for none. */
    private int agent(Scene scene, Hit hit) {
        for (int i = hit.token() + 1; i + 2 < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_AGENT); i++) {
            boolean by = scene.actorAt(i) == null && cues.match(scene.tokens(), i, Cue.BY_AGENT) == 2;
            Actor host = by ? scene.actorAt(i + 2) : null;
            if (host != null && host.first() == i + 2 && host.isPerson()) {
                return i + 2;
            }
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    /** The one received is told behind the verb, or before it. */
    private Sides passive(Scene scene, Hit hit, Actor host, List<Argument> bare, List<Draft> before) {
        List<Actor> behind = bare.isEmpty() ? List.of() : bare.getFirst().actors().stream().filter(actor -> !actor.sameAs(host)).toList();
        List<Actor> visitor = behind.isEmpty() ? subjects.told(scene, hit, before, List.of(host)) : behind;
        return visitor.isEmpty() ? Sides.NONE : new Sides(List.of(host), visitor, false, false, "passive", 0.75);
    }

    /** One noun phrase behind the verb: the object of a subject told before, or people who meet each other. */
    private Sides single(Scene scene, Hit hit, Argument only, List<Draft> before) {
        Argument group = subjects.group(scene, hit);
        if (group != null) {
            return Partners.of(group, List.of(only), hit, "group before", 0.8);
        }
        if (subjects.isRelative(scene, hit)) {
            List<Actor> told = subjects.ofRelative(scene, hit);
            return told.isEmpty() ? Partners.of(UnknownPeople.SOMEBODY, List.of(only), hit, "subject unknown", 0.75)
                    : Partners.of(told, List.of(only), hit, "subject of a relative clause", 0.8);
        }
        if (partners.isSubjectUnknown(scene, hit)) {
            return Partners.of(UnknownPeople.SOMEBODY, List.of(only), hit, "subject unknown", 0.75);
        }
        List<Actor> subject = subjects.inSentence(scene, hit, before, only.actors());
        if (!subject.isEmpty()) {
            return Partners.of(subject, List.of(only), hit, "subject of the clause before", 0.8);
        }
        boolean reciprocal = hit.trigger().subject() == hit.trigger().object() && only.actors().size() > 1 && !addsUp(scene, hit);
        if (reciprocal) {
            return new Sides(only.actors(), List.of(), false, false, "reciprocal", 0.8);
        }
        subject = goesOn(scene, hit) || only.unnamed() ? subjects.before(scene, hit, before, only.actors()) : List.of();
        return Partners.of(subject, List.of(only), hit, "subject of the sentence before", 0.65);
    }

    /** التقاه الرئيس: the pronoun is the object, whoever follows the subject. */
    private Sides pronounObject(Scene scene, Hit hit, List<Argument> bare, List<Draft> before) {
        boolean relative = subjects.isRelative(scene, hit);
        if (relative && bare.isEmpty() && hit.trigger().construction() == Construction.TRANSITIVE) {
            List<Actor> host = subjects.ofRelative(scene, hit).stream().filter(Actor::isPerson).toList();
            List<Actor> visitor = host.isEmpty() ? host : subjects.told(scene, hit, before, host);
            return visitor.isEmpty() ? Sides.NONE : new Sides(host, visitor, false, false, "pronoun object", 0.7);
        }
        boolean place = hit.trigger().construction() == Construction.VISIT && relative;
        if (place || hit.form().clitic().equals("ي") || hit.form().clitic().equals("نا") || bare.isEmpty() || !bare.getFirst().hasPerson()) {
            return Sides.NONE;
        }
        List<Actor> object = subjects.told(scene, hit, before, bare.getFirst().actors());
        return object.isEmpty() ? Sides.NONE : new Sides(bare.getFirst().actors(), object, false, false, "pronoun object", 0.7);
    }

    /** A verb whose partner stands behind a preposition: اجتمع مع، بحث مع. */
    Sides withPartner(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        if (hit.form().clitic().equals("نا")) {
            return Sides.NONE;
        }
        List<Argument> bare = arguments.marked(Marker.BARE);
        List<Argument> marked = Partners.objects(hit, arguments);
        List<Actor> fronted = subjects.fronted(scene, hit);
        if (!marked.isEmpty()) {
            if (!bare.isEmpty() && (bare.getFirst().first() < marked.getFirst().first() || fronted.isEmpty() && opens(scene, hit)
                    && hit.trigger().construction() == Construction.MEET_WITH)) {
                return Partners.of(bare.getFirst(), marked, hit, "verb subject partner", 0.9);
            }
            return fronted.isEmpty() ? partners.gapped(scene, hit, marked, before) : Partners.of(fronted, marked, hit, "verb subject partner", 0.9);
        }
        if (fronted.size() > 1) {
            return new Sides(fronted, List.of(), false, false, "reciprocal", 0.75);
        }
        if (bare.isEmpty() && fronted.isEmpty() && (hit.form().dual() || subjects.areBoth(scene, hit))) {
            return dual(scene, hit, before);
        }
        if (!bare.isEmpty() && bare.getFirst().unnamed() && fronted.isEmpty() && !arguments.attendees().isEmpty() && UnknownPeople.isUngoverned(scene, hit, bare.getFirst())) {
            return new Sides(bare.getFirst().actors(), List.of(), true, false, "group and others", 0.65);
        }
        boolean reciprocal = !bare.isEmpty() && bare.getFirst().actors().size() > 1 && fronted.isEmpty()
                && (bare.getFirst().unnamed() && UnknownPeople.isUngoverned(scene, hit, bare.getFirst()) || bare.getFirst().actors().stream().allMatch(Actor::isPerson));
        return reciprocal ? new Sides(bare.getFirst().actors(), List.of(), false, false, "reciprocal", 0.75) : Sides.NONE;
    }

    /** True where nobody stands before the verb in its sentence: the subject is behind it, even behind the partner. */
    private static boolean opens(Scene scene, Hit hit) {
        return scene.actorsBetween(scene.sentenceStart(hit.start()), hit.start()).isEmpty() && hit.form().prefix().isEmpty();
    }

    /** كما and ثم add to what the same subject did. */
    private static boolean addsUp(Scene scene, Hit hit) {
        String before = hit.start() > scene.sentenceStart(hit.start()) ? scene.token(hit.start() - 1).norm() : "";
        return before.endsWith("كما") || before.equals("ثم");
    }

    /** True where the verb goes on with the sentence before: كما التقى، والتقى. */
    private boolean goesOn(Scene scene, Hit hit) {
        String prefix = hit.form().prefix();
        return prefix.startsWith("و") || prefix.startsWith("ف")
                || hit.start() > scene.sentenceStart(hit.start()) && cues.is(scene.tokens(), hit.start() - 1, Cue.BREAK);
    }
}
