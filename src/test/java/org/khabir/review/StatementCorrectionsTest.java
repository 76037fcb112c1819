package org.khabir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Correction.Subject;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;

class StatementCorrectionsTest {

    private static final String BODY = "قال سالم إن الميناء مغلق. وأضاف أن السفن تنتظر.";
    private static final Provenance FOUND = Provenance.of("test", "rule", 0.7);

    private final Entity salem = new Entity("E1", EntityType.PERSON, "سالم", "Salem",
            List.of(new Mention(span("سالم"), "سالم", MentionKind.NAME, FOUND)), List.of(), FOUND);
    private final Statement named = statement("S1", span("سالم"), "الميناء مغلق");
    private final Statement carriedOn = statement("S2", null, "السفن تنتظر");
    private final Analysis machine = new Analysis("a", List.of(salem), List.of(), List.of(), List.of(), List.of(named, carriedOn));

    @Test
    void aRejectedSpeakerLeavesItsWordsAndTakesWhatHasNone() {
        Analysis corrected = Corrections.apply(machine,
                List.of(new Correction("c", "a", Subject.MENTION, span("سالم"), Review.REJECTED, null, "")), BODY);

        assertThat(corrected.statements()).containsExactly(named.of(null, null));
    }

    @Test
    void otherCorrectionsLeaveStatementsAlone() {
        Analysis corrected = Corrections.apply(machine,
                List.of(new Correction("c", "a", Subject.MENTION, span("سالم"), Review.CONFIRMED, null, "")), BODY);

        assertThat(corrected.statements()).containsExactly(named, carriedOn);
    }

    private static Statement statement(String id, Span speaker, String said) {
        return new Statement(id, StatementKind.INDIRECT, StatementAct.CLAIM, span(said), span(said), "E1", speaker, null, null, FOUND);
    }

    private static Span span(String words) {
        int at = BODY.indexOf(words);
        return new Span(at, at + words.length());
    }
}
