package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.EntityName;
import org.khabir.model.EntityType;
import org.khabir.report.ReportArticle.NoteOnEntity;

class EntityNotesTest {

    private static final Decision.EntityNote NOTE =
            new Decision.EntityNote("n", Instant.EPOCH, List.of("PERSON حفتر", "PERSON خليفه حفتر"), "حفتر", "يُراجع");

    @Test
    void standsOnceWithTheArticlesThatNameTheEntityUnderItsNameInTheCase() {
        CaseEntity entity = new CaseEntity("PERSON خليفه حفتر", EntityType.PERSON, "خليفة حفتر", null, List.of(), 2, 1, List.of("a"),
                List.of("PERSON خليفه حفتر", "PERSON حفتر"), List.of(), List.of(), 0);
        EntityNotes notes = new EntityNotes(List.of(NOTE), List.of(entity));

        assertThat(notes.on(List.of(new EntityName("PERSON خليفه حفتر", "خليفة حفتر", null), new EntityName("LOCATION بنغازي", "بنغازي", null))))
                .containsExactly(new NoteOnEntity("خليفة حفتر", "يُراجع"));
        assertThat(notes.on(List.of(new EntityName("LOCATION بنغازي", "بنغازي", null)))).isEmpty();
    }
}
