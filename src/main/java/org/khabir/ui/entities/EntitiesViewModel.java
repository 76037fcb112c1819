package org.khabir.ui.entities;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.link.NameKey;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseSide;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.EmptyReason;
import org.khabir.ui.desk.Filters;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Selection;
import org.khabir.ui.desk.TextFilter;
import org.khabir.ui.reader.Citations;
import org.khabir.workspace.CaseChange;

/** The entities of the open article or of the case, and where the chosen one occurs. */
public final class EntitiesViewModel {

    private final Desk desk;
    private final LinkingViewModel linking;
    private final Occurrences finder;
    private final Selection<CaseEntity> selection;
    private final ReadOnlyObjectWrapper<Map<EntityType, Integer>> counts = new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ObservableList<Passage> occurrences = FXCollections.observableArrayList();
    private final BooleanProperty statementsShown = new SimpleBooleanProperty(this, "statementsShown");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<EntityType> type = new SimpleObjectProperty<>(this, "type");
    private final ObjectProperty<ReviewFilter> review = new SimpleObjectProperty<>(this, "review", ReviewFilter.ALL);
    private final Filters filters = new Filters().text("words", filter).one("type", type, EntityType.values()).one("review", review, ReviewFilter.values());
    private final ObjectProperty<CaseEntity> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<EmptyReason> emptyReason = new ReadOnlyObjectWrapper<>(this, "emptyReason");
    private final Loader<List<CaseEntity>> loader;
    private final Loader<List<Passage>> occurrenceLoader;
    private List<CaseEntity> all = List.of();
    private Runnable onRenewed = () -> { };
    /** The search for a mention whose end is still waited for: of a double click the first click's is not. */
    private Object revealing;
    private Entity wanted;
    private Runnable onSought = () -> { };
    private Comparator<? super CaseEntity> order;
    private int row;
    private boolean loaded;

    /** @param inSight while it is false nothing is loaded */
    public EntitiesViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.linking = new LinkingViewModel(desk);
        this.selection = new Selection<>(desk.tasks());
        this.finder = new Occurrences(desk.workspace());
        this.loader = desk.loader(inSight, this::request, this::show);
        this.occurrenceLoader = desk.loader(this::requestOccurrences, occurrences::setAll);
        filter.subscribe(typed -> select());
        type.subscribe((before, now) -> select());
        review.subscribe((before, now) -> reviewed());
        desk.renew(loader, CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
        desk.scopeProperty().subscribe(scope -> loader.load());
        desk.articleIdProperty().subscribe((before, now) -> articleOpened());
        chosen.subscribe((before, now) -> choiceChanged(now));
        selection.onRenewed(this::renewed);
        statementsShown.subscribe((before, now) -> occurrenceLoader.load());
    }

    /** What can be decided about them. */
    public LinkingViewModel linking() {
        return linking;
    }

    public ObservableList<CaseEntity> shown() {
        return selection.shown();
    }

    /** @param comparator null for the order in which the case has them, or of what is most worth a look where that is shown */
    public void setOrder(Comparator<? super CaseEntity> comparator) {
        order = comparator;
        selection.setOrder(comparator == null ? review.get().order() : comparator);
    }

    /** How many there are of each type, regardless of the filter. */
    public ReadOnlyObjectProperty<Map<EntityType, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** True while what the chosen entity says stands in place of where it occurs. */
    public BooleanProperty statementsShownProperty() {
        return statementsShown;
    }

