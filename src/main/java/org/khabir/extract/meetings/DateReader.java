package org.khabir.extract.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeType;

/** Finds a meeting's day: the date nearest to its trigger within its clauses. */
final class DateReader {

    private static final int LENGTH_OF_DAY = 10;
    private static final int NEAR = 3;
    private static final int FARTHEST_SINCE = 5;
    private static final int FARTHEST_STATEMENT = 9;
    private static final int FARTHEST_IN_DATELINE = 6;
    private static final List<String> CLOSES_DATELINE = List.of("/", "(", "-", "–", "ـ", ":");
    private static final Set<String> UNTIL = Set.of("الي", "حتي", "لغايه");

    private final List<TimeExpression> times;

    private final Cues cues;

    DateReader(List<TimeExpression> times, Cues cues) {
        this.cues = cues;
        this.times = times.stream().filter(DateReader::isDate).toList();
    }

    private static boolean isDate(TimeExpression time) {
        return (time.type() == TimeType.DATE || time.type() == TimeType.TIME) && time.value() != null
                && !time.value().startsWith("P") && !time.value().startsWith("T");
    }

    /** The date between two body offsets that stands nearest to {@code at}, those behind it first; null for none. */
    MeetingDate read(Scene scene, int from, int at, int to, MeetingStatus status) {
        return times.stream()
                .filter(time -> !time.value().endsWith("_REF") || time.value().startsWith("FUTURE") && status != MeetingStatus.HELD)
                .filter(time -> !isBorderOfRange(scene, time) && !isOfStatement(scene, time, at))
                .filter(time -> time.span().start() >= from && time.span().end() <= to)
                .min(Comparator.comparing((TimeExpression time) -> isOfDateline(scene, time)).thenComparingInt(time -> distance(time, at)))
                .map(DateReader::date).orElse(null);
    }

    /** القاهرة في 25 يناير /أ ش أ/ تلقى: the day of the report, with which it opens. */
    private static boolean isOfDateline(Scene scene, TimeExpression time) {
        int first = scene.document().tokenAt(time.span().start());
        int next = scene.document().tokenAt(time.span().end());
        if (first > FARTHEST_IN_DATELINE || scene.sentenceAt(first).index() > 0) {
            return false;
        }
        return next < scene.sentenceEnd(first) && CLOSES_DATELINE.stream().anyMatch(scene.token(next)::is);
    }

    /** من 23 إلى 25 says how long something lasted, not when somebody met. */
    private static boolean isBorderOfRange(Scene scene, TimeExpression time) {
        int first = scene.document().tokenAt(time.span().start());
        int next = scene.document().tokenAt(time.span().end());
        String before = first == 0 ? "" : scene.token(first - 1).norm();
        boolean several = before.equals("يومي") || first > 1 && before.equals("و") && scene.timeAt(first - 2) != null
                || isTimeJoined(scene, time) || next < scene.tokens().size() && scene.timeAt(next) != null && scene.token(next).startsWith("و");
        if (several) {
            return true;
        }
        boolean open = before.equals("من") && next < scene.tokens().size() && UNTIL.contains(scene.token(next).norm());
        return open || UNTIL.contains(before) || isSince(scene, first);
    }

    /** يومي 8 و9 مارس: how long something lasts. */
    private static boolean isTimeJoined(Scene scene, TimeExpression time) {
        int first = scene.document().tokenAt(time.span().start());
        return scene.token(first).startsWith("و") && first > 0 && scene.timeAt(first - 1) != null && scene.timeAt(first - 1) != time;
    }

    /** منذ تسلمه مهامه الأحد: the day of what lasts since then. */
    private static boolean isSince(Scene scene, int first) {
        for (int i = first - 1; i >= Math.max(scene.sentenceStart(first), first - FARTHEST_SINCE) && scene.token(i).isWord(); i--) {
            if (scene.token(i).norm().equals("منذ")) {
                return true;
            }
        }
        return false;
    }

    /** في بيان له اليوم: the day of the statement, unless it was made right at the meeting (في تصريح أمس عقب لقائه). */
    private boolean isOfStatement(Scene scene, TimeExpression time, int at) {
        int first = scene.document().tokenAt(time.span().start());
        int next = scene.document().tokenAt(time.span().end());
        boolean before = time.span().end() <= at;
        if (before && cues.is(scene.tokens(), next, Cue.ADJUNCT) && scene.document().tokenAt(at) - next <= NEAR) {
            return false;
        }
        int farthest = before ? FARTHEST_STATEMENT : NEAR;
        for (int i = first - 1; i >= Math.max(scene.sentenceStart(first), first - farthest); i--) {
            if (scene.token(i).is("،") || scene.token(i).is(",")) {
                return false;
            }
            if (cues.is(scene.tokens(), i, Cue.STATEMENT)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(TimeExpression time, int at) {
        return time.span().start() >= at ? time.span().start() - at : 2 * (at - time.span().end());
    }

    private static MeetingDate date(TimeExpression time) {
        String value = time.value().length() > LENGTH_OF_DAY && time.value().charAt(LENGTH_OF_DAY) == 'T'
                ? time.value().substring(0, LENGTH_OF_DAY) : time.value();
        return new MeetingDate(value, time.interval(), time.span());
    }
}
