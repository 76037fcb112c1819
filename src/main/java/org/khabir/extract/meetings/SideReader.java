package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.ParticipantRole;

/** Decides who meets whom from the arguments behind a trigger and the subject before it. */
final class SideReader {

    private static final int FARTHEST_OF = 4;

    private static final Set<String> BEFORE_OR_AFTER = Set.of("بعد", "عقب", "اثر", "قبل", "قبيل", "غداه", "بعيد");

    private final SubjectFinder subjects;
    private final UnknownPeople unknown;
    private final Cues cues;

    SideReader(SubjectFinder subjects, Cues cues) {
        this.subjects = subjects;
        this.unknown = new UnknownPeople(cues);
        this.cues = cues;
    }

    /** The sides of {@code hit}; {@link Sides#NONE} where no meeting is told. */
    Sides read(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        return switch (hit.trigger().construction()) {
            case TRANSITIVE, VISIT -> transitive(scene, hit, arguments, before);
            case MEET_WITH, TALK_WITH -> withPartner(scene, hit, arguments, before);
            case NOUN, CALL_NOUN, FORUM -> noun(scene, hit, arguments, before);
            case BRING -> brought(scene, hit, arguments);
            case LIGHT, PASSIVE, GATHER -> Sides.NONE;
        };
    }

    private Sides transitive(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        List<Argument> bare = arguments.bareWithoutTitles();
        List<Argument> marked = markedObjects(hit, arguments);
        List<Actor> fronted = subjects.fronted(scene, hit);
        if (hit.form().hasClitic()) {
            return pronounObject(scene, hit, bare, before);
        }
        if (bare.isEmpty() && marked.isEmpty() && fronted.isEmpty() && hit.form().dual() && hit.trigger().subject() == hit.trigger().object()) {
            return new Sides(subjects.several(scene, hit), List.of(), false, false, "dual verb", 0.7);
        }
        if (bare.isEmpty() && marked.isEmpty() && fronted.size() > 1 && hit.trigger().subject() == hit.trigger().object()) {
            return new Sides(fronted, List.of(), false, false, "reciprocal", 0.75);
        }
        if (!fronted.isEmpty() && (!bare.isEmpty() || !marked.isEmpty())) {
            return sides(fronted, marked.isEmpty() ? object(bare) : marked, hit, "fronted subject", 0.85);
        }
        if (!marked.isEmpty()) {
            return bare.isEmpty() ? gapped(scene, hit, marked, before)
                    : sides(bare.getFirst().actors(), marked, hit, "verb subject object", 0.9);
        }
        if (bare.size() >= 2) {
            return sides(bare.getFirst().actors(), object(bare.subList(1, bare.size())), hit, "verb subject object", 0.9);
        }
        return bare.isEmpty() ? Sides.NONE : single(scene, hit, bare.getFirst(), before);
    }

    /** The first of the bare arguments; with it those named of a group that is no entity (ممثلين عن … لاسيما فلان). */
    private static List<Argument> object(List<Argument> bare) {
        boolean told = bare.size() > 1 && bare.getFirst().unnamed() && bare.getFirst().actors().isEmpty();
        return bare.subList(0, told ? 2 : 1);
    }

    /** One noun phrase behind the verb: the object of a subject told before, or people who meet each other. */
    private Sides single(Scene scene, Hit hit, Argument only, List<Draft> before) {
        List<Actor> subject = subjects.inSentence(scene, hit, before, only.actors());
        if (!subject.isEmpty()) {
            return sides(subject, List.of(only), hit, "subject of the clause before", 0.8);
        }
        boolean reciprocal = hit.trigger().subject() == hit.trigger().object() && only.actors().size() > 1 && !addsUp(scene, hit);
        if (reciprocal) {
            return new Sides(only.actors(), List.of(), false, false, "reciprocal", 0.8);
        }
        subject = goesOn(scene, hit) || only.unnamed() ? subjects.before(scene, hit, before) : List.of();
        return subject.isEmpty() ? Sides.NONE : sides(subject, List.of(only), hit, "subject of the sentence before", 0.65);
    }

    private Sides gapped(Scene scene, Hit hit, List<Argument> objects, List<Draft> before) {
        if (unknown.areSubject(scene, hit)) {
            return Sides.NONE;
        }
        List<Actor> told = objects.stream().flatMap(argument -> argument.actors().stream()).toList();
        List<Actor> subject = hit.form().isFirstPerson() ? subjects.speaker(scene, hit)
                : subjects.inSentence(scene, hit, before, told);
        double confidence = 0.8;
        if (subject.isEmpty()) {
            subject = subjects.before(scene, hit, before);
            confidence = 0.65;
        }
        return subject.isEmpty() ? Sides.NONE : sides(subject, objects, hit, "subject told before", confidence);
    }

