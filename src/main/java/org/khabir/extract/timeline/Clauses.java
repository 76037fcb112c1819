package org.khabir.extract.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.khabir.model.TimelineKind;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Reads from the words around a word of happening whether it happened, in which clause it stands, and whether a date is its own. */
final class Clauses {

    /** Words between a noun and a date right beside it, or a word that lets it take place. */
    private static final int BESIDE = 3;
    private static final int GOVERNOR = 4;
    private static final int ABOUT = 2;
    private static final int SPORTING = 2;
    private static final int MATCH = 12;
    private static final int FINDING = 30;

    private final Phrases context = new Phrases("context.tsv");

    /**
     * True where a date may be that of what token {@code at} tells.
     *
     * @param first the date's first token
     * @param last  its last one
     */
    boolean dates(List<Token> tokens, Sentence sentence, Triggers.Found found, int at, int first, int last) {
        boolean behind = first > at;
        if (part(tokens, behind ? at : last, behind ? first : at) || isNear(tokens, at, "MEMORY", ABOUT)) {
            return false;
        }
        if (isNear(tokens, first, "DEADLINE", ABOUT)) {
            return false;
        }
        if (isFramed(tokens, sentence, Math.min(at, first), at)) {
            return false;
        }
        int gap = behind ? first - at : at - last;
        boolean about = isNear(tokens, at, "ABOUT", ABOUT);
        if (found.verb()) {
            return true;
        }
        boolean beside = gap <= BESIDE + 1 && (behind || !about);
        boolean made = found.kind() == TimelineKind.VISIT && isMadeBefore(tokens, sentence, at);
        return beside || !about && (made || takesPlace(tokens, sentence, at));
    }

    /** قضت المحكمة أمس على من قتل: the verdict’s date is not that of the crime. */
    private boolean isFramed(List<Token> tokens, Sentence sentence, int before, int at) {
        for (int i = before - 1; i >= sentence.first().index(); i--) {
            if (context.match(tokens, i, "VERDICT") > 0 && i + 1 < at) {
                return true;
            }
        }
        return false;
    }

    /** True where الذي stands between what tells and a date behind it. */
    boolean isWithinRelative(List<Token> tokens, int at, int date) {
        for (int i = at + 1; i < date; i++) {
            if (context.match(tokens, i, "WHO") > 0) {
                return true;
            }
        }
        return false;
    }

    /** True for 345 وفاة, حالة وفاة: one of many, which no month or year dates. */
    boolean isCounted(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).isNumber() || isNear(tokens, at, "COUNT", 1);
    }

    /** True where {@code at} tells something else after all: a match, an amount that reaches a number, visitors and visits by the thousand. */
    boolean isOther(List<Token> tokens, Sentence sentence, TimelineKind kind, int at) {
        return switch (kind) {
            case VISIT -> isAmount(tokens, sentence, at) || at > 0 && tokens.get(at - 1).isNumber();
            case AGREEMENT -> isFinding(tokens, sentence, at);
            case ATTACK, APPOINTMENT -> count(tokens, sentence, "SPORT") >= SPORTING;
            case ELECTION -> count(tokens, sentence, "SPORT") >= SPORTING || count(tokens, sentence, "VOTING") == 0 || isPurpose(tokens.get(at));
            default -> false;
        };
    }

    /** توصلت دراسة إلى أن: what research comes to. */
    private static boolean isFinding(List<Token> tokens, Sentence sentence, int at) {
        if (!tokens.get(at).norm().contains("توصل")) {
            return false;
        }
        int to = Math.min(sentence.last().index(), at + FINDING);
        return IntStream.range(at + 1, to).anyMatch(i -> tokens.get(i).is("الي") && tokens.get(i + 1).is("ان"));
    }

    /** لانتخابات مبكرة: what something is for has not been yet. */
    private static boolean isPurpose(Token word) {
        return word.norm().startsWith("لانتخاب") || word.norm().startsWith("للانتخاب");
    }

    /** True where the clause that begins at {@code i} goes on with a noun before it (الذي توفي). */
    boolean isRelative(List<Token> tokens, int i) {
        return context.match(tokens, i, "RELATIVE") > 0;
    }

    /** The first token of the clause in which {@code at} stands. */
    int first(List<Token> tokens, Sentence sentence, int at) {
        int i = at;
        while (i > sentence.first().index() && !begins(tokens, i)) {
            i--;
        }
        return i;
    }

    /** The last token of the clause in which {@code at} stands. */
    int last(List<Token> tokens, Sentence sentence, int at) {
        int i = at;
        while (i < sentence.last().index() && !begins(tokens, i + 1)) {
            i++;
        }
        return i;
    }

    private boolean part(List<Token> tokens, int one, int two) {
        for (int i = one + 1; i < two; i++) {
            if (begins(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** True where a clause begins at {@code i}; الذي وقع goes on with the noun before it. */
    private boolean begins(List<Token> tokens, int i) {
        boolean relative = context.match(tokens, i, "RELATIVE") > 0;
        return context.match(tokens, i, "BOUNDARY") > 0
                || relative && !(i + 1 < tokens.size() && context.match(tokens, i + 1, "OCCURS") > 0);
    }

    private boolean isNear(List<Token> tokens, int at, String group, int farthest) {
        for (int i = at - 1; i >= Math.max(0, at - farthest); i--) {
            if (context.match(tokens, i, group) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean takesPlace(List<Token> tokens, Sentence sentence, int at) {
        int from = Math.max(sentence.first().index(), at - GOVERNOR);
        int to = Math.min(sentence.last().index(), at + BESIDE);
        for (int i = from; i <= to; i++) {
            if (i != at && context.match(tokens, i, "OCCURS") > 0 && !part(tokens, Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
    }

    /** أدى الوزير صباح اليوم زيارة. */
    private boolean isMadeBefore(List<Token> tokens, Sentence sentence, int at) {
        for (int i = at - 1; i >= sentence.first().index() && !begins(tokens, i); i--) {
            if (context.match(tokens, i, "MAKES") > 0) {
                return true;
            }
        }
        return false;
    }

    /** وصل إلى 20 بالمائة, زار تونس 600 ألف سائح. */
    private boolean isAmount(List<Token> tokens, Sentence sentence, int at) {
        int to = Math.min(sentence.last().index(), at + MATCH);
        for (int i = at + 1; i <= to && !begins(tokens, i); i++) {
            boolean reaches = tokens.get(i - 1).norm().equals("الي") && i - at <= BESIDE + 1;
            boolean counted = i - at <= BESIDE && context.match(tokens, i, "COUNT") > 0;
            if (counted || reaches && (tokens.get(i).isNumber() || context.match(tokens, i, "AMOUNT") > 0) || context.match(tokens, i, "TOURISTS") > 0) {
                return true;
            }
        }
        return false;
    }

    private long count(List<Token> tokens, Sentence sentence, String group) {
        return sentence.tokens().stream().filter(token -> context.match(tokens, token.index(), group) > 0).count();
    }
}
