package org.khabir.extract.statements;

import java.util.List;
import org.khabir.extract.meetings.Actor;
import org.khabir.model.Span;
import org.khabir.model.StatementKind;
import org.khabir.text.Token;

/** Finds where what is said ends, and how it is reported. */
final class SaidReader {

    private static final int SHORTEST_QUOTE = 2;

    private final Stage stage;
    private final List<Utterance> all;

    /** @param all every utterance of the article, those without anything said among them, in the order of the text */
    SaidReader(Stage stage, List<Utterance> all) {
        this.stage = stage;
        this.all = all;
    }

    /** The last token of what is said; less than the first where nothing is left. */
    int last(int index) {
        Complement complement = all.get(index).complement();
        if (complement.isQuote() && complement.last() >= 0) {
            return complement.last();
        }
        int first = complement.first();
        int end = complement.last() >= 0 ? complement.last() + 1 : stage.scene().sentenceEnd(first);
        for (int i = index + 1; i < all.size() && all.get(i).at() < end; i++) {
            Utterance next = all.get(i);
            if (next.at() > first && next.breaks()) {
                end = Math.min(end, start(next));
                break;
            }
        }
        boolean phrase = !complement.how().equals(Complement.THAT) && !complement.isQuote() && complement.last() < 0;
        for (int i = first + 1; i < end; i++) {
            boolean over = stage.isComma(i - 1) && (stage.is(i, Word.GOES_ON) || phrase && stage.is(i, Word.CIRCUMSTANCE));
            if (over && stage.quotations().opening(i) < 0) {
                end = i;
            }
        }
        return trimmed(first, end - 1);
    }

    /** An aside's or speaker's first token belongs to the next utterance: من جهته قال، والوزير أكد. */
    private static int start(Utterance next) {
        Speaker speaker = next.speaker();
        boolean before = speaker != null && speaker.first() >= 0 && speaker.first() < next.at() && !speaker.rule().equals("continued");
        return before && next.at() - speaker.last() <= SHORTEST_QUOTE ? speaker.first() : next.at();
    }

    private int trimmed(int first, int from) {
        int last = from;
        while (last > first && isLoose(last)) {
            last--;
        }
        return last;
    }

    private boolean isLoose(int at) {
        Token token = stage.token(at);
        boolean sign = stage.isComma(at) || token.is(".") || token.is(":") || token.is("-") || token.is("…");
        boolean mark = token.is("\"") && stage.quotations().opening(at) < 0;
        return sign || mark || stage.actorAt(at) == null && (stage.is(at, Word.CONNECTIVE) || token.is("و"));
    }

    /** The stretch from token {@code first} to {@code last}, without a preposition glued to the first. */
    Span span(Complement complement, int last) {
        Span whole = stage.scene().document().span(complement.first(), last);
        Token token = stage.token(complement.first());
        Actor actor = stage.actorAt(complement.first());
        boolean glued = complement.how().equals("ب") && token.startsWith("ب") && (actor == null || actor.preposition().equals("ب"));
        return glued ? new Span(token.offset(1), whole.end()) : whole;
    }

    StatementKind kind(Complement complement, int last) {
        if (complement.isQuote()) {
            return StatementKind.DIRECT;
        }
        for (int i = complement.first(); i <= last; i++) {
            int closing = stage.quotations().closing(i);
            if (closing > 0 && closing <= last + 1 && stage.quotations().length(i) > SHORTEST_QUOTE) {
                return i == complement.first() && closing >= last ? StatementKind.DIRECT : StatementKind.MIXED;
            }
        }
        return StatementKind.INDIRECT;
    }
}
