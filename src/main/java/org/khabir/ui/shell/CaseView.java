package org.khabir.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.khabir.model.CaseEntity;
import org.khabir.settings.DeskLayout;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.dashboard.DashboardView;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.entities.EntitiesView;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.ui.entities.EntityActions;
import org.khabir.ui.entities.EntityMenu;
import org.khabir.ui.history.HistoryView;
import org.khabir.ui.library.LibraryView;
import org.khabir.ui.map.MapView;
import org.khabir.ui.matrix.MatrixView;
import org.khabir.ui.network.NetworkView;
import org.khabir.ui.meetings.MeetingsView;
import org.khabir.ui.notes.ArticleNoteForm;
import org.khabir.ui.notes.NotesView;
import org.khabir.ui.profile.ProfileView;
import org.khabir.ui.results.ResultsView;
import org.khabir.ui.timeline.TimelineView;

/** An open case: articles and search on one side, the reader or a wide view, and what was found and noted on the other side. */
final class CaseView extends SplitPane {

    static final String LIBRARY = "tab-library";
    static final String RESULTS = "tab-results";
    static final String ENTITIES = "tab-entities";
    static final String MEETINGS = "tab-meetings";
    static final String MATRIX = "tab-matrix";
    static final String TIMELINE = "tab-timeline";
    static final String NOTES = "tab-notes";
    static final String HISTORY = "tab-history";
    /** However large the interface is, what is read keeps some room. */
    private static final double LEAST_READER = 330;
    private static final double LEAST_SOURCES = 160;
    private static final double LEAST_FINDINGS = 220;
    private static final double[] USUAL_DIVIDERS = {0.22, 0.64};

    private final Texts texts;
    private final CaseModels models;
    private final PanelTabs sources;
    private final PanelTabs findings;
    private final LatePart<Node> sourcesSide;
    private final LatePart<Node> middle;
    private final LatePart<Node> findingsSide;
    private final WideViews wide;
    private final ReadersView readers;
    private final Panel<NotesView> notes;
    private final Panel<MatrixView> matrix;
    private final Panel<TimelineView> timeline;
    private final Panel<NetworkView> network;
    private final Panel<MapView> map;
    private final Turns turns;
    private final Subscription onLanguage;
    private final TableMemory tables;
    private final LatePanels late;
    private double[] dividers;

    /**
     * @param operations what panels ask of the window
     * @param nextTheme  changes between the light and the dark theme
     * @param layout     as the window was left
     */
    CaseView(Texts texts, CaseModels models, Prompts prompts, Operations operations, Runnable nextTheme, DeskLayout layout) {
        this.texts = texts;
        this.models = models;
        this.sources = new PanelTabs(texts);
        this.findings = new PanelTabs(texts);
        this.sourcesSide = new LatePart<>(() -> sources);
        this.findingsSide = new LatePart<>(this::scopeAndFindings);
        Texts reading = models.reader().texts();
        this.readers = new ReadersView(models.desk(), models.readers(), reader -> new TextActions(reading, models, reader, prompts, operations, nextTheme));
        this.wide = new WideViews(texts, reading, readers);
        this.middle = new LatePart<>(() -> wide);
        this.tables = new TableMemory(layout.tables());
        this.late = new LatePanels(List.of(sources, findings));
        this.turns = new Turns(this::panels);
        this.onLanguage = texts.wordingProperty().subscribe((before, now) -> {
            turns.begin();
            Platform.runLater(() -> models.desk().names().languageProperty().set(texts.language()));
        });
        models.desk().names().onChange(() -> {
            panels().forEach(Panel::fallBehind);
            turns.begin();
        });
        getStyleClass().add("case");
        EntityActions entityActions = entityActions();
        fillSources(operations, prompts);
        fillLists(prompts, entityActions);
        this.matrix = add(findings, MATRIX, "shell.tab.matrix", own -> new MatrixView(own, models.matrix()));
        this.timeline = add(findings, TIMELINE, "shell.tab.timeline", own -> new TimelineView(own, models.timeline()));
        this.notes = add(findings, NOTES, "shell.tab.notes", own -> new NotesView(own, models.notes(), prompts));
        add(findings, HISTORY, "shell.tab.history", own -> new HistoryView(own, models.history(), operations::undo, operations::redo));
        fillWide(operations, prompts, entityActions);
        this.network = wide.add(WideViews.NETWORK, "shell.tab.network", own -> new NetworkView(own, models.network(), this::openEntity),
                models.sights().of(WideViews.NETWORK), () -> new Stop.Drawing(WideViews.NETWORK));
        this.map = wide.add(WideViews.MAP, "shell.tab.map", own -> new MapView(own, models.map()),
                models.sights().of(WideViews.MAP), () -> new Stop.Drawing(WideViews.MAP));
        leaveRoom();
        dividers = layout.dividers().size() == 2
                ? layout.dividers().stream().mapToDouble(Double::doubleValue).toArray() : USUAL_DIVIDERS;
        DeskMemory.restore(models, layout);
        layout.panels().forEach(panel -> List.of(sources, findings).forEach(side -> side.open(panel)));
        wide.restore(layout.views());
        wide.follow(models.desk());
        getItems().addAll(sourcesSide, middle, findingsSide);
        setDividerPositions(dividers);
        keepProportions();
        SplitPane.setResizableWithParent(sourcesSide, false);
        SplitPane.setResizableWithParent(findingsSide, false);
    }

