package org.khabir.bench;

import java.util.Locale;

/** A measured figure. */
public record Figure(String what, double value, String unit) {

    @Override
    public String toString() {
        String number = Math.abs(value) >= 100 || value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
        return String.format(Locale.ROOT, "%-34s %12s %s", what, number, unit);
    }

    /** How many of {@code count} were done in a second. */
    static Figure rate(String what, long count, long nanos, String unit) {
        return new Figure(what, count * 1e9 / nanos, unit + "/s");
    }
}
