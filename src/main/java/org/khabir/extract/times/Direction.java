package org.khabir.extract.times;

/** Where a qualifier points: الماضي, المقبل, الجاري and their like. */
enum Direction {
    /** No qualifier. */
    NONE,
    PAST, FUTURE, THIS,
    /** The time the text spoke of last: نفسه. */
    SAME,
    /** The one behind the time the text spoke of last: التالي. */
    NEXT,
    /** The one before the time the text spoke of last: السابق. */
    PREVIOUS,
    /** الأخير: the past one with a unit, a stretch that ends now with a plural. */
    LAST;

    boolean isTextual() {
        return this == SAME || this == NEXT || this == PREVIOUS;
    }

    /** How many units away from the reference time. */
    int steps() {
        return switch (this) {
            case PAST, LAST, PREVIOUS -> -1;
            case FUTURE, NEXT -> 1;
            case NONE, THIS, SAME -> 0;
        };
    }
}
