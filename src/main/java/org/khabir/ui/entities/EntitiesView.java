package org.khabir.ui.entities;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.FirstRows;
import org.khabir.ui.controls.Hints;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.controls.ShortHead;
import org.khabir.ui.controls.Sight;
import org.khabir.ui.controls.Sorting;
import org.khabir.ui.desk.Passage;

/** The table of entities, and below it where the chosen one occurs or what it says. */
public final class EntitiesView extends BorderPane {

    private static final double UNSURE = 0.6;
    /** Three lines; the whole is in the tooltip of the name. */
    private static final double DETAILS_HEIGHT = 66;

    private final Texts texts;
    private final EntitiesViewModel model;
    private final EntityMenu menus;
    private final TableView<CaseEntity> table = new TableView<>();
    private final ListView<Passage> occurrences = new ListView<>();
    private List<CaseEntity> kept = List.of();
    private boolean renewing;

    public EntitiesView(Texts texts, EntitiesViewModel model, Prompts prompts, EntityActions actions) {
        this.texts = texts;
        this.model = model;
        this.menus = new EntityMenu(texts, model, model.linking(), prompts, actions);
        getStyleClass().add("panel");
        FlowPane review = new ReviewChooser(texts, model);
        review.getChildren().addAll(offersSwitch(), new ClearFilters(texts, "entities", model.filters()));
        VBox header = new VBox(new FilterField(texts, "entities.filter", model.filterProperty()), new TypeChooser(texts, model),
                review);
        header.getStyleClass().add("panel-header");
        setTop(new ShortHead(header, this));
        SplitPane halves = new SplitPane(new FirstRows(table), occurrencesPane());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.64);
        OffersView offers = new OffersView(texts, model.linking());
        model.linking().offersShownProperty().subscribe(shown -> setCenter(shown ? offers : halves));
        fillTable();
        fillOccurrences();
    }

    private Node offersSwitch() {
        ToggleButton button = new ToggleButton(null, Icons.icon("mdi2c-call-merge"));
        button.setId("entities-offers-switch");
        button.textProperty().bind(texts.bind("entities.offers"));
        button.selectedProperty().bindBidirectional(model.linking().offersShownProperty());
        button.getStyleClass().add("chip-button");
        return button;
    }

    private void fillTable() {
        table.setId("entities-table");
        table.getStyleClass().add(Styles.DENSE);
        model.shown().addListener((ListChangeListener<CaseEntity>) change -> renewing = true);
        table.setItems(model.shown());
        Sorting.inBackground(table, model::setOrder);
        table.accessibleTextProperty().bind(texts.bind("entities.table"));
        table.setPlaceholder(ReasonedNote.of(texts, "mdi2a-account-search-outline", "entities.empty.", model.emptyReasonProperty()));
        Columns<CaseEntity> columns = new Columns<>(texts, table);
        columns.add("entities.column.name", 150, this::name, Comparator.comparing(CaseEntity::name));
        columns.add("entities.column.nameEn", 148, entity -> Mixed.content(entity.nameEn() == null ? "" : entity.nameEn()),
                Comparator.comparing(CaseEntity::nameEn, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("entities.column.mentions", 58, entity -> number(entity.mentions()), Comparator.comparing(CaseEntity::mentions));
        columns.add("entities.column.confidence", 74, this::confidence, Comparator.comparing(CaseEntity::confidence));
        columns.add("entities.column.reviewed", 78, this::reviewed, Comparator.comparingDouble(entity -> (double) entity.reviewed() / entity.mentions()));
        model.reviewProperty().subscribe(() -> table.getSortOrder().clear());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CaseEntity>) change -> kept = renewing ? kept : selected());
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!renewing) {
                model.chosenProperty().set(item);
            }
        });
        model.onRenewed(this::selectAgain);
        model.chosenProperty().subscribe(this::select);
        model.onSought(() -> Sight.bring(table, table.getSelectionModel().getSelectedIndex()));
        Activation.of(table, model::reveal, model::openProfile);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, () -> model.confirm(selected()), () -> model.reject(selected())));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (EntityMenu.MERGE.match(event) && selected().size() > 1) {
                menus.merge(selected());
                event.consume();
            }
        });
        Copying.lines(table, entity -> EntityText.line(texts, entity));
        table.setContextMenu(menus.ofEntities(table.getSelectionModel()::getSelectedItems));
    }

    /** What is chosen may be yet to be shown, as long as many are being filtered in the background. @param chosen null where nothing is */
    private void select(CaseEntity chosen) {
        if (chosen != null && !renewing && !table.getSelectionModel().getSelectedItems().contains(chosen) && model.shown().contains(chosen)) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(chosen);
        }
    }

    /** Selects what was selected before the table was filled anew, and what is chosen now. */
    private void selectAgain() {
        List<CaseEntity> shown = model.shown();
        int chosen = shown.indexOf(model.chosenProperty().get());
        int[] rows = IntStream.range(0, shown.size()).filter(row -> row == chosen || kept.stream().anyMatch(each -> EntitiesViewModel.isStill(each, shown.get(row)))).toArray();
        table.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
        }
        if (chosen >= 0) {
            table.getSelectionModel().select(chosen);
        }
        kept = selected();
        renewing = false;
    }

    private List<CaseEntity> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private static void press(KeyEvent event, Runnable confirm, Runnable reject) {
        boolean confirmed = EntityMenu.CONFIRM.match(event);
        if (confirmed || EntityMenu.REJECT.match(event)) {
            (confirmed ? confirm : reject).run();
            event.consume();
        }
    }

    private Node occurrencesPane() {
        Label title = new Label();
        title.textProperty().bind(Bindings.createStringBinding(
                () -> model.chosenProperty().get() == null ? "" : texts.text(shown(), model.chosenProperty().get().name()),
                model.chosenProperty(), model.statementsShownProperty(), texts.wordingProperty()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox top = new HBox(title, statementsSwitch());
        top.getStyleClass().add("section-title");
        top.setAlignment(Pos.CENTER_LEFT);
        top.visibleProperty().bind(title.textProperty().isNotEmpty());
        top.managedProperty().bind(top.visibleProperty());
        Label details = new Label();
        details.setId("entities-details");
        details.textProperty().bind(Bindings.createStringBinding(() -> model.chosenProperty().get() == null ? ""
                : EntityText.details(texts, model.chosenProperty().get()), model.chosenProperty(), texts.wordingProperty()));
        details.setWrapText(true);
        details.setMaxHeight(DETAILS_HEIGHT);
        details.setMinHeight(0);
        details.getStyleClass().addAll("entity-details", Styles.TEXT_MUTED);
        details.visibleProperty().bind(details.textProperty().isNotEmpty());
        details.managedProperty().bind(details.visibleProperty());
        BorderPane pane = new BorderPane(occurrences);
        pane.setTop(new VBox(top, details));
        return pane;
    }

    private Node statementsSwitch() {
        ToggleButton button = new ToggleButton(null, Icons.icon("mdi2f-format-quote-close"));
        button.setId("entities-statements-switch");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.bind("entities.statements.switch"));
        button.selectedProperty().bindBidirectional(model.statementsShownProperty());
        button.getStyleClass().add("chip-button");
        return button;
    }

    /** The message of the list as it is shown: of mentions, or of statements. */
    private String shown() {
        return model.statementsShownProperty().get() ? "entities.statements" : "entities.occurrences";
    }

    private void fillOccurrences() {
        occurrences.setId("entities-occurrences");
        occurrences.accessibleTextProperty().bind(texts.bind("entities.passages"));
        occurrences.setItems(model.occurrences());
        occurrences.setPlaceholder(new EmptyNote("mdi2t-text-search", Bindings.createStringBinding(
                () -> texts.text(model.chosenProperty().get() != null && model.statementsShownProperty().get() ? "entities.statements.none"
                        : "entities.occurrences.none"),
                model.chosenProperty(), model.statementsShownProperty(), texts.wordingProperty())));
        Cell.fill(occurrences, () -> new PassageLine(texts), PassageLine::show);
        Activation.of(occurrences, model::reveal);
        Activation.beside(occurrences, model::revealBeside);
        Copying.of(occurrences, passages -> model.cite(passages, texts));
        occurrences.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        occurrences.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            CaseEntity chosen = model.chosenProperty().get();
            List<Passage> mentions = List.copyOf(occurrences.getSelectionModel().getSelectedItems());
            if (chosen != null && !mentions.isEmpty() && !model.statementsShownProperty().get()) {
                press(event, () -> model.confirm(chosen, mentions), () -> model.reject(chosen, mentions));
            }
        });
        ContextMenu ofMentions = menus.ofMentions(occurrences.getSelectionModel()::getSelectedItems);
        model.statementsShownProperty().subscribe(statements -> occurrences.setContextMenu(statements ? null : ofMentions));
    }

    private Node name(CaseEntity entity) {
        Label label = new Label(entity.name(), Icons.of(entity.type()));
        String type = texts.text("terms.type." + entity.type());
        label.setAccessibleText(entity.name() + ", " + type);
        Hints.set(label, () -> EntityText.of(texts, entity));
        return label;
    }

    private Node confidence(CaseEntity entity) {
        Label label = text(texts.digits(Math.round(entity.confidence() * 100) + "%"));
        label.getStyleClass().add(entity.confidence() < UNSURE ? Styles.WARNING : Styles.TEXT_MUTED);
        return label;
    }

    /** How many of the mentions were looked at, or a tick for all. */
    private Node reviewed(CaseEntity entity) {
        Label label = entity.isReviewed() ? new Label(null, Icons.icon("mdi2c-check-all")) : text(texts.number(entity.reviewed()) + "/" + texts.number(entity.mentions()));
        label.setAccessibleText(texts.text("entities.reviewed", entity.reviewed(), entity.mentions()));
        Hints.set(label, label::getAccessibleText);
        label.getStyleClass().add(entity.isReviewed() ? Styles.SUCCESS : Styles.TEXT_MUTED);
        return label;
    }

    private Label number(int number) {
        return text(texts.number(number));
    }

    private static Label text(String text) {
        return new Label(text);
    }
}
