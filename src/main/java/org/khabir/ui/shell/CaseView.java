package org.khabir.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.khabir.model.CaseEntity;
import org.khabir.settings.DeskLayout;
import org.khabir.ui.common.Texts;
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
    private final BorderPane findingsSide = new BorderPane();
    private final WideViews wide;
    private final ReadersView readers;
    private final Once<NotesView> notes;
    private final Once<MatrixView> matrix;
    private final Once<TimelineView> timeline;
    private final Once<NetworkView> network;
    private final Once<MapView> map;
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
        this.readers = new ReadersView(models.desk(), models.readers(), reader -> new TextActions(texts, models, reader, prompts, operations, nextTheme));
        this.wide = new WideViews(texts, readers);
        this.notes = new Once<>(() -> new NotesView(texts, models.notes(), prompts));
        this.matrix = new Once<>(() -> new MatrixView(texts, models.matrix()));
        this.timeline = new Once<>(() -> new TimelineView(texts, models.timeline()));
        this.network = new Once<>(() -> new NetworkView(texts, models.network(), this::openEntity));
        this.map = new Once<>(() -> new MapView(texts, models.map()));
        this.onLanguage = texts.wordingProperty().subscribe((before, now) -> refreshLists());
        models.desk().names().onChange(this::refreshLists);
        this.tables = new TableMemory(layout.tables());
        this.late = new LatePanels(List.of(sources, findings));
        getStyleClass().add("case");
        fillSources(operations, prompts);
        EntityActions entityActions = entityActions();
        fillFindings(operations, prompts, entityActions);
        fillWide(operations, prompts, entityActions);
        dividers = layout.dividers().size() == 2
                ? layout.dividers().stream().mapToDouble(Double::doubleValue).toArray() : USUAL_DIVIDERS;
        DeskMemory.restore(models, layout);
        layout.panels().forEach(panel -> List.of(sources, findings).forEach(side -> side.open(panel)));
        wide.restore(layout.views());
        wide.follow(models.desk());
        getItems().addAll(sources, wide, findingsSide);
        setDividerPositions(dividers);
        keepProportions();
        SplitPane.setResizableWithParent(sources, false);
        SplitPane.setResizableWithParent(findingsSide, false);
        models.reader().articleProperty().when(late.completeProperty().not()).subscribe((before, article) -> late.start());
    }

    CaseModels models() {
        return models;
    }

    /** Whether an article can be read and names are listed. */
    ObservableValue<Boolean> usable() {
        return Bindings.createBooleanBinding(() -> models.reader().articleProperty().get() != null && !models.entities().shown().isEmpty(),
                models.reader().articleProperty(), models.entities().shown());
    }

    /** True once all panels are made. */
    ObservableValue<Boolean> completeProperty() {
        return late.completeProperty();
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
        return notes.get();
    }

    /** The drawn matrix, for a picture of it. */
    Region matrixPicture() {
        return matrix.get().picture();
    }

    /** The drawn timeline, for a picture of it. */
    Region timelinePicture() {
        return timeline.get().picture();
    }

    /** Shows the wide view in the middle of the window. */
    void openWide(String view) {
        wide.open(view);
    }

    NetworkView network() {
        return network.get();
    }

    MapView map() {
        return map.get();
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
        Node side = isSource ? sources : findingsSide;
        if (!getItems().contains(side)) {
            toggle(side);
        }
        (isSource ? sources : findings).open(panel);
    }

    void toggleSources() {
        toggle(sources);
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
        onLanguage.unsubscribe();
        readers.close();
    }

    private void fillSources(Operations operations, Prompts prompts) {
        add(sources, LIBRARY, "shell.tab.library", () -> new LibraryView(texts, models.library(), prompts, new LibraryLink(models, operations)));
        add(sources, RESULTS, "shell.tab.results", () -> new ResultsView(texts, models.results()));
    }

    private void fillFindings(Operations operations, Prompts prompts, EntityActions entityActions) {
        add(findings, ENTITIES, "shell.tab.entities", () -> new EntitiesView(texts, models.entities(), prompts, entityActions));
        add(findings, MEETINGS, "shell.tab.meetings", () -> new MeetingsView(texts, models.meetings()));
        add(findings, MATRIX, "shell.tab.matrix", matrix);
        add(findings, TIMELINE, "shell.tab.timeline", timeline);
        add(findings, NOTES, "shell.tab.notes", notes);
        add(findings, HISTORY, "shell.tab.history", () -> new HistoryView(texts, models.history(), operations::undo, operations::redo));
        findingsSide.setTop(new ScopeSwitch(texts, models.desk().scopeProperty()));
        findingsSide.setCenter(findings);
        findingsSide.setMinWidth(LEAST_FINDINGS);
        sources.setMinWidth(LEAST_SOURCES);
        wide.setMinWidth(LEAST_READER);
    }

    private void fillWide(Operations operations, Prompts prompts, EntityActions entityActions) {
        EntitiesViewModel entities = models.entities();
        wide.add(WideViews.PROFILE, "shell.tab.profile", () -> new ProfileView(texts, models.profile(),
                EntityMenu.of(texts, entities, prompts, entityActions), entities.linking(), prompts), models.sights().of(WideViews.PROFILE), () -> models.profile().entity().map(CaseEntity::key).map(Stop.Profile::new).orElse(null));
        wide.add(WideViews.DASHBOARD, "shell.tab.dashboard", () -> new DashboardView(texts, models.dashboard(),
                new DashboardLink(this, operations)), models.sights().of(WideViews.DASHBOARD), Stop.Dashboard::new);
        wide.add(WideViews.NETWORK, "shell.tab.network", network, models.sights().of(WideViews.NETWORK), () -> new Stop.Drawing(WideViews.NETWORK));
        wide.add(WideViews.MAP, "shell.tab.map", map, models.sights().of(WideViews.MAP), () -> new Stop.Drawing(WideViews.MAP));
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
    private void add(PanelTabs side, String panel, String titleKey, Supplier<? extends Region> maker) {
        side.add(panel, titleKey, () -> {
            Region view = maker.get();
            view.setMinHeight(0);
            tables.meet(view);
            return view;
        }, models.sights().of(panel));
    }

    private void toggle(Node side) {
        keepDividers();
        if (!getItems().remove(side)) {
            getItems().add(side == sources ? 0 : getItems().size(), side);
        }
        boolean both = getItems().size() == 3;
        if (both) {
            setDividerPositions(dividers);
        } else if (getItems().size() == 2) {
            setDividerPositions(getItems().getFirst() == sources ? dividers[0] : dividers[1]);
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

    private void refreshLists() {
        lookupAll(".list-view").forEach(list -> ((ListView<?>) list).refresh());
        lookupAll(".tree-view").forEach(tree -> ((TreeView<?>) tree).refresh());
        lookupAll(".table-view").forEach(table -> ((TableView<?>) table).refresh());
    }
}
