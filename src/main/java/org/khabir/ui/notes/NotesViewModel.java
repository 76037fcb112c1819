package org.khabir.ui.notes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.codebook.CodebookEdits;
import org.khabir.codebook.TagFigures;
import org.khabir.codebook.TagPair;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Codebook;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Selection;
import org.khabir.ui.desk.TextFilter;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** The codebook, the passages under the chosen tag, and what is tagged together; everything done here can be undone. */
public final class NotesViewModel {

    private final Desk desk;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObservableList<TagRow> rows = FXCollections.observableArrayList();
    private final ObservableList<TagPair> pairs = FXCollections.observableArrayList();
    private final Selection<NotedPassage> selection;
    private final ObjectProperty<TagRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<Together> together = new SimpleObjectProperty<>(this, "together");
    private final ReadOnlyObjectWrapper<TagFigures> figures = new ReadOnlyObjectWrapper<>(this, "figures", new TagFigures(List.of(), List.of()));
    private final BooleanProperty withSubtags = new SimpleBooleanProperty(this, "withSubtags", true);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final EntityNotesViewModel entityNotes;
    private volatile NotedPassages all = NotedPassages.NONE;

    /** The passages of two tags: only those that overlap, or all in articles that carry both. */
    public record Together(TagPair pair, boolean overlapping) {
    }

    public NotesViewModel(Desk desk) {
        this.desk = desk;
        this.selection = new Selection<>(desk.tasks());
        this.entityNotes = new EntityNotesViewModel(desk, Clock.systemUTC());
        chosen.subscribe((before, now) -> choose(before, now));
        together.subscribe((before, now) -> select());
        withSubtags.subscribe((before, now) -> count());
        filter.subscribe((before, now) -> select());
        desk.scopeProperty().subscribe((before, now) -> count());
        desk.articleIdProperty().subscribe((before, now) -> count());
        desk.keepLoaded(() -> NotedPassages.of(desk.workspace(), all), this::show,
                CaseChange.Kind.TAGS, CaseChange.Kind.ANNOTATIONS, CaseChange.Kind.ARTICLES);
    }

    /** The tags in the codebook's order. */
    public ObservableList<Tag> tags() {
        return tags;
    }

    public Codebook codebook() {
        return all.codebook();
    }

    /** The lines of the codebook in its order, with counts in the present scope; the first two are no tags. */
    public ObservableList<TagRow> rows() {
        return rows;
    }

    /** What was written about entities, in any article. */
    public EntityNotesViewModel entityNotes() {
        return entityNotes;
    }

    /** The tags that occur together in the present scope. */
    public ObservableList<TagPair> pairs() {
        return pairs;
    }

    /** All counts of the present scope. */
    public ReadOnlyObjectProperty<TagFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** The passages under the chosen line, or of the two tags chosen together, in the present scope and filter. */
    public ObservableList<NotedPassage> shown() {
        return selection.shown();
    }

    public ObjectProperty<TagRow> chosenProperty() {
        return chosen;
    }

    /** The two tags whose passages are shown in place of the chosen line's; null where none are. */
    public ObjectProperty<Together> togetherProperty() {
        return together;
    }

