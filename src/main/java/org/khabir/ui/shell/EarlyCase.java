package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the first case while the window is still being made; who asks for it then gets that one. Others are opened as usual. */
public final class EarlyCase implements Cases, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyCase.class);

    private final Cases cases;
    private final Path folder;
    private FutureTask<Workspace> early;

    /**
     * Begins to open it.
     *
     * @param folder of the first case; null for the sample case
     */
    public EarlyCase(Cases cases, Path folder) {
        this.cases = cases;
        this.folder = folder;
        this.early = new FutureTask<>(folder == null ? cases::openSample : () -> cases.open(folder));
        Thread.ofPlatform().daemon().name("khabir-first-case").start(early);
    }

    @Override
    public Workspace open(Path wanted) throws KhabirException {
        return wanted.equals(folder) ? earlyOr(() -> cases.open(wanted)) : cases.open(wanted);
    }

    @Override
    public Workspace create(Path wanted) throws KhabirException {
        return cases.create(wanted);
    }

    @Override
    public Workspace openSample() throws KhabirException {
        return folder == null ? earlyOr(cases::openSample) : cases.openSample();
    }

    /** Closes the case where nobody asked for it, as when no window could be made. */
    @Override
    public void close() {
        try {
            FutureTask<Workspace> untaken = take();
            if (untaken != null) {
                untaken.get().close();
            }
        } catch (ExecutionException e) {
            LOG.warn("The first case could not be opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Workspace earlyOr(Callable<Workspace> usual) throws KhabirException {
        FutureTask<Workspace> task = take();
        if (task == null) {
            task = new FutureTask<>(usual);
            task.run();
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized FutureTask<Workspace> take() {
        FutureTask<Workspace> taken = early;
        early = null;
        return taken;
    }

    private static KhabirException failure(Throwable cause) {
        return switch (cause) {
            case KhabirException known -> known;
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
