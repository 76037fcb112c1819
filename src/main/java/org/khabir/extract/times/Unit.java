package org.khabir.extract.times;

/** The units in which times are counted. */
enum Unit {
    SECOND("S"), MINUTE("M"), HOUR("H"), NIGHT("D"), DAY("D"), WEEK("W"), MONTH("M"), YEAR("Y"), DECADE("DE"), CENTURY("CE");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    boolean isBelowDay() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The TIMEX3 value of {@code amount} of this unit; X stands for an unknown number. */
    String duration(String amount) {
        return (isBelowDay() ? "PT" : "P") + amount + sign;
    }

    /** The TIMEX3 value of {@code amount} and a half. */
    String durationAndHalf(int amount) {
        return duration(String.valueOf(amount)) + switch (this) {
            case YEAR -> "6M";
            case MONTH -> "15D";
            case DAY, NIGHT -> "T12H";
            case HOUR -> "30M";
            case MINUTE -> "30S";
            case DECADE -> "5Y";
            case CENTURY -> "50Y";
            case WEEK, SECOND -> "";
        };
    }

    /** The grain in which a time so many units away is told; null where that is finer than a day. */
    Grain grain() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY, NIGHT -> Grain.DAY;
            case WEEK -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case YEAR -> Grain.YEAR;
            case DECADE -> Grain.DECADE;
            case CENTURY -> Grain.CENTURY;
        };
    }
}