    /** True where a tag's passages and counts are those of the tags under it as well. */
    public BooleanProperty withSubtagsProperty() {
        return withSubtags;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** What the annotation of that id stands on. */
    public Optional<NotedPassage> passage(String annotationId) {
        return all.passages().stream().filter(passage -> passage.annotation().id().equals(annotationId)).findFirst();
    }

    /** The annotation that puts the tag on exactly that stretch; {@code span} is null for the whole article. */
    public Optional<Annotation> tagging(String articleId, Span span, Tag tag) {
        return all.annotations().stream().filter(annotation -> tag.id().equals(annotation.tagId())
                && annotation.articleId().equals(articleId) && Objects.equals(annotation.span(), span)).findFirst();
    }

    /** Where the tag stands in the whole case; its articles as a whole have no span. */
    public Set<Place> places(Tag tag) {
        return all.annotations().stream().filter(annotation -> tag.id().equals(annotation.tagId()))
                .map(annotation -> new Place(annotation.articleId(), annotation.span())).collect(Collectors.toSet());
    }

    /** As {@link #reveal(NotedPassage)}, in the second reader. */
    public void revealBeside(NotedPassage passage) {
        desk.beside(() -> reveal(passage));
    }

    /** Shows the passage in the reader. */
    public void reveal(NotedPassage passage) {
        desk.go(new Place(passage.annotation().articleId(), passage.annotation().span()));
    }

    /** How many passages carry the tag itself, in the whole case. */
    public int uses(Tag tag) {
        return (int) all.annotations().stream().filter(annotation -> tag.id().equals(annotation.tagId())).count();
    }

    /** A tag as drafted, behind the others under its parent; yet to be put into the codebook. */
    public Tag draw(TagDraft draft, String parentId) {
        return draft.tag(UUID.randomUUID().toString(), parentId, edits().endUnder(parentId));
    }

    /** The edit that puts the tag, and takes its key from the tag that had it. */
    public Edit putting(Tag tag) {
        return edits().put(tag);
    }

    /** @param parentId null for the top */
    public void add(TagDraft draft, String parentId) {
        Tag tag = draw(draft, parentId);
        desk.edit(EditLabel.of("edit.tag.add", tag.name()), putting(tag));
    }

    public void change(Tag tag, TagDraft draft) {
        put(draft.over(tag));
    }

    /** @param key 1 to 9, 0 for none */
    public void setShortcut(Tag tag, int key) {
        put(tag.withShortcut(key));
    }

    public boolean canMove(Tag tag, String parentId) {
        return edits().canStandUnder(tag, parentId);
    }

    /** @param index how many of the tags under the parent come before it; nothing happens where it would stand under itself */
    public void move(Tag tag, String parentId, int index) {
        if (canMove(tag, parentId)) {
            desk.edit(EditLabel.of("edit.tag.move", tag.name()), edits().move(tag, parentId, index));
        }
    }

    /** Moves the tag before the one above it, or behind the one below it, of those under the same parent. */
    public void step(Tag tag, int by) {
        int at = codebook().under(tag.parentId()).indexOf(tag) + by;
        if (at >= 0 && at < codebook().under(tag.parentId()).size()) {
            move(tag, tag.parentId(), at);
        }
    }

    /** Has {@code into} take over what {@code from} is on, and the tags under it. */
    public void merge(Tag from, Tag into) {
        desk.edit(EditLabel.of("edit.tag.merge", from.name(), into.name()), edits().merge(from, into));
    }

    /** Takes the tag off the codebook and off its passages; notes written on those stay. */
    public void remove(Tag tag) {
        desk.edit(EditLabel.of("edit.tag.remove", tag.name()), edits().remove(tag));
    }

    /** Writes the note of a passage; a passage left with neither note nor tag goes. */
    public void write(NotedPassage passage, String note) {
        Annotation annotation = passage.annotation();
        if (note.isBlank() && annotation.tagId() == null) {
            remove(List.of(passage));
        } else {
            desk.edit(EditLabel.of("edit.note.write"),
                    new Edit.PutAnnotation(new Annotation(annotation.id(), annotation.articleId(), annotation.span(), annotation.tagId(),
                            note.strip(), annotation.created())));
        }
    }

    /** The note on the article as a whole; empty where there is none. */
    public Optional<Annotation> onArticle(String articleId) {
        return all.annotations().stream().filter(annotation -> annotation.articleId().equals(articleId) && annotation.span() == null
                && annotation.tagId() == null).findFirst();
    }

    /** Writes the note on an article as a whole; a blank one takes it away. */
    public void writeOnArticle(String articleId, String note) {
        Optional<NotedPassage> written = onArticle(articleId).flatMap(before -> passage(before.id()));
        if (written.isPresent()) {
            write(written.get(), note);
        } else if (!note.isBlank()) {
            desk.edit(EditLabel.of("edit.note.add"),
                    new Edit.PutAnnotation(new Annotation(UUID.randomUUID().toString(), articleId, null, null, note.strip(), Instant.now())));
        }
    }

    public void remove(List<NotedPassage> passages) {
        List<Edit> edits = new ArrayList<>();
        passages.forEach(passage -> edits.add(new Edit.RemoveAnnotation(passage.annotation().id())));
        if (!edits.isEmpty()) {
            desk.edit(EditLabel.of("edit.annotation.remove"), edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits));
        }
    }

