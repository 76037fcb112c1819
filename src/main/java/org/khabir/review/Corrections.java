package org.khabir.review;

import java.util.List;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Correction.Subject;

/**
 * Lays the analyst's corrections over the machine's analysis of an article. What was rejected is left out, what was
 * confirmed or changed says so in its provenance. Corrections are found again by their place in the text, so that they
 * hold for a new analysis as well; one whose thing is no longer found does nothing, but a mention whose type the analyst
 * set, and a meeting that he wrote, is always there.
 */
public final class Corrections {

    private Corrections() {
    }

    /** @param body the article's, into which the corrections' offsets point */
    public static Analysis apply(Analysis machine, List<Correction> corrections, String body) {
        if (corrections.isEmpty()) {
            return machine;
        }
        Analysis analysis = MentionCorrections.apply(machine, of(Subject.MENTION, corrections), body);
        analysis = MeetingCorrections.apply(analysis, of(Subject.MEETING, corrections), body);
        return TimeCorrections.apply(analysis, of(Subject.TIME, corrections));
    }

    private static List<Correction> of(Subject subject, List<Correction> corrections) {
        return corrections.stream().filter(c -> c.subject() == subject).toList();
    }
}
