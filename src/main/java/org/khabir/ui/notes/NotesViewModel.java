package org.khabir.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.khabir.model.Annotation;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;
import org.khabir.workspace.CaseChange;

/** The codebook, and the passages under the chosen tag; everything done here can be undone. */
public final class NotesViewModel {

    private final Desk desk;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObservableList<TagRow> rows = FXCollections.observableArrayList();
    private final ObservableList<NotedPassage> all = FXCollections.observableArrayList();
    private final FilteredList<NotedPassage> shown = new FilteredList<>(all);
    private final ObjectProperty<TagRow> chosen = new SimpleObjectProperty<>(this, "chosen");

    public NotesViewModel(Desk desk) {
        this.desk = desk;
        chosen.subscribe((before, now) -> select());
        desk.scopeProperty().subscribe((before, now) -> scopeChanged());
        desk.articleIdProperty().subscribe((before, now) -> scopeChanged());
        desk.keepLoaded(() -> NotedPassages.of(desk.workspace()), this::show,
                CaseChange.Kind.TAGS, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.ARTICLES);
    }

    public ObservableList<Tag> tags() {
        return tags;
    }

    /** The lines of the codebook, with counts in the present scope. */
    public ObservableList<TagRow> rows() {
        return rows;
    }

    /** The passages under the chosen line, in the present scope. */
    public ObservableList<NotedPassage> shown() {
        return shown;
    }

    public ObjectProperty<TagRow> chosenProperty() {
        return chosen;
    }

    /** What the annotation of that id stands on. */
    public Optional<NotedPassage> passage(String annotationId) {
        return all.stream().filter(passage -> passage.annotation().id().equals(annotationId)).findFirst();
    }

    /** Shows the passage in the reader. */
    public void reveal(NotedPassage passage) {
        Annotation annotation = passage.annotation();
        desk.go(new Place(annotation.articleId(), annotation.span()));
    }

    /** @param color as {@code #rrggbb} */
    public void add(String name, String color) {
        Tag tag = new Tag(UUID.randomUUID().toString(), name.strip(), color, "", null);
        desk.edit(EditLabel.of("edit.tag.add", tag.name()), new Edit.PutTag(tag));
    }

    public void change(Tag tag, String name, String color) {
        Tag changed = new Tag(tag.id(), name.strip(), color, tag.description(), tag.parentId());
        desk.edit(EditLabel.of("edit.tag.change", changed.name()), new Edit.PutTag(changed));
    }

    /** Takes the tag off the codebook and off its passages; notes written on those stay. */
    public void remove(Tag tag) {
        List<Edit> edits = new ArrayList<>();
        for (NotedPassage passage : all) {
            Annotation annotation = passage.annotation();
            if (tag.id().equals(annotation.tagId())) {
                edits.add(annotation.note().isEmpty() ? new Edit.RemoveAnnotation(annotation.id())
                        : new Edit.PutAnnotation(with(annotation, null, annotation.note())));
            }
        }
        tags.stream().filter(child -> tag.id().equals(child.parentId())).forEach(child ->
                edits.add(new Edit.PutTag(new Tag(child.id(), child.name(), child.color(), child.description(), tag.parentId()))));
        edits.add(new Edit.RemoveTag(tag.id()));
        desk.edit(EditLabel.of("edit.tag.remove", tag.name()), new Edit.Batch(edits));
    }

    /** Writes the note of a passage; a passage left with neither note nor tag goes. */
    public void write(NotedPassage passage, String note) {
        Annotation annotation = passage.annotation();
        if (note.isBlank() && annotation.tagId() == null) {
            remove(passage);
        } else {
            desk.edit(EditLabel.of("edit.note.write"),
                    new Edit.PutAnnotation(with(annotation, annotation.tagId(), note.strip())));
        }
    }

    public void remove(NotedPassage passage) {
        desk.edit(EditLabel.of("edit.annotation.remove"), new Edit.RemoveAnnotation(passage.annotation().id()));
    }

    private void show(NotedPassages loaded) {
        tags.setAll(loaded.tags());
        all.setAll(loaded.passages());
        scopeChanged();
    }

    private void scopeChanged() {
        TagRow before = chosen.get();
        List<TagRow> lines = new ArrayList<>();
        lines.add(count(TagRow.Kind.ALL, null));
        lines.add(count(TagRow.Kind.NOTES, null));
        tags.forEach(tag -> lines.add(count(TagRow.Kind.TAG, tag)));
        rows.setAll(lines);
        chosen.set(lines.stream().filter(line -> before != null && line.isSameLineAs(before)).findFirst().orElse(lines.getFirst()));
        select();
    }

    private TagRow count(TagRow.Kind kind, Tag tag) {
        TagRow line = new TagRow(kind, tag, 0);
        return new TagRow(kind, tag, all.stream().filter(inScope()).filter(line::gathers).count());
    }

    private void select() {
        TagRow line = chosen.get();
        Predicate<NotedPassage> inScope = inScope();
        shown.setPredicate(passage -> inScope.test(passage) && (line == null || line.gathers(passage)));
    }

    private Predicate<NotedPassage> inScope() {
        String article = desk.articleIdProperty().get();
        return desk.scopeProperty().get() == Scope.CASE
                ? passage -> true : passage -> passage.annotation().articleId().equals(article);
    }

    private static Annotation with(Annotation annotation, String tagId, String note) {
        return new Annotation(annotation.id(), annotation.articleId(), annotation.span(), tagId, note, annotation.created());
    }
}
