package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Activation;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.controls.Sorting;

/** The table of meetings, and below it the evidence of the chosen one. */
public final class MeetingsView extends BorderPane {

    private final Texts texts;
    private final MeetingsViewModel model;
    private final TableView<MeetingRow> table = new TableView<>();

    public MeetingsView(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("panel");
        HBox header = new HBox(new FilterField(texts, "meetings.filter", model.meetings().filterProperty()));
        header.getStyleClass().add("panel-header");
        setTop(header);
        fillTable();
        SplitPane halves = new SplitPane(table, new MeetingDetail(texts, model));
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.64);
        setCenter(halves);
    }

    private void fillTable() {
        table.setId("meetings-table");
        table.setItems(model.meetings().shown());
        Sorting.inBackground(table, model.meetings()::setOrder);
        table.accessibleTextProperty().bind(texts.bind("meetings.table"));
        table.setPlaceholder(ReasonedNote.of(texts, "mdi2h-handshake-outline", "meetings.empty.", model.meetings().emptyReasonProperty()));
        Columns<MeetingRow> columns = new Columns<>(texts, table);
        columns.add("meetings.column.date", 84, this::date, Comparator.comparing(MeetingsView::day, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.participants", 150, this::participants, Comparator.comparing((MeetingRow meeting) -> String.join(" ", meeting.participants())));
        columns.add("meetings.column.place", 74, row -> wrapped(row.place() == null ? "" : row.place()),
                Comparator.comparing(MeetingRow::place, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.status", 74, this::status, Comparator.comparing(MeetingRow::status));
        columns.add("meetings.column.topic", 120, row -> Mixed.content(String.join("؛ ", row.topics())), null);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(this::select);
        Activation.of(table, (MeetingRow row) -> model.reveal(row));
        table.setContextMenu(menu());
    }

    private void select(MeetingRow meeting) {
        if (meeting != null && !table.getSelectionModel().getSelectedItems().contains(meeting)) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(meeting);
            table.scrollTo(meeting);
        }
    }

    private ContextMenu menu() {
        MenuItem confirm = new MenuItem(null, Icons.icon("mdi2c-check"));
        confirm.textProperty().bind(texts.bind("meetings.confirm"));
        confirm.setOnAction(event -> model.confirm(model.chosenProperty().get()));
        MenuItem reject = new MenuItem(null, Icons.icon("mdi2c-close"));
        reject.textProperty().bind(texts.bind("meetings.reject"));
        reject.setOnAction(event -> model.reject(model.chosenProperty().get()));
        MenuItem join = new MenuItem(null, Icons.icon("mdi2c-call-merge"));
        join.textProperty().bind(texts.bind("meetings.join"));
        join.setOnAction(event -> model.join(List.copyOf(table.getSelectionModel().getSelectedItems())));
        ContextMenu menu = new ContextMenu(confirm, reject, new SeparatorMenuItem(), join);
        menu.setOnShowing(event -> {
            int selected = table.getSelectionModel().getSelectedItems().size();
            confirm.setDisable(selected != 1);
            reject.setDisable(selected != 1);
            join.setDisable(selected < 2);
        });
        return menu;
    }

    private Node date(MeetingRow row) {
        return wrapped(row.date() == null ? "—" : new DateText(texts).of(row.date()));
    }

    private Node participants(MeetingRow row) {
        VBox names = new VBox();
        row.participants().forEach(name -> names.getChildren().add(participant(name, row.role(name))));
        names.getStyleClass().add("participants");
        return names;
    }

    private Label participant(String name, ParticipantRole role) {
        Label label = Mixed.content(name);
        if (role != ParticipantRole.PARTICIPANT) {
            String withRole = name + " (" + texts.text("terms.role." + role) + ")";
            label.setTooltip(new Tooltip(withRole));
            label.setAccessibleText(withRole);
        }
        if (role == ParticipantRole.ATTENDEE) {
            label.getStyleClass().add(Styles.TEXT_MUTED);
        }
        return label;
    }

    private Node status(MeetingRow row) {
        Label status = new Label(texts.text("terms.status." + row.status()));
        status.getStyleClass().addAll("chip", "status-" + row.status().name().toLowerCase(Locale.ROOT));
        status.setMinWidth(Region.USE_PREF_SIZE);
        VBox cell = new VBox(status);
        cell.getStyleClass().add("status-cell");
        if (row.kind() == MeetingKind.CALL) {
            cell.getChildren().add(new Label(texts.text("terms.meeting." + row.kind()), Icons.icon("mdi2p-phone")));
        }
        if (row.isConfirmed()) {
            cell.getChildren().add(new Label(texts.text("terms.review.CONFIRMED"), Icons.icon("mdi2c-check-decagram")));
        }
        if (row.reports().size() > 1) {
            Label reports = new Label(texts.text("meetings.reports", row.reports().size()));
            reports.setGraphic(row.contradictions().isEmpty() ? null : Icons.icon("mdi2a-alert-outline"));
            reports.getStyleClass().add(Styles.TEXT_MUTED);
            cell.getChildren().add(reports);
        }
        return cell;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static LocalDate day(MeetingRow row) {
        return row.date() == null ? null : row.date().earliest();
    }
}
