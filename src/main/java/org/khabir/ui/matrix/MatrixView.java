package org.khabir.ui.matrix;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.DayPicker;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.FilterMenus;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.desk.MeetingRow;

/** The matrix of who met whom, and below it the meetings of the two chosen. */
public final class MatrixView extends BorderPane {

    private final Texts texts;
    private final MatrixViewModel model;
    private final MatrixGrid grid;

    public MatrixView(Texts texts, MatrixViewModel model) {
        this.texts = texts;
        this.model = model;
        this.grid = new MatrixGrid(texts, model);
        getStyleClass().add("panel");
        setTop(new VBox(filters(), tools(), ClearFilters.line(texts, "matrix", model.filters())));
        SplitPane halves = new SplitPane(matrix(), new LatePart<>(this::meetings));
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.6);
        setCenter(halves);
    }

    /** The matrix alone, for pictures of it. */
    public Region picture() {
        return grid;
    }

    private Node filters() {
        HBox filters = new HBox(new FilterField(texts, "matrix.filter", model.meetings().filterProperty()), filterMenu());
        filters.setAlignment(Pos.CENTER);
        filters.getStyleClass().add("panel-header");
        return filters;
    }

    private Node tools() {
        ToggleButton byName = new ToggleButton(null, Icons.icon("mdi2s-sort-alphabetical-ascending"));
        byName.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        byName.accessibleTextProperty().bind(texts.bind("matrix.byName"));
        byName.setOnAction(event -> model.orderProperty().set(byName.isSelected() ? MeetingMatrix.Order.NAME : MeetingMatrix.Order.COUNT));
        model.orderProperty().subscribe(order -> byName.setSelected(order == MeetingMatrix.Order.NAME));
        HBox tools = new HBox(new DayPicker(texts, "matrix.from", model.fromProperty()), new DayPicker(texts, "matrix.to", model.toProperty()), byName);
        tools.setAlignment(Pos.CENTER);
        tools.getStyleClass().add("timeline-tools");
        return tools;
    }

    private MenuButton filterMenu() {
        MenuButton button = new MenuButton(null, Icons.icon("mdi2f-filter-outline"));
        button.accessibleTextProperty().bind(texts.bind("matrix.filters"));
        button.getItems().addAll(FilterMenus.checks(texts, "matrix.statuses", "terms.status.", List.of(MeetingStatus.values()), model.hiddenStatuses()),
                FilterMenus.checks(texts, "matrix.types", "terms.types.", List.of(EntityType.values()), Icons::of, model.hiddenTypes()));
        return button;
    }

    private Node matrix() {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.matrixProperty().get().who().isEmpty(), model.matrixProperty()));
        StackPane nothing = new StackPane(ReasonedNote.of(texts, "mdi2g-grid", "matrix.empty.", model.meetings().emptyReasonProperty()));
        nothing.visibleProperty().bind(scroll.visibleProperty().not());
        return new StackPane(nothing, scroll);
    }

    private Node meetings() {
        ListView<ToldMeeting> list = new ListView<>(model.told());
        list.setId("matrix-meetings");
        list.accessibleTextProperty().bind(texts.bind("matrix.meetings"));
        list.setPlaceholder(new EmptyNote("mdi2h-handshake-outline", texts.bind("matrix.meetings.none")));
        Cell.fill(list, this::line);
        ListHabits.of(texts, list).open(model::reveal).beside(model::revealBeside).copy(meetings -> model.cite(meetings, texts));
        return list;
    }

    private Node line(ToldMeeting told) {
        MeetingRow meeting = told.meeting();
        Label date = new Label(meeting.date() == null ? "—" : new DateText(texts).of(meeting.date()));
        date.getStyleClass().add("item-date");
        Label status = new Label(texts.text("terms.status." + meeting.status()));
        status.getStyleClass().addAll("chip", "status-" + meeting.status().name().toLowerCase(Locale.ROOT));
        HBox head = new HBox(date, status, new PartsLine(meeting.place() == null ? "" : model.names().of(meeting.place()), String.join("، ", meeting.sources())));
        head.getStyleClass().add("item-head");
        VBox line = new VBox(head, PassageLine.of(texts, told.evidence()));
        line.getStyleClass().add("item");
        return line;
    }
}
