package org.khabir.ui.timeline;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LatePart;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.ReasonedNote;
import org.khabir.ui.controls.Sight;
import org.khabir.ui.controls.WrappingLine;

/** The happenings drawn on a line of time, and below it in a list. */
public final class TimelineView extends BorderPane {

    private final Texts texts;
    private final TimelineViewModel model;
    private final ListView<Happening> list;
    private final TimelineChart chart;

    public TimelineView(Texts texts, TimelineViewModel model) {
        this.texts = texts;
        this.model = model;
        this.list = new ListView<>(model.happenings().shown());
        this.chart = new TimelineChart(texts, model);
        getStyleClass().add("panel");
        setTop(new VBox(filters(), tools(), ClearFilters.line(texts, "timeline", model.filters())));
        SplitPane halves = new SplitPane(chart, new LatePart<>(() -> list));
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.5);
        setCenter(halves);
        fillList();
    }

    /** The drawn timeline, for pictures of it. */
    public Region picture() {
        return chart;
    }

    private void fillList() {
        list.setId("timeline-list");
        list.accessibleTextProperty().bind(texts.bind("timeline.list"));
        list.setPlaceholder(ReasonedNote.of(texts, "mdi2c-calendar-blank-outline", "timeline.empty.", model.happenings().emptyReasonProperty()));
        Cell.fill(list, () -> new HappeningLine(texts, model.names()), HappeningLine::show);
        HappeningText said = new HappeningText(texts, model.names());
        ListHabits.of(texts, list).open(model::reveal).beside(model::revealBeside).copyLines(said::line);
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        model.chosenProperty().subscribe(this::select);
    }

    private void select(Happening happening) {
        if (happening != null && !happening.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(happening);
            Sight.bring(list, list.getSelectionModel().getSelectedIndex());
        }
    }

    private Node filters() {
        HBox filters = new HBox(new FilterField(texts, "timeline.filter", model.happenings().filterProperty()), new TimelineFilters(texts, model));
        filters.setAlignment(Pos.CENTER);
        filters.getStyleClass().add("panel-header");
        return filters;
    }

    private Node tools() {
        HBox lanes = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (Lanes.By by : Lanes.By.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.bind("timeline.by." + by));
            button.setToggleGroup(group);
            model.laneByProperty().subscribe(chosen -> button.setSelected(chosen == by));
            button.getStyleClass().addAll(by == Lanes.By.KIND ? Styles.LEFT_PILL : Styles.RIGHT_PILL, Styles.SMALL);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.laneByProperty().set(by);
            });
            lanes.getChildren().add(button);
        }
        HBox buttons = new HBox(statements(),
                Buttons.icon("mdi2m-magnify-plus-outline", texts.bind("timeline.zoomIn"), () -> chart.zoom(true)),
                Buttons.icon("mdi2m-magnify-minus-outline", texts.bind("timeline.zoomOut"), () -> chart.zoom(false)),
                Buttons.icon("mdi2a-arrow-expand-horizontal", texts.bind("timeline.fit"), chart::fit),
                Buttons.icon("mdi2s-swap-horizontal", texts.bind("timeline.turn"), () -> model.turnedProperty().set(!model.turnedProperty().get())));
        VBox tools = new VBox(new WrappingLine(lanes, buttons));
        tools.getStyleClass().add("timeline-tools");
        return tools;
    }

    private ToggleButton statements() {
        ToggleButton button = new ToggleButton(null, Icons.icon("mdi2c-comment-quote-outline"));
        button.setId("timeline-statements");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(texts.bind("timeline.statements"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind("timeline.statements"));
        button.setTooltip(tip);
        button.selectedProperty().bindBidirectional(model.statementsProperty());
        button.disableProperty().bind(model.isOfCase().map(ofCase -> !ofCase));
        return button;
    }
}
