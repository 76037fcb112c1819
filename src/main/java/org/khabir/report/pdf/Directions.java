package org.khabir.report.pdf;

/**
 * Keeps readers from turning round what stands beside digits, Latin words and signs such as the Arabic comma: poppler takes
 * all of them, up to the next Arabic letter, for one run from left to right, blanks and all. A right-to-left mark behind them
 * ends that run where it ends.
 */
final class Directions {

    /** RIGHT-TO-LEFT MARK. */
    static final String MARK = "\u200F";
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private Directions() {
    }

    /** True where the character of {@code text} before {@code end} begins such a run and no Arabic letter follows in {@code text}. */
    static boolean needsMark(String text, int end) {
        return end > 0 && runsLeftToRight(text.charAt(end - 1)) && (end == text.length() || !isRightToLeft(text.charAt(end)));
    }

    /** {@code text} with a direction of its own, beside texts of another one (UAX #9, FSI and PDI). */
    static String isolated(String text) {
        return ISOLATE + text + END;
    }

    private static boolean runsLeftToRight(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR, Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
