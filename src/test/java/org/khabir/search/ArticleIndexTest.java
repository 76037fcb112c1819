package org.khabir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;

/** The life of an index: what is seen when, what is kept, and what happens when its files are broken. */
class ArticleIndexTest {

    private static final int ROUNDS = 20;

    @TempDir
    Path folder;

    @Test
    void whatWasPutIsFoundAtOnceAndReplacedById() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.put(List.of(TestArticles.MEETING, TestArticles.ENVOY));
            assertThat(total(index, "السراج")).isEqualTo(1);
            index.put(List.of(TestArticles.withBody(TestArticles.MEETING.article().id(), "نص آخر")));
            assertThat(total(index, "السراج")).isZero();
            assertThat(index.size()).isEqualTo(2);
            index.remove(List.of(TestArticles.ENVOY.article().id(), "no such article"));
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void tellsTheIdsOfAllThatAreFound() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.found(SearchQuery.of(""))).isEmpty();
            index.put(List.of(TestArticles.MEETING, TestArticles.ENVOY));

            assertThat(index.found(new SearchQuery("السراج", Map.of(), SearchQuery.Order.RELEVANCE, 0, 0)))
                    .containsExactly(TestArticles.MEETING.article().id());
            assertThat(index.found(SearchQuery.of(""))).hasSize(2);
            assertThat(index.found(new SearchQuery("", Map.of(Facet.SOURCE, List.of(TestArticles.ENVOY.article().source())),
                    SearchQuery.Order.NEWEST, 0, 1))).contains(TestArticles.ENVOY.article().id());
        }
    }

    @Test
    void whatWasCommittedOutlivesClosing() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.storeChangeNumber()).isEqualTo(ArticleIndex.NOTHING_INDEXED);
            index.put(List.of(TestArticles.MEETING));
            index.commit(41);
            index.put(List.of(TestArticles.ENVOY));
            assertThat(index.storeChangeNumber()).isEqualTo(41);
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.storeChangeNumber()).isEqualTo(41);
            assertThat(total(index, "")).isEqualTo(1);
            index.commit(42);
            assertThat(index.storeChangeNumber()).isEqualTo(42);
        }
    }

    @Test
    void anEmptyIndexIsWholeAndFindsNothing() throws KhabirException {
        ArticleIndex.open(folder).close();
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            SearchResult result = index.search(SearchQuery.of("السراج"));
            assertThat(result.total()).isZero();
            assertThat(result.facets()).containsOnlyKeys(Facet.values()).allSatisfy((_, counts) -> assertThat(counts).isEmpty());
        }
    }

    @Test
    void clearingBeginsAnew() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.put(List.of(TestArticles.MEETING));
            index.commit(7);
            index.clear();
            assertThat(index.size()).isZero();
            assertThat(index.storeChangeNumber()).isEqualTo(ArticleIndex.NOTHING_INDEXED);
        }
    }

    @Test
    void aSecondOwnerIsTurnedAway() throws KhabirException {
        try (ArticleIndex _ = ArticleIndex.open(folder)) {
            assertThatThrownBy(() -> ArticleIndex.open(folder)).isInstanceOf(KhabirException.class)
                    .extracting("key").isEqualTo("errors.search.locked");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> ArticleIndex.open(file.resolve("index"))).isInstanceOf(KhabirException.class)
                .extracting("key").isEqualTo("errors.search.open");
    }

    @Test
    void aTruncatedFileIsFoundOut() throws Exception {
        fill();
        try (FileChannel file = FileChannel.open(largestFile(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertBegunAnew();
    }

    @Test
    void aMissingFileIsFoundOut() throws Exception {
        fill();
        Files.delete(largestFile());
        assertBegunAnew();
    }

    @Test
    void aFlippedBitIsFoundOut() throws Exception {
        fill();
        try (RandomAccessFile file = new RandomAccessFile(largestFile().toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 1);
        }
        assertBegunAnew();
    }

    @Test
    void aLostCommitIsFoundOut() throws Exception {
        fill();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path commit : files.filter(file -> file.getFileName().toString().startsWith("segments_")).toList()) {
                Files.delete(commit);
            }
        }
        assertBegunAnew();
    }

    @Test
    void searchesWhileItIsWritten() throws Exception {
        try (ArticleIndex index = ArticleIndex.open(folder); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                String name = "writer" + writer;
                tasks.add(() -> write(index, name));
                tasks.add(() -> read(index, name));
            }
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
            assertThat(total(index, "الأزمة")).isEqualTo(2 * ROUNDS);
        }
    }

    private static Void write(ArticleIndex index, String name) throws KhabirException {
        for (int i = 0; i < ROUNDS; i++) {
            index.put(List.of(TestArticles.withBody(name + "-" + i, "الأزمة الليبية " + name)));
            if (i % 10 == 9) {
                index.commit(i);
            }
        }
        return null;
    }

    private static Void read(ArticleIndex index, String name) throws KhabirException {
        long before = 0;
        for (int i = 0; i < ROUNDS; i++) {
            SearchResult result = index.search(SearchQuery.of("أزمة " + name));
            assertThat(result.total()).isGreaterThanOrEqualTo(before);
            assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.snippets().getFirst().matches()).hasSize(2));
            before = result.total();
        }
        return null;
    }

    private void fill() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.put(IntStream.range(0, 300).mapToObj(i -> TestArticles.withBody("a" + i, "نص رقم " + i)).toList());
            index.commit(5);
        }
    }

    private void assertBegunAnew() throws KhabirException {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.storeChangeNumber()).isEqualTo(ArticleIndex.NOTHING_INDEXED);
            assertThat(index.size()).isZero();
            index.put(List.of(TestArticles.MEETING));
            index.commit(6);
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.storeChangeNumber()).isEqualTo(6);
            assertThat(total(index, "السراج")).isEqualTo(1);
        }
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
        }
    }

    private static long total(ArticleIndex index, String query) throws KhabirException {
        return index.search(SearchQuery.of(query)).total();
    }
}
