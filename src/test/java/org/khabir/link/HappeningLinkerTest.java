package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabir.model.CaseEvent;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;

/** What several sentences tell of one happening is one line of the case’s timeline. */
class HappeningLinkerTest {

    private static final LocalDate DAY = LocalDate.of(2017, 4, 9);

    @Test
    void twoPapersTellOneVisit() {
        assertThat(order(visit("a", 0, "زار وزير الخارجية جان إيف لودريان تونس", "لودريان", "تونس"),
                visit("b", 0, "وصل لودريان إلى تونس في زيارة رسمية", "لودريان", "تونس"))).singleElement()
                .satisfies(event -> assertThat(event.reports()).extracting(CaseEvent::articleId).containsExactly("a", "b"));
    }

    @Test
    void otherPeopleOtherDaysAndOtherKindsAreOtherHappenings() {
        CaseEvent visit = visit("a", 0, "زار لودريان تونس", "لودريان", "تونس");

        assertThat(order(visit, visit("b", 1, "زار لودريان تونس", "لودريان", "تونس"))).hasSize(2);
        assertThat(order(visit, entry("b", TimelineKind.AGREEMENT, 0, "زار لودريان تونس", "لودريان", "تونس"))).hasSize(2);
        assertThat(order(visit, visit("b", 0, "وصل فريق النادي الإفريقي إلى مطار قرطاج لمواجهة منافسه", "الإفريقي", "تونس"), visit("c", 9, "حل بتونس", "تونس"),
                visit("d", 19, "حل بتونس", "تونس"), visit("e", 29, "حل بتونس", "تونس"), visit("f", 39, "حل بتونس", "تونس"))).hasSize(6);
    }

    @Test
    void theOneAttackOnATownIsTheSameInOtherWords() {
        CaseEvent far = entry("c", TimelineKind.ATTACK, 90, "هجوم على ثكنة في سيناء", "سيناء");

        assertThat(order(entry("a", TimelineKind.ATTACK, 0, "استهدف انفجار كنيسة مار جرجس في طنطا", "طنطا", "كنيسة مار جرجس"),
                entry("b", TimelineKind.ATTACK, 0, "ارتفع عدد ضحايا تفجير طنطا إلى ثلاثين", "طنطا"), far)).hasSize(2);
    }

    @Test
    void statementsStayAsManyAsAreMade() {
        assertThat(order(entry("a", TimelineKind.STATEMENT, 0, "قال الوزير إن الزيارة ناجحة", "الوزير"),
                entry("b", TimelineKind.STATEMENT, 0, "قال الوزير إن الزيارة ناجحة", "الوزير"))).hasSize(2);
    }

    @Test
    void whatWordsSetBeforeAnotherIsNotTheOther() {
        TimelineEntry second = new TimelineEntry("T2", new Span(50, 90), "انفجار ثان في طنطا بعد ساعات", TimelineKind.ATTACK, MeetingStatus.HELD, "v",
                new TimeInterval(DAY, DAY), null, List.of(), null, null, List.of(new TimelineLink(TimelineRelation.AFTER, "T1", new Span(50, 53))),
                Provenance.of("test", "test", 1));

        assertThat(order(entry("a", TimelineKind.ATTACK, 0, "انفجار في طنطا", "طنطا"), new CaseEvent("a", "paper", second, List.of("طنطا")))).hasSize(2);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(entry("a" + i, i % 2 == 0 ? TimelineKind.ATTACK : TimelineKind.VISIT, i % 5, "انفجار هز مدينة طنطا وسط البلد " + i % 3, "طنطا", "مصر" + i % 4));
        }
        List<OrderedEvent> first = new TimelineOrder().order(events, List.of());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(new TimelineOrder().order(events, List.of())).isEqualTo(first);
        }
    }

    private static List<OrderedEvent> order(CaseEvent... events) {
        return new TimelineOrder().order(List.of(events), List.of());
    }

    private static CaseEvent visit(String article, int day, String text, String... about) {
        return entry(article, TimelineKind.VISIT, day, text, about);
    }

    private static CaseEvent entry(String article, TimelineKind kind, int day, String text, String... about) {
        LocalDate date = DAY.plusDays(day);
        TimelineEntry entry = new TimelineEntry("T1", new Span(0, 40), text, kind, MeetingStatus.HELD, date.toString(), new TimeInterval(date, date), null,
                List.of(), null, null, List.of(), Provenance.of("test", "test", 1));
        return new CaseEvent(article, "paper", entry, List.of(about));
    }
}
