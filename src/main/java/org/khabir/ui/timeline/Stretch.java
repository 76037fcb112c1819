package org.khabir.ui.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.model.TimeInterval;

/**
 * When something may have happened, in days since 1970-01-01 with fractions for the time of the day.
 *
 * @param start inclusive
 * @param end   exclusive
 */
record Stretch(double start, double end) {

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?.*");
    private static final double HOURS = 24;
    private static final double MINUTES = 24 * 60;
    /** TIMEX3's parts of the day, from hour to hour. */
    private static final Map<String, Stretch> PARTS = Map.of("TMO", hours(5, 12), "TMI", hours(11, 14), "TAF", hours(12, 18),
            "TEV", hours(17, 22), "TNI", hours(19, 24), "TDT", hours(7, 19));

    /** What is known on one side only is drawn so many days long. */
    private static final double ONE_SIDED_DAYS = 30;

    /** Empty where nothing says when it was. */
    static Optional<Stretch> of(Happening happening) {
        if (happening.isOneSided()) {
            return Optional.of(happening.earliest() == null
                    ? new Stretch(happening.latest().toEpochDay() + 1 - ONE_SIDED_DAYS, happening.latest().toEpochDay() + 1)
                    : new Stretch(happening.earliest().toEpochDay(), happening.earliest().toEpochDay() + ONE_SIDED_DAYS));
        }
        return Optional.ofNullable(happening.interval()).map(interval -> of(interval, happening.value()));
    }

    private static Stretch of(TimeInterval interval, String value) {
        double first = interval.earliest().toEpochDay();
        int time = value == null ? -1 : value.indexOf('T');
        if (time < 0 || !interval.earliest().equals(interval.latest())) {
            return new Stretch(first, interval.latest().toEpochDay() + 1);
        }
        Stretch within = ofDay(value.substring(time));
        return new Stretch(first + within.start, first + within.end);
    }

    private static Stretch ofDay(String time) {
        Matcher clock = CLOCK.matcher(time);
        if (!clock.matches()) {
            return PARTS.getOrDefault(time, hours(0, HOURS));
        }
        double hour = Integer.parseInt(clock.group(1)) / HOURS;
        return clock.group(2) == null ? new Stretch(hour, hour + 1 / HOURS)
                : new Stretch(hour + Integer.parseInt(clock.group(2)) / MINUTES, hour + (Integer.parseInt(clock.group(2)) + 1) / MINUTES);
    }

    private static Stretch hours(double from, double to) {
        return new Stretch(from / HOURS, to / HOURS);
    }
}
