package org.khabir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Correction.Subject;
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
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;

class CorrectionsTest {

    private static final String BODY = "التقى قائد الجيش الليبي المشير خليفة حفتر المبعوثَ غسان سلامة في الرجمة (Rajma) يوم 3 فبراير. وقال حفتر إن اللقاء مع سلامة مثمر.";
    private static final Span SENTENCE = new Span(0, BODY.indexOf('.') + 1);
    private static final Provenance FOUND = Provenance.of("test", "rule", 0.7);

    private final Entity army = entity("E1", EntityType.ORGANIZATION, "الجيش الليبي", "الجيش الليبي");
    private final Entity haftar = new Entity("E2", EntityType.PERSON, "خليفة حفتر", "Khalifa Haftar",
            List.of(mention("خليفة حفتر", 0), mention("حفتر", BODY.indexOf("وقال"))),
            List.of(new Role(span("قائد الجيش الليبي"), "قائد الجيش الليبي", "E1", FOUND)), FOUND);
    private final Entity salame = entity("E3", EntityType.PERSON, "غسان سلامة", "غسان سلامة");
    private final Entity rajma = entity("E4", EntityType.LOCATION, "الرجمة", "الرجمة");
    private final TimeExpression day = new TimeExpression(span("3 فبراير"), "3 فبراير", TimeType.DATE, "2017-02-03",
            interval(), FOUND);
    private final Meeting meeting = new Meeting("M1", MeetingKind.MEETING, MeetingStatus.HELD,
            List.of(new Participant("E2", ParticipantRole.HOST), new Participant("E3", ParticipantRole.VISITOR)), "E4",
            new MeetingDate("2017-02-03", interval(), day.span()), List.of(), "E1", List.of(SENTENCE), FOUND);
    private final TimelineEntry line = new TimelineEntry(SENTENCE, "التقى", TimelineKind.MEETING, "2017-02-03", interval(),
            List.of("E2", "E3"), "M1", FOUND);
    private final Analysis machine = new Analysis("a", List.of(army, haftar, salame, rajma), List.of(meeting), List.of(day), List.of(line));

    @Test
    void withoutCorrectionsNothingChanges() {
        assertThat(apply()).isEqualTo(machine);
    }

    @Test
    void aConfirmedMentionSaysSoAndSoDoesItsEntity() {
        Entity entity = entity(apply(of("خليفة حفتر", Review.CONFIRMED, null)), "E2");

        assertThat(entity.mentions()).extracting(m -> m.provenance().review()).containsExactly(Review.CONFIRMED, Review.UNREVIEWED);
        assertThat(entity.provenance()).isEqualTo(FOUND.reviewed(Review.CONFIRMED));
        assertThat(entity.roles()).isEqualTo(haftar.roles());
    }

    @Test
    void aRejectedMentionLeavesAndItsEntityIsCalledByWhatIsLeft() {
        Entity entity = entity(apply(of("خليفة حفتر", Review.REJECTED, null)), "E2");

        assertThat(entity.mentions()).extracting(Mention::text).containsExactly("حفتر");
        assertThat(entity.name()).isEqualTo("حفتر");
        assertThat(entity.nameEn()).isNull();
    }

    @Test
    void anEntityWithoutMentionsIsGoneFromAllThatReferredToIt() {
        Analysis corrected = apply(of("غسان سلامة", Review.REJECTED, null), of("الرجمة", Review.REJECTED, null),
                of("الجيش الليبي", Review.REJECTED, null));

        assertThat(corrected.entities()).extracting(Entity::id).containsExactly("E2");
        assertThat(entity(corrected, "E2").roles()).extracting(Role::organizationId).containsOnlyNulls();
        assertThat(corrected.meetings()).singleElement().satisfies(left -> {
            assertThat(left.participants()).containsExactly(new Participant("E2", ParticipantRole.HOST));
            assertThat(left.placeId()).isNull();
            assertThat(left.sourceId()).isNull();
        });
        assertThat(corrected.timeline()).singleElement().satisfies(entry -> assertThat(entry.entityIds()).containsExactly("E2"));
    }

