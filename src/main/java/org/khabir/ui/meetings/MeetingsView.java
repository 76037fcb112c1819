package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseMeeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.Topic;
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
    private final TableView<CaseMeeting> table = new TableView<>();

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
        Columns<CaseMeeting> columns = new Columns<>(texts, table);
        columns.add("meetings.column.date", 84, this::date, Comparator.comparing(MeetingsView::day, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.participants", 150, this::participants, Comparator.comparing(meeting -> String.join(" ", meeting.participants())));
        columns.add("meetings.column.place", 74, meeting -> wrapped(meeting.place() == null ? "" : meeting.place()),
                Comparator.comparing(CaseMeeting::place, Comparator.nullsLast(Comparator.naturalOrder())));
        columns.add("meetings.column.status", 74, this::status, Comparator.comparing(meeting -> meeting.meeting().status()));
        columns.add("meetings.column.topic", 120, meeting -> Mixed.content(topics(meeting)), null);
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(this::select);
        Activation.of(table, model::reveal);
        table.setContextMenu(menu());
    }

    private void select(CaseMeeting meeting) {
        if (meeting != null && !meeting.equals(table.getSelectionModel().getSelectedItem())) {
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
        ContextMenu menu = new ContextMenu(confirm, reject);
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(model.chosenProperty().get() == null)));
        return menu;
    }

    private Node date(CaseMeeting meeting) {
        return wrapped(meeting.meeting().date() == null || meeting.meeting().date().interval() == null
                ? "—" : new DateText(texts.language()).of(meeting.meeting().date().interval()));
    }

    private Node participants(CaseMeeting meeting) {
        VBox names = new VBox();
        for (int i = 0; i < meeting.participants().size(); i++) {
            names.getChildren().add(participant(meeting.participants().get(i), meeting.meeting().participants().get(i).role()));
        }
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

    private Node status(CaseMeeting meeting) {
        Label status = new Label(texts.text("terms.status." + meeting.meeting().status()));
        status.getStyleClass().addAll("chip", "status-" + meeting.meeting().status().name().toLowerCase(Locale.ROOT));
        status.setMinWidth(Region.USE_PREF_SIZE);
        VBox cell = new VBox(status);
        cell.getStyleClass().add("status-cell");
        if (meeting.meeting().kind() == MeetingKind.CALL) {
            cell.getChildren().add(new Label(texts.text("terms.meeting." + meeting.meeting().kind()), Icons.icon("mdi2p-phone")));
        }
        if (meeting.meeting().provenance().review() == Review.CONFIRMED) {
            cell.getChildren().add(new Label(texts.text("terms.review.CONFIRMED"), Icons.icon("mdi2c-check-decagram")));
        }
        return cell;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static String topics(CaseMeeting meeting) {
        return meeting.meeting().topics().stream().map(Topic::text).collect(Collectors.joining("؛ "));
    }

    private static LocalDate day(CaseMeeting meeting) {
        return meeting.meeting().date() == null || meeting.meeting().date().interval() == null
                ? null : meeting.meeting().date().interval().earliest();
    }
}
