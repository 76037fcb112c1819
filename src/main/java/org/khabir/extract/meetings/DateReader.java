package org.khabir.extract.meetings;

import java.util.Comparator;
import java.util.List;
import org.khabir.model.MeetingDate;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeType;

/** Finds a meeting's day: the date nearest to its trigger within its clauses. */
final class DateReader {

    private static final int LENGTH_OF_DAY = 10;

    private final List<TimeExpression> times;

    DateReader(List<TimeExpression> times) {
        this.times = times.stream().filter(DateReader::isDate).toList();
    }

    private static boolean isDate(TimeExpression time) {
        return (time.type() == TimeType.DATE || time.type() == TimeType.TIME) && time.value() != null
                && !time.value().startsWith("P") && !time.value().startsWith("T");
    }

    /** The date between two body offsets that stands nearest to {@code at}, those behind it first; null for none. */
    MeetingDate read(int from, int at, int to) {
        return times.stream()
                .filter(time -> time.span().start() >= from && time.span().end() <= to)
                .min(Comparator.comparingInt((TimeExpression time) -> distance(time, at)))
                .map(DateReader::date).orElse(null);
    }

    private static int distance(TimeExpression time, int at) {
        return time.span().start() >= at ? time.span().start() - at : 2 * (at - time.span().end());
    }

    private static MeetingDate date(TimeExpression time) {
        String value = time.value().length() > LENGTH_OF_DAY && time.value().charAt(4) == '-'
                ? time.value().substring(0, LENGTH_OF_DAY) : time.value();
        return new MeetingDate(value, time.interval(), time.span());
    }
}
