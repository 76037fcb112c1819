package org.khabir.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityName;
import org.khabir.model.EntityType;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.review.MentionVerdicts;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Verdicts;
import org.khabir.ui.notes.ArticleNoteForm;
import org.khabir.ui.notes.EntityNotesViewModel;
import org.khabir.ui.notes.EverywhereDialog;
import org.khabir.ui.notes.EverywhereViewModel;
import org.khabir.ui.notes.NotedPassage;
import org.khabir.ui.notes.TagForm;
import org.khabir.ui.reader.Mark;
import org.khabir.ui.reader.ReaderActions;
import org.khabir.ui.reader.ReaderViewModel;

/** What can be done with a stretch of the article on show; all of it can be undone. An empty stretch is the whole article. */
final class TextActions implements ReaderActions {

    private final Texts texts;
    private final CaseModels models;
    private final ReaderViewModel reader;
    private final Desk desk;
    private final ReaderLink link;
    private final Prompts prompts;
    private final Operations operations;
    private final Runnable nextTheme;
    private final Clock clock;

    /** @param reader the reader whose text is acted upon */
    TextActions(Texts texts, CaseModels models, ReaderViewModel reader, Prompts prompts, Operations operations, Runnable nextTheme) {
        this.texts = texts;
        this.models = models;
        this.reader = reader;
        this.desk = models.desk();
        this.link = new ReaderLink(models, reader);
        this.prompts = prompts;
        this.operations = operations;
        this.nextTheme = nextTheme;
        this.clock = Clock.systemUTC();
    }

    /** Tags what is selected in the reader. */
    void tagSelection(Tag tag) {
        tag(reader.selection().span(), tag);
    }

    @Override
    public void tag(Span span, Tag tag) {
        desk.edit(EditLabel.of("edit.tag.apply", tag.name()), new Edit.PutAnnotation(annotation(span, tag.id(), "")));
    }

    @Override
    public void tagWithNew(Span span) {
        Annotation untagged = annotation(span, null, "");
        new TagForm(texts, prompts).askNew(models.notes().tags().size()).ifPresent(draft -> {
            Tag tag = models.notes().draw(draft, null);
            desk.edit(EditLabel.of("edit.tag.addAndApply", tag.name()), new Edit.Batch(List.of(models.notes().putting(tag),
                    new Edit.PutAnnotation(new Annotation(untagged.id(), untagged.articleId(), untagged.span(), tag.id(), "",
                            untagged.created())))));
        });
    }

    @Override
    public void tagByKey(Span span, int key) {
        models.notes().tags().stream().filter(tag -> tag.shortcut() == key && !tag.heading()).findFirst().ifPresent(tag ->
                models.notes().tagging(article(), span, tag).ifPresentOrElse(
                        annotation -> desk.edit(EditLabel.of("edit.tag.takeOff", tag.name()), new Edit.RemoveAnnotation(annotation.id())),
                        () -> tag(span, tag)));
    }

    @Override
    public void tagEverywhere(Span span) {
        String body = reader.articleProperty().get().body();
        new EverywhereDialog(texts, EverywhereViewModel.ofWords(desk, models.notes(), span.of(body), clock)).show(prompts);
    }

    /** Offers to tag every mention of the entity in the case. */
    void tagMentions(CaseEntity entity) {
        new EverywhereDialog(texts, EverywhereViewModel.ofEntity(desk, models.notes(), entity, clock)).show(prompts);
    }

    /** Offers to tag every place of the case where the words selected in the reader stand. */
    void tagSelectionEverywhere() {
        tagEverywhere(reader.selection().span());
    }

    @Override
    public void note(Span span) {
        Annotation empty = annotation(span, null, "");
        askNote("").filter(note -> !note.isBlank()).ifPresent(note -> desk.edit(EditLabel.of("edit.note.add"),
                new Edit.PutAnnotation(new Annotation(empty.id(), empty.articleId(), empty.span(), null, note.strip(), empty.created()))));
    }

    @Override
    public void noteOnArticle() {
        new ArticleNoteForm(texts, prompts, models.notes()).ask(article(), reader.articleProperty().get().title());
    }

    @Override
    public void noteOnEntity(Mark mark) {
        EntityNotesViewModel notes = models.notes().entityNotes();
        link.caseName(mark).ifPresent(name -> prompts.text(texts.text("notes.entity.title", name.name()), texts.text("notes.entity.prompt"),
                notes.on(name.key()).map(Decision.EntityNote::note).orElse(""), texts.text("notes.note.save"))
                .ifPresent(text -> notes.write(name.key(), name.name(), text)));
    }

