package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.ParticipantRole;

/** Decides who meets whom from the arguments behind a trigger and the subject before it. */
final class SideReader {

    private final SubjectFinder subjects;
    private final VerbSideReader verbs;
    private final NounSideReader nouns;

    SideReader(SubjectFinder subjects, Cues cues) {
        this.subjects = subjects;
        Partners partners = new Partners(subjects, new UnknownPeople(cues));
        this.verbs = new VerbSideReader(subjects, partners, cues);
        this.nouns = new NounSideReader(subjects, partners, cues);
    }

    /** True where the two told before are the subject: عقد الوزيران جلسة، أن الوزيرين عقدا. */
    boolean areBoth(Scene scene, Hit hit) {
        return subjects.areBoth(scene, hit);
    }

    /** The sides of {@code hit}; {@link Sides#NONE} where no meeting is told. */
    Sides read(Scene scene, Hit hit, Arguments arguments, List<Draft> before) {
        return switch (hit.trigger().construction()) {
            case TRANSITIVE, VISIT -> verbs.transitive(scene, hit, arguments, before);
            case MEET_WITH, TALK_WITH -> verbs.withPartner(scene, hit, arguments, before);
            case NOUN, CALL_NOUN, FORUM -> nouns.read(scene, hit, arguments, before);
            case BRING -> brought(scene, hit, arguments);
            case LIGHT, PASSIVE, GATHER -> Sides.NONE;
        };
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
        return Partners.of(host, objects.subList(0, 1), hit, "brought together", 0.75).as(ParticipantRole.HOST, ParticipantRole.PARTICIPANT);
    }
}
