package org.khabir.extract.meetings;

import java.util.List;
import org.khabir.model.ParticipantRole;
import org.khabir.text.Normalizer;

/** Sees whose office or residence a meeting took place in: whoever holds the office there is the host. */
final class Seats {

    private static final int FARTHEST = 10;

    /** A building, and a word of the office that has its seat there. */
    private record Seat(String[] words, String office) {
    }

    private final List<Seat> seats = Tables.rows("seats.tsv").stream()
            .map(row -> new Seat(Normalizer.key(row[0]).split(" "), Normalizer.key(row[1]))).toList();
    private final Cues cues;

    Seats(Cues cues) {
        this.cues = cues;
    }

    /** {@code place} is where they met, null where that is not known: {@code who} with a host and visitors where one side meets the other at its own seat; else as they are. */
    Sides assign(Scene scene, Hit hit, Arguments read, int end, Sides who, Actor place) {
        if (hit.trigger().subject() != hit.trigger().object() || who.subjectRole() != null) {
            return who;
        }
        if (who.objects().isEmpty()) {
            boolean two = who.subjects().size() == 2 && !who.unnamed();
            Sides apart = two ? new Sides(who.subjects().subList(0, 1), who.subjects().subList(1, 2), false, false, who.rule(), who.confidence()) : who;
            Sides seated = two ? assign(scene, hit, read, end, apart, place) : who;
            return seated.subjectRole() == null ? who : seated;
        }
        Sides seated = place == null || place.first() >= hit.start() ? null : assign(scene, place.first(), who);
        if (seated != null) {
            return seated;
        }
        int firstObject = who.objects().getFirst().first();
        for (int i = hit.start(); i < Math.min(end, read.end() + FARTHEST); i++) {
            if (i >= read.end() && cues.is(scene.tokens(), i, Cue.BREAK)) {
                return who;
            }
            boolean own = cues.is(scene.tokens(), i, Cue.OWN_OFFICE) && i < firstObject && firstObject > hit.token();
            seated = own ? who.as(ParticipantRole.HOST, ParticipantRole.VISITOR) : assign(scene, i, who);
            if (seated != null) {
                return seated;
            }
        }
        return who;
    }

    /** The sides with their roles where the seat of one of them stands at {@code i}; null where none does. */
    private Sides assign(Scene scene, int i, Sides who) {
        if (isSeatOf(scene, i, who.subjects()) && isSeatOf(scene, i, who.objects())) {
            return null;
        }
        if (isSeatOf(scene, i, who.subjects())) {
            return who.as(ParticipantRole.HOST, ParticipantRole.VISITOR);
        }
        return isSeatOf(scene, i, who.objects()) ? who.as(ParticipantRole.VISITOR, ParticipantRole.HOST) : null;
    }

    private boolean isSeatOf(Scene scene, int i, List<Actor> side) {
        Actor there = scene.actorAt(i);
        if (side.size() != 1 || there != null && there.isPerson()) {
            return false;
        }
        return seats.stream().anyMatch(seat -> stands(scene, i, seat) && side.getFirst().entity().roles().stream()
                .anyMatch(role -> Normalizer.key(role.text()).contains(seat.office())));
    }

    private static boolean stands(Scene scene, int i, Seat seat) {
        String first = scene.token(i).norm();
        boolean bare = first.equals(seat.words()[0]) || first.equals("ب" + seat.words()[0]);
        for (int k = 1; bare && k < seat.words().length; k++) {
            bare = i + k < scene.tokens().size() && scene.token(i + k).norm().equals(seat.words()[k]);
        }
        return bare;
    }
}
