package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CasePlace;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;

class CaseOpeningTest {

    @TempDir
    Path folder;

    @Test
    void aNewCaseHasTheSchemaOfThisProgram() throws Exception {
        CaseStore.create(folder.resolve("قضية")).close();

        assertThat(Sqlite.ask(folder.resolve("قضية"), "PRAGMA user_version")).isEqualTo(String.valueOf(Migrations.version()));
        assertThat(Sqlite.ask(folder.resolve("قضية"), "PRAGMA journal_mode")).isEqualTo("wal");
        CaseStore.open(folder.resolve("قضية")).close();
    }

    @Test
    void aFolderWithoutACaseIsNotOpened() {
        failsWith("errors.case.none", () -> CaseStore.open(folder));
        failsWith("errors.case.none", () -> CaseStore.open(folder.resolve("missing")));
    }

    @Test
    void anotherProgramsDatabaseIsNoCase() throws Exception {
        Sqlite.run(folder, "CREATE TABLE notes (text TEXT)");

        failsWith("errors.case.none", () -> CaseStore.open(folder));
        assertThat(Sqlite.ask(folder, "SELECT count(*) FROM sqlite_schema")).isEqualTo("1");
    }

    @Test
    void noCaseIsMadeAmongOtherFiles() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "نص");

        failsWith("errors.case.not-empty", () -> CaseStore.create(folder));
    }

    @Test
    void noCaseIsMadeWhereNothingCanBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        failsWith("errors.case.read-only", () -> CaseStore.create(file.resolve("case")));
    }

    @Test
    void aCaseWhoseMakingWasBrokenOffIsMadeAgain() throws Exception {
        Files.createFile(folder.resolve("case.db"));
        Files.createFile(folder.resolve("case.lock"));

        CaseStore.create(folder).close();

        assertThat(Sqlite.ask(folder, "SELECT number FROM change")).isEqualTo("0");
    }

    @Test
    void aCaseOfTheFirstVersionIsSummedUpAnewAndKeepsWhatItHad() throws Exception {
        List<CaseEntity> entities;
        List<CaseMeeting> meetings;
        List<CasePlace> places;
        try (CaseStore store = CaseStore.create(folder)) {
            store.add(IntStream.range(0, 12).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
            store.edit(EditLabel.of("edit.tag.add", "وسم"), new Edit.PutTag(new Tag("t", "وسم", "#112233", "", null)));
            entities = store.entities();
            meetings = store.meetings();
            places = store.places();
        }
        for (String table : List.of("removed_article", "removed_body", "removed_analysis", "removed_annotation", "removed_correction", "removed_reading",
                "reading", "layout", "article_place", "article_role", "article_name", "name_form", "case_name", "case_entity", "decision")) {
            Sqlite.run(folder, "DROP TABLE " + table);
        }
        Sqlite.run(folder, "CREATE TABLE case_entity (no INTEGER PRIMARY KEY, key TEXT)");
        Sqlite.run(folder, "CREATE TABLE entity_form (entity INTEGER REFERENCES case_entity (no), form TEXT)");
        Sqlite.run(folder, "CREATE TABLE article_entity (article INTEGER, entity INTEGER REFERENCES case_entity (no), content TEXT)");
        Sqlite.run(folder, "INSERT INTO case_entity VALUES (1, 'PERSON اسم'); INSERT INTO entity_form VALUES (1, 'اسم')");
        for (String column : List.of("position", "shortcut", "heading")) {
            Sqlite.run(folder, "ALTER TABLE tag DROP COLUMN " + column);
        }
        Sqlite.run(folder, "PRAGMA user_version = 1");

        try (CaseStore store = CaseStore.open(folder)) {
            assertThat(store.entities()).isEqualTo(entities);
            assertThat(store.meetings()).isEqualTo(meetings);
            assertThat(store.places()).isEqualTo(places).hasSize(12);
            assertThat(store.tags()).containsExactly(new Tag("t", "وسم", "#112233", "", null));
            assertThat(store.history()).hasSize(1);
            assertThat(store.articleIdsChangedAfter(2)).hasSize(12);
        }
        assertThat(Sqlite.ask(folder, "PRAGMA user_version")).isEqualTo(Integer.toString(Migrations.version()));
    }

    @Test
    void aNewerCaseIsNotTouched() throws Exception {
        CaseStore.create(folder).close();
        Sqlite.run(folder, "PRAGMA user_version = 999");

        failsWith("errors.case.newer", () -> CaseStore.open(folder));
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws Exception {
        Files.writeString(folder.resolve("case.db"), "هذا ليس قاعدة بيانات".repeat(200));

        failsWith("errors.store.damaged", () -> CaseStore.open(folder));
    }

    @Test
    void overwrittenPagesAreTold() throws Exception {
        try (CaseStore store = CaseStore.create(folder)) {
            store.add(IntStream.range(0, 300).mapToObj(Samples::article).map(a -> new AnalyzedArticle(a, Samples.analysis(a))).toList());
        }
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("case.db").toFile(), "rw")) {
            byte[] rubbish = new byte[(int) file.length() - 8192];
            java.util.Arrays.fill(rubbish, (byte) 0x5a);
            file.seek(8192);
            file.write(rubbish);
        }

        failsWith("errors.store.damaged", () -> {
            try (CaseStore store = CaseStore.open(folder)) {
                store.articles();
            }
        });
    }

    @Test
    void aFullDiskIsToldAndCostsNothingThatWasStored() throws Exception {
        CaseStore.create(folder).close();
        try (Database database = new Database(folder, CaseFolder.database(folder))) {
            database.write(s -> s.run("INSERT INTO tag VALUES ('t', 'وسم', '#000000', '', NULL, 0, 0, 0)"), count -> { });
            database.write(s -> s.first("PRAGMA max_page_count = 60", row -> row.getInt(1)), count -> { });

            failsWith("errors.store.full", () -> database.write(s ->
                    s.run("INSERT INTO tag VALUES ('u', ?, '#000000', '', NULL, 0, 0, 0)", "و".repeat(1_000_000)), count -> { }));

            List<Tag> tags = database.read(session -> new TagTable(session).all());
            assertThat(tags).hasSize(1);
        }
    }

    @Test
    void aCaseIsOpenedOnceInAProcess() throws Exception {
        try (CaseStore store = CaseStore.create(folder)) {
            failsWith("errors.case.locked", () -> CaseStore.open(folder));
            failsWith("errors.case.locked", () -> CaseStore.open(folder.resolve(".").resolve("..").resolve(folder.getFileName())));
            assertThat(opensInAnotherProcess()).isFalse();
        }
        assertThat(opensInAnotherProcess()).isTrue();
    }

    @Test
    void aCaseThatDidNotOpenIsNotLeftLocked() throws Exception {
        CaseStore.create(folder).close();
        Sqlite.run(folder, "PRAGMA user_version = 999");
        failsWith("errors.case.newer", () -> CaseStore.open(folder));
        Sqlite.run(folder, "PRAGMA user_version = " + Migrations.version());

        CaseStore.open(folder).close();
    }

    /** Opens the case given, for the test of the lock: ends with 0, or 3 where it is locked. */
    public static void main(String[] arguments) throws KhabirException {
        try (CaseStore store = CaseStore.open(Path.of(arguments[0]))) {
            store.articles();
        } catch (KhabirException e) {
            System.exit(e.key().equals("errors.case.locked") ? 3 : 4);
        }
    }

    private boolean opensInAnotherProcess() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx64m", "-cp", System.getProperty("java.class.path"),
                CaseOpeningTest.class.getName(), folder.toString()).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, 3);
        return process.exitValue() == 0;
    }

    private static void failsWith(String key, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(KhabirException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