    /** Where the chosen entity occurs, or what it says. */
    public ObservableList<Passage> occurrences() {
        return occurrences;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** The only type shown; null for all. */
    public ObjectProperty<EntityType> typeProperty() {
        return type;
    }

    /** Whether all are shown, or those that nobody looked at yet, or the others. */
    public ObjectProperty<ReviewFilter> reviewProperty() {
        return review;
    }

    /** By what the list is narrowed down. */
    public Filters filters() {
        return filters;
    }

    /** The entity whose occurrences are listed, null where none is. */
    public ObjectProperty<CaseEntity> chosenProperty() {
        return chosen;
    }

    /** Why nothing is shown; of meaning only while that is so, and null before the first load. */
    public ReadOnlyObjectProperty<EmptyReason> emptyReasonProperty() {
        return emptyReason.getReadOnlyProperty();
    }

    /** Reveals the entity's first mention: in the open article where it occurs there, otherwise in the first that has it. */
    public void reveal(CaseEntity entity) {
        String open = desk.articleIdProperty().get();
        String article = entity.articleIds().contains(open) ? open : entity.articleIds().getFirst();
        Object search = new Object();
        revealing = search;
        desk.tasks().call(() -> finder.of(entity, article))
                .onSuccess(passages -> passages.stream().findFirst().filter(first -> revealing == search).ifPresent(this::reveal))
                .onError(KhabirException.class, desk.failures()).start();
    }

    /** Shows all that the case knows of it. */
    public void openProfile(CaseEntity entity) {
        revealing = null;
        desk.openProfile(entity.key());
    }

    /** As {@link #reveal(Passage)}, in the second reader. */
    public void revealBeside(Passage occurrence) {
        desk.beside(() -> reveal(occurrence));
    }

    public void reveal(Passage occurrence) {
        revealing = null;
        desk.go(occurrence.place());
    }

    /** Copies citations of the passages. */
    void cite(List<Passage> passages, Texts texts) {
        Citations.copy(desk, texts, passages);
    }

    /** Confirms all mentions of what the lines stand for that nobody looked at: in the open article or in the case, as shown. */
    public void confirm(List<CaseEntity> lines) {
        judge("edit.entity.confirm", lines, Review.CONFIRMED);
    }

    /** Says that all mentions of what the lines stand for are none: in the open article or in the case, as shown. */
    public void reject(List<CaseEntity> lines) {
        judge("edit.entity.reject", lines, Review.REJECTED);
    }

    public void confirm(CaseEntity entity, List<Passage> mentions) {
        desk.edit(EditLabel.of("edit.entity.confirm", entity.name()), progress -> new Judgement(desk.workspace(), Review.CONFIRMED, progress).of(mentions));
    }

    public void reject(CaseEntity entity, List<Passage> mentions) {
        desk.edit(EditLabel.of("edit.entity.reject", entity.name()), progress -> new Judgement(desk.workspace(), Review.REJECTED, progress).of(mentions));
    }

    private void judge(String key, List<CaseEntity> lines, Review verdict) {
        String names = lines.stream().map(CaseEntity::name).collect(Collectors.joining("، "));
        desk.edit(EditLabel.of(key, names), progress -> new Judgement(desk.workspace(), verdict, progress).ofAll(lines));
    }

    /** The chosen entity as {@code analysis} has it; empty where none is chosen or the article does not name it. */
    public Optional<Entity> chosenIn(Analysis analysis) {
        return chosen.get() == null ? Optional.empty()
                : analysis.entities().stream().filter(entity -> Occurrences.isSame(chosen.get(), entity)).findFirst();
    }

    /** Chooses the line that stands for an entity of the open article, as soon as it is there. */
    public void choose(Entity entity) {
        wanted = entity;
        loader.catchUp();
        chooseWanted();
    }

    /** Runs {@code action} after each change of what is shown, as for choosing anew what was chosen. */
    void onRenewed(Runnable action) {
        onRenewed = action;
    }

    /** True where {@code now} stands for what {@code before} stood for. */
    static boolean isStill(CaseEntity before, CaseEntity now) {
        return now.key().equals(before.key()) || now.names().contains(before.key());
    }

    private void renewed() {
        keepChosen();
        onRenewed.run();
    }

    /** Runs {@code action} when an entity was chosen that was sought from outside, so that it be brought into sight. */
    void onSought(Runnable action) {
        onSought = action;
    }

    private void choiceChanged(CaseEntity now) {
        row = shown().contains(now) ? shown().indexOf(now) : row;
        occurrenceLoader.load();
    }

    private void chooseWanted() {
        if (wanted != null) {
            all.stream().filter(line -> Occurrences.isSame(line, wanted)).findFirst().ifPresent(this::chooseVisibly);
        }
    }

    private void chooseVisibly(CaseEntity line) {
        wanted = null;
        if (!shown().contains(line)) {
            filters.clear();
        }
        chosen.set(line);
        onSought.run();
    }

    private Callable<List<CaseEntity>> request() {
        String article = desk.articleIdProperty().get();
        if (desk.scopeProperty().get() == Scope.CASE) {
            return desk.workspace()::entities;
        }
        return article == null ? List::of : () -> ofArticle(article);
    }

    /** Empty also where the article was deleted meanwhile. */
    private List<CaseEntity> ofArticle(String article) throws KhabirException {
        Map<String, EntityName> names = desk.workspace().caseNames(article);
        if (names.isEmpty()) {
            return List.of();
        }
        return desk.workspace().analysis(article).entities().stream().filter(entity -> names.containsKey(entity.id()))
                .map(entity -> ofArticle(article, entity, names.get(entity.id()))).toList();
    }

    private Callable<List<Passage>> requestOccurrences() {
        CaseEntity entity = chosen.get();
        if (entity == null) {
            return List::of;
        }
        boolean wholeCase = desk.scopeProperty().get() == Scope.CASE;
        if (statementsShown.get()) {
            return () -> finder.statements(entity, wholeCase ? entity.articleIds() : entity.articleIds().subList(0, 1));
        }
        return wholeCase ? () -> finder.of(entity) : () -> finder.of(entity, entity.articleIds().getFirst());
    }

    private void articleOpened() {
        if (desk.scopeProperty().get() == Scope.ARTICLE) {
            loader.load();
        }
    }

    private void show(List<CaseEntity> found) {
        loaded = true;
        all = found;
        selection.setAll(found);
        Map<EntityType, Integer> counted = new EnumMap<>(EntityType.class);
        found.forEach(entity -> counted.merge(entity.type(), 1, Integer::sum));
        counts.set(counted);
        keepChosen();
        chooseWanted();
        emptyReason.set(reason());
    }

    /** The line chosen stays so as it is now; while those to check are shown, the next takes the place of one that is checked. */
    private void keepChosen() {
        CaseEntity before = chosen.get();
        if (before != null) {
            Optional<CaseEntity> now = all.stream().filter(line -> isStill(before, line)).findFirst()
                    .or(() -> all.stream().filter(line -> line.names().stream().anyMatch(name -> NameKey.areOfOneName(name, before.key()))).findFirst());
            boolean next = review.get() == ReviewFilter.TO_CHECK && now.filter(review.get()::accepts).isEmpty();
            chosen.set(!next ? now.orElse(null) : shown().isEmpty() ? null : shown().get(Math.clamp(row, 0, shown().size() - 1)));
        }
    }

    private void select() {
        TextFilter typed = new TextFilter(filter.get());
        EntityType only = type.get();
        ReviewFilter state = review.get();
        selection.setCondition(entity -> (only == null || entity.type() == only) && state.accepts(entity) && typed.accepts(
                Stream.concat(Stream.of(entity.name(), entity.nameEn()), entity.aliases().stream())));
        emptyReason.set(reason());
    }

    private void reviewed() {
        setOrder(order);
        select();
    }

    private EmptyReason reason() {
        if (!loaded) {
            return null;
        }
        if (!all.isEmpty()) {
            return EmptyReason.FILTER;
        }
        if (desk.scopeProperty().get() == Scope.CASE) {
            return EmptyReason.CASE;
        }
        return desk.articleIdProperty().get() == null ? EmptyReason.NO_ARTICLE : EmptyReason.ARTICLE;
    }

    /** A line for an article's entity under its name in the case. */
    private static CaseEntity ofArticle(String article, Entity entity, EntityName name) {
        List<String> aliases = Stream.concat(Stream.of(entity.name()), entity.mentions().stream().map(Mention::text))
                .filter(text -> !text.equals(name.name())).distinct().toList();
        double confidence = entity.mentions().stream().mapToDouble(mention -> mention.provenance().confidence()).average().orElse(0);
        int reviewed = (int) entity.mentions().stream().filter(mention -> mention.provenance().review() != Review.UNREVIEWED).count();
        return new CaseEntity(name.key(), entity.type(), name.name(), name.nameEn(), aliases, entity.mentions().size(), confidence,
                List.of(article), List.of(name.key()), List.of(),
                entity.side() == null ? List.of() : List.of(new CaseSide(entity.side(), 1)), reviewed);
    }
}
