package org.khabir.workspace;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.khabir.workspace.CaseChange.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners what changed: an edit at once, the many changes of a job gathered. */
final class ChangeNotices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNotices.class);
    private static final long GATHERING_MILLIS = 300;

    private final List<Consumer<CaseChange>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("khabir-notices").factory());
    private final Set<Kind> gatheredKinds = EnumSet.noneOf(Kind.class);
    private final Set<String> gatheredIds = new HashSet<>();

    Runnable add(Consumer<CaseChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells of the change on this thread. */
    void tell(CaseChange change) {
        for (Consumer<CaseChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.error("A listener failed on {}", change.kinds(), e);
            }
        }
    }

    /** Tells of the change soon, with others that come until then. */
    synchronized void tellSoon(CaseChange change) {
        if (gatheredKinds.isEmpty() && !timer.isShutdown()) {
            timer.schedule(this::tellGathered, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
        }
        gatheredKinds.addAll(change.kinds());
        gatheredIds.addAll(change.articleIds());
    }

    /** Tells now of what is gathered, if anything is. */
    void tellGathered() {
        CaseChange change;
        synchronized (this) {
            change = new CaseChange(gatheredKinds, gatheredIds);
            gatheredKinds.clear();
            gatheredIds.clear();
        }
        if (!change.kinds().isEmpty()) {
            tell(change);
        }
    }

    @Override
    public void close() {
        timer.close();
    }
}