    @Test
    void aMeetingOfNobodyIsGone() {
        Analysis corrected = apply(of("غسان سلامة", Review.REJECTED, null), of("خليفة حفتر", Review.REJECTED, null),
                at(BODY.lastIndexOf("حفتر"), "حفتر", Review.REJECTED, null));

        assertThat(corrected.meetings()).isEmpty();
        assertThat(corrected.timeline()).isEmpty();
    }

    @Test
    void anEntityOfWhichAllMentionsChangeTypeKeepsItsNameAndItsMeetings() {
        Analysis corrected = apply(of("خليفة حفتر", Review.CHANGED, EntityType.ORGANIZATION),
                at(BODY.lastIndexOf("حفتر"), "حفتر", Review.CHANGED, EntityType.ORGANIZATION));

        Entity made = corrected.entities().get(1);
        assertThat(made.type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(made.name()).isEqualTo("خليفة حفتر");
        assertThat(made.nameEn()).isEqualTo("Khalifa Haftar");
        assertThat(made.mentions()).hasSize(2).allMatch(m -> m.provenance().review() == Review.CHANGED);
        assertThat(made.provenance().extractor()).isEqualTo(Provenance.ANALYST);
        assertThat(made.roles()).isEmpty();
        assertThat(corrected.entity("E2")).isEmpty();
        assertThat(corrected.meetings().getFirst().participants().getFirst()).isEqualTo(new Participant(made.id(), ParticipantRole.HOST));
        assertThat(corrected.timeline().getFirst().entityIds()).containsExactly(made.id(), "E3");
    }

    @Test
    void oneOfSeveralMentionsWithAnotherTypeLeavesTheOthers() {
        Analysis corrected = apply(at(BODY.lastIndexOf("حفتر"), "حفتر", Review.CHANGED, EntityType.EVENT));

        assertThat(entity(corrected, "E2").mentions()).hasSize(1);
        assertThat(corrected.entities().getLast()).satisfies(made -> {
            assertThat(made.name()).isEqualTo("حفتر");
            assertThat(made.type()).isEqualTo(EntityType.EVENT);
        });
        assertThat(corrected.meetings()).containsExactly(meeting);
    }

    @Test
    void aPlaceThatBecomesAPersonIsNoPlaceOfAMeeting() {
        Analysis corrected = apply(of("الرجمة", Review.CHANGED, EntityType.PERSON));

        assertThat(corrected.meetings().getFirst().placeId()).isNull();
        assertThat(apply(of("الرجمة", Review.CHANGED, EntityType.FACILITY)).meetings().getFirst().placeId()).startsWith("analyst-");
    }

    @Test
    void aMentionThatTheMachineDidNotFindMakesAnEntity() {
        Analysis corrected = apply(of("Rajma", Review.CHANGED, EntityType.LOCATION),
                at(BODY.lastIndexOf("سلامة"), "سلامة", Review.CHANGED, EntityType.PERSON));

        assertThat(corrected.entities()).extracting(Entity::name)
                .containsExactly("الجيش الليبي", "خليفة حفتر", "غسان سلامة", "الرجمة", "Rajma", "سلامة");
    }

    @Test
    void aMentionOfTheSameFoldedNameAndTypeJoins() {
        Entity short1 = entity("E9", EntityType.LOCATION, "الرجمه", "الرجمة");
        Analysis analysis = new Analysis("a", List.of(short1), List.of(), List.of(), List.of());
        String body = BODY + " الرّجمة";
        Span marked = new Span(BODY.length() + 1, body.length());

        Analysis corrected = Corrections.apply(analysis,
                List.of(new Correction("1", "a", Subject.MENTION, marked, Review.CHANGED, EntityType.LOCATION, "")), body);

        assertThat(corrected.entities()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo("E9");
            assertThat(e.mentions()).extracting(Mention::text).containsExactly("الرجمة", "الرّجمة");
            assertThat(e.provenance().review()).isEqualTo(Review.CONFIRMED);
        });
    }

    @Test
    void aWiderMentionTakesThePlaceOfTheMachinesNamesWithinIt() {
        Analysis corrected = apply(of("قائد الجيش الليبي المشير خليفة حفتر", Review.CHANGED, EntityType.PERSON));

        Entity wide = corrected.entities().getFirst();
        assertThat(wide.mentions()).extracting(Mention::text).containsExactly("قائد الجيش الليبي المشير خليفة حفتر");
        assertThat(corrected.entity("E1")).isEmpty();
        assertThat(entity(corrected, "E2").mentions()).extracting(Mention::text).containsExactly("حفتر");
    }

