package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;

/**
 * What the reader shows and what is selected in it. The panels beside it speak to this: they show an article, reveal a
 * place, emphasize an entity, and hear what is selected and clicked. Used on one thread.
 */
public final class ReaderViewModel {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Article> article = new ReadOnlyObjectWrapper<>(this, "article");
    private final ReadOnlyObjectWrapper<BodyText> body = new ReadOnlyObjectWrapper<>(this, "body");
    private final ReadOnlyObjectWrapper<ShownMarks> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Emphasis> emphasis = new ReadOnlyObjectWrapper<>(this, "emphasis", Emphasis.NONE);
    private final ReadingStyle style;
    private final CaseFactsSource facts;
    private final TextSelection selection = new TextSelection();
    private final FindInText find = new FindInText();
    private final Checking checking = new Checking();
    private final List<Consumer<Mark>> activationListeners = new ArrayList<>();
    private final List<Consumer<Span>> revealListeners = new ArrayList<>();
    private final List<IntConsumer> openListeners = new ArrayList<>();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place");
    private final ReadOnlyBooleanWrapper endInSight = new ReadOnlyBooleanWrapper(this, "endInSight");
    private final List<BiConsumer<String, Boolean>> walkListeners = new ArrayList<>();
    private List<Mark> marks = List.of();
    private List<Span> searchMatches = List.of();
    private Sheet sheet;

    /** @param facts what cards tell of the whole case */
    public ReaderViewModel(Texts texts, ReadingStyle style, CaseFactsSource facts) {
        this.texts = texts;
        this.facts = facts;
        this.style = style;
        style.layers().addListener((SetChangeListener<Layer>) change -> refreshMarks());
        find.matches().addListener((ListChangeListener<Span>) change -> refreshMarks());
        find.currentProperty().subscribe(index -> goToFound());
    }

    /**
     * Shows an article with what was found and noted in it. Called again with the same article, as after an edit, it keeps selection, place and
     * search hits.
     */
    public void show(Sheet shownSheet) {
        sheet = shownSheet;
        marks = Marks.of(shownSheet);
        if (!shownSheet.article().equals(article.get())) {
            searchMatches = List.of();
            emphasis.set(Emphasis.NONE);
            shown.set(null);
            endInSight.set(false);
            checking.restart();
            article.set(shownSheet.article());
            place.set(0);
            body.set(new BodyText(shownSheet.article()));
            selection.moveTo(0);
            find.search(shownSheet.article().body());
        }
        refreshMarks();
    }

    /** Shows no article. */
    public void clear() {
        article.set(null);
        shown.set(null);
        body.set(null);
        sheet = null;
        marks = List.of();
        selection.moveTo(0);
    }

    /** The article on show, null where there is none. */
    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Marks the hits of a search in the article on show, instead of any before. */
    public void searchMatches(List<Span> matches) {
        searchMatches = List.copyOf(matches);
        refreshMarks();
    }

    /** Puts the line of {@code offset} at the upper edge, as where reading stopped before; beyond the end nothing happens. */
    public void openAt(int offset) {
        if (body.get() != null && offset <= body.get().text().length()) {
            openListeners.forEach(listener -> listener.accept(offset));
        }
    }

    /** The offset of the uppermost line in sight. */
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** True while the article's last line is in sight. */
    public ReadOnlyBooleanProperty endInSightProperty() {
        return endInSight.getReadOnlyProperty();
    }

    /** Scrolls to {@code span}, flashes it, and puts the caret at its start. */
    public void reveal(Span span) {
        if (body.get() != null && span.end() <= body.get().text().length()) {
            selection.moveTo(span.start());
            revealListeners.forEach(listener -> listener.accept(span));
        }
    }

    /** Draws every mark of that kind and id stronger than the others. */
    public void emphasize(Mark.Kind kind, String id) {
        emphasis.set(new Emphasis(kind, id));
    }

    public void emphasizeNothing() {
        emphasis.set(Emphasis.NONE);
    }

