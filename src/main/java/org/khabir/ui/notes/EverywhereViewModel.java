package org.khabir.ui.notes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import org.khabir.codebook.SameWords;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.workspace.Job;
import org.khabir.workspace.Scan;

/** Tags every place of the case where some words stand, or where an entity is mentioned, after showing which those are. */
public final class EverywhereViewModel {

    private final Desk desk;
    private final NotesViewModel notes;
    private final CaseEntity entity;
    private final Clock clock;
    private final JobsViewModel jobs;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide");
    private final ObjectProperty<Tag> tag = new SimpleObjectProperty<>(this, "tag");
    private final ObservableList<FoundPassage> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(this, "counts", new Counts(0, 0, 0));
    private Job<?> running;

    /**
     * What was found.
     *
     * @param found    places in all
     * @param ticked   of these, to be tagged
     * @param articles that the ticked ones stand in
     */
    public record Counts(int found, int ticked, int articles) {
    }

    private EverywhereViewModel(Desk desk, NotesViewModel notes, CaseEntity entity, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.entity = entity;
        this.clock = clock;
        this.jobs = new JobsViewModel(desk.tasks(), desk.failures());
        TagRow line = notes.chosenProperty().get();
        tag.set(line == null || line.tag() == null || line.tag().heading() ? null : line.tag());
        tag.subscribe((before, now) -> show(List.copyOf(found)));
    }

    /** For the places where {@code text} stands. */
    public static EverywhereViewModel ofWords(Desk desk, NotesViewModel notes, String text, Clock clock) {
        EverywhereViewModel model = new EverywhereViewModel(desk, notes, null, clock);
        model.words.set(text.strip());
        model.wide.set(true);
        return model;
    }

    /** For the mentions of an entity of the case. */
    public static EverywhereViewModel ofEntity(Desk desk, NotesViewModel notes, CaseEntity entity, Clock clock) {
        return new EverywhereViewModel(desk, notes, entity, clock);
    }

    /** The entity whose mentions are meant; empty where it is words. */
    public Optional<CaseEntity> entity() {
        return Optional.ofNullable(entity);
    }

    /** What is looked for at the next {@link #search}; of no meaning for an entity. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** For words, behind glued particles too; for an entity, what stands for its name as well. */
    public BooleanProperty wideProperty() {
        return wide;
    }

    /** The tag to be put, at first the one chosen in the codebook; null while none is chosen. */
    public ObjectProperty<Tag> tagProperty() {
        return tag;
    }

    /** The tags that can be put. */
    public List<Tag> tags() {
        return notes.tags().stream().filter(each -> !each.heading()).toList();
    }

    public String path(Tag each) {
        return notes.codebook().path(each);
    }

    /** The places found, by article; each can be ticked. */
    public ObservableList<FoundPassage> found() {
        return found;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The search under way. */
    public JobsViewModel jobs() {
        return jobs;
    }

    /** Looks through the case anew, in the background. */
    public void search() {
        cancel();
        show(List.of());
        List<String> articleIds = entity == null ? List.of() : entity.articleIds();
        Job<List<FoundPassage>> job = entity == null && words.get().isBlank() ? null : desk.workspace().scan(articleIds, scan());
        running = job;
        if (job != null) {
            jobs.follow(job, places -> arrived(job, places));
        }
    }

    /** Stops the search under way; what was found before it stays away. */
    public void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    public void tick(FoundPassage passage, boolean wanted) {
        int at = found.indexOf(passage);
        if (at >= 0) {
            found.set(at, passage.withTicked(wanted));
            count();
        }
    }

    public void tickAll(boolean wanted) {
        change(passage -> passage.withTicked(wanted));
    }

    /** Tags what is ticked, as one edit. */
    public void apply() {
        Tag chosen = tag.get();
        List<FoundPassage> wanted = found.stream().filter(FoundPassage::ticked).toList();
        if (chosen != null && !wanted.isEmpty()) {
            desk.edit(EditLabel.of("edit.tag.everywhere", chosen.name(), Integer.toString(wanted.size())),
                    progress -> new Edit.Batch(wanted.stream().map(passage -> tagging(passage, chosen)).toList()));
        }
    }

    private Edit tagging(FoundPassage passage, Tag chosen) {
        return new Edit.PutAnnotation(new Annotation(UUID.randomUUID().toString(), passage.passage().articleId(), passage.span(),
                chosen.id(), "", clock.instant()));
    }

    private Scan<FoundPassage> scan() {
        return entity == null ? wordsIn(new SameWords(words.get(), wide.get())) : new MentionScan(desk.workspace(), entity, wide.get());
    }

    private Scan<FoundPassage> wordsIn(SameWords same) {
        return articleId -> desk.workspace().article(articleId).map(article -> places(article, same.in(article.body()))).orElse(List.of());
    }

    static List<FoundPassage> places(Article article, List<Span> spans) {
        return spans.stream().sorted().distinct().map(span -> new FoundPassage(Passage.of(article, span), span, false, true)).toList();
    }

    private void arrived(Job<?> job, List<FoundPassage> places) {
        if (job == running) {
            running = null;
            show(places);
        }
    }

    private void show(List<FoundPassage> places) {
        Set<Place> tagged = tag.get() == null ? Set.of() : notes.places(tag.get());
        found.setAll(places.stream().map(each -> each.withTagged(tagged.contains(new Place(each.passage().articleId(), each.span())))).toList());
        count();
    }

    private void change(UnaryOperator<FoundPassage> how) {
        List<FoundPassage> changed = new ArrayList<>(found);
        changed.replaceAll(how);
        found.setAll(changed);
        count();
    }

    private void count() {
        Set<String> articles = new HashSet<>();
        int ticked = 0;
        for (FoundPassage passage : found) {
            if (passage.ticked()) {
                ticked++;
                articles.add(passage.passage().articleId());
            }
        }
        counts.set(new Counts(found.size(), ticked, articles.size()));
    }
}
