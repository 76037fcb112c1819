package org.khabir.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabir.i18n.KhabirException;

/** Keeps a second process, or a second window of this one, out of an open case. The system lifts it when the process dies. */
final class CaseLock implements AutoCloseable {

    /**
     * Folders locked by this process. On POSIX systems closing any channel of a file gives up the process's locks on it, so
     * a second try must not even open the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private CaseLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws KhabirException where the case is open already, or its folder cannot be written to */
    static CaseLock take(Path caseFolder) throws KhabirException {
        try {
            Path folder = caseFolder.toRealPath();
            if (!HELD.add(folder)) {
                throw new KhabirException("errors.case.locked", caseFolder);
            }
            FileChannel channel = lockedChannel(CaseFolder.lock(folder));
            if (channel == null) {
                throw new KhabirException("errors.case.locked", caseFolder);
            }
            return new CaseLock(folder, channel);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.case.read-only", caseFolder);
        }
    }

    /** The file's channel with the lock on it; null where another process has it. */
    private static FileChannel lockedChannel(Path file) throws IOException {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            return locked ? channel : null;
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file.getParent());
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(folder);
    }
}
