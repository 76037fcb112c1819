package org.khabir.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** The connections to a case's file: one that writes, and as many that read beside it as there are readers at a time. */
final class Database implements AutoCloseable {

    /** Something to do in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException, KhabirException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIB = 8 * 1024;
    private static final int JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;

    private final Path folder;
    private final String url;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Session> idleReaders = new ConcurrentLinkedDeque<>();
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    /** Opens the file, made where it is missing, and brings it to this program's schema. */
    Database(Path folder, Path file) throws KhabirException {
        this.folder = folder;
        this.url = "jdbc:sqlite:" + file;
        Session session = null;
        try {
            session = connect(config(TransactionMode.IMMEDIATE));
            Migrations.run(session, folder);
            this.writer = session;
        } catch (SQLException e) {
            closeQuietly(session);
            throw Failures.of(e, folder);
        } catch (KhabirException e) {
            closeQuietly(session);
            throw e;
        }
    }

    /** Does {@code work} on a snapshot of the case; several threads may read at a time, also while one writes. */
    <T> T read(Work<T> work) throws KhabirException {
        open.readLock().lock();
        try {
            requireOpen();
            Session session = idleReaders.poll();
            if (session == null) {
                session = connect(readerConfig());
            }
            try {
                return work.in(session);
            } finally {
                giveBack(session);
            }
        } catch (SQLException e) {
            throw Failures.of(e, folder);
        } finally {
            open.readLock().unlock();
        }
    }

    /** Ends the snapshot, so that the next reader sees what was written since. */
    private void giveBack(Session session) {
        try {
            session.connection().rollback();
            idleReaders.push(session);
        } catch (SQLException e) {
            LOG.warn("A reading connection is given up", e);
            closeQuietly(session);
        }
    }

    /** Does {@code work} in one transaction, then {@code afterCommit} with its result before anybody else writes. */
    <T> T write(Work<T> work, Consumer<T> afterCommit) throws KhabirException {
        open.readLock().lock();
        writing.lock();
        try {
            requireOpen();
            T result = committed(work);
            afterCommit.accept(result);
            return result;
        } catch (SQLException e) {
            throw Failures.of(e, folder);
        } finally {
            writing.unlock();
            open.readLock().unlock();
        }
    }

    private <T> T committed(Work<T> work) throws SQLException, KhabirException {
        try {
            T result = work.in(writer);
            writer.connection().commit();
            return result;
        } catch (SQLException | KhabirException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    /** After some failures, such as a full disk, SQLite has rolled back by itself and says so. */
    private void rollBack(Throwable failure) {
        try {
            writer.connection().rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Session connect(SQLiteConfig config) throws SQLException {
        Session session = new Session(config.createConnection(url));
        session.connection().setAutoCommit(false);
        return session;
    }

    private static SQLiteConfig config(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setJournalSizeLimit(JOURNAL_LIMIT_BYTES);
        config.setTransactionMode(mode);
        return config;
    }

    private static SQLiteConfig readerConfig() {
        SQLiteConfig config = config(TransactionMode.DEFERRED);
        config.setReadOnly(true);
        return config;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The case is closed: " + folder);
        }
    }

    /** Waits for those who read and write, then closes. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
            idleReaders.forEach(Database::closeQuietly);
            idleReaders.clear();
            closeQuietly(writer);
        } finally {
            open.writeLock().unlock();
        }
    }

    private static void closeQuietly(Session session) {
        if (session != null) {
            try {
                session.close();
            } catch (SQLException e) {
                LOG.warn("A connection to the case did not close", e);
            }
        }
    }
}
