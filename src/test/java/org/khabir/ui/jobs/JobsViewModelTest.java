package org.khabir.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final JobsViewModel jobs = new JobsViewModel(TestDesk.tasks(), failures::add);
    private final FakeJob<String> job = new FakeJob<>();

    @Test
    void followsAJobToItsEnd() {
        jobs.follow(job, results::add);
        assertThat(jobs.busyProperty().get()).isTrue();

        job.proceed(3, 10);
        assertThat(jobs.progressProperty().get().done()).isEqualTo(3);

        job.result().complete("done");
        assertThat(results).containsExactly("done");
        assertThat(jobs.busyProperty().get()).isFalse();
        assertThat(jobs.progressProperty().get()).isNull();
    }

    @Test
    void aCancelledJobGivesNoResultAndNoFailure() {
        jobs.follow(job, results::add);
        jobs.cancel();
        assertThat(job.cancelAsked).isTrue();
        assertThat(jobs.cancellingProperty().get()).isTrue();

        job.result().completeExceptionally(new CancellationException());
        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(jobs.cancellingProperty().get()).isFalse();
    }

    @Test
    void aFailureIsShown() {
        KhabirException failure = new KhabirException("errors.ui.unexpected", "x");
        jobs.follow(job, results::add);

        job.result().completeExceptionally(failure);

        assertThat(failures).containsExactly(failure);
        assertThat(jobs.busyProperty().get()).isFalse();
    }

    @Test
    void showsTheJobStartedLastAndThenTheOther() {
        FakeJob<String> other = new FakeJob<>();
        jobs.follow(job, results::add);
        jobs.follow(other, results::add);
        job.proceed(1, 2);
        other.proceed(5, 6);
        assertThat(jobs.progressProperty().get().done()).isEqualTo(5);

        other.result().complete("second");

        assertThat(jobs.progressProperty().get().done()).isEqualTo(1);
        assertThat(jobs.busyProperty().get()).isTrue();
    }
}
