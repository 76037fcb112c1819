package org.khabir.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.khabir.i18n.KhabirException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns SQLite's errors into failures that say what to do. */
final class Failures {

    private Failures() {
    }

    static KhabirException of(SQLException cause, Path folder) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return new KhabirException(cause, "errors.store.failed", folder, cause.getMessage());
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new KhabirException(cause, "errors.store.damaged", folder);
            case SQLITE_FULL -> new KhabirException(cause, "errors.store.full", folder);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new KhabirException(cause, "errors.case.read-only", folder);
            case SQLITE_CONSTRAINT -> new KhabirException(cause, "errors.store.stale");
            default -> new KhabirException(cause, "errors.store.failed", folder, cause.getMessage());
        };
    }

    /** Extended result codes keep the primary one in their low byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
