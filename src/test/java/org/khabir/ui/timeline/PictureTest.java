package org.khabir.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.TimelineKind;

class PictureTest {

    @Test
    void lanesByKindAndByEntityHoldEverythingDated() {
        List<Happening> happenings = List.of(Samples.on(TimelineKind.ATTACK, "2019-04-05", "حفتر"), Samples.undated(),
                Samples.on(TimelineKind.MEETING, "2018-04-05", "حفتر", "السراج"), Samples.on(TimelineKind.MEETING, "2020-01-01"));

        Lanes byKind = Lanes.of(happenings, Lanes.By.KIND);
        Lanes byEntity = Lanes.of(happenings, Lanes.By.ENTITY);

        assertThat(byKind.lanes()).extracting(Lanes.Lane::kind).containsExactly(TimelineKind.MEETING, TimelineKind.ATTACK);
        assertThat(byKind.lanes().getFirst().members()).containsExactly(0, 2);
        assertThat(byEntity.lanes()).extracting(Lanes.Lane::entity).containsExactly("حفتر", "السراج", null);
        assertThat(byEntity.lanes().getFirst().members()).containsExactly(0, 1);
        assertThat(byEntity.lanes().getLast().members()).containsExactly(2);
        assertThat(byKind.last()).isEqualTo(LocalDate.of(2020, 1, 2).toEpochDay());
    }

    @Test
    void timesOfTheDayAndUncertainDatesAreStretches() {
        double day = LocalDate.of(2019, 4, 5).toEpochDay();
        assertThat(stretch("2019-04-05T14:30").start()).isCloseTo(day + 14.5 / 24, within(1e-9));
        assertThat(stretch("2019-04-05TMO")).isEqualTo(new Stretch(day + 5.0 / 24, day + 12.0 / 24));
        assertThat(stretch("2019-04-05")).isEqualTo(new Stretch(day, day + 1));
        assertThat(Stretch.of(Samples.between(TimelineKind.VISIT, "2019-04-01", "2019-04-30")))
                .hasValue(new Stretch(day - 4, day + 26));
        assertThat(Stretch.of(Samples.undated())).isEmpty();
    }

    @Test
    void whatFallsOnTheSamePixelsIsOneBlot() {
        List<Happening> happenings = List.of(Samples.on(TimelineKind.ATTACK, "2019-04-05"), Samples.on(TimelineKind.ATTACK, "2019-04-06"),
                Samples.on(TimelineKind.ATTACK, "2010-01-01"));
        Lanes lanes = Lanes.of(happenings, Lanes.By.KIND);

        List<Blot> far = Blot.of(lanes, TimeScale.fitting(lanes.first(), lanes.last(), 600, true));
        List<Blot> close = Blot.of(lanes, new TimeScale(LocalDate.of(2019, 4, 6).toEpochDay(), 0.01, 600, true));

        assertThat(far).extracting(Blot::count).containsExactlyInAnyOrder(1, 2);
        assertThat(close).hasSize(2).allMatch(Blot::isRange).extracting(Blot::count).containsOnly(1);
    }

    @Test
    void pointsOnTheSamePixelsStayAPointInBothDirections() {
        List<Happening> happenings = List.of(Samples.on(TimelineKind.ATTACK, "2019-04-05"), Samples.on(TimelineKind.ATTACK, "2019-04-07"));
        Lanes lanes = Lanes.of(happenings, Lanes.By.KIND);

        for (boolean rightToLeft : new boolean[] {true, false}) {
            double middle = LocalDate.of(2019, 4, 6).toEpochDay() + 0.5;
            TimeScale scale = new TimeScale(middle, 1, 600, rightToLeft).around(middle - (rightToLeft ? -1 : 1) * 2.0);
            assertThat(Blot.of(lanes, scale)).singleElement().satisfies(blot -> {
                assertThat(blot.count()).isEqualTo(2);
                assertThat(blot.isRange()).isFalse();
            });
        }
    }

    @Test
    void theFirstViewLeavesOutTheFewThatLieFarOff() {
        List<Happening> happenings = new ArrayList<>(List.of(Samples.on(TimelineKind.VISIT, "2117-01-01")));
        for (int day = 1; day <= 28; day++) {
            happenings.add(Samples.on(TimelineKind.ATTACK, "2019-04-%02d".formatted(day)));
            happenings.add(Samples.on(TimelineKind.ATTACK, "2019-05-%02d".formatted(day)));
        }
        Lanes lanes = Lanes.of(happenings, Lanes.By.KIND);

        assertThat(lanes.bulkLast()).isLessThan(LocalDate.of(2020, 1, 1).toEpochDay());
        assertThat(lanes.last()).isEqualTo(LocalDate.of(2117, 1, 2).toEpochDay());
        assertThat(lanes.indexOf(Samples.on(TimelineKind.ATTACK, "2019-04-03"))).isEqualTo(2);
        assertThat(lanes.indexOf(Samples.on(TimelineKind.VISIT, "2019-04-03"))).isEqualTo(-1);
        assertThat(lanes.indexOf(Samples.undated())).isEqualTo(-1);

        Lanes few = Lanes.of(List.of(Samples.on(TimelineKind.VISIT, "2010-01-01"), Samples.on(TimelineKind.VISIT, "2019-01-01")), Lanes.By.KIND);
        assertThat(few.bulkFirst()).isEqualTo(few.first());
        assertThat(few.bulkLast()).isEqualTo(few.last());
    }

    @Test
    void uncertainDatesAreRangesThatDoNotCoverEachOther() {
        Lanes lanes = Lanes.of(List.of(Samples.between(TimelineKind.VISIT, "2019-01-01", "2019-12-31"),
                Samples.between(TimelineKind.VISIT, "2019-04-01", "2019-06-30")), Lanes.By.KIND);

        List<Blot> blots = Blot.of(lanes, TimeScale.fitting(lanes.first(), lanes.last(), 600, false));

        assertThat(blots).hasSize(2).allMatch(Blot::isRange);
        assertThat(blots).extracting(Blot::row).containsExactly(0, 1);
        assertThat(blots.getFirst().to() - blots.getFirst().from()).isGreaterThan(500);
    }

    @Test
    void everyHappeningIsFoundWhereItIsDrawn() {
        Lanes lanes = Lanes.of(Samples.many(500), Lanes.By.KIND);
        Picture picture = Picture.of(lanes, TimeScale.fitting(lanes.first(), lanes.last(), 700, true), new Picture.Heights(400, 40, 18));

        assertThat(picture.blots()).allSatisfy(blot -> {
            Blot found = picture.at(blot.middle(), picture.y(blot)).orElseThrow();
            assertThat(found.lane()).isEqualTo(blot.lane());
            assertThat(Math.abs(found.middle() - blot.middle())).isLessThan(14);
        });
        assertThat(picture.blots().stream().mapToInt(Blot::count).sum()).isEqualTo(500);
        assertThat(picture.at(350, 399)).isEmpty();
    }

    @Test
    void howeverManyThereAreFewAreDrawn() {
        Lanes lanes = Lanes.of(Samples.many(100_000), Lanes.By.KIND);
        TimeScale scale = TimeScale.fitting(lanes.first(), lanes.last(), 1000, true);

        assertThat(Blot.of(lanes, scale)).hasSizeLessThan(10 * 4 * 1000 / 6).isNotEmpty();
        assertThat(Blot.of(lanes, scale).stream().mapToInt(Blot::count).sum()).isEqualTo(100_000);
    }

    private static Stretch stretch(String value) {
        return Stretch.of(Samples.at(TimelineKind.ATTACK, value)).orElseThrow();
    }
}
