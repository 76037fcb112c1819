package org.khabir.extract.meetings;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Span;

/** Finds in which stretch of the text a meeting's date may stand, and the date there. */
final class WhenReader {

    private static final int FARTHEST = 10;
    private static final int FARTHEST_OF_REFERENCE = 3;
    private static final int LENGTH_OF_DAY = 10;
    private static final int LONGEST_NAME = 5;

    private final Scene scene;
    private final DateReader dates;
    private final Stays stays;
    private final Cues cues;

    WhenReader(Scene scene, DateReader dates, Cues cues) {
        this.scene = scene;
        this.dates = dates;
        this.stays = new Stays(cues);
        this.cues = cues;
    }

    /** The date of the trigger's clause or statement, of a stay told with it, or of the arrival before; null for none. */
    MeetingDate read(Hit hit, Arguments read, int end, Actor place, MeetingStatus state, List<Draft> before) {
        int to = Math.min(saidFrom(hit, end), Math.max(hit.token(), read.end()) + FARTHEST);
        MeetingDate date = ofClause(hit, to, state, before);
        date = date == null ? ofStay(hit, state) : date;
        return date == null && state == MeetingStatus.HELD ? ofArrival(hit, place, state) : date;
    }

    /** Where something is said behind the trigger (أن), or another's words are quoted: dates there are of what is said. {@code end} for nowhere. */
    private int saidFrom(Hit hit, int end) {
        for (int i = Math.max(hit.token() + 1, hit.scan()); i < end; i++) {
            boolean quoted = scene.quotationEnd(i) > i + LONGEST_NAME && scene.quotationEnd(i) != scene.quotationEnd(hit.token());
            if (quoted || scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.THAT) && !cues.is(scene.tokens(), i - 1, Cue.AFTER_BEFORE)) {
                return i;
            }
        }
        return end;
    }

    /** The date right beside a noun that takes a meeting up: اللقاء الذي عقد أمس. */
    MeetingDate besideReference(Hit hit, Arguments read, int end, MeetingStatus state) {
        int to = Math.min(end, Math.max(hit.token(), read.end()) + FARTHEST_OF_REFERENCE);
        int at = scene.token(hit.start()).start();
        return hit.form().several() ? null : dates.read(scene, at, at, scene.token(to - 1).end(), state);
    }

    /** True where the date lies behind the day of publication. */
    boolean isAhead(MeetingDate date) {
        LocalDate published = scene.document().article().published();
        return date != null && date.value().length() == LENGTH_OF_DAY && date.interval() != null && published != null && date.interval().earliest().isAfter(published);
    }

    /** A date of the trigger's own clause, else one before it in the statement. */
    private MeetingDate ofClause(Hit hit, int end, MeetingStatus state, List<Draft> before) {
        int start = statementStart(hit);
        int from = before.isEmpty() ? start : Math.max(start, scene.token(Math.max(0, before.getLast().end() - 1)).end());
        int to = scene.token(end - 1).end();
        int at = scene.token(hit.start()).start();
        if (hit.isHosted()) {
            MeetingDate behind = dates.read(scene, at, at, to, state);
            return behind != null ? behind : dates.read(scene, start, start, to, state);
        }
        MeetingDate own = dates.read(scene, Math.min(from, at), at, to, state);
        return own != null ? own : dates.read(scene, start, at, to, state);
    }

    /** التقاه خلال زيارة لهافانا في عام 2000; null for none. */
    private MeetingDate ofStay(Hit hit, MeetingStatus state) {
        Span stay = stays.span(scene, hit);
        return stay == null ? null : dates.read(scene, stay.start(), stay.start(), stay.end(), state);
    }

    /** The date of the sentence before, where it tells the arrival at {@code place} and this one goes on with it. */
    private MeetingDate ofArrival(Hit hit, Actor place, MeetingStatus state) {
        if (place == null || place.last() >= scene.sentenceStart(hit.start())
                || scene.sentenceAt(place.first()).index() != scene.sentenceAt(hit.start()).index() - 1) {
            return null;
        }
        Span before = scene.sentenceAt(place.first()).span();
        return dates.read(scene, before.start(), scene.token(place.first()).start(), before.end(), state);
    }

    /** Where the sentence begins, or what somebody says in it. */
    private int statementStart(Hit hit) {
        for (int i = hit.start() - 1; i > scene.sentenceStart(hit.start()); i--) {
            if (cues.is(scene.tokens(), i, Cue.THAT) && !cues.is(scene.tokens(), i - 1, Cue.AFTER_BEFORE)) {
                return scene.token(i).end();
            }
        }
        return scene.sentenceAt(hit.start()).span().start();
    }
}
