package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;
import org.khabir.model.ParticipantRole;

/** Reads who receives whom where the noun استقبال leaves one of them to a pronoun: استقباله من قبل الأمير، كان في استقباله الوزير. */
final class Receptions {

    private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت", "قد", "وقد", "سيكون", "وسيكون", "مقدمه");
    private static final Set<String> HIM = Set.of("له", "لها", "لهما", "لهم");
    private static final int FARTHEST_WAS = 3;
    private static final int FARTHEST_GIVEN = 8;
    static final String GREETED_RULE = "greeted";
    static final String RECEIVED_RULE = "received";
    private static final double PASSIVE = 0.8;
    private static final double GREETED = 0.6;

    private final SubjectFinder subjects;
    private final Cues cues;

    Receptions(SubjectFinder subjects, Cues cues) {
        this.subjects = subjects;
        this.cues = cues;
    }

    /** The host and the visitor; {@link Sides#NONE} where neither pattern is there. */
    Sides read(Scene scene, Hit hit, List<Argument> bare, List<Draft> before) {
        if (hit.trigger().object() != ParticipantRole.VISITOR) {
            return Sides.NONE;
        }
        if (isGreeting(scene, hit.token())) {
            return greeted(scene, hit, bare, before);
        }
        if (hit.form().prefix().endsWith("ب") && isGiven(scene, hit)) {
            List<Actor> hosts = bare.isEmpty() ? agent(scene, hit) : bare.getFirst().actors();
            List<Actor> visitor = subjects.told(scene, hit, before, hosts);
            return hosts.isEmpty() || visitor.isEmpty() ? Sides.NONE : new Sides(hosts, visitor, false, false, RECEIVED_RULE, PASSIVE);
        }
        Sides ofHim = ofHim(scene, hit, before);
        if (ofHim.isMeeting()) {
            return ofHim;
        }
        boolean passive = hit.token() + 3 < scene.sentenceEnd(hit.token()) && cues.is(scene.tokens(), hit.token() + 1, Cue.BY_AGENT);
        return passive && hit.form().hasClitic() ? received(scene, hit, before) : Sides.NONE;
    }

    /** خلال استقبال الأمير له: whoever follows the noun is the host, the pronoun the visitor. */
    private Sides ofHim(Scene scene, Hit hit, List<Draft> before) {
        Actor host = hit.token() + 1 < scene.sentenceEnd(hit.token()) ? scene.actorAt(hit.token() + 1) : null;
        int behind = host == null ? 0 : host.last() + 1;
        boolean him = host != null && host.isPerson() && host.isBare() && behind < scene.sentenceEnd(hit.token()) && HIM.contains(scene.token(behind).norm());
        List<Actor> visitor = him ? subjects.told(scene, hit, before, List.of(host)) : List.of();
        return visitor.isEmpty() ? Sides.NONE : new Sides(List.of(host), visitor, false, false, RECEIVED_RULE, PASSIVE);
    }

    /** كان في استقباله: somebody stood there to receive whoever arrived. */
    static boolean isGreeting(Scene scene, int at) {
        int words = 0;
        for (int i = at - 2; at > 1 && scene.token(at - 1).norm().equals("في") && i >= scene.sentenceStart(at) && words < FARTHEST_WAS; i--) {
            words += scene.actorAt(i) == null ? 1 : 0;
            if (scene.actorAt(i) == null && WAS.contains(scene.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** حظي فلان باستقبال الرئيس. */
    private boolean isGiven(Scene scene, Hit hit) {
        for (int i = hit.token() - 1; i >= Math.max(scene.sentenceStart(hit.token()), hit.token() - FARTHEST_GIVEN); i--) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.GIVEN)) {
                return true;
            }
        }
        return false;
    }

    /** باستقبال من طرف الأمين العام: whoever stands behind the preposition; empty for nobody. */
    private List<Actor> agent(Scene scene, Hit hit) {
        int behind = hit.token() + 1;
        int length = behind < scene.sentenceEnd(hit.token()) ? cues.match(scene.tokens(), behind, Cue.BY_AGENT) : 0;
        Actor host = length > 0 && behind + length < scene.sentenceEnd(hit.token()) ? scene.actorAt(behind + length) : null;
        return host == null || !host.isPerson() ? List.of() : List.of(host);
    }

    private Sides greeted(Scene scene, Hit hit, List<Argument> bare, List<Draft> before) {
        boolean pronoun = hit.form().hasClitic();
        Actor fronted = hit.token() > 1 ? scene.actorAt(hit.token() - 2) : null;
        if (!pronoun && fronted != null && fronted.isPerson() && fronted.isBare() && !bare.isEmpty() && bare.getFirst().hasPerson()) {
            return new Sides(List.of(fronted), bare.getFirst().actors(), false, false, GREETED_RULE, GREETED);
        }
        List<Actor> hosts = bare.stream().skip(pronoun ? 0 : 1).flatMap(argument -> argument.actors().stream()).filter(Actor::isPerson).toList();
        List<Actor> visitor = pronoun ? subjects.told(scene, hit, before, hosts) : bare.isEmpty() ? List.of() : bare.getFirst().actors();
        if (pronoun && visitor.isEmpty() && !hosts.isEmpty()) {
            return new Sides(hosts, List.of(), true, false, GREETED_RULE, GREETED).as(ParticipantRole.HOST, ParticipantRole.VISITOR);
        }
        return hosts.isEmpty() || visitor.isEmpty() ? Sides.NONE : new Sides(hosts, visitor, false, false, GREETED_RULE, GREETED);
    }

    /** استقباله من قبل الأمير: the pronoun is the visitor, whoever follows the host. */
    private Sides received(Scene scene, Hit hit, List<Draft> before) {
        Actor host = scene.actorAt(hit.token() + 3);
        if (host == null || !host.isPerson()) {
            return Sides.NONE;
        }
        List<Actor> visitor = subjects.told(scene, hit, before, List.of(host));
        return visitor.isEmpty() ? Sides.NONE : new Sides(List.of(host), visitor, false, false, RECEIVED_RULE, PASSIVE);
    }
}
