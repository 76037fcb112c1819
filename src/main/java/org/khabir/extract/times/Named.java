package org.khabir.extract.times;

import java.time.LocalDate;
import org.khabir.model.TimeInterval;
import org.khabir.text.Sentence;

/** The times that a text has named so far, the last of each grain. */
final class Named {

    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;

    private LocalDate day;
    private LocalDate month;
    private LocalDate year;
    private LocalDate inSentence;
    private LocalDate toldOf;
    private Sentence sentence;

    /** What an expression of {@code here} is resolved against. */
    Reference reference(Sentence here, LocalDate published, View view) {
        if (here != sentence) {
            inSentence = null;
            toldOf = null;
            sentence = here;
        }
        return new Reference(published, day, month, year, inSentence, toldOf, view);
    }

    void add(Resolved resolved) {
        TimeInterval days = resolved.interval();
        if (days == null) {
            return;
        }
        long length = days.latest().toEpochDay() - days.earliest().toEpochDay() + 1;
        boolean inOneMonth = length <= LONGEST_MONTH && days.earliest().getMonth() == days.latest().getMonth();
        day = length == 1 ? days.earliest() : day;
        inSentence = length == 1 ? days.earliest() : inSentence;
        toldOf = inOneMonth ? days.earliest() : toldOf;
        month = inOneMonth ? days.earliest() : month;
        year = length <= LONGEST_YEAR ? days.latest() : year;
    }
}
