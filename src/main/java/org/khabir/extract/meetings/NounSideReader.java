package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.ParticipantRole;

/** Decides who meets whom where a noun tells it, alone or with a verb that carries or follows it. */
final class NounSideReader {

    private static final int FARTHEST_OF = 4;
    private static final int FARTHEST_PRONOUN = 4;
    private static final Set<String> BEFORE_OR_AFTER = Set.of("بعد", "عقب", "اثر", "قبل", "قبيل", "غداه", "بعيد");
    private static final Set<String> DELEGATIONS = Set.of("وفدي", "وفدا");
    private static final Set<String> BOTH = Set.of("البلدين", "الجانبين", "الطرفين", "الدولتين");
    private static final Set<String> BETWEEN_HIM = Set.of("بينه", "بينها");
    private static final Set<String> BETWEEN_THEM = Set.of("بينهما", "بينهم");

    private final SubjectFinder subjects;
    private final Partners partners;
    private final Receptions receptions;
    private final Hearings hearings;
    private final Cues cues;

    NounSideReader(SubjectFinder subjects, Partners partners, Cues cues) {
        this.subjects = subjects;
        this.partners = partners;
        this.hearings = new Hearings(subjects, new ClassNouns());
        this.receptions = new Receptions(subjects, cues);
        this.cues = cues;
    }

    /** The sides of the noun; {@link Sides#NONE} where no meeting is told. */
    Sides read(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        Sides hearing = hearings.read(scene, hit, before);
        if (hearing.isMeeting()) {
            return hearing;
        }
        Sides states = ofStates(scene, hit, arguments);
        if (states.isMeeting()) {
            return states;
        }
        List<Argument> between = arguments.marked(Marker.BETWEEN);
        if (!between.isEmpty()) {
            return between.getFirst().actors().isEmpty() ? isBetweenThem(scene, hit) ? dual(scene, hit, before) : Sides.NONE : between.getFirst().isSeveral()
                    ? new Sides(between.getFirst().actors(), List.of(), between.getFirst().unnamed(), false, "between", 0.85)
                    : isBetweenHim(scene, hit) ? partners.gapped(scene, hit, between, before)
                    : Partners.of(UnknownPeople.SOMEBODY, between, hit, "between one and others", 0.75);
        }
        List<Argument> bare = arguments.marked(Marker.BARE);
        List<Argument> marked = Partners.objects(hit, arguments);
        Sides received = receptions.read(scene, hit, bare, before);
        if (received.isMeeting()) {
            return received;
        }
        if (hit.trigger().object() == ParticipantRole.VISITOR && Receptions.isGreeting(scene, hit.token())) {
            List<Actor> hosts = bare.isEmpty() ? List.of() : bare.getFirst().actors().stream().filter(Actor::isPerson).toList();
            return hosts.isEmpty() ? Sides.NONE : new Sides(hosts, List.of(), true, false, "greeted", 0.6).as(ParticipantRole.HOST, ParticipantRole.VISITOR);
        }
        Sides owned = owned(hit, arguments.marked(Marker.TO), marked, bare);
        if (owned.isMeeting()) {
            return owned;
        }
        if (hit.isGathered() && !hit.verb().hasClitic()) {
            return marked.isEmpty() && (bare.isEmpty() && isBetweenThem(scene, hit) || isOfBothDelegations(scene, hit)) ? dual(scene, hit, before) : gathered(hit, bare, marked);
        }
        boolean told = hit.isCarried() && !bare.isEmpty() && bare.getFirst().isSeveral();
        if (hit.clitic().equals("هما") && !told && !marked.isEmpty()) {
            return Partners.of(subjects.several(scene, hit), marked, hit, "dual pronoun", 0.75);
        }
        boolean both = marked.isEmpty() && bare.isEmpty() && subjects.areBoth(scene, hit);
        if (both || hit.clitic().equals("هما") && !told || marked.isEmpty() && bare.isEmpty() && isBetweenThem(scene, hit)) {
            return dual(scene, hit, before);
        }
        return agent(scene, hit, bare, marked, before);
    }

    /** اجتماع لوزراء خارجية دول الاتحاد: the holders of one office in the states of a body meet each other. */
    private Sides ofStates(Scene scene, Hit hit, Arguments arguments) {
        Argument only = arguments.list().size() == 1 ? arguments.list().getFirst() : null;
        boolean near = only != null && only.first() > hit.token() && only.first() <= hit.token() + FARTHEST_OF;
        if (!near || !only.unnamed() || only.actors().size() != 1 || !only.actors().getFirst().isBody() || hit.form().hasClitic()
                || only.marker() != Marker.BARE && only.marker() != Marker.TO || !cues.holds(scene, only.first(), Cue.OFFICES)) {
            return Sides.NONE;
        }
        Actor body = only.actors().getFirst();
        boolean many = cues.holds(scene, body.first(), Cue.STATES) || cues.holds(scene, body.first() - 1, Cue.STATES);
        return many ? new Sides(List.of(body), List.of(), true, false, "of states", 0.7) : Sides.NONE;
    }