    CaseModels models() {
        return models;
    }

    /** Whether an article can be read and names are listed. */
    ObservableValue<Boolean> usable() {
        return Bindings.createBooleanBinding(() -> models.reader().articleProperty().get() != null && !models.entities().shown().isEmpty(),
                models.reader().articleProperty(), models.entities().shown());
    }

    /** Whether an article is open. */
    ObservableValue<Boolean> reading() {
        return models.reader().articleProperty().map(article -> true).orElse(false);
    }

    /** Fills the sides at once, and not in a frame each, as in a window that nobody sees yet. */
    void fill() {
        Stream.of(sourcesSide, middle, findingsSide).forEach(LatePart::content);
    }

    /** Begins to make the panels that were not shown yet. */
    void makePanels() {
        late.start();
    }

    /** True once all panels are made. */
    ObservableValue<Boolean> completeProperty() {
        return late.completeProperty();
    }

    /** Called before the window takes on another look: panels take it on one after another once they are {@link #dress}ed. */
    void undress() {
        turns.clear();
    }

    /** Called when the window has another look. */
    void dress() {
        turns.begin();
    }

    /** Whether all panels have the window's language and look. */
    boolean isUpToDate() {
        return panels().stream().filter(Panel::isMade).allMatch(Panel::isUpToDate);
    }

    /** Opens the reader's field for finding. */
    void find() {
        openWide(WideViews.READER);
        readers.active().openFind();
    }

    /** Goes to the next thing in the article that is to be checked. */
    void check() {
        openWide(WideViews.READER);
        readers.active().checkNext();
    }

    /** Shows the open article in a second reader as well. */
    void openBeside() {
        openWide(WideViews.READER);
        readers.actions().openBeside();
    }

    /** Shows the profile of the name under the reader's caret, otherwise of the one chosen in the panel of entities, or the one shown before. */
    void openProfile() {
        Optional<String> named = readers.actions().entityAtCaret();
        Optional<String> chosen = Optional.ofNullable(models.entities().chosenProperty().get()).map(CaseEntity::key);
        named.or(() -> chosen).ifPresentOrElse(models.desk()::openProfile, () -> openWide(WideViews.PROFILE));
    }

    TextActions textActions() {
        return readers.actions();
    }

    NotesView notes() {
        return notes.view();
    }

    /** The drawn matrix, for a picture of it. */
    Region matrixPicture() {
        return matrix.view().picture();
    }

    /** The drawn timeline, for a picture of it. */
    Region timelinePicture() {
        return timeline.view().picture();
    }

    /** Shows the wide view in the middle of the window. */
    void openWide(String view) {
        wide.open(view);
    }

    NetworkView network() {
        return network.view();
    }

    MapView map() {
        return map.view();
    }

    /** Chooses the entity in its panel, which is shown. */
    void openEntity(CaseEntity entity) {
        models.entities().filters().clear();
        models.entities().chosenProperty().set(entity);
        models.desk().scopeProperty().set(Scope.CASE);
        open(ENTITIES);
    }

    /** Shows the panel, and its side of the window where that was hidden. */
    void open(String panel) {
        boolean isSource = panel.equals(LIBRARY) || panel.equals(RESULTS);
        Node side = isSource ? sourcesSide : findingsSide;
        if (!getItems().contains(side)) {
            toggle(side);
        }
        (isSource ? sources : findings).open(panel);
    }

    void toggleSources() {
        toggle(sourcesSide);
    }

    void toggleFindings() {
        toggle(findingsSide);
    }

