package org.khabir.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Span;
import org.khabir.search.ArticleIndex;
import org.khabir.search.IndexedArticle;
import org.khabir.search.IndexedEntity;
import org.khabir.search.SearchQuery;
import org.khabir.search.SearchResult;
import org.khabir.store.CaseStore;
import org.khabir.store.Commit;
import org.khabir.store.DescribedArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the search index after the store, on a thread of its own. The index is committed with the store's change number
 * whenever it has caught up; one found with an older number takes in what changed since, one with a newer number belongs to
 * another state of the case (restored from a backup, say) and is built anew.
 */
final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int BATCH = 1_000;

    /** Many small batches would cost the index many small segments: while more comes, so long is gathered. */
    private static final long GATHERING_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Where more than so many wait when the case is closed, the next opening indexes them. */
    private static final int AT_CLOSING = 1_000;

    private final CaseStore store;
    private final ArticleIndex index;
    private final Runnable afterIndexing;
    private final Thread worker = Thread.ofPlatform().name("khabir-index").unstarted(this::work);

    private final Set<String> waiting = new LinkedHashSet<>();
    private long waitingNumber;
    private boolean working;
    private int awaiting;
    private boolean closing;
    private KhabirException failure;

    IndexKeeper(CaseStore store, ArticleIndex index, Runnable afterIndexing) {
        this.store = store;
        this.index = index;
        this.afterIndexing = afterIndexing;
    }

    /** Begins with what the index lacks; to be called before anybody writes to the store. */
    void start() throws KhabirException {
        store.onCommit(this::changed);
        waitingNumber = store.changeNumber();
        if (index.storeChangeNumber() > waitingNumber) {
            index.clear();
        }
        long indexed = index.storeChangeNumber();
        waiting.addAll(store.articleIdsChangedAfter(indexed));
        if (!waiting.isEmpty()) {
            LOG.info("The index is at change {}, the case at {}: {} articles to index", indexed, waitingNumber, waiting.size());
        }
        worker.start();
    }

    SearchResult search(SearchQuery query) throws KhabirException {
        requireNoFailure();
        return index.search(query);
    }

    Set<String> found(SearchQuery query) throws KhabirException {
        requireNoFailure();
        return index.found(query);
    }

    List<Span> matches(String articleId, String query) throws KhabirException {
        requireNoFailure();
        return index.matches(articleId, query);
    }

    private synchronized void requireNoFailure() throws KhabirException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Called in the order of the store's commits, so that whoever has worked off all that waits is at the last's number. */
    private synchronized void changed(Commit commit) {
        waiting.addAll(commit.articleIds());
        waitingNumber = commit.number();
        notifyAll();
    }

    /** Waits until the index has caught up, or has failed. */
    synchronized void awaitCaughtUp() {
        awaiting++;
        notifyAll();
        try {
            while ((working || !waiting.isEmpty()) && failure == null && !closing) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            awaiting--;
        }
    }

    private void work() {
        try {
            long committed = index.storeChangeNumber();
            for (Task task = next(committed); task != null; task = next(committed)) {
                List<IndexedArticle> present = read(task.ids);
                index.put(present);
                index.remove(missing(task.ids, present));
                if (task.isLast) {
                    index.commit(task.number);
                    committed = task.number;
                }
                afterIndexing.run();
            }
        } catch (KhabirException | RuntimeException e) {
            LOG.error("Indexing stopped until the case is opened again", e);
            fail(e instanceof KhabirException known ? known : new KhabirException(e, "errors.workspace.indexing", e.toString()));
        }
    }

    /** @param isLast true where nothing waited beyond these */
    private record Task(List<String> ids, boolean isLast, long number) {
    }

    /** Waits for something to do; null where the case is being closed. */
    private synchronized Task next(long committed) {
        working = false;
        notifyAll();
        try {
            gather();
            while (waiting.isEmpty() && waitingNumber == committed && !closing) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        if (closing && (waiting.size() > AT_CLOSING || waiting.isEmpty() && waitingNumber == committed)) {
            return null;
        }
        working = true;
        List<String> ids = new ArrayList<>();
        for (Iterator<String> each = waiting.iterator(); each.hasNext() && ids.size() < BATCH; each.remove()) {
            ids.add(each.next());
        }
        return new Task(ids, waiting.isEmpty(), waitingNumber);
    }

    /** Where more came while the last batch was indexed, waits for a whole one, unless somebody waits for the index. */
    private void gather() throws InterruptedException {
        long end = System.nanoTime() + GATHERING_NANOS;
        long left = GATHERING_NANOS;
        while (!waiting.isEmpty() && waiting.size() < BATCH && awaiting == 0 && !closing && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
    }

    private List<IndexedArticle> read(List<String> ids) throws KhabirException {
        List<IndexedArticle> articles = new ArrayList<>();
        for (String id : ids) {
            store.described(id).map(IndexKeeper::indexed).ifPresent(articles::add);
        }
        return articles;
    }

    /** The ids of those that were deleted. */
    private static Set<String> missing(List<String> ids, List<IndexedArticle> present) {
        Set<String> missing = new LinkedHashSet<>(ids);
        present.forEach(each -> missing.remove(each.article().id()));
        return missing;
    }

    private static IndexedArticle indexed(DescribedArticle described) {
        return new IndexedArticle(described.article(), described.tags(), described.entities().stream()
                .map(entity -> new IndexedEntity(entity.type(), entity.name(), entity.otherNames(), entity.sides())).toList());
    }

    private synchronized void fail(KhabirException reason) {
        failure = reason;
        working = false;
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            worker.join();
            index.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (KhabirException e) {
            LOG.warn("The index did not close", e);
        }
    }
}
