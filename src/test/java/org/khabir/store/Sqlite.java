package org.khabir.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Goes at a case's file behind the store's back. */
public final class Sqlite {

    private Sqlite() {
    }

    static void run(Path caseFolder, String sql) throws SQLException {
        try (Connection connection = connect(caseFolder); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row. */
    public static String ask(Path caseFolder, String sql) throws SQLException {
        try (Connection connection = connect(caseFolder); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }

    private static Connection connect(Path caseFolder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + CaseFolder.database(caseFolder));
    }
}
