package org.khabir.ui.network;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.FilterMenus;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.drawing.DrawingTools;

/** The bars above the network: what it shows, and finding a name in it. */
final class NetworkTools extends FlowPane {

    private static final int HIGHEST_LEAST = 99;
    private static final int NAMES_STEP = 25;

    private final Texts texts;
    private final NetworkViewModel model;
    private final NetworkChart chart;

    NetworkTools(Texts texts, NetworkViewModel model, NetworkChart chart) {
        this.texts = texts;
        this.model = model;
        this.chart = chart;
        getChildren().addAll(DrawingTools.choice(texts, "network.relation", "network.relation.", Relation.values(), model.choices().relation),
                DrawingTools.choice(texts, "drawing.articles", "drawing.articles.", ArticleChoice.values(), model.choices().articles), finder(), filters(),
                named("network.least", spinner(1, HIGHEST_LEAST, 1, "network.least", model.choices().least)),
                named("network.most", spinner(NAMES_STEP, NetworkChoices.MOST_NAMES, NAMES_STEP, "network.most", model.choices().most)),
                Buttons.icon("mdi2r-refresh", texts.bind("network.rearrange"), model::rearrange), DrawingTools.zoom(texts, chart), new ClearFilters(texts, "network", model.filters()));
        getStyleClass().add("drawing-tools");
    }

    private Node named(String key, Node control) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(key));
        HBox both = new HBox(label, control);
        both.getStyleClass().add("drawing-tool");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** Enter goes from one name that has the words to the next. */
    private Node finder() {
        CustomTextField field = new CustomTextField();
        field.setId("network-find");
        field.setLeft(Icons.icon("mdi2m-magnify"));
        field.promptTextProperty().bind(texts.bind("network.find"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setOnAction(event -> find(field));
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            }
        });
        field.textProperty().subscribe(typed -> field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), false));
        field.setPrefWidth(170);
        return field;
    }

    private void find(CustomTextField field) {
        boolean found = model.find(field.getText());
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), !found && !field.getText().isBlank());
        chart.revealChosen();
    }

    private MenuButton filters() {
        MenuButton button = new MenuButton(null, Icons.icon("mdi2f-filter-outline"));
        button.setId("network-filters");
        button.accessibleTextProperty().bind(texts.bind("network.filters"));
        button.setMinWidth(USE_PREF_SIZE);
        button.getItems().addAll(
                FilterMenus.checks(texts, "network.types", "terms.types.", List.of(EntityType.values()), Icons::of, model.choices().hiddenTypes),
                new SeparatorMenuItem(),
                FilterMenus.checks(texts, "network.statuses", "terms.status.", List.of(MeetingStatus.values()), model.choices().hiddenStatuses));
        return button;
    }

    private Spinner<Integer> spinner(int least, int most, int step, String key, IntegerProperty value) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(least, most, value.get(), step);
        values.valueProperty().subscribe((before, now) -> value.set(now));
        value.subscribe((before, now) -> values.setValue(now.intValue()));
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.accessibleTextProperty().bind(texts.bind(key));
        spinner.setPrefWidth(84);
        spinner.setMinWidth(70);
        return spinner;
    }
}