    /** التقاه الرئيس: the pronoun is the object, whoever follows the subject. */
    private Sides pronounObject(Scene scene, Hit hit, List<Argument> bare, List<Draft> before) {
        if (hit.form().clitic().equals("ي") || hit.form().clitic().equals("نا")) {
            return Sides.NONE;
        }
        List<Actor> object = subjects.inSentence(scene, hit, before, List.of());
        if (object.isEmpty()) {
            object = subjects.before(scene, hit, before);
        }
        if (object.isEmpty() || bare.isEmpty() || !bare.getFirst().hasPerson()) {
            return Sides.NONE;
        }
        return new Sides(bare.getFirst().actors(), object, false, false, "pronoun object", 0.7);
    }

    private Sides withPartner(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        List<Argument> bare = arguments.marked(Marker.BARE);
        List<Argument> marked = markedObjects(hit, arguments);
        List<Actor> fronted = subjects.fronted(scene, hit);
        if (!marked.isEmpty()) {
            List<Actor> subject = !bare.isEmpty() && bare.getFirst().first() < marked.getFirst().first()
                    ? bare.getFirst().actors() : fronted;
            return subject.isEmpty() ? gapped(scene, hit, marked, before) : sides(subject, marked, hit, "verb subject partner", 0.9);
        }
        if (fronted.size() > 1) {
            return new Sides(fronted, List.of(), false, false, "reciprocal", 0.75);
        }
        if (bare.isEmpty() && fronted.isEmpty() && hit.form().dual()) {
            return new Sides(subjects.several(scene, hit), List.of(), false, false, "dual verb", 0.7);
        }
        boolean reciprocal = !bare.isEmpty() && bare.getFirst().actors().size() > 1 && fronted.isEmpty()
                && (bare.getFirst().unnamed() && UnknownPeople.isUngoverned(scene, hit, bare.getFirst()) || bare.getFirst().actors().stream().allMatch(Actor::isPerson));
        return reciprocal ? new Sides(bare.getFirst().actors(), List.of(), false, false, "reciprocal", 0.75) : Sides.NONE;
    }

    private Sides noun(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        List<Argument> between = arguments.marked(Marker.BETWEEN);
        if (!between.isEmpty()) {
            return between.getFirst().actors().isEmpty() ? Sides.NONE : between.getFirst().isSeveral()
                    ? new Sides(between.getFirst().actors(), List.of(), between.getFirst().unnamed(), false, "between", 0.85)
                    : gapped(scene, hit, between, before);
        }
        if (hit.trigger().object() == ParticipantRole.VISITOR && hit.form().hasClitic() && isPassive(scene, hit)) {
            return received(scene, hit, before);
        }
        List<Argument> bare = arguments.marked(Marker.BARE);
        List<Argument> marked = markedObjects(hit, arguments);
        List<Argument> of = arguments.marked(Marker.TO);
        if (marked.isEmpty() && bare.isEmpty() && !of.isEmpty() && of.getFirst().actors().size() > 1 && !hit.form().hasClitic() && !hit.form().definite()
                && of.getFirst().first() <= hit.token() + FARTHEST_OF) {
            return new Sides(of.getFirst().actors(), List.of(), false, false, "of several", 0.75);
        }
        if (hit.isGathered() && !hit.verb().hasClitic()) {
            return gathered(hit, bare, marked);
        }
        boolean told = hit.isCarried() && !bare.isEmpty() && bare.getFirst().isSeveral();
        if (hit.clitic().equals("هما") && !told) {
            return new Sides(subjects.several(scene, hit), List.of(), false, false, "dual pronoun", 0.75);
        }
        boolean agentFollows = !bare.isEmpty() && (hit.isCarried() || !hit.form().hasClitic() && isNext(scene, hit, bare.getFirst()))
                && (marked.isEmpty() || bare.getFirst().first() < marked.getFirst().first());
        if (hit.gather() >= 0 && bare.size() >= 2 && bare.getFirst().first() < hit.token()) {
            return sides(bare.getFirst().actors(), bare.subList(1, bare.size()), hit, "carried and gathered", 0.85);
        }
        List<Actor> together = !hit.isCarried() || !marked.isEmpty() ? List.of()
                : agentFollows ? bare.getFirst().actors() : subjects.fronted(scene, hit);
        if (together.size() > 1 && together.stream().noneMatch(actor -> actor.entity().type() == EntityType.FACILITY)) {
            return new Sides(together, List.of(), false, false, "reciprocal", 0.8);
        }
        if (agentFollows && !marked.isEmpty()) {
            return sides(bare.getFirst().actors(), marked, hit, "noun agent partner", 0.85);
        }
        if (agentFollows && bare.size() >= 2 && hit.trigger().object() == ParticipantRole.VISITOR) {
            return sides(bare.getFirst().actors(), bare.subList(1, 2), hit, "noun agent partner", 0.75);
        }
        if (isProcess(hit, marked)) {
            return Sides.NONE;
        }
        List<Argument> objects = !marked.isEmpty() ? marked : mayBeObject(scene, hit) ? bare : List.of();
        return objects.isEmpty() ? Sides.NONE : gapped(scene, hit, objects, before);
    }