    @Override
    public void openProfile(Mark mark) {
        link.caseName(mark).ifPresent(name -> desk.openProfile(name.key()));
    }

    /** The key of the case's entity that is named where the caret is; empty where none is. */
    Optional<String> entityAtCaret() {
        return reader.articleProperty().get() == null ? Optional.empty() : reader.markAt(reader.selection().span().start())
                .filter(mark -> mark.kind() == Mark.Kind.ENTITY).flatMap(link::caseName).map(EntityName::key);
    }

    @Override
    public void markAs(Span span, EntityType type) {
        if (span.length() > 0) {
            desk.edit(EditLabel.of("edit.mention.mark", span.of(reader.articleProperty().get().body())),
                    MentionVerdicts.markAs(article(), span, type));
        }
    }

    @Override
    public void addMeeting() {
        operations.addMeeting();
    }

    @Override
    public void confirm(Mark mark) {
        judge(mark, Review.CONFIRMED, "confirm");
    }

    @Override
    public void reject(Mark mark) {
        judge(mark, Review.REJECTED, "reject");
    }

    @Override
    public void moveTo(Span to, Mark mark) {
        link.mention(mark).ifPresent(found -> desk.edit(EditLabel.of("edit.mention.move", found.mention().text(),
                to.of(reader.articleProperty().get().body())),
                MentionVerdicts.moveTo(to, found.mention(), found.entity(), link.analysis().orElseThrow())));
    }

    @Override
    public void editAnnotation(Mark mark) {
        passage(mark).ifPresent(passage -> askNote(passage.annotation().note())
                .ifPresent(note -> models.notes().write(passage, note)));
    }

    @Override
    public void removeAnnotation(Mark mark) {
        passage(mark).map(List::of).ifPresent(models.notes()::remove);
    }

    @Override
    public void search(String text) {
        operations.search(text);
    }

    @Override
    public void nextTheme() {
        nextTheme.run();
    }

    @Override
    public void openBeside() {
        Place here = new Place(article(), reader.selection().isEmpty() ? null : reader.selection().span());
        desk.beside(() -> desk.go(here));
    }

    @Override
    public void close() {
        models.readers().close(reader);
    }

    @Override
    public void confirmAll(List<Mark> marks) {
        List<Edit> edits = marks.stream().flatMap(mark -> verdict(mark, Review.CONFIRMED).stream()).toList();
        if (!edits.isEmpty()) {
            desk.edit(EditLabel.of("edit.check.all", texts.number(edits.size())), new Edit.Batch(edits));
        }
    }

    @Override
    public void confirmInCase(Mark mark) {
        reader.inCase(mark).ifPresent(entity -> models.entities().confirm(List.of(entity)));
    }

    private void judge(Mark mark, Review verdict, String action) {
        String key = switch (mark.kind()) {
            case ENTITY -> "edit.mention.";
            case TIME -> "edit.time.";
            case MEETING -> "edit.meeting.here.";
            default -> throw new IllegalArgumentException("Nothing to judge: " + mark.kind());
        };
        verdict(mark, verdict).ifPresent(edit -> desk.edit(EditLabel.of(key + action), edit));
    }

    /** Empty where the mark is gone meanwhile. */
    private Optional<Edit> verdict(Mark mark, Review verdict) {
        return switch (mark.kind()) {
            case ENTITY -> link.mention(mark).map(found -> MentionVerdicts.judge(article(), found.entity(), found.mention(), verdict));
            case TIME -> Optional.of(Verdicts.time(article(), mark.span(), verdict));
            case MEETING -> link.meeting(mark.id()).map(meeting -> Verdicts.meeting(link.analysis().orElseThrow(), meeting, verdict));
            default -> Optional.empty();
        };
    }

    private Optional<NotedPassage> passage(Mark mark) {
        return models.notes().passage(mark.id());
    }

    private Optional<String> askNote(String initial) {
        return prompts.text(texts.text("notes.note.title"), texts.text("notes.note.prompt"), initial, texts.text("notes.note.save"));
    }

    private Annotation annotation(Span span, String tagId, String note) {
        return new Annotation(UUID.randomUUID().toString(), article(), span.length() == 0 ? null : span, tagId, note, clock.instant());
    }

    private String article() {
        return reader.articleProperty().get().id();
    }
}
