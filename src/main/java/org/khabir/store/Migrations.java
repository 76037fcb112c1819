package org.khabir.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.khabir.i18n.KhabirException;

/** Brings a case's file to this program's schema, one numbered script after the other, all or none. */
final class Migrations {

    /** In the file's header, so that another program's SQLite file is not taken for a case: "KHBR". */
    static final int APPLICATION_ID = 0x4B484252;

    /** The scripts beside this class, in order; script n leads to version n. */
    private static final List<String> SCRIPTS = List.of("001-case.sql", "002-links.sql", "003-codebook.sql", "004-reading.sql", "005-layout.sql", "006-undated.sql",
            "007-bin.sql", "008-sides.sql");

    /** The latest script that empties or makes tables derived from analyses. */
    private static final int SUMMED_UP = SCRIPTS.indexOf("006-undated.sql") + 1;

    private Migrations() {
    }

    static int version() {
        return SCRIPTS.size();
    }

    /** @throws KhabirException where the file is no case's, or was written by a newer version of the program */
    static void run(Session session, Path folder) throws SQLException, KhabirException {
        int application = pragma(session, "application_id");
        int version = pragma(session, "user_version");
        if (application != APPLICATION_ID && !(application == 0 && version == 0 && isEmpty(session))) {
            throw new KhabirException("errors.case.none", folder);
        }
        if (version > version()) {
            throw new KhabirException("errors.case.newer", folder);
        }
        for (int next = version + 1; next <= version(); next++) {
            try (Statement statement = session.connection().createStatement()) {
                statement.executeUpdate(script(SCRIPTS.get(next - 1)));
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + next);
            }
        }
        if (version < SUMMED_UP) {
            sumUp(session);
        }
        session.connection().commit();
    }

    private static void sumUp(Session session) throws SQLException, KhabirException {
        AnalysisTable analyses = new AnalysisTable(session);
        ArticleTable articles = new ArticleTable(session);
        List<String> ids = articles.ids();
        for (String id : ids) {
            analyses.sumUp(id);
        }
        if (!ids.isEmpty()) {
            analyses.link(Set.of());
            articles.commit(ids, Set.of());
        }
    }

    private static int pragma(Session session, String name) throws SQLException {
        return session.first("PRAGMA " + name, row -> row.getInt(1)).orElse(0);
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.first("SELECT 1 FROM sqlite_schema", row -> row.getInt(1)).isEmpty();
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
