package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.GatheredMeeting.Contradiction;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Place;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;

class MeetingLinkerTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 19);
    private static final Set<String> NAMED = Set.of("PERSON حفتر", "PERSON السراج", "PERSON ميركل", "PERSON سلامه");

    @Test
    void reportsOfTheSamePeopleDayAndPlaceAreOneMeeting() {
        List<GatheredMeeting> meetings = gather(report("a", DAY, "برلين", "حفتر", "السراج"), report("b", DAY, null, "السراج", "حفتر", "ميركل"));

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.reports()).extracting(CaseMeeting::articleId).containsExactly("a", "b");
            assertThat(meeting.participants()).containsExactly("حفتر", "السراج", "ميركل");
            assertThat(meeting.place()).isEqualTo("برلين");
            assertThat(meeting.date()).isEqualTo(new TimeInterval(DAY, DAY));
            assertThat(meeting.contradictions()).isEmpty();
        });
    }

    @Test
    void otherPeopleOtherDaysAndOtherPlacesAreOtherMeetings() {
        assertThat(gather(report("a", DAY, null, "حفتر", "السراج"), report("b", DAY, null, "حفتر", "ميركل"))).hasSize(2);
        assertThat(gather(report("a", DAY, null, "حفتر", "السراج"), report("b", DAY.plusDays(2), null, "حفتر", "السراج"))).hasSize(2);
        assertThat(gather(report("a", DAY, "برلين", "حفتر", "السراج"), report("b", DAY.plusDays(1), "باريس", "حفتر", "السراج"))).hasSize(2);
        assertThat(gather(report("a", DAY, null, "حفتر", "مصدر أمني"), report("b", DAY, null, "حفتر", "مصدر أمني"))).hasSize(2);
    }

    @Test
    void twoMeetingsOfOneArticleStayTwo() {
        LinkedMeeting first = report("a", DAY, null, "حفتر", "السراج");
        LinkedMeeting second = report("a", "M2", 100, DAY, null, MeetingStatus.HELD, "حفتر", "السراج");

        assertThat(gather(first, second)).hasSize(2);
    }

    @Test
    void differencesAreKeptAndTold() {
        assertThat(gather(report("a", DAY, "برلين", "حفتر", "السراج"), report("b", DAY, "موسكو", "حفتر", "السراج")))
                .singleElement().satisfies(m -> assertThat(m.contradictions()).containsExactly(Contradiction.PLACE));
        assertThat(gather(report("a", DAY, "برلين", "حفتر", "السراج"), report("b", DAY.plusDays(1), "برلين", "حفتر", "السراج")))
                .singleElement().satisfies(m -> assertThat(m.contradictions()).containsExactly(Contradiction.DATE));
        assertThat(gather(report("a", DAY, null, "حفتر", "السراج", "ميركل"), report("b", DAY, null, "حفتر", "السراج", "سلامة")))
                .singleElement().satisfies(m -> assertThat(m.contradictions()).containsExactly(Contradiction.PARTICIPANTS));
        assertThat(gather(report("a", DAY, null, "حفتر", "السراج"), report("b", "M1", 0, DAY, null, MeetingStatus.DENIED, "حفتر", "السراج")))
                .singleElement().satisfies(m -> {
                    assertThat(m.contradictions()).containsExactly(Contradiction.STATUS);
                    assertThat(m.status()).isEqualTo(MeetingStatus.HELD);
                });
    }

    @Test
    void talksOnSuccessiveDaysAreNotChainedIntoOne() {
        List<LinkedMeeting> week = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            week.add(report("a" + i, DAY.plusDays(i), null, "حفتر", "السراج"));
        }
        assertThat(gather(week.toArray(LinkedMeeting[]::new))).allSatisfy(meeting -> assertThat(meeting.reports()).hasSizeLessThan(3));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<LinkedMeeting> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(report("a" + i, DAY.plusDays(i % 7), i % 3 == 0 ? "برلين" : null, "حفتر", i % 2 == 0 ? "السراج" : "ميركل"));
        }
        List<GatheredMeeting> first = gather(reports.toArray(LinkedMeeting[]::new));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(gather(reports.toArray(LinkedMeeting[]::new))).isEqualTo(first);
        }
    }

    @Test
    void theAnalystJoinsAndParts() {
        LinkedMeeting one = report("a", DAY, "برلين", "حفتر", "السراج");
        LinkedMeeting other = report("b", DAY.plusDays(9), "باريس", "حفتر", "ميركل");
        LinkedMeeting same = report("c", DAY, "برلين", "حفتر", "السراج");

        List<GatheredMeeting> joined = gather(List.of(one, other), decision(CaseEdits.sameMeeting(gather(one, other))));
        assertThat(joined).singleElement().satisfies(meeting -> assertThat(meeting.contradictions())
                .contains(Contradiction.DATE, Contradiction.PLACE, Contradiction.PARTICIPANTS));

        GatheredMeeting gathered = gather(one, same).getFirst();
        assertThat(gather(List.of(one, same), decision(CaseEdits.otherMeeting(gathered, List.of(same.report()))))).hasSize(2);
    }

    @Test
    void aCityAndItsCountryAreNoContradiction() {
        LinkedMeeting inCity = at(new Place("DE", 52.52, 13.4, "DE:Berlin", 1), report("a", DAY, "برلين", "حفتر", "السراج"));
        LinkedMeeting inCountry = at(new Place("DE", 51, 9, "DE", 1), report("b", DAY, "ألمانيا", "حفتر", "السراج"));
        LinkedMeeting again = at(new Place("DE", 51, 9, "DE", 1), report("c", DAY.plusDays(1), "ألمانيا", "حفتر", "السراج"));
        LinkedMeeting elsewhere = at(new Place("DE", 48.1, 11.6, "DE:Munich", 1), report("d", DAY, "ميونخ", "حفتر", "السراج"));

        assertThat(gather(inCity, inCountry, again)).singleElement().satisfies(meeting -> {
            assertThat(meeting.contradictions()).containsExactly(Contradiction.DATE);
            assertThat(meeting.place()).isEqualTo("برلين");
        });
        assertThat(gather(inCity, elsewhere)).singleElement().satisfies(meeting -> assertThat(meeting.contradictions()).containsExactly(Contradiction.PLACE));
    }

    private static LinkedMeeting at(Place where, LinkedMeeting report) {
        return new LinkedMeeting(report.report(), report.participants(), report.place(), where);
    }

    private static Decision decision(Edit edit) {
        return ((Edit.PutDecision) edit).decision();
    }

    private static List<GatheredMeeting> gather(LinkedMeeting... reports) {
        return gather(Arrays.asList(reports));
    }

    private static List<GatheredMeeting> gather(List<LinkedMeeting> reports, Decision... decisions) {
        return new MeetingLinker(new KnownPeople(NAMED, Map.of()), new Decisions(Arrays.asList(decisions))).gather(reports);
    }

    private static LinkedMeeting report(String article, LocalDate day, String place, String... people) {
        return report(article, "M1", 0, day, place, MeetingStatus.HELD, people);
    }

    private static LinkedMeeting report(String article, String id, int at, LocalDate day, String place, MeetingStatus status, String... people) {
        Meeting meeting = new Meeting(id, MeetingKind.MEETING, status,
                Arrays.stream(people).map(name -> new Participant(name, ParticipantRole.PARTICIPANT)).toList(), place,
                new MeetingDate(day.toString(), new TimeInterval(day, day), null), List.of(), null, List.of(new Span(at, at + 50)),
                Provenance.of("test", "", 1));
        return new LinkedMeeting(new CaseMeeting(article, "", day, meeting, Arrays.asList(people), place),
                Arrays.stream(people).map(name -> NameKey.of(EntityType.PERSON, name)).toList(),
                place == null ? null : NameKey.of(EntityType.LOCATION, place), null);
    }
}