    /** جمع الوزير بين فلان وفلان، الوزير يجمع فلانا وفلانا: whoever brings them together is the host. */
    private Sides brought(Scene scene, Hit hit, Arguments arguments) {
        List<Argument> bare = arguments.marked(Marker.BARE);
        List<Argument> between = arguments.marked(Marker.BETWEEN);
        List<Actor> fronted = subjects.fronted(scene, hit);
        List<Actor> host = !fronted.isEmpty() ? fronted : bare.isEmpty() ? List.of() : bare.getFirst().actors();
        List<Argument> objects = !between.isEmpty() ? between : bare.subList(fronted.isEmpty() && !bare.isEmpty() ? 1 : 0, bare.size());
        if (host.size() != 1 || !host.getFirst().isPerson() || objects.isEmpty() || objects.getFirst().actors().size() < 2) {
            return Sides.NONE;
        }
        return sides(host, objects.subList(0, 1), hit, "brought together", 0.75).as(ParticipantRole.HOST, ParticipantRole.PARTICIPANT);
    }

    private boolean isPassive(Scene scene, Hit hit) {
        return hit.token() + 3 < scene.sentenceEnd(hit.token()) && cues.is(scene.tokens(), hit.token() + 1, Cue.BY_AGENT);
    }

    /** استقباله من قبل الأمير: the pronoun is the visitor, whoever follows the host. */
    private Sides received(Scene scene, Hit hit, List<Draft> before) {
        Actor host = scene.actorAt(hit.token() + 3);
        if (host == null || !host.isPerson()) {
            return Sides.NONE;
        }
        List<Actor> visitor = subjects.inSentence(scene, hit, before, List.of(host));
        visitor = visitor.isEmpty() ? subjects.before(scene, hit, before) : visitor;
        return visitor.isEmpty() ? Sides.NONE : new Sides(List.of(host), visitor, false, false, "received", 0.8);
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
        return cues.is(scene.tokens(), verb, Cue.DENIAL) || cues.is(scene.tokens(), verb, Cue.PROPOSAL)
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
        if (marked.isEmpty()) {
            boolean unnamed = bare.stream().anyMatch(Argument::unnamed);
            return new Sides(all, List.of(), unnamed, false, "gathered", 0.85);
        }
        return sides(all, marked, hit, "gathered", 0.9);
    }

    private static List<Argument> markedObjects(Hit hit, Arguments arguments) {
        return arguments.list().stream()
                .filter(argument -> argument.marker() != Marker.BARE && argument.marker() != Marker.BETWEEN)
                .filter(argument -> hit.trigger().markers().contains(argument.marker()))
                .filter(argument -> argument.marker() != Marker.BY || argument.hasPerson() || argument.unnamed())
                .toList();
    }

    private static Sides sides(List<Actor> subjects, List<Argument> objects, Hit hit, String rule, double confidence) {
        boolean person = objects.stream().anyMatch(Argument::hasPerson);
        boolean unnamed = objects.stream().anyMatch(Argument::unnamed);
        Construction construction = hit.trigger().construction();
        if (construction == Construction.VISIT && !person || construction == Construction.TALK_WITH && !person && !unnamed) {
            return Sides.NONE;
        }
        if (subjects.isEmpty()) {
            return Sides.NONE;
        }
        List<Actor> all = objects.stream().flatMap(argument -> argument.actors().stream())
                .filter(actor -> subjects.stream().noneMatch(actor::sameAs)).toList();
        return new Sides(subjects, all, unnamed, hit.form().several() && all.size() > 1, rule,
                all.isEmpty() ? confidence - 0.2 : confidence);
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
