package org.khabir.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: tells whether they can be used, and empties the folder where they cannot. */
final class IndexFolder {

    static final long NOTHING_INDEXED = -1;

    /** To be raised with every change of the analysis or of the fields: older indexes are then built anew. */
    private static final String FORMAT = "2";
    private static final String FORMAT_KEY = "khabir.format";
    private static final String CHANGE_KEY = "khabir.storeChange";
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private IndexFolder() {
    }

    /** Opens the folder for writing, emptied before where it holds no index of this format that is sound. */
    static IndexWriter open(Path folder, Analyzer analyzer) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            emptyUnlessSound(directory, folder);
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
            if (!DirectoryReader.indexExists(directory)) {
                commit(writer, NOTHING_INDEXED);
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static void commit(IndexWriter writer, long storeChangeNumber) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, CHANGE_KEY, Long.toString(storeChangeNumber)).entrySet());
        writer.commit();
    }

    /** The store's change number of the last commit. */
    static long storeChangeNumber(IndexWriter writer) {
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(CHANGE_KEY)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return NOTHING_INDEXED;
    }

    private static void emptyUnlessSound(Directory directory, Path folder) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            Optional<String> fault = fault(directory);
            if (fault.isPresent()) {
                LOG.warn("The index {} is built anew: {}", folder, fault.get());
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
    }

    /** What is wrong with the index; empty where nothing is, or where there is none. Checksums find single flipped bits. */
    private static Optional<String> fault(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return directory.listAll().length <= 1 ? Optional.empty() : Optional.of("it was never committed");
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY))) {
                return Optional.of("it has another format");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) { // files with wrong bytes make Lucene fail in either way
            return Optional.of(e.toString());
        }
    }
}
