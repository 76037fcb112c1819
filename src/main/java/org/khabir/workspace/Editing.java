package org.khabir.workspace;

import java.util.Optional;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EditProgress;
import org.khabir.model.HistoryEntry;
import org.khabir.store.CaseStore;
import org.khabir.store.Executed;

/** Carries out edits, takes them back and does them again, at once or as jobs; and tells what they changed. */
final class Editing {

    private final CaseStore store;
    private final Jobs jobs;
    private final ChangeNotices notices;

    Editing(CaseStore store, Jobs jobs, ChangeNotices notices) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
    }

    void edit(EditLabel label, Edit edit) throws KhabirException {
        tell(store.edit(label, edit));
    }

    Optional<HistoryEntry> undo() throws KhabirException {
        return store.undo().map(this::tell);
    }

    Optional<HistoryEntry> redo() throws KhabirException {
        return store.redo().map(this::tell);
    }

    Job<HistoryEntry> startEdit(EditLabel label, EditSource edit) {
        return start(progress -> tell(store.edit(label, edit.of(progress), progress)));
    }

    Job<Optional<HistoryEntry>> startUndo() {
        return start(progress -> store.undo(progress).map(this::tell));
    }

    Job<Optional<HistoryEntry>> startRedo() {
        return start(progress -> store.redo(progress).map(this::tell));
    }

    private <T> Job<T> start(Work<T> work) {
        return jobs.edit("job.editing", job -> {
            job.requireNotCancelled();
            return work.of((stage, done, total) -> {
                job.requireNotCancelled();
                job.report("job.editing." + stage, done, total, "");
            });
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(EditProgress progress) throws KhabirException;
    }

    private HistoryEntry tell(Executed executed) {
        notices.tell(new CaseChange(EditKinds.of(executed.edit()), executed.commit().articleIds()));
        return executed.entry();
    }
}
