package org.khabir.workspace;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khabir.workspace.BackgroundJob.Work;

/**
 * Runs jobs: those that bring much into the case one after the other; edits, beside them, in the order in which they were asked for;
 * those that only read the case beside all others.
 */
final class Jobs implements AutoCloseable {

    private final ExecutorService writing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("khabir-writing").factory());
    private final ExecutorService editing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("khabir-editing").factory());
    private final ExecutorService reading = Executors.newCachedThreadPool(Thread.ofPlatform().name("khabir-reading-", 0).factory());
    private final Set<BackgroundJob<?>> running = ConcurrentHashMap.newKeySet();

    <T> Job<T> write(String stage, Work<T> work) {
        return start(writing, new BackgroundJob<>(stage, work));
    }

    <T> Job<T> edit(String stage, Work<T> work) {
        return execute(editing, new BackgroundJob<>(stage, work));
    }

    <T> Job<T> read(String stage, Work<T> work) {
        return start(reading, new BackgroundJob<>(stage, work));
    }

    private <T> Job<T> start(ExecutorService executor, BackgroundJob<T> job) {
        running.add(job);
        job.result().whenComplete((value, failure) -> running.remove(job));
        return execute(executor, job);
    }

    private static <T> Job<T> execute(ExecutorService executor, BackgroundJob<T> job) {
        executor.execute(job);
        return job;
    }

    /** Cancels all but edits, and waits for their ends: an edit that nobody cancelled is carried out. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        writing.close();
        editing.close();
        reading.close();
    }
}
