package org.khabir.ui.entities;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.controls.Sorting;
import org.khabir.ui.desk.Passage;

/** The table of entities, and below it where the chosen one occurs. */
public final class EntitiesView extends BorderPane {

    private static final double UNSURE = 0.6;

    private final Texts texts;
    private final EntitiesViewModel model;
    private final TableView<CaseEntity> table = new TableView<>();
    private final ListView<Passage> occurrences = new ListView<>();

    public EntitiesView(Texts texts, EntitiesViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("panel");
        VBox header = new VBox(new FilterField(texts, "entities.filter", model.filterProperty()), new TypeChooser(texts, model));
        header.getStyleClass().add("panel-header");
        setTop(header);
        SplitPane halves = new SplitPane(table, occurrencesPane());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.64);
        setCenter(halves);
        fillTable();
        fillOccurrences();
    }

    private void fillTable() {
        table.setId("entities-table");
        table.getStyleClass().add(Styles.DENSE);
        table.setItems(model.shown());
        Sorting.inBackground(table, model::setOrder);
        table.accessibleTextProperty().bind(texts.bind("entities.table"));
        table.setPlaceholder(ReasonedNote.of(texts, "mdi2a-account-search-outline", "entities.empty.", model.emptyReasonProperty()));
        Columns<CaseEntity> columns = new Columns<>(texts, table);
        columns.add("entities.column.name", 170, this::name, Comparator.comparing(CaseEntity::name));
        columns.add("entities.column.nameEn", 130, entity -> Mixed.content(entity.nameEn() == null ? "" : entity.nameEn()),
                Comparator.comparing(CaseEntity::nameEn, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("entities.column.mentions", 66, entity -> number(entity.mentions()), Comparator.comparing(CaseEntity::mentions));
        columns.add("entities.column.confidence", 96, this::confidence, Comparator.comparing(CaseEntity::confidence));
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(chosen -> {
            if (chosen != null) {
                table.getSelectionModel().select(chosen);
            }
        });
        Activation.of(table, model::reveal);
        table.setContextMenu(menu(() -> model.chosenProperty().get(), model::occurrences));
    }

    private Node occurrencesPane() {
        Label title = new Label();
        title.textProperty().bind(Bindings.createStringBinding(
                () -> model.chosenProperty().get() == null ? "" : texts.text("entities.occurrences", model.chosenProperty().get().name()),
                model.chosenProperty(), texts.languageProperty()));
        title.getStyleClass().add("section-title");
        title.visibleProperty().bind(title.textProperty().isNotEmpty());
        title.managedProperty().bind(title.visibleProperty());
        BorderPane pane = new BorderPane(occurrences);
        pane.setTop(title);
        return pane;
    }

    private void fillOccurrences() {
        occurrences.setId("entities-occurrences");
        occurrences.setItems(model.occurrences());
        occurrences.setPlaceholder(new EmptyNote("mdi2t-text-search", texts.bind("entities.occurrences.none")));
        Cell.fill(occurrences, passage -> PassageLine.of(texts, passage));
        Activation.of(occurrences, model::reveal);
        occurrences.setContextMenu(menu(() -> model.chosenProperty().get(),
                () -> List.of(occurrences.getSelectionModel().getSelectedItem())));
    }

    private ContextMenu menu(Supplier<CaseEntity> entity, Supplier<List<Passage>> mentions) {
        MenuItem confirm = new MenuItem(null, Icons.icon("mdi2c-check"));
        confirm.textProperty().bind(texts.bind("entities.confirm"));
        confirm.setOnAction(event -> model.confirm(entity.get(), mentions.get()));
        MenuItem reject = new MenuItem(null, Icons.icon("mdi2c-close"));
        reject.textProperty().bind(texts.bind("entities.reject"));
        reject.setOnAction(event -> model.reject(entity.get(), mentions.get()));
        ContextMenu menu = new ContextMenu(confirm, reject);
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(entity.get() == null || mentions.get().contains(null))));
        return menu;
    }

    private Node name(CaseEntity entity) {
        Label label = new Label(entity.name(), Icons.of(entity.type()));
        String type = texts.text("terms.type." + entity.type());
        label.setAccessibleText(entity.name() + ", " + type);
        label.setTooltip(new Tooltip(entity.aliases().isEmpty() ? entity.name() + " · " + type
                : entity.name() + " · " + type + "\n" + texts.text("entities.aliases", String.join("، ", entity.aliases()))));
        return label;
    }

    private Node confidence(CaseEntity entity) {
        Label label = text(Math.round(entity.confidence() * 100) + "%");
        label.getStyleClass().add(entity.confidence() < UNSURE ? Styles.WARNING : Styles.TEXT_MUTED);
        return label;
    }

    private static Label number(int number) {
        return text(Integer.toString(number));
    }

    private static Label text(String text) {
        return new Label(text);
    }
}
