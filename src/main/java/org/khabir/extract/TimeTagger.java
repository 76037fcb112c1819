package org.khabir.extract;

import java.util.List;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Finds dates, times, durations and repetitions and gives them TIMEX3 values. */
@FunctionalInterface
public interface TimeTagger {

    /** The expressions in the order of the text, none overlapping another. */
    List<TimeExpression> tag(Document document);
}
