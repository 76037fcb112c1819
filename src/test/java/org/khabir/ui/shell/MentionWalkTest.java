package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseMention;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.ui.desk.Place;

class MentionWalkTest {

    private final List<CaseMention> occurrences = List.of(at("a1", 3), at("a2", 40), at("a2", 7), at("a3", 1));

    @Test
    void goesToTheFirstMentionAheadAndTheLastBehind() {
        assertThat(MentionWalk.beyond(occurrences, "a1", true)).hasValue(new Place("a2", new Span(7, 9)));
        assertThat(MentionWalk.beyond(occurrences, "a3", false)).hasValue(new Place("a2", new Span(40, 42)));
    }

    @Test
    void beginsAgainAtTheOtherEnd() {
        assertThat(MentionWalk.beyond(occurrences, "a3", true)).hasValue(new Place("a1", new Span(3, 5)));
        assertThat(MentionWalk.beyond(occurrences, "a1", false)).hasValue(new Place("a3", new Span(1, 3)));
        assertThat(MentionWalk.beyond(List.of(), "a1", true)).isEmpty();
    }

    private static CaseMention at(String article, int start) {
        return new CaseMention(article, "", null, new Mention(new Span(start, start + 2), "هو", MentionKind.NAME, Provenance.of("x", "y", 1)));
    }
}
