package org.khabir.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.khabir.export.ExportFormat;
import org.khabir.i18n.Language;
import org.khabir.model.Annotation;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EditProgress;
import org.khabir.model.HistoryEntry;
import org.khabir.model.NamedEntry;
import org.khabir.model.Reading;
import org.khabir.model.Tag;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.EditSource;
import org.khabir.workspace.ImportSummary;
import org.khabir.workspace.Job;
import org.khabir.workspace.Learning;
import org.khabir.workspace.LearningMaterial;
import org.khabir.workspace.ReportOptions;
import org.khabir.workspace.Scan;

/** A case in memory that carries out edits of tags, annotations and names, and records them all. */
public final class FakeWorkspace extends FakeCase {

    public FakeJob<ImportSummary> importing = new FakeJob<>();
    public LearningMaterial material = new LearningMaterial(0, 0, null);
    public FakeJob<Learning> learning = new FakeJob<>();
    public boolean closed;
    private final List<Consumer<CaseChange>> listeners = new ArrayList<>();

    public void tell(CaseChange.Kind... kinds) {
        List.copyOf(listeners).forEach(listener -> listener.accept(new CaseChange(Set.of(kinds), Set.of())));
    }

    @Override
    public void keepRead(String articleId) {
        readings.merge(articleId, new Reading(true, false), (before, now) -> before.withRead(true));
        tell(CaseChange.Kind.READING);
    }

    @Override
    public <T> Job<List<T>> scan(List<String> articleIds, Scan<T> scan) {
        return done(() -> {
            List<T> found = new ArrayList<>();
            for (String id : articleIds.isEmpty() ? List.copyOf(articles.keySet()) : articleIds) {
                found.addAll(scan.of(id));
            }
            return found;
        });
    }

    @Override
    public Job<ImportSummary> importPaths(List<Path> paths) {
        return importing;
    }

    @Override
    public Job<Integer> reanalyze() {
        return new FakeJob<>();
    }

    @Override
    public LearningMaterial learningMaterial() {
        return material;
    }

    @Override
    public Job<Learning> learn() {
        return learning;
    }

    @Override
    public Job<Path> exportMeetings(ExportFormat format, Language language, Path file) {
        return new FakeJob<>();
    }

    @Override
    public Job<Path> exportTimeline(ExportFormat format, Language language, Path file) {
        return new FakeJob<>();
    }

    @Override
    public Job<Path> report(List<String> articleIds, ReportOptions options, Path pdf) {
        return new FakeJob<>();
    }

    @Override
    public void edit(EditLabel label, Edit edit) {
        edits.add(edit);
        history.removeIf(HistoryEntry::undone);
        history.addFirst(new HistoryEntry(history.size() + 1, Instant.EPOCH, "", label, false));
        carryOut(edit);
        tell(CaseChange.Kind.TAGS, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.NAMES, CaseChange.Kind.READING, CaseChange.Kind.HISTORY);
    }

    @Override
    public Optional<HistoryEntry> undo() {
        return turn(history.stream().filter(entry -> !entry.undone()).findFirst(), true);
    }

    @Override
    public Optional<HistoryEntry> redo() {
        return turn(history.reversed().stream().filter(HistoryEntry::undone).findFirst(), false);
    }

    @Override
    public Job<HistoryEntry> startEdit(EditLabel label, EditSource edit) {
        return done(() -> {
            edit(label, edit.of(EditProgress.UNSEEN));
            return history.getFirst();
        });
    }

    @Override
    public Job<Optional<HistoryEntry>> startUndo() {
        return done(this::undo);
    }

    @Override
    public Job<Optional<HistoryEntry>> startRedo() {
        return done(this::redo);
    }

    @Override
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    @Override
    public Runnable onChange(Consumer<CaseChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
    }

    private static <T> Job<T> done(Callable<T> work) {
        FakeJob<T> job = new FakeJob<>();
        try {
            job.result().complete(work.call());
        } catch (Exception e) {
            job.result().completeExceptionally(e);
        }
        return job;
    }

    private Optional<HistoryEntry> turn(Optional<HistoryEntry> entry, boolean undone) {
        entry.ifPresent(found -> history.replaceAll(each -> each == found
                ? new HistoryEntry(found.number(), found.at(), found.author(), found.label(), undone) : each));
        tell(CaseChange.Kind.HISTORY);
        return entry;
    }

    private void carryOut(Edit edit) {
        switch (edit) {
            case Edit.PutTag(Tag tag) -> tags.put(tag.id(), tag);
            case Edit.RemoveTag(String id) -> tags.remove(id);
            case Edit.PutAnnotation(Annotation annotation) -> annotations.put(annotation.id(), annotation);
            case Edit.RemoveAnnotation(String id) -> annotations.remove(id);
            case Edit.PutNamedEntry(NamedEntry entry) -> names.put(entry.id(), entry);
            case Edit.RemoveNamedEntry(String id) -> names.remove(id);
            case Edit.PutReading(String articleId, Reading reading) -> readings.put(articleId, reading);
            case Edit.RemoveArticle(String articleId) -> articles.remove(articleId);
            case Edit.RestoreArticle ignored -> { }
            case Edit.Batch(List<Edit> all) -> all.forEach(this::carryOut);
            case Edit.PutCorrection ignored -> { }
            case Edit.RemoveCorrection ignored -> { }
            case Edit.PutDecision(Decision.EntityNote note) -> entityNotes.put(note.id(), note);
            case Edit.PutDecision ignored -> { }
            case Edit.RemoveDecision(String id) -> entityNotes.remove(id);
        }
    }
}
