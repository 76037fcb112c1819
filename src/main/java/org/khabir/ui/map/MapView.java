package org.khabir.ui.map;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.ClearFilters;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.ShortHead;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.Evidence;
import org.khabir.ui.drawing.DateSlider;
import org.khabir.ui.drawing.DrawingTools;
import org.khabir.ui.drawing.EvidenceList;
import org.khabir.ui.drawing.Plane;

/** The map with what it shows above it, and below it the meetings and passages of the chosen point. */
public final class MapView extends BorderPane {

    private static final double TOOLS = 0.4;
    private static final double FOOTER = 0.25;
    private static final double LEGEND_RADIUS = 5;

    private final Texts texts;
    private final MapViewModel model;
    private final MapChart chart;
    /** Keeps the title of what is chosen, which nothing else refers to. */
    private Subscription titled;

    public MapView(Texts texts, MapViewModel model) {
        this.texts = texts;
        this.model = model;
        this.chart = new MapChart(texts, model);
        getStyleClass().add("panel");
        setTop(new ShortHead(tools(), this, TOOLS));
        Node details = details();
        SplitPane halves = new SplitPane(chart);
        halves.setOrientation(Orientation.VERTICAL);
        model.chosenProperty().subscribe(chosen -> {
            if (!chosen.isEmpty() && halves.getItems().size() == 1) {
                halves.getItems().add(details);
                halves.setDividerPositions(0.68);
            } else if (chosen.isEmpty()) {
                halves.getItems().remove(details);
            }
        });
        setCenter(halves);
        setBottom(new ShortHead(footer(), this, FOOTER));
    }

    /** The drawing, for pictures of it. */
    public Plane picture() {
        return chart;
    }

    private Region tools() {
        FlowPane tools = new FlowPane(DrawingTools.choice(texts, "drawing.articles", "drawing.articles.", ArticleChoice.values(), model.articlesProperty()),
                kind(MapKind.MEETINGS, "map-meeting"), kind(MapKind.PLACES, "map-place"), DrawingTools.zoom(texts, chart), new ClearFilters(texts, "map", model.filters()));
        tools.getStyleClass().addAll("drawing-tools");
        return tools;
    }

    /** Shows or hides a kind, and is the legend as well. */
    private Node kind(MapKind kind, String color) {
        Circle sample = new Circle(LEGEND_RADIUS);
        sample.getStyleClass().addAll("swatch", color);
        CheckBox box = new CheckBox();
        box.setId("map-" + kind);
        box.textProperty().bind(texts.bind("map.kind." + kind));
        model.hidden().addListener((SetChangeListener<MapKind>) change -> box.setSelected(!model.hidden().contains(kind)));
        box.setSelected(!model.hidden().contains(kind));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.hidden().remove(kind);
            } else {
                model.hidden().add(kind);
            }
        });
        HBox both = new HBox(box, sample);
        both.setAlignment(Pos.CENTER);
        both.getStyleClass().add("map-kind");
        return both;
    }

    private Node details() {
        PartsLine title = new PartsLine();
        titled = Bindings.createObjectBinding(this::title, model.chosenProperty(), model.contentProperty(), texts.wordingProperty())
                .subscribe(parts -> title.setParts(parts.toArray(String[]::new)));
        title.getStyleClass().add("section-title");
        ListView<Evidence> evidence = EvidenceList.of(texts, "map-evidence", texts.bind("map.evidence"), model.evidence(), model::reveal, model::revealBeside,
                passages -> model.cite(passages, texts));
        VBox details = new VBox(title, evidence);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        details.setMinHeight(90);
        return details;
    }

    private List<String> title() {
        List<Spot> chosen = model.chosenSpots();
        int meetings = chosen.stream().mapToInt(spot -> spot.meetings().size()).sum();
        int namings = chosen.stream().mapToInt(spot -> spot.namings().size()).sum();
        return chosen.isEmpty() ? List.of() : List.of(texts.name(chosen.getFirst().name(), chosen.getFirst().nameEn()), chosen.size() == 1 ? "" : texts.text("map.more", chosen.size() - 1),
                meetings == 0 ? "" : texts.text("map.meetings", meetings), namings == 0 ? "" : texts.text("map.namings", namings));
    }

    private Region footer() {
        Label missing = new Label();
        missing.textProperty().bind(Bindings.createStringBinding(this::missing, model.contentProperty(), texts.wordingProperty()));
        missing.getStyleClass().add("drawing-counts");
        missing.setWrapText(true);
        VBox footer = new VBox(missing, new DateSlider(texts, model.periodProperty(), model.fromProperty(), model.toProperty()));
        footer.getStyleClass().add("drawing-footer");
        return footer;
    }

    private String missing() {
        MapContent content = model.contentProperty().get();
        return texts.text("map.missing", content.meetingsMissing(), content.placesMissing());
    }
}