    /** Hands over the passages with their titles, sources and dates, in the language of {@code texts}; an empty line between. */
    public void cite(List<NotedPassage> passages, Texts texts, Consumer<Clip> onDone) {
        Citations.of(desk, texts, passages.stream().map(each -> new Place(each.annotation().articleId(), each.annotation().span())).toList(), onDone);
    }

    private void put(Tag tag) {
        desk.edit(EditLabel.of("edit.tag.change", tag.name()), putting(tag));
    }

    private CodebookEdits edits() {
        return new CodebookEdits(codebook(), all.annotations());
    }

    private void show(NotedPassages loaded) {
        all = loaded;
        tags.setAll(loaded.codebook().tags());
        selection.setAll(loaded.passages());
        count();
    }

    private void count() {
        Predicate<Annotation> inScope = inScope();
        List<Annotation> counted = all.annotations().stream().filter(inScope).toList();
        Codebook codebook = codebook();
        desk.tasks().call(() -> TagFigures.of(codebook, counted)).onSuccess(found -> show(found, counted)).start();
    }

    private void show(TagFigures found, List<Annotation> counted) {
        figures.set(found);
        pairs.setAll(found.pairs());
        TagRow before = chosen.get();
        List<TagRow> lines = new ArrayList<>();
        lines.add(row(TagRow.Kind.ALL, counted));
        lines.add(row(TagRow.Kind.NOTES, counted.stream().filter(annotation -> !annotation.note().isEmpty()).toList()));
        found.counts().forEach(count -> lines.add(withSubtags.get()
                ? new TagRow(TagRow.Kind.TAG, count.tag(), count.passagesWithin(), count.articlesWithin())
                : new TagRow(TagRow.Kind.TAG, count.tag(), count.passages(), count.articles())));
        rows.setAll(lines);
        chosen.set(lines.stream().filter(line -> before != null && line.isSameLineAs(before)).findFirst().orElse(lines.getFirst()));
        Together pair = together.get();
        together.set(pair == null ? null : found.pairs().stream().filter(each -> each.one().id().equals(pair.pair().one().id())
                && each.other().id().equals(pair.pair().other().id())).map(each -> new Together(each, pair.overlapping())).findFirst().orElse(null));
        select();
    }

    private static TagRow row(TagRow.Kind kind, List<Annotation> gathered) {
        return new TagRow(kind, null, gathered.size(), (int) gathered.stream().map(Annotation::articleId).distinct().count());
    }

    private void choose(TagRow before, TagRow now) {
        if (before == null || now == null || !now.isSameLineAs(before)) {
            together.set(null);
        }
        select();
    }

    private void select() {
        Predicate<Annotation> inScope = inScope();
        Predicate<Annotation> gathered = gathered();
        TextFilter typed = new TextFilter(filter.get());
        selection.setCondition(passage -> inScope.test(passage.annotation()) && gathered.test(passage.annotation())
                && typed.accepts(passage.words()));
    }

    private Predicate<Annotation> gathered() {
        Together both = together.get();
        if (both != null) {
            return annotation -> (both.overlapping() ? both.pair().overlapping() : both.pair().sharing()).contains(annotation.id());
        }
        TagRow line = chosen.get();
        return switch (line == null ? TagRow.Kind.ALL : line.kind()) {
            case ALL -> annotation -> true;
            case NOTES -> annotation -> !annotation.note().isEmpty();
            case TAG -> {
                String id = line.tag().id();
                Set<String> wanted = withSubtags.get() ? codebook().within(id) : Set.of(id);
                yield annotation -> annotation.tagId() != null && wanted.contains(annotation.tagId());
            }
        };
    }

    private Predicate<Annotation> inScope() {
        String article = desk.articleIdProperty().get();
        return desk.scopeProperty().get() == Scope.CASE ? annotation -> true : annotation -> annotation.articleId().equals(article);
    }
}
