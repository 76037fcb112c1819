package org.khabir.extract.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.text.Document;
import org.khabir.text.Token;

/** Days that are told together, as those of one happening: يومي 4 و5 جوان, من 10 إلى 12 ماي. */
final class Spells {

    private static final Set<String> BETWEEN = Set.of("و", "الي", "حتي", "-");
    private static final int LONGEST_DAYS = 14;

    private Spells() {
    }

    /** {@code times} by place, with those that follow each other as one spell made one, whose value is the first and the last day. */
    static List<TimeExpression> joined(Document document, List<TimeExpression> times) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression time : times) {
            if (!joined.isEmpty() && isOneSpell(document, joined.getLast(), time)) {
                TimeExpression first = joined.removeLast();
                TimeInterval days = new TimeInterval(first.interval().earliest(), time.interval().latest());
                Span span = new Span(first.span().start(), time.span().end());
                joined.add(new TimeExpression(span, span.of(document.body()), first.type(), days.earliest() + "/" + days.latest(), days, first.provenance()));
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    private static boolean isOneSpell(Document document, TimeExpression one, TimeExpression other) {
        if (one.interval() == null || other.interval() == null || !one.interval().latest().isBefore(other.interval().earliest())
                || one.interval().earliest().plusDays(LONGEST_DAYS).isBefore(other.interval().latest())) {
            return false;
        }
        int first = document.tokenAt(one.span().end() - 1);
        int second = document.tokenAt(other.span().start());
        Token next = document.tokens().get(second);
        boolean glued = second == first + 1 && (next.norm().startsWith("و") || next.start() < other.span().start());
        return glued || second == first + 2 && BETWEEN.contains(document.tokens().get(first + 1).norm());
    }
}