    /**
     * Goes to the next mention of the entity under the caret, or of the one that is emphasized, or to the one before. Behind the article's last
     * one the listeners to that are told.
     */
    public void walk(boolean forward) {
        walker().ifPresent(id -> walkFrom(selection.caret(), id, forward));
    }

    /** Calls {@code listener} with an entity's id where the article has no further mention of it, and whether to go forward. */
    public void onWalkBeyond(BiConsumer<String, Boolean> listener) {
        walkListeners.add(listener);
    }

    /** Goes to the next mention of the mark's entity; the mark there, or empty where the article has no further one. */
    Optional<Mark> walk(Mark from, boolean forward) {
        return walkFrom(from.span().start(), from.id(), forward);
    }

    /** Where a mention stands among those of its entity in the article; empty for other marks. */
    Optional<Standing> standing(Mark mark) {
        List<Mark> mentions = mark.kind() == Mark.Kind.ENTITY ? mentions(mark.id()) : List.of();
        return mentions.isEmpty() ? Optional.empty() : Optional.of(new Standing(mentions.indexOf(mark) + 1, mentions.size()));
    }

    /** The first, second … of so many. */
    record Standing(int number, int count) {
    }

    private Optional<Mark> walkFrom(int offset, String entityId, boolean forward) {
        List<Mark> mentions = mentions(entityId);
        Optional<Mark> next = (forward ? mentions : mentions.reversed()).stream()
                .filter(mark -> forward ? mark.span().start() > offset : mark.span().start() < offset).findFirst();
        next.ifPresentOrElse(mark -> reveal(mark.span()), () -> walkListeners.forEach(listener -> listener.accept(entityId, forward)));
        return next;
    }

    private List<Mark> mentions(String entityId) {
        return marks.stream().filter(mark -> mark.kind() == Mark.Kind.ENTITY && mark.id().equals(entityId)).toList();
    }

    /** The emphasized entity where the caret is in it or in none, otherwise the one that the caret is in. */
    private Optional<String> walker() {
        Emphasis strong = emphasis.get();
        Optional<String> atCaret = marks.stream().filter(mark -> mark.kind() == Mark.Kind.ENTITY && mark.span().contains(selection.caret()))
                .min(Comparator.comparing((Mark mark) -> !strong.holds(mark)).thenComparing(mark -> mark.span().length())).map(Mark::id);
        return atCaret.isPresent() || strong.kind() != Mark.Kind.ENTITY ? atCaret : Optional.of(strong.id());
    }

    public TextSelection selection() {
        return selection;
    }

    /** The selected text as it stands in the body, marks of direction included. */
    public String selectedText() {
        return body.get() == null ? "" : selection.span().of(body.get().text());
    }

    /** The selected text with its title, source and date; the title alone where nothing is selected. */
    public String citation() {
        return article.get() == null ? "" : Citation.of(texts, article.get(), selectedText());
    }

    /** The {@link #citation} as HTML. */
    public String citationHtml() {
        return article.get() == null ? "" : Citation.html(texts, article.get(), selectedText());
    }

    public ReadingStyle style() {
        return style;
    }

    public FindInText find() {
        return find;
    }

    /** Calls {@code listener} with each mark the reader's user clicks. */
    public void onMarkActivated(Consumer<Mark> listener) {
        activationListeners.add(listener);
    }

    /** The texts of what shows it. */
    public Texts texts() {
        return texts;
    }

    List<Tag> tags() {
        return sheet == null ? List.of() : sheet.tags();
    }

