package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.Copying;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.FirstRows;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.controls.Sorting;
import org.khabir.ui.desk.MeetingRow;

/** The table of meetings with the chosen one's card below it, and the form in which a meeting is changed or added. */
public final class MeetingsView extends BorderPane {

    private final Texts texts;
    private final MeetingsViewModel model;
    private final TableView<MeetingRow> table = new TableView<>();
    /** Holds the filters once they were asked for. */
    private final StackPane filters = new StackPane();

    public MeetingsView(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("panel");
        fillTable();
        SplitPane halves = new SplitPane(new FirstRows(table), new LatePart<>(() -> new MeetingDetail(texts, model)));
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.5);
        BorderPane reading = new BorderPane(halves, new VBox(header(), filters, ClearFilters.line(texts, "meetings", model.filters())), null, null, null);
        reading.setMinHeight(0);
        halves.setMinHeight(0);
        BooleanBinding editing = model.editor().sheetProperty().isNotNull();
        LatePart<MeetingEditor> editor = new LatePart<>(() -> editor(editing));
        reading.visibleProperty().bind(editing.not());
        setCenter(new StackPane(reading, editor));
        editing.subscribe((before, now) -> (now ? editor.content().firstField() : table).requestFocus());
    }

    private MeetingEditor editor(BooleanBinding editing) {
        MeetingEditor editor = new MeetingEditor(texts, model.editor());
        editor.visibleProperty().bind(editing);
        return editor;
    }

    private Node header() {
        ToggleButton more = new ToggleButton(null, Icons.icon("mdi2f-filter-outline"));
        more.setId("meetings-filters-toggle");
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        more.accessibleTextProperty().bind(texts.bind("meetings.filters"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.bind("meetings.filters"));
        more.setTooltip(tooltip);
        model.filters().anyProperty().subscribe(any -> more.setSelected(more.isSelected() || any));
        more.selectedProperty().subscribe(wanted -> {
            if (wanted && filters.getChildren().isEmpty()) {
                filters.getChildren().add(new LatePart<>(() -> new MeetingFilters(texts, model.criteria())));
            }
        });
        filters.visibleProperty().bind(more.selectedProperty());
        filters.managedProperty().bind(more.selectedProperty());
        HBox header = new HBox(new FilterField(texts, "meetings.filter", model.meetings().filterProperty()), more,
                Buttons.icon("mdi2p-plus", texts.bind("meetings.add"), model.editor()::add));
        header.getStyleClass().add("panel-header");
        return header;
    }

    private void fillTable() {
        table.setId("meetings-table");
        table.setItems(model.meetings().shown());
        Sorting.inBackground(table, model::setOrder);
        table.accessibleTextProperty().bind(texts.bind("meetings.table"));
        table.setPlaceholder(ReasonedNote.of(texts, "mdi2h-handshake-outline", "meetings.empty.", model.meetings().emptyReasonProperty()));
        new MeetingCells(texts, model.names()).addTo(new Columns<>(texts, table));
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(this::select);
        Activation.of(table, (MeetingRow row) -> model.reveal(row));
        Activation.beside(table, (MeetingRow row) -> model.revealBeside(row));
        Copying.lines(table, row -> MeetingCells.line(texts, model.names(), row));
        MeetingMenu.install(texts, model, table);
    }

    private void select(MeetingRow meeting) {
        if (meeting != null && !table.getSelectionModel().getSelectedItems().contains(meeting)) {
            int index = model.indexOfChosen();
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(index);
        }
    }
}
