package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.khabir.model.GatheredMeeting;
import org.khabir.model.GatheredMeeting.Contradiction;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;

/** Reports of one meeting that call those who met otherwise. */
class LikelyReportsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 7);
    private static final String TEBBOUNE = "PERSON عبد المجيد تبون";
    private static final String CAVUSOGLU = "PERSON مولود جاويش اوغلو";
    private static final String MINISTER = "PERSON وزير الخارجيه التركي";
    private static final Set<String> NAMED = Set.of(TEBBOUNE, CAVUSOGLU, "PERSON صبري بوقادوم", "PERSON خليفه حفتر", "PERSON ايمانويل ماكرون",
            "PERSON ايمانوال ماكرون", "PERSON السراج", "PERSON فايز السراج", "PERSON مصطفي السراج", "ORGANIZATION الاتحاد العام للعمال",
            "ORGANIZATION اتحاد الصناعه والتجاره والحرف", "ORGANIZATION الاتحاد التونسي للصناعه والتجاره والحرف", "ORGANIZATION وزاره الماليه",
            "ORGANIZATION وزاره العدل");
    private static final KnownPeople KNOWN = new KnownPeople(NAMED, Map.of(CAVUSOGLU, Set.of("وزير الخارجيه التركي")));

    @Test
    void aNameSpeltOtherwiseIsTheSameBesideTheSamePartner() {
        assertThat(gather(report("a", DAY, "PERSON خليفه حفتر", "PERSON ايمانويل ماكرون"), report("b", DAY, "PERSON خليفه حفتر", "PERSON ايمانوال ماكرون")))
                .singleElement().satisfies(meeting -> assertThat(meeting.contradictions()).isEmpty());
        assertThat(gather(report("a", DAY, "PERSON خليفه حفتر", "PERSON ايمانويل ماكرون"),
                report("b", DAY.plusDays(1), "PERSON خليفه حفتر", "PERSON ايمانوال ماكرون"))).hasSize(2);
    }

    @Test
    void aBodyWithoutItsNationalityIsTheSame() {
        assertThat(gather(report("a", DAY, "ORGANIZATION الاتحاد العام للعمال", "ORGANIZATION اتحاد الصناعه والتجاره والحرف"),
                report("b", DAY, "ORGANIZATION الاتحاد العام للعمال", "ORGANIZATION الاتحاد التونسي للصناعه والتجاره والحرف"))).hasSize(1);
        assertThat(gather(report("a", DAY, "ORGANIZATION الاتحاد العام للعمال", "ORGANIZATION وزاره الماليه"),
                report("b", DAY, "ORGANIZATION الاتحاد العام للعمال", "ORGANIZATION وزاره العدل"))).hasSize(2);
    }

    @Test
    void anOfficeIsWhoHoldsIt() {
        assertThat(gather(report("a", DAY, TEBBOUNE, CAVUSOGLU), report("b", DAY, TEBBOUNE, MINISTER), report("c", DAY, TEBBOUNE, MINISTER))).hasSize(1);
        assertThat(gather(report("a", DAY, TEBBOUNE, "PERSON صبري بوقادوم"), report("b", DAY, TEBBOUNE, MINISTER))).hasSize(2);
        assertThat(gather(report("a", DAY, TEBBOUNE, CAVUSOGLU), report("b", DAY, MINISTER))).hasSize(2);
    }

    @Test
    void aShortNameThatMayBeOfTwoIsOfNeither() {
        LinkedMeeting alone = report("c", DAY, TEBBOUNE, "PERSON السراج");

        assertThat(gather(report("a", DAY, TEBBOUNE, "PERSON فايز السراج"), alone)).hasSize(1);
        assertThat(gather(report("a", DAY, TEBBOUNE, "PERSON فايز السراج"), report("b", DAY, TEBBOUNE, "PERSON مصطفي السراج"), alone)).hasSize(3);
    }

    @Test
    void whatTheAnalystToldApartStaysTwo() {
        Decision apart = new Decision.Apart("d", Instant.EPOCH, List.of("PERSON ايمانويل ماكرون"), List.of("PERSON ايمانوال ماكرون"));
        List<LinkedMeeting> reports = List.of(report("a", DAY, "PERSON خليفه حفتر", "PERSON ايمانويل ماكرون"),
                report("b", DAY, "PERSON خليفه حفتر", "PERSON ايمانوال ماكرون"));

        assertThat(new MeetingLinker(KNOWN, new Decisions(List.of(apart))).gather(reports)).hasSize(2);
    }

    @Test
    void whatTheAnalystSaysOfMeetingsHolds() {
        LinkedMeeting one = report("a", DAY, "PERSON خليفه حفتر", "PERSON ايمانويل ماكرون");
        LinkedMeeting other = report("b", DAY, "PERSON خليفه حفتر", "PERSON ايمانوال ماكرون");
        Decision parted = ((Edit.PutDecision) CaseEdits.otherMeeting(gather(one, other).getFirst(), List.of(other.report()))).decision();
        LinkedMeeting far = report("c", DAY.plusDays(20), TEBBOUNE, MINISTER);
        Decision joined = ((Edit.PutDecision) CaseEdits.sameMeeting(gather(one, far))).decision();

        assertThat(new MeetingLinker(KNOWN, new Decisions(List.of(parted))).gather(List.of(one, other))).hasSize(2);
        assertThat(new MeetingLinker(KNOWN, new Decisions(List.of(joined))).gather(List.of(one, far))).hasSize(1);
    }

    @Test
    void aVagueReportDoesNotRunTwoTalksIntoOne() {
        List<LinkedMeeting> reports = new ArrayList<>(List.of(report("a", DAY, TEBBOUNE, "PERSON فايز السراج"), report("b", DAY.plusDays(3), TEBBOUNE, "PERSON فايز السراج"),
                told("c", DAY.plusDays(3), DAY, DAY.plusDays(3), MeetingStatus.HELD, TEBBOUNE, "PERSON السراج")));
        List<GatheredMeeting> first = gather(reports.toArray(LinkedMeeting[]::new));

        assertThat(first.size()).isGreaterThan(1);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(gather(reports.toArray(LinkedMeeting[]::new))).isEqualTo(first);
        }
    }

    @Test
    void aPlanIsOfTheDaysToComeAndIsNoContradiction() {
        LinkedMeeting plan = told("a", DAY, null, null, MeetingStatus.PLANNED, TEBBOUNE, CAVUSOGLU);

        assertThat(gather(plan, report("b", DAY.plusDays(3), TEBBOUNE, CAVUSOGLU))).hasSize(1);
        assertThat(gather(told("a", DAY, DAY, DAY, MeetingStatus.PLANNED, TEBBOUNE, CAVUSOGLU), report("b", DAY.plusDays(1), TEBBOUNE, CAVUSOGLU)))
                .singleElement().satisfies(meeting -> assertThat(meeting.contradictions()).isEmpty());
    }

    @Test
    void aBuildingIsNotElsewhereThanATown() {
        assertThat(gather(at("FACILITY قصر كيجي", report("a", DAY, TEBBOUNE, CAVUSOGLU)), at("LOCATION روما", report("b", DAY, TEBBOUNE, CAVUSOGLU))))
                .singleElement().satisfies(meeting -> assertThat(meeting.contradictions()).isEmpty());
        assertThat(gather(at("LOCATION جده", report("a", DAY, TEBBOUNE, CAVUSOGLU)), at("LOCATION روما", report("b", DAY, TEBBOUNE, CAVUSOGLU))))
                .singleElement().satisfies(meeting -> assertThat(meeting.contradictions()).containsExactly(Contradiction.PLACE));
    }

    private static LinkedMeeting at(String place, LinkedMeeting report) {
        return new LinkedMeeting(report.report(), report.participants(), place, null);
    }

    private static List<GatheredMeeting> gather(LinkedMeeting... reports) {
        return new MeetingLinker(KNOWN, new Decisions(List.of())).gather(Arrays.asList(reports));
    }

    private static LinkedMeeting report(String article, LocalDate day, String... people) {
        return told(article, day, day, day, MeetingStatus.HELD, people);
    }

    private static LinkedMeeting told(String article, LocalDate published, LocalDate earliest, LocalDate latest, MeetingStatus status, String... people) {
        MeetingDate date = earliest == null ? null : new MeetingDate(earliest.toString(), new TimeInterval(earliest, latest), null);
        Meeting meeting = new Meeting("M1", MeetingKind.MEETING, status,
                Arrays.stream(people).map(name -> new Participant(name, ParticipantRole.PARTICIPANT)).toList(), null, date, List.of(), null,
                List.of(new Span(0, 50)), Provenance.of("test", "", 1));
        List<String> names = Arrays.stream(people).map(NameKey::name).toList();
        return new LinkedMeeting(new CaseMeeting(article, "", published, meeting, names, null), Arrays.asList(people), null, null);
    }
}
