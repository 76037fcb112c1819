package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;

class TimelineOrderTest {

    private static final Provenance FOUND = Provenance.of("test", "test", 0.9);
    private static final Span WORDS = new Span(0, 3);

    @Test
    void datesBoundWhatWordsSetBesideThem() {
        List<OrderedEvent> order = order(List.of(
                event("a", "T1", 5, null), event("a", "T2", 0, null, after("T1")), event("a", "T3", 0, null, before("T1"))));

        assertThat(order).extracting(OrderedEvent::key).containsExactly("a T3", "a T1", "a T2");
        assertThat(order.getFirst().latest()).isEqualTo(day(5));
        assertThat(order.getFirst().earliest()).isNull();
        assertThat(order.getLast().earliest()).isEqualTo(day(5));
        assertThat(order.getLast().after()).containsExactly("a T1");
    }

    @Test
    void whatOneArticleSaysHoldsForTheMeetingThatAnotherDates() {
        GatheredMeeting met = met("M", "a", "b");
        List<OrderedEvent> order = order(List.of(event("a", "T1", 3, "m"), event("b", "T1", 0, "m"), event("b", "T2", 0, null, before("T1"))), met);

        assertThat(order).extracting(OrderedEvent::key).containsExactly("b T2", "M");
        assertThat(order.getFirst().latest()).isEqualTo(day(3));
        assertThat(order.getLast().reports()).hasSize(2);
    }

    @Test
    void boundsGoOnAlongAChain() {
        List<OrderedEvent> order = order(List.of(event("a", "T1", 2, null), event("a", "T2", 0, null, after("T1")),
                event("a", "T3", 0, null, after("T2")), event("a", "T4", 8, null, after("T3"))));

        assertThat(order.get(2).earliest()).isEqualTo(day(2));
        assertThat(order.get(1).latest()).isEqualTo(day(8));
    }

    @Test
    void datesHoldAgainstWordsAndFirstWordsAgainstLaterOnes() {
        assertThat(order(List.of(event("a", "T1", 5, null), event("a", "T2", 3, null, after("T1"))))).extracting(OrderedEvent::key)
                .containsExactly("a T2", "a T1");
        assertThat(order(List.of(event("a", "T1", 0, null, before("T2")), event("a", "T2", 0, null, before("T1"))))).extracting(OrderedEvent::key)
                .containsExactly("a T1", "a T2");
    }

    @Test
    void aLinkToWhatIsGoneSaysNothing() {
        assertThat(order(List.of(event("a", "T2", 0, null, after("T1"))))).singleElement()
                .satisfies(event -> assertThat(event.after()).isEmpty());
    }

    private static List<OrderedEvent> order(List<CaseEvent> events, GatheredMeeting... meetings) {
        return new TimelineOrder().order(events, List.of(meetings));
    }

    /** @param day of the month; 0 for an undated one */
    private static CaseEvent event(String article, String id, int day, String meeting, TimelineLink... links) {
        TimeInterval interval = day == 0 ? null : new TimeInterval(day(day), day(day));
        return new CaseEvent(article, "paper", new TimelineEntry(id, new Span(0, 9), "خبر", meeting == null ? TimelineKind.VISIT : TimelineKind.MEETING,
                MeetingStatus.HELD, day == 0 ? null : day(day).toString(), interval, null, List.of(), meeting, null, List.of(links), FOUND), List.of());
    }

    private static GatheredMeeting met(String key, String... articles) {
        Meeting meeting = new Meeting("m", MeetingKind.MEETING, MeetingStatus.HELD, List.of(), null, null, List.of(), null, List.of(WORDS), FOUND);
        return new GatheredMeeting(key, MeetingStatus.HELD, List.of(), List.of(), null, null, List.of(articles).stream()
                .map(article -> new CaseMeeting(article, "paper", day(9), meeting, List.of(), null)).toList(), Set.of());
    }

    private static TimelineLink before(String other) {
        return new TimelineLink(TimelineRelation.BEFORE, other, WORDS);
    }

    private static TimelineLink after(String other) {
        return new TimelineLink(TimelineRelation.AFTER, other, WORDS);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 5, day);
    }
}
