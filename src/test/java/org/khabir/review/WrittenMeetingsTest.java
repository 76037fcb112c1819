package org.khabir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;
import org.khabir.review.WrittenMeeting.Naming;
import org.khabir.review.WrittenMeeting.Party;

class WrittenMeetingsTest {

    private static final String BODY = "التقى السفيرُ الأمريكيُّ أحمدَ معيتيق (Maiteeq) في فندق كورنثيا يوم ٣ يوليو لبحث وقف إطلاق النار.";
    private static final Span SENTENCE = new Span(0, BODY.length());
    private static final Provenance FOUND = Provenance.of("test", "rule", 0.7);
    private static final TimeInterval DAY = new TimeInterval(LocalDate.of(2019, 7, 3), LocalDate.of(2019, 7, 3));
    private static final WrittenMeeting WRITTEN = new WrittenMeeting(MeetingKind.CALL, MeetingStatus.PLANNED,
            List.of(new Party(naming("أحمدَ معيتيق", EntityType.PERSON), ParticipantRole.HOST),
                    new Party(naming("السفيرُ الأمريكيُّ", EntityType.PERSON), ParticipantRole.VISITOR)),
            naming("فندق كورنثيا", EntityType.FACILITY), new MeetingDate("2019-07-03", DAY, null), List.of(span("وقف إطلاق النار")), null, List.of(SENTENCE));

    private final Entity maiteeq = entity("E1", EntityType.PERSON, "أحمدَ معيتيق");
    private final Entity hotel = entity("E2", EntityType.FACILITY, "كورنثيا");
    private final Meeting found = new Meeting("M1", MeetingKind.MEETING, MeetingStatus.HELD, List.of(new Participant("E1", ParticipantRole.PARTICIPANT)),
            null, null, List.of(), null, List.of(SENTENCE), FOUND);
    private final TimelineEntry line = new TimelineEntry(SENTENCE, "التقى", TimelineKind.MEETING, null, null, List.of("E1"), "M1", FOUND);
    private final Analysis machine = new Analysis("a", List.of(maiteeq, hotel), List.of(found), List.of(), List.of(line));

    @Test
    void aWrittenMeetingStandsInTheAnalysisWithItsLineOfTheTimeline() {
        Analysis corrected = apply(WRITTEN.correction("c", "a"), rejected());

        assertThat(corrected.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.kind()).isEqualTo(MeetingKind.CALL);
            assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
            assertThat(meeting.participants().getFirst()).isEqualTo(new Participant("E1", ParticipantRole.HOST));
            assertThat(meeting.placeId()).isEqualTo("E2");
            assertThat(meeting.date().interval()).isEqualTo(DAY);
            assertThat(meeting.topics()).extracting(topic -> topic.text()).containsExactly("وقف إطلاق النار");
            assertThat(meeting.provenance().review()).isEqualTo(Review.CHANGED);
        });
        assertThat(corrected.timeline()).singleElement().satisfies(entry -> {
            assertThat(entry.interval()).isEqualTo(DAY);
            assertThat(entry.entityIds()).startsWith("E1").endsWith("E2").hasSize(3);
            assertThat(entry.meetingId()).isEqualTo(corrected.meetings().getFirst().id());
        });
    }

    @Test
    void whomTheAnalysisDoesNotKnowIsAnEntityAgain() {
        Analysis corrected = apply(WRITTEN.correction("c", "a"));

        Entity ambassador = corrected.entity(corrected.meetings().getLast().participants().getLast().entityId()).orElseThrow();
        assertThat(ambassador.name()).isEqualTo("السفيرُ الأمريكيُّ");
        assertThat(ambassador.provenance().extractor()).isEqualTo(Provenance.ANALYST);
        assertThat(corrected.entities().getFirst()).isEqualTo(ambassador);
    }

    @Test
    void itStandsBesideAMeetingOfTheSameSentenceAndVerdictsOnThatOneDoNotConcernIt() {
        assertThat(apply(WRITTEN.correction("c", "a")).meetings()).hasSize(2);
        assertThat(apply(WRITTEN.correction("c", "a"), rejected()).meetings()).hasSize(1);
    }

    @Test
    void itHoldsForAnAnalysisThatFindsNothing() {
        Analysis corrected = Corrections.apply(Analysis.empty("a"), List.of(WRITTEN.correction("c", "a")), BODY);

        assertThat(corrected.entities()).extracting(Entity::name).containsExactly("السفيرُ الأمريكيُّ", "أحمدَ معيتيق", "فندق كورنثيا");
        assertThat(corrected.meetings()).hasSize(1);
    }

    @Test
    void itKeepsThePlaceInTheOrderOfTheMeetingThatItReplaces() {
        TimelineLink link = new TimelineLink(TimelineRelation.AFTER, "T1", new Span(0, 5));
        Analysis ordered = new Analysis("a", machine.entities(), machine.meetings(), List.of(), List.of(line.withLinks(List.of(link))));

        Analysis corrected = Corrections.apply(ordered, List.of(WRITTEN.correction("c", "a"), rejected()), BODY);

        assertThat(corrected.timeline()).singleElement().satisfies(entry -> assertThat(entry.links()).containsExactly(link));
    }

    @Test
    void whatIsReadFromAMeetingWritesTheSameMeeting() {
        Analysis corrected = apply(WRITTEN.correction("c", "a"), rejected());
        Meeting meeting = corrected.meetings().getFirst();

        assertThat(WrittenMeeting.correctionOf(meeting)).contains("c");
        assertThat(WrittenMeeting.correctionOf(found)).isEmpty();
        assertThat(apply(WrittenMeeting.of(corrected, meeting).correction("c", "a"), rejected())).isEqualTo(corrected);
    }

    private Analysis apply(Correction... corrections) {
        return Corrections.apply(machine, List.of(corrections), BODY);
    }

    private Correction rejected() {
        return MeetingAnchor.of(machine, found).correction("a", Review.REJECTED);
    }

    private static Span span(String text) {
        int at = BODY.indexOf(text);
        return new Span(at, at + text.length());
    }

    private static Naming naming(String text, EntityType type) {
        return new Naming(span(text), type);
    }

    private static Entity entity(String id, EntityType type, String name) {
        return new Entity(id, type, name, null, List.of(new Mention(span(name), name, MentionKind.NAME, FOUND)), List.of(), FOUND);
    }
}