    /** How it stands now, for the next time. */
    DeskLayout deskLayout() {
        keepDividers();
        return new DeskLayout(Arrays.stream(dividers).boxed().toList(), wide.opened(), List.of(sources.shown(), findings.shown()),
                tables.layouts(), DeskMemory.choices(models));
    }

    /** Lets go of the case; its workspace stays open. */
    void close() {
        late.stop();
        turns.stop();
        onLanguage.unsubscribe();
        readers.close();
    }

    private void fillSources(Operations operations, Prompts prompts) {
        add(sources, LIBRARY, "shell.tab.library", own -> new LibraryView(own, models.library(), prompts, new LibraryLink(models, operations, new ArticleNoteForm(own, prompts, models.notes()))));
        add(sources, RESULTS, "shell.tab.results", own -> new ResultsView(own, models.results()));
    }

    private void fillLists(Prompts prompts, EntityActions entityActions) {
        add(findings, ENTITIES, "shell.tab.entities", own -> new EntitiesView(own, models.entities(), prompts, entityActions));
        add(findings, MEETINGS, "shell.tab.meetings", own -> new MeetingsView(own, models.meetings()));
    }

    private Node scopeAndFindings() {
        BorderPane side = new BorderPane(findings);
        side.setTop(new ScopeSwitch(texts, models.desk().scopeProperty()));
        return side;
    }

    private void leaveRoom() {
        findingsSide.setMinWidth(LEAST_FINDINGS);
        sourcesSide.setMinWidth(LEAST_SOURCES);
        middle.setMinWidth(LEAST_READER);
    }

    private void fillWide(Operations operations, Prompts prompts, EntityActions entityActions) {
        EntitiesViewModel entities = models.entities();
        wide.add(WideViews.PROFILE, "shell.tab.profile", own -> new ProfileView(own, models.profile(),
                EntityMenu.of(own, entities, prompts, entityActions), entities.linking(), prompts), models.sights().of(WideViews.PROFILE), () -> models.profile().entity().map(CaseEntity::key).map(Stop.Profile::new).orElse(null));
        wide.add(WideViews.DASHBOARD, "shell.tab.dashboard", own -> new DashboardView(own, models.dashboard(),
                new DashboardLink(this, operations)), models.sights().of(WideViews.DASHBOARD), Stop.Dashboard::new);
        models.desk().onView(stop -> openWide(switch (stop) {
            case Stop.Profile profile -> WideViews.PROFILE;
            case Stop.Dashboard dashboard -> WideViews.DASHBOARD;
            case Stop.Drawing drawing -> drawing.view();
            case Place place -> WideViews.READER;
        }));
    }

    private EntityActions entityActions() {
        return new EntityActions() {
            @Override
            public void tagEverywhere(CaseEntity entity) {
                readers.actions().tagMentions(entity);
            }

            @Override
            public void showMeetings(CaseEntity entity) {
                models.desk().scopeProperty().set(Scope.CASE);
                models.meetings().filters().clear();
                models.meetings().meetings().filterProperty().set(entity.name());
                open(MEETINGS);
            }
        };
    }

    /** In a low window a panel is as low as there is room, and its lists shrink. */
    private <V extends Region> Panel<V> add(PanelTabs side, String panel, String titleKey, Function<Texts, V> maker) {
        return side.add(panel, titleKey, own -> {
            V view = maker.apply(own);
            view.setMinSize(0, 0);
            tables.meet(view);
            return view;
        }, models.sights().of(panel));
    }

    private List<Panel<?>> panels() {
        return Stream.of(wide.panels(), sources.panels(), findings.panels()).flatMap(List::stream).toList();
    }

    private void toggle(Node side) {
        keepDividers();
        if (!getItems().remove(side)) {
            getItems().add(side == sourcesSide ? 0 : getItems().size(), side);
        }
        boolean both = getItems().size() == 3;
        if (both) {
            setDividerPositions(dividers);
        } else if (getItems().size() == 2) {
            setDividerPositions(getItems().getFirst() == sourcesSide ? dividers[0] : dividers[1]);
        }
    }

    /** A window that opens with a case takes its size in steps; the sides are as wide as they were once it has it. */
    private void keepProportions() {
        widthProperty().when(late.completeProperty().not()).subscribe((before, now) -> Platform.runLater(() -> {
            if (getItems().size() == 3) {
                setDividerPositions(dividers);
            }
        }));
    }

    private void keepDividers() {
        if (getItems().size() == 3) {
            dividers = getDividerPositions();
        }
    }
}
