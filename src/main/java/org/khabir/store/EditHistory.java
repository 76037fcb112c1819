package org.khabir.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EditProgress;
import org.khabir.model.EditProgress.Stage;
import org.khabir.model.HistoryEntry;

/** Carries out edits, takes them back and does them again; each with its line in the history in one transaction. */
final class EditHistory {

    private final Database database;
    private final Clock clock;
    private final String author;
    private final Consumer<Commit> onCommit;

    EditHistory(Database database, Clock clock, String author, Consumer<Commit> onCommit) {
        this.database = database;
        this.clock = clock;
        this.author = author;
        this.onCommit = onCommit;
    }

    Executed edit(EditLabel label, Edit edit, EditProgress progress) throws KhabirException {
        Instant now = clock.instant();
        return database.write(session -> {
            Touched touched = new Touched();
            Edit inverse = new EditRunner(session, touched, progress).run(edit);
            HistoryEntry entry = new HistoryTable(session).add(label, edit, inverse, author, now);
            return new Executed(entry, edit, finish(session, touched, progress));
        }, executed -> onCommit.accept(executed.commit()));
    }

    Optional<Executed> undo(EditProgress progress) throws KhabirException {
        return step(session -> new HistoryTable(session).toUndo(), true, progress);
    }

    Optional<Executed> redo(EditProgress progress) throws KhabirException {
        return step(session -> new HistoryTable(session).toRedo(), false, progress);
    }

    private Optional<Executed> step(Database.Work<Optional<HistoryTable.Step>> choice, boolean back, EditProgress progress)
            throws KhabirException {
        return database.write(session -> {
            Optional<HistoryTable.Step> step = choice.in(session);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            Touched touched = new Touched();
            Edit edit = back ? step.get().inverse() : step.get().edit();
            new EditRunner(session, touched, progress).run(edit);
            HistoryEntry entry = new HistoryTable(session).mark(step.get().entry(), back);
            return Optional.of(new Executed(entry, edit, finish(session, touched, progress)));
        }, executed -> executed.ifPresent(e -> onCommit.accept(e.commit())));
    }

    private static Commit finish(Session session, Touched touched, EditProgress progress) throws SQLException, KhabirException {
        AnalysisTable analyses = new AnalysisTable(session, touched.links());
        Set<String> corrected = touched.corrected();
        int summedUp = 0;
        for (String articleId : corrected) {
            progress.reached(Stage.SUMMING_UP, summedUp++, corrected.size());
            analyses.sumUp(articleId);
        }
        return new ArticleTable(session).commit(touched.articles(), analyses.link(touched.names()));
    }
}
