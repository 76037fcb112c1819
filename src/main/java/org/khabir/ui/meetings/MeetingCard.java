package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting.Contradiction;
import org.khabir.model.MeetingDate;
import org.khabir.model.ParticipantRole;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.Hints;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LinkBox;
import org.khabir.ui.desk.MeetingRow;

/** A meeting at a glance: who met by their sides, where, when, about what, who says so, and in what its reports differ. */
final class MeetingCard extends VBox {

    private static final double WHOLE = 100;

    private final Texts texts;
    private final MeetingsViewModel model;

    MeetingCard(Texts texts, MeetingsViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("meeting-card");
        getStyleClass().add("meeting-card");
        visibleProperty().bind(model.chosenProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.accountsProperty().subscribe(accounts -> fill(model.chosenProperty().get(), accounts));
        model.chosenProperty().subscribe(row -> fill(row, model.accountsProperty().get()));
        texts.wordingProperty().subscribe((before, now) -> fill(model.chosenProperty().get(), model.accountsProperty().get()));
        model.names().onChange(() -> fill(model.chosenProperty().get(), model.accountsProperty().get()));
    }

    private void fill(MeetingRow row, List<MeetingAccount> accounts) {
        if (row == null) {
            getChildren().clear();
            return;
        }
        List<Node> parts = new ArrayList<>(List.of(head(row), whereAndWhen(row), sides(row)));
        if (!row.topics().isEmpty()) {
            parts.add(fact("mdi2c-comment-text-outline", "meetings.editor.topics", String.join("؛ ", row.topics())));
        }
        String sayers = accounts.stream().map(MeetingAccount::sayer).filter(Objects::nonNull).map(model.names()::of).distinct().collect(Collectors.joining("، "));
        if (!sayers.isEmpty()) {
            parts.add(fact("mdi2b-bullhorn-outline", "meetings.editor.source", sayers));
        }
        row.contradictions().forEach(each -> parts.add(contradiction(row, each)));
        getChildren().setAll(parts);
    }

    private Node head(MeetingRow row) {
        Label status = new Label(texts.text("terms.status." + row.status()));
        status.getStyleClass().addAll("chip", "status-" + row.status().name().toLowerCase(Locale.ROOT));
        Label kind = new Label(texts.text("terms.meeting." + row.kind()));
        kind.getStyleClass().add("chip");
        Label check = new Label(MeetingCells.check(texts, row));
        check.getStyleClass().add(Styles.TEXT_MUTED);
        FlowPane head = new FlowPane(status, kind, check);
        if (row.reports().size() > 1) {
            head.getChildren().add(new Label(texts.text("meetings.reports", row.reports().size())));
        }
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node whereAndWhen(MeetingRow row) {
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("card-head");
        if (row.date() != null) {
            facts.getChildren().add(fact("mdi2c-calendar", "meetings.column.date", new DateText(texts).of(row.date())));
        }
        if (row.place() != null) {
            facts.getChildren().add(fact("mdi2m-map-marker-outline", "meetings.column.place", model.names().of(row.place())));
        }
        return facts;
    }

    private Node sides(MeetingRow row) {
        GridPane sides = new GridPane();
        sides.getStyleClass().add("card-sides");
        for (ParticipantRole role : ParticipantRole.values()) {
            List<String> names = row.participants().stream().filter(name -> row.role(name) == role).toList();
            if (!names.isEmpty()) {
                Label heading = new Label(texts.text("terms.role." + role));
                heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
                VBox side = new VBox(heading);
                names.forEach(name -> side.getChildren().add(participant(row, name)));
                sides.addColumn(sides.getColumnCount(), side);
            }
        }
        for (int i = 0; i < sides.getColumnCount(); i++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(WHOLE / sides.getColumnCount());
            sides.getColumnConstraints().add(equal);
        }
        return sides;
    }

    /** A name that leads to its profile. */
    private Node participant(MeetingRow row, String name) {
        String shown = model.names().of(name);
        Label label = new Label(shown);
        if (!shown.equals(name)) {
            Hints.set(label, () -> name);
        }
        label.setWrapText(true);
        label.getStyleClass().add("link-text");
        return row.keyOf(name).<Node>map(key -> new LinkBox(texts.text("meetings.profile", shown), () -> model.openProfile(key), label)).orElse(label);
    }

    private Node fact(String icon, String nameKey, String text) {
        Label label = new Label(text, Icons.icon(icon));
        label.setWrapText(true);
        label.setAccessibleText(texts.text(nameKey) + ": " + text);
        return label;
    }

    /** What each source says where they differ. */
    private Node contradiction(MeetingRow row, Contradiction contradiction) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (CaseMeeting report : row.reports()) {
            String said = said(report, contradiction);
            if (!said.isEmpty()) {
                sources.computeIfAbsent(said, any -> new ArrayList<>()).add(report.source().isBlank() ? report.articleId() : report.source());
            }
        }
        String told = sources.entrySet().stream().map(each -> texts.text("meetings.differ.said", each.getKey(),
                each.getValue().stream().distinct().collect(Collectors.joining("، ")))).collect(Collectors.joining("\n"));
        Label label = new Label(texts.text("meetings.differ", texts.text("meetings.differ." + contradiction)) + "\n" + told, Icons.icon("mdi2a-alert-outline"));
        label.setWrapText(true);
        label.getStyleClass().add(Styles.WARNING);
        return label;
    }

    private String said(CaseMeeting report, Contradiction contradiction) {
        MeetingDate date = report.meeting().date();
        return switch (contradiction) {
            case DATE -> date == null || date.interval() == null ? "" : new DateText(texts).of(date.interval());
            case PLACE -> report.place() == null ? "" : model.names().of(report.place());
            case PARTICIPANTS -> model.names().joined(report.participants());
            case STATUS -> texts.text("terms.status." + report.meeting().status());
        };
    }
}
