package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.model.TimeInterval;
import org.khabir.review.MeetingAnchor;
import org.khabir.review.WrittenMeeting;

class WrittenMeetingsInStoreTest {

    private static final EditLabel LABEL = EditLabel.of("edit.meeting.change", "لقاء");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 6);
    private static final Article ARTICLE = Samples.article(1);

    @TempDir
    Path folder;
    private CaseStore store;

    @BeforeEach
    void create() throws KhabirException {
        store = CaseStore.create(folder);
        store.add(List.of(new AnalyzedArticle(ARTICLE, Samples.analysis(ARTICLE))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChangedMeetingOutlivesANewAnalysisAndARestart() throws KhabirException {
        CaseState before = CaseState.of(store);
        change();
        CaseState changed = CaseState.of(store);

        store.replaceAnalyses(List.of(Samples.analysis(ARTICLE)));
        store.close();
        store = CaseStore.open(folder);

        assertThat(CaseState.of(store)).isEqualTo(changed);
        assertThat(store.meetings()).singleElement().extracting(CaseMeeting::meeting).satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
            assertThat(meeting.kind()).isEqualTo(MeetingKind.CALL);
            assertThat(meeting.provenance().review()).isEqualTo(Review.CHANGED);
        });
        assertThat(store.timeline()).singleElement().satisfies(event -> assertThat(event.entry().interval().earliest()).isEqualTo(DAY));

        store.undo();
        assertThat(CaseState.of(store)).isEqualTo(before);
        store.redo();
        assertThat(CaseState.of(store)).isEqualTo(changed);
    }

    @Test
    void aMeetingWithoutADateStandsBehindTheTimeline() throws KhabirException {
        Analysis analysis = store.analysis(ARTICLE.id());
        WrittenMeeting found = WrittenMeeting.of(analysis, analysis.meetings().getFirst());
        store.edit(LABEL, new Edit.PutCorrection(new WrittenMeeting(found.kind(), found.status(), found.participants(), null, null, List.of(), null,
                found.evidence()).correction("c", ARTICLE.id())));

        assertThat(store.timeline()).hasSize(2).last().satisfies(event -> assertThat(event.entry().interval()).isNull());
    }

    private void change() throws KhabirException {
        Analysis analysis = store.analysis(ARTICLE.id());
        Meeting meeting = analysis.meetings().getFirst();
        WrittenMeeting found = WrittenMeeting.of(analysis, meeting);
        WrittenMeeting written = new WrittenMeeting(MeetingKind.CALL, MeetingStatus.PLANNED, found.participants(), found.place(),
                new MeetingDate("2018-05-06", new TimeInterval(DAY, DAY), null), found.topics(), found.source(), found.evidence());
        store.edit(LABEL, new Edit.Batch(List.of(new Edit.PutCorrection(MeetingAnchor.of(analysis, meeting).correction(ARTICLE.id(), Review.REJECTED)),
                new Edit.PutCorrection(written.correction("c", ARTICLE.id())))));
    }
}
