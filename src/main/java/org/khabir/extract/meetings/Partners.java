package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.MeetingKind;

/** Joins subjects, told beside a trigger or before it, with the objects of the trigger. */
final class Partners {

    private static final double UNNAMED = 0.2;
    private static final double SAME_SENTENCE = 0.8;
    private static final double SENTENCE_BEFORE = 0.65;
    private static final double UNKNOWN = 0.75;
    /** What media hold too. */
    static final String INTERVIEW = "مقابلة";

    private final SubjectFinder subjects;
    private final UnknownPeople unknown;

    Partners(SubjectFinder subjects, UnknownPeople unknown) {
        this.subjects = subjects;
        this.unknown = unknown;
    }

    /** True where whoever acts is told and is no entity. */
    boolean isSubjectUnknown(Scene scene, Hit hit) {
        return unknown.areSubject(scene, hit);
    }

    /** Those of the arguments that may be objects by what stands before them. */
    static List<Argument> objects(Hit hit, Arguments arguments) {
        return arguments.list().stream()
                .filter(argument -> argument.marker() != Marker.BARE && argument.marker() != Marker.BETWEEN)
                .filter(argument -> hit.trigger().markers().contains(argument.marker()))
                .filter(argument -> argument.marker() != Marker.BY || argument.hasPerson() || argument.unnamed())
                .toList();
    }

    /** The objects with the subject of the clause or sentence before. */
    Sides gapped(Scene scene, Hit hit, List<Argument> objects, List<Draft> before) {
        List<Actor> told = objects.stream().flatMap(argument -> argument.actors().stream()).toList();
        if (hit.form().isFirstPerson()) {
            return of(subjects.speaker(scene, hit, told), objects, hit, "subject told before", SAME_SENTENCE);
        }
        Argument group = subjects.group(scene, hit);
        if (group != null) {
            return of(group, objects, hit, "group before", SAME_SENTENCE);
        }
        if (subjects.isRelative(scene, hit)) {
            List<Actor> subject = subjects.ofRelative(scene, hit);
            return subject.isEmpty() ? of(UnknownPeople.SOMEBODY, objects, hit, "subject unknown", UNKNOWN)
                    : of(subject, objects, hit, "subject of a relative clause", SAME_SENTENCE);
        }
        if (unknown.areSubject(scene, hit)) {
            return of(UnknownPeople.SOMEBODY, objects, hit, "subject unknown", UNKNOWN);
        }
        List<Actor> subject = subjects.inSentence(scene, hit, before, told);
        double confidence = SAME_SENTENCE;
        if (subject.isEmpty() && hit.trigger().kind() == MeetingKind.MEETING && subjects.isToldBySource(scene, hit, told)) {
            return of(UnknownPeople.SOMEBODY, objects, hit, "subject unknown", UNKNOWN);
        }
        if (subject.isEmpty()) {
            subject = subjects.behind(scene, hit, objects);
        }
        if (subject.isEmpty()) {
            subject = subjects.before(scene, hit, before, told);
            confidence = SENTENCE_BEFORE;
        }
        boolean ofMany = hit.clitic().equals("هم") && subject.size() == 1 && subject.getFirst().isPerson();
        if (ofMany || subject.isEmpty() && (hit.isGathered() && hit.verb().hasClitic() || hit.clitic().equals("هم"))) {
            return of(UnknownPeople.SOMEBODY, objects, hit, "subject unknown", UNKNOWN);
        }
        if (subject.isEmpty() && hit.start() < hit.token() && !hit.form().definite() && !hit.trigger().lemma().equals(INTERVIEW)) {
            return of(UnknownPeople.SOMEBODY, objects, hit, "subject unknown", UNKNOWN);
        }
        return of(subject, objects, hit, "subject told before", confidence);
    }

    /** The sides of a subject that may be a group of which nobody is named. */
    static Sides of(Argument subject, List<Argument> objects, Hit hit, String rule, double confidence) {
        if (!subject.unnamed() || !subject.actors().isEmpty()) {
            Sides sides = of(subject.actors(), objects, hit, rule, confidence);
            return subject.unnamed() ? sides.withUnnamed() : sides;
        }
        List<Actor> named = objects.stream().flatMap(argument -> argument.actors().stream()).toList();
        return named.isEmpty() || !isWithPeople(objects, hit) ? Sides.NONE : new Sides(List.of(), named, true, false, rule, confidence - UNNAMED);
    }

    /** {@link Sides#NONE} where a side is missing, or a visit or talk is with nobody. */
    static Sides of(List<Actor> subjects, List<Argument> objects, Hit hit, String rule, double confidence) {
        if (subjects.isEmpty() || !isWithPeople(objects, hit)) {
            return Sides.NONE;
        }
        boolean unnamed = objects.stream().anyMatch(Argument::unnamed);
        List<Actor> all = objects.stream().flatMap(argument -> argument.actors().stream())
                .filter(actor -> subjects.stream().noneMatch(actor::sameAs)).toList();
        boolean repeated = objects.size() > 1 && objects.stream().allMatch(argument -> argument.marker() == objects.getFirst().marker()
                && argument.marker() != Marker.BARE && argument.hasPerson());
        return new Sides(subjects, all, unnamed, (hit.form().several() || repeated) && all.size() > 1, rule, all.isEmpty() ? confidence - UNNAMED : confidence);
    }

    private static boolean isWithPeople(List<Argument> objects, Hit hit) {
        boolean person = objects.stream().anyMatch(Argument::hasPerson);
        boolean unnamed = objects.stream().anyMatch(Argument::unnamed);
        Construction construction = hit.trigger().construction();
        return construction == Construction.VISIT ? person : construction != Construction.TALK_WITH || person || unnamed;
    }
}
