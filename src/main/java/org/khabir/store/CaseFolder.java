package org.khabir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;

/** Where things are in the folder of a case. */
final class CaseFolder {

    private static final String DATABASE = "case.db";
    private static final String LOCK = "case.lock";

    /** What a making that was broken off may have left. */
    private static final Set<String> OWN = Set.of(DATABASE, DATABASE + "-wal", DATABASE + "-shm", DATABASE + "-journal", LOCK);

    private CaseFolder() {
    }

    static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }

    static Path lock(Path folder) {
        return folder.resolve(LOCK);
    }

    static boolean isCase(Path folder) {
        return Files.isRegularFile(database(folder));
    }

    /** @throws KhabirException where {@code folder} holds no case */
    static void requireCase(Path folder) throws KhabirException {
        if (!isCase(folder)) {
            throw new KhabirException("errors.case.none", folder);
        }
    }

    /** Makes the folder; one that is there must be empty. */
    static void make(Path folder) throws KhabirException {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (!files.allMatch(file -> OWN.contains(file.getFileName().toString()))) {
                    throw new KhabirException("errors.case.not-empty", folder);
                }
            }
        } catch (IOException e) {
            throw new KhabirException(e, "errors.case.read-only", folder);
        }
    }
}