    private Sides dual(Scene scene, Hit hit, List<Draft> before) {
        List<Actor> behind = subjects.bothBehind(scene, hit);
        return new Sides(behind.isEmpty() ? subjects.both(scene, hit, before) : behind, List.of(), false, false, "dual pronoun", 0.75);
    }

    /** لقاء بينه وبين فلان. */
    private static boolean isBetweenHim(Scene scene, Hit hit) {
        for (int i = hit.scan(); i < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_OF + FARTHEST_PRONOUN); i++) {
            if (BETWEEN_HIM.contains(scene.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** جلسة عمل ضمت وفدي البلدين. */
    private static boolean isOfBothDelegations(Scene scene, Hit hit) {
        return hit.scan() + 1 < scene.sentenceEnd(hit.token()) && DELEGATIONS.contains(scene.token(hit.scan()).norm())
                && BOTH.contains(scene.token(hit.scan() + 1).norm());
    }

    /** لقاء جمع بينهما، محادثات بينهما. */
    private boolean isBetweenThem(Scene scene, Hit hit) {
        for (int i = hit.scan(); i < Math.min(scene.sentenceEnd(hit.token()), Math.max(hit.scan(), hit.token()) + FARTHEST_PRONOUN); i++) {
            boolean heads = i > 0 && scene.token(i - 1).norm().equals("بين") && cues.is(scene.tokens(), i, Cue.DUAL_HEADS);
            if (heads || BETWEEN_THEM.contains(scene.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** اجتماع لفلان وفلان: those meet each other; لقاء لفلان مع فلان: he meets the partner. */
    private static Sides owned(Hit hit, List<Argument> of, List<Argument> marked, List<Argument> bare) {
        boolean open = !of.isEmpty() && bare.isEmpty() && !hit.form().hasClitic() && !hit.form().definite()
                && of.getFirst().first() <= hit.token() + FARTHEST_OF && hit.trigger().object() != ParticipantRole.VISITOR;
        if (!open) {
            return Sides.NONE;
        }
        if (marked.isEmpty()) {
            boolean own = (of.getFirst().unnamed() || hit.form().several()) && of.getFirst().actors().stream().allMatch(Actor::isBody);
            return of.getFirst().actors().size() > 1 && !own ? new Sides(of.getFirst().actors(), List.of(), false, false, "of several", 0.75) : Sides.NONE;
        }
        return of.getFirst().hasPerson() && of.getFirst().first() < marked.getFirst().first() && !hit.isCarried()
                ? Partners.of(of.getFirst(), marked, hit, "of one with another", 0.75) : Sides.NONE;
    }

    private Sides agent(Scene scene, Hit hit, List<Argument> bare, List<Argument> marked, List<Draft> before) {
        boolean agentFollows = !bare.isEmpty() && (hit.isCarried() || !hit.form().hasClitic() && isNext(scene, hit, bare.getFirst()))
                && (marked.isEmpty() || bare.getFirst().first() < marked.getFirst().first());
        if (hit.gather() >= 0 && bare.size() >= 2 && bare.getFirst().first() < hit.token()) {
            return Partners.of(bare.getFirst(), bare.subList(1, bare.size()), hit, "carried and gathered", 0.85);
        }
        List<Actor> together = !hit.isCarried() || !marked.isEmpty() ? List.of()
                : agentFollows ? bare.getFirst().actors() : subjects.fronted(scene, hit);
        if (together.size() > 1 && together.stream().noneMatch(actor -> actor.entity().type() == EntityType.FACILITY)) {
            return new Sides(together, List.of(), false, false, "reciprocal", 0.8);
        }
        Argument group = hit.isCarried() && marked.isEmpty() && bare.isEmpty() ? subjects.group(scene, hit) : null;
        if (group != null && group.actors().size() > 1) {
            return new Sides(group.actors(), List.of(), false, false, "reciprocal", 0.75);
        }
        if (agentFollows && !marked.isEmpty()) {
            return Partners.of(bare.getFirst(), marked, hit, "noun agent partner", 0.85);
        }
        if (agentFollows && bare.size() >= 2 && hit.trigger().object() == ParticipantRole.VISITOR) {
            return Partners.of(bare.getFirst(), bare.subList(1, 2), hit, "noun agent partner", 0.75);
        }
        List<Actor> owner = marked.isEmpty() ? List.of() : subjects.owner(scene, hit);
        if (!owner.isEmpty()) {
            return Partners.of(owner, marked, hit, "owner before", 0.75);
        }
        boolean amongOthers = hit.token() + 1 < scene.sentenceEnd(hit.token()) && scene.token(hit.token() + 1).norm().equals("بين");
        if (isProcess(hit, marked) || amongOthers) {
            return Sides.NONE;
        }
        if (Hearings.isHearing(scene, hit) && marked.stream().anyMatch(Argument::hasPerson)) {
            return Partners.of(UnknownPeople.SOMEBODY, marked, hit, "subject unknown", 0.75);
        }
        List<Argument> objects = !marked.isEmpty() ? marked : mayBeObject(scene, hit) ? hit.form().hasClitic() ? VerbSideReader.object(bare) : bare : List.of();
        return objects.isEmpty() ? wanted(scene, hit, before) : partners.gapped(scene, hit, objects, before);
    }

    /** أبدى فلان استعداده للقائه: the pronoun is the one told in the sentence before. */
    private Sides wanted(Scene scene, Hit hit, List<Draft> before) {
        boolean object = hit.form().hasClitic() && hit.trigger().markers().contains(Marker.BARE) && (hit.form().prefix().endsWith("ل") || isWanted(scene, hit));
        object &= scene.quotationEnd(hit.token()) == 0 && scene.actorsBetween(scene.sentenceStart(hit.start()), hit.start()).stream().filter(Actor::isPerson).count() == 1;
        List<Actor> subject = object ? subjects.inSentence(scene, hit, before, List.of()) : List.of();
        List<Actor> told = subject.isEmpty() ? List.of() : subjects.before(scene, hit, before, subject);
        return told.isEmpty() || hit.clitic().equals("هما") ? Sides.NONE : new Sides(subject, told, false, false, "pronoun object", 0.65);
    }

    /** المفاوضات مع الصندوق: what goes on between bodies is no one meeting. */
    private static boolean isProcess(Hit hit, List<Argument> marked) {
        return hit.form().definite() && hit.start() == hit.token() && hit.verb() == hit.form()
                && !marked.isEmpty() && marked.stream().noneMatch(Argument::hasPerson);
    }

    /** True where only dates, places and signs stand between the trigger and the argument. */
    private static boolean isNext(Scene scene, Hit hit, Argument argument) {
        for (int i = hit.scan(); i < argument.first(); i++) {
            boolean place = scene.actorAt(i) != null && scene.actorAt(i).isPlace();
            if (scene.token(i).isWord() && scene.timeAt(i) == null && !place) {
                return false;
            }
        }
        return true;
    }

    /** لقاء الوزير may be a meeting of his or with him; with a pronoun, a purpose or a wish before, it is with him. */
    private boolean mayBeObject(Scene scene, Hit hit) {
        return hit.trigger().markers().contains(Marker.BARE) && !hit.form().definite()
                && (hit.form().hasClitic() || hit.form().prefix().endsWith("ل") || hit.form().prefix().endsWith("ب") || hit.start() < hit.token() || isWanted(scene, hit)
                || hit.token() > 0 && BEFORE_OR_AFTER.contains(scene.token(hit.token() - 1).norm()));
    }

    /** رفض فلان لقاء الوزير، طلب مقابلته. */
    private boolean isWanted(Scene scene, Hit hit) {
        int i = overNames(scene, hit, hit.start() - 1);
        boolean behindPreposition = cues.is(scene.tokens(), i, Cue.PREPOSITION);
        int verb = behindPreposition ? overNames(scene, hit, i - 1) : i;
        return cues.is(scene.tokens(), verb, Cue.FUTURE) || cues.is(scene.tokens(), verb, Cue.DENIAL) || cues.is(scene.tokens(), verb, Cue.PROPOSAL)
                || behindPreposition && cues.is(scene.tokens(), verb, Cue.AGREED);
    }

    /** The token at or before {@code from} that belongs to no name or date. */
    private static int overNames(Scene scene, Hit hit, int from) {
        int i = from;
        while (i > scene.sentenceStart(hit.start()) && (scene.actorAt(i) != null || scene.timeAt(i) != null)) {
            i--;
        }
        return i;
    }

    private static Sides gathered(Hit hit, List<Argument> bare, List<Argument> marked) {
        List<Actor> all = new ArrayList<>();
        bare.forEach(argument -> all.addAll(argument.actors()));
        boolean unnamed = bare.stream().anyMatch(Argument::unnamed);
        if (marked.isEmpty()) {
            return new Sides(all, List.of(), unnamed, false, "gathered", 0.85);
        }
        return all.isEmpty() && !bare.isEmpty() ? Partners.of(bare.getFirst(), marked, hit, "gathered", 0.85)
                : Partners.of(all, marked, hit, "gathered", 0.9);
    }
}
