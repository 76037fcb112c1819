package org.khabir.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.ui.desk.FakeJob;
import org.khabir.ui.desk.TestDesk;

class JobsViewModelTest {

    private final List<KhabirException> failures = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final JobsViewModel jobs = new JobsViewModel(TestDesk.tasks(), failures::add, () -> this.now);
    private long now;
    private final FakeJob<String> job = new FakeJob<>();

    @Test
    void followsAJobToItsEnd() {
        jobs.follow(job, results::add);
        assertThat(jobs.busyProperty().get()).isTrue();

        job.proceed(3, 10);
        assertThat(jobs.currentProperty().get().progressProperty().get().done()).isEqualTo(3);

        job.result().complete("done");
        assertThat(results).containsExactly("done");
        assertThat(jobs.busyProperty().get()).isFalse();
        assertThat(jobs.currentProperty().get()).isNull();
        assertThat(jobs.lines()).extracting(line -> line.stateProperty().get()).containsExactly(TaskLine.State.DONE);
    }

    @Test
    void aCancelledJobGivesNoResultAndNoFailure() {
        jobs.follow(job, results::add);
        jobs.currentProperty().get().cancel();
        assertThat(job.cancelAsked).isTrue();
        assertThat(jobs.lines().getFirst().stateProperty().get()).isEqualTo(TaskLine.State.CANCELLING);

        job.result().completeExceptionally(new CancellationException());
        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(jobs.lines().getFirst().stateProperty().get()).isEqualTo(TaskLine.State.CANCELLED);
    }

    @Test
    void aFailureIsShown() {
        KhabirException failure = new KhabirException("errors.ui.unexpected", "x");
        jobs.follow(job, results::add);

        job.result().completeExceptionally(failure);

        assertThat(failures).containsExactly(failure);
        assertThat(jobs.lines().getFirst().failure()).contains(failure);
        assertThat(jobs.busyProperty().get()).isFalse();
    }

    @Test
    void showsTheJobStartedLastAndThenTheOther() {
        FakeJob<String> other = new FakeJob<>();
        jobs.follow(job, results::add);
        jobs.follow(other, results::add);
        job.proceed(1, 2);
        other.proceed(5, 6);
        assertThat(jobs.currentProperty().get().progressProperty().get().done()).isEqualTo(5);

        other.result().complete("second");

        assertThat(jobs.currentProperty().get().progressProperty().get().done()).isEqualTo(1);
        assertThat(jobs.busyProperty().get()).isTrue();
    }

    @Test
    void estimatesWhatRemainsByThePaceSoFar() {
        jobs.follow(job, results::add);
        TaskLine line = jobs.currentProperty().get();
        job.proceed(10, 100);
        assertThat(line.remaining()).isEmpty();

        now += Duration.ofSeconds(6).toNanos();
        job.proceed(40, 100);
        assertThat(line.remaining()).contains(Duration.ofSeconds(12));

        now += Duration.ofSeconds(6).toNanos();
        job.proceed(100, 100);
        assertThat(line.remaining()).contains(Duration.ZERO);
    }

    @Test
    void whatEndedStaysUntilItIsDismissed() {
        FakeJob<String> failing = new FakeJob<>();
        FakeJob<String> running = new FakeJob<>();
        List.of(job, failing, running).forEach(each -> jobs.follow(each, results::add));
        job.result().complete("done");
        failing.result().completeExceptionally(new KhabirException("errors.ui.unexpected", "x"));
        assertThat(jobs.lines()).hasSize(3);

        jobs.dismiss(jobs.lines().getLast());
        assertThat(jobs.lines()).hasSize(2);
        jobs.dismiss(jobs.lines().getFirst());
        assertThat(jobs.lines()).hasSize(2);
        jobs.dismissEnded();
        assertThat(jobs.lines()).extracting(TaskLine::isRunning).containsExactly(true);
    }

    @Test
    void shortWorkIsNotListed() {
        job.result().complete("done");

        jobs.followIfLong(job, "edit.tag.add", List.of("وسم"), results::add);

        assertThat(results).containsExactly("done");
        assertThat(jobs.lines()).isEmpty();
        assertThat(jobs.busyProperty().get()).isFalse();
    }

    @Test
    void workThatTurnsOutLongIsListedByWhatItIs() {
        jobs.followIfLong(job, "edit.tag.add", List.of("وسم"), results::add);

        assertThat(jobs.busyProperty().get()).isTrue();
        assertThat(jobs.lines()).extracting(TaskLine::nameKey, TaskLine::nameArguments).containsExactly(tuple("edit.tag.add", List.of("وسم")));
        jobs.cancelAll();
        assertThat(job.cancelAsked).isTrue();
        job.result().complete("done all the same");
        assertThat(jobs.lines()).isEmpty();
        assertThat(results).containsExactly("done all the same");
    }

    @Test
    void aFailureOfShortWorkIsShown() {
        KhabirException failure = new KhabirException("errors.store.stale");
        job.result().completeExceptionally(failure);

        jobs.followIfLong(job, "edit.tag.add", List.of("وسم"), results::add);

        assertThat(failures).containsExactly(failure);
    }
}