    ReadOnlyObjectProperty<BodyText> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ShownMarks> shownMarksProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
        return emphasis.getReadOnlyProperty();
    }

    public Optional<Mark> markAt(int offset) {
        return shown.get() == null ? Optional.empty() : shown.get().at(offset);
    }

    /** What the analyst goes through, and how much of it is checked. */
    Checking checking() {
        return checking;
    }

    /** Goes to a mark that is to be checked, and selects it. */
    void check(Mark mark) {
        reveal(mark.span());
        selection.select(mark.span());
    }

    /** What a verdict by key is about: what is being checked, otherwise the mark that is selected or under the caret. */
    Optional<Mark> toBeJudged() {
        Mark checked = checking.currentProperty().get();
        return checked != null && checked.span().equals(selection.span()) ? Optional.of(checked)
                : markAt(selection.span().start()).filter(Checking::canBeJudged);
    }

    /** The mentions of the mark's entity in the article that nobody has judged. */
    List<Mark> openMentions(Mark mark) {
        return mentions(mark.id()).stream().filter(each -> each.review() == Review.UNREVIEWED).toList();
    }

    /** How many mentions of the mark's entity nobody has judged in the whole case; empty as long as that is not known. */
    Optional<Integer> openInCase(Mark mark) {
        return inCase(mark).map(entity -> entity.mentions() - entity.reviewed());
    }

    /** The case's entity that a mention speaks of; empty as long as that is not known. */
    public Optional<CaseEntity> inCase(Mark mark) {
        return Optional.ofNullable(sheet.names().get(mark.id())).flatMap(name -> facts.factsProperty().get().entity(name.key()));
    }

    String caption(Mark mark) {
        return new CardWriter(texts, sheet).caption(mark);
    }

    String kind(Mark mark) {
        return new CardWriter(texts, sheet).kind(mark);
    }

    /** What is selected; where nothing is, what the mark under the caret covers. */
    Optional<Span> stretchAtCaret() {
        return selection.isEmpty() ? markAt(selection.caret()).map(Mark::span) : Optional.of(selection.span());
    }

    /** True where the mark's paragraph runs from right to left. */
    boolean isRightToLeft(Mark mark) {
        BodyText text = body.get();
        return text.isRightToLeft(text.blocks().get(text.blockAt(mark.span().start())));
    }

    Optional<Mark> meetingAt(int offset) {
        return shown.get() == null ? Optional.empty() : shown.get().meetingAt(offset);
    }

    Optional<Card> card(Mark mark) {
        return sheet == null ? Optional.empty() : new CardWriter(texts, sheet).card(mark, facts.factsProperty().get());
    }

    /** What the cards tell of the case; empty until {@link #wantFacts} and a moment. */
    ReadOnlyObjectProperty<CaseFacts> factsProperty() {
        return facts.factsProperty();
    }

    void wantFacts() {
        facts.want();
    }

    void activate(Mark mark) {
        activationListeners.forEach(listener -> listener.accept(mark));
    }

    void onReveal(Consumer<Span> listener) {
        revealListeners.add(listener);
    }

    void onOpenAt(IntConsumer listener) {
        openListeners.add(listener);
    }

    /** Takes what is in sight from whoever draws the article: the offset of the uppermost line, and whether the last is. */
    public void seen(int uppermost, boolean end) {
        place.set(uppermost);
        endInSight.set(end);
    }

    private void goToFound() {
        refreshMarks();
        if (find.currentMatch() != null) {
            reveal(find.currentMatch());
        }
    }

    private void refreshMarks() {
        if (body.get() == null) {
            return;
        }
        List<Mark> all = new ArrayList<>(marks.stream().filter(mark -> style.layers().contains(Layer.of(mark))).toList());
        checking.setMarks(all, sheet.rejections());
        int length = body.get().text().length();
        Stream.concat(searchMatches.stream(), find.matches().stream())
                .filter(span -> span.length() > 0 && span.end() <= length)
                .map(span -> Mark.plain(span, span.equals(find.currentMatch()) ? Mark.Kind.CURRENT : Mark.Kind.SEARCH))
                .forEach(all::add);
        shown.set(new ShownMarks(body.get(), all));
    }

    /** What is drawn stronger. */
    record Emphasis(Mark.Kind kind, String id) {

        static final Emphasis NONE = new Emphasis(null, "");

        boolean holds(Mark mark) {
            return mark.kind() == kind && mark.id().equals(id);
        }
    }
}