    @Test
    void aRejectedMeetingGoesWithItsLine() {
        Analysis corrected = apply(MeetingAnchor.of(machine, meeting).correction("a", Review.REJECTED));

        assertThat(corrected.meetings()).isEmpty();
        assertThat(corrected.timeline()).isEmpty();
        assertThat(corrected.entities()).isEqualTo(machine.entities());
    }

    @Test
    void aConfirmedMeetingSaysSoAlsoWhereItsSentenceWasCutDifferently() {
        Correction anchored = new Correction("1", "a", Subject.MEETING, new Span(3, SENTENCE.end() + 4), Review.CONFIRMED, null, "");

        assertThat(apply(anchored).meetings()).extracting(m -> m.provenance().review()).containsExactly(Review.CONFIRMED);
    }

    @Test
    void ofTwoMeetingsInOneSentenceTheOneMeantIsToldByItsPeople() {
        Meeting other = new Meeting("M2", MeetingKind.CALL, MeetingStatus.PLANNED, List.of(new Participant("E3", ParticipantRole.PARTICIPANT),
                new Participant("E1", ParticipantRole.PARTICIPANT)), null, null, List.of(), null, List.of(SENTENCE), FOUND);
        Analysis two = new Analysis("a", machine.entities(), List.of(meeting, other), List.of(), List.of());

        Correction rejected = MeetingAnchor.of(two, other).correction("a", Review.REJECTED);
        Analysis corrected = Corrections.apply(two, List.of(rejected), BODY);
        Correction confirmed = MeetingAnchor.of(corrected, meeting).correction("a", Review.CONFIRMED);

        assertThat(corrected.meetings()).containsExactly(meeting);
        assertThat(Corrections.apply(two, List.of(rejected, confirmed), BODY).meetings()).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo("M1");
            assertThat(left.provenance().review()).isEqualTo(Review.CONFIRMED);
        });
    }

    @Test
    void aRejectedDateDatesNothing() {
        Analysis corrected = apply(new Correction("1", "a", Subject.TIME, day.span(), Review.REJECTED, null, ""));

        assertThat(corrected.times()).isEmpty();
        assertThat(corrected.meetings()).singleElement().satisfies(m -> assertThat(m.date()).isNull());
        assertThat(corrected.timeline()).singleElement().satisfies(e -> assertThat(e.interval()).isNull());
        assertThat(apply(new Correction("1", "a", Subject.TIME, day.span(), Review.CONFIRMED, null, "")).times())
                .extracting(t -> t.provenance().review()).containsExactly(Review.CONFIRMED);
    }

    @Test
    void aCorrectionWhoseThingIsNotFoundDoesNothing() {
        assertThat(apply(of("مثمر", Review.REJECTED, null), of("مثمر", Review.CONFIRMED, null),
                new Correction("m", "a", Subject.MEETING, span("مثمر"), Review.REJECTED, null, ""))).isEqualTo(machine);
    }

    private Analysis apply(Correction... corrections) {
        return Corrections.apply(machine, List.of(corrections), BODY);
    }

    private static Correction of(String text, Review verdict, EntityType type) {
        return at(BODY.indexOf(text), text, verdict, type);
    }

    private static Correction at(int start, String text, Review verdict, EntityType type) {
        return new Correction("c" + start, "a", Subject.MENTION, new Span(start, start + text.length()), verdict, type, "");
    }

    private static Entity entity(Analysis analysis, String id) {
        return analysis.entity(id).orElseThrow();
    }

    private static Entity entity(String id, EntityType type, String name, String text) {
        return new Entity(id, type, name, null, List.of(mention(text, 0)), List.of(), FOUND);
    }

    private static Mention mention(String text, int from) {
        int start = BODY.indexOf(text, from);
        return new Mention(new Span(start, start + text.length()), text, MentionKind.NAME, FOUND);
    }

    private static Span span(String text) {
        return new Span(BODY.indexOf(text), BODY.indexOf(text) + text.length());
    }

    private static TimeInterval interval() {
        return new TimeInterval(LocalDate.of(2017, 2, 3), LocalDate.of(2017, 2, 3));
    }
}
