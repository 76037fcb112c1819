package org.khabir.workspace;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khabir.workspace.BackgroundJob.Work;

/** Runs jobs: those that write to the case one after the other, those that only read it beside them. */
final class Jobs implements AutoCloseable {

    private final ExecutorService writing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("khabir-writing").factory());
    private final ExecutorService reading = Executors.newCachedThreadPool(Thread.ofPlatform().name("khabir-reading-", 0).factory());
    private final Set<BackgroundJob<?>> running = ConcurrentHashMap.newKeySet();

    <T> Job<T> write(String stage, Work<T> work) {
        return start(writing, new BackgroundJob<>(stage, work));
    }

    <T> Job<T> read(String stage, Work<T> work) {
        return start(reading, new BackgroundJob<>(stage, work));
    }

    private <T> Job<T> start(ExecutorService executor, BackgroundJob<T> job) {
        running.add(job);
        job.result().whenComplete((value, failure) -> running.remove(job));
        executor.execute(job);
        return job;
    }

    /** Cancels all and waits for their ends. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        writing.close();
        reading.close();
    }
}
