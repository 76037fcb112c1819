package org.khabir.ui.network;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.util.Subscription;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.ShortHead;
import org.khabir.ui.desk.Evidence;
import org.khabir.ui.drawing.DateSlider;
import org.khabir.ui.drawing.EvidenceList;
import org.khabir.ui.drawing.Plane;

/** The network with what it shows above it, and below it the links of the chosen name or the passages of the chosen link. */
public final class NetworkView extends BorderPane {

    private static final double TOOLS = 0.4;
    private static final double FOOTER = 0.25;
    private static final double FOOTER_EDGES = 20;
    private static final double LEGEND_RADIUS = 5;

    private final Texts texts;
    private final NetworkViewModel model;
    private final NetworkChart chart;
    /** Keeps the title of what is chosen, which nothing else refers to. */
    private Subscription titled;

    /** @param openEntity shows an entity in its panel */
    public NetworkView(Texts texts, NetworkViewModel model, Consumer<CaseEntity> openEntity) {
        this.texts = texts;
        this.model = model;
        this.chart = new NetworkChart(texts, model, openEntity);
        getStyleClass().add("panel");
        setTop(new ShortHead(new NetworkTools(texts, model, chart), this, TOOLS));
        Node details = details();
        SplitPane halves = new SplitPane(drawing());
        halves.setOrientation(Orientation.VERTICAL);
        model.chosenProperty().map(any -> true).orElse(false).subscribe(shown -> {
            if (shown && halves.getItems().size() == 1) {
                halves.getItems().add(details);
                halves.setDividerPositions(0.72);
            } else if (!shown) {
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

    /** The network as shown, as a GraphML document. */
    public String graphMl() {
        return GraphMl.of(model.arrangementProperty().get());
    }

    private Node drawing() {
        Node nothing = new EmptyNote("mdi2g-graph-outline", texts.bind("network.empty"));
        nothing.visibleProperty().bind(model.arrangementProperty().map(shown -> shown.network().nodes().isEmpty()));
        nothing.setMouseTransparent(true);
        return new StackPane(chart, nothing);
    }

    private Region footer() {
        Label counts = new Label();
        counts.textProperty().bind(Bindings.createStringBinding(this::counts, model.arrangementProperty(), texts.wordingProperty()));
        counts.getStyleClass().add("drawing-counts");
        DateSlider days = new DateSlider(texts, model.periodProperty(), model.choices().from, model.choices().to);
        HBox.setHgrow(days, Priority.ALWAYS);
        HBox line = new HBox(days);
        line.setAlignment(Pos.CENTER);
        FlowPane legend = legend();
        counts.setWrapText(true);
        counts.maxWidthProperty().bind(widthProperty().subtract(FOOTER_EDGES));
        legend.getChildren().add(counts);
        VBox footer = new VBox(legend, line);
        footer.getStyleClass().add("drawing-footer");
        return footer;
    }

    private String counts() {
        Network network = model.arrangementProperty().get().network();
        String shown = texts.text("network.counts", network.nodes().size(), network.links().size());
        return network.omitted() == 0 ? shown : shown + " " + texts.text("network.omitted", network.omitted());
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().addAll("drawing-notes", "drawing-legend");
        for (EntityType type : EntityType.values()) {
            Shape shape = type == EntityType.PERSON ? new Circle(LEGEND_RADIUS) : new Polygon(NodeShape.corners(type, LEGEND_RADIUS));
            shape.getStyleClass().addAll("swatch", NodeShape.style(type));
            Label name = new Label(null, shape);
            name.textProperty().bind(texts.bind("terms.type." + type));
            legend.getChildren().add(name);
        }
        return legend;
    }

    private Node details() {
        ListView<Neighbour> links = new ListView<>(model.neighbours());
        links.setId("network-links");
        links.accessibleTextProperty().bind(texts.bind("network.linksOfChosen"));
        Cell.fill(links, this::line);
        texts.wordingProperty().subscribe((before, now) -> links.refresh());
        ListHabits.of(texts, links).open(neighbour -> model.choose(neighbour.link())).copyLines(neighbour -> name(neighbour.other()) + "\t" + texts.number(neighbour.link().weight()));
        ListView<Evidence> evidence = EvidenceList.of(texts, "network-evidence", texts.bind("network.evidence"), model.evidence(), model::reveal, model::revealBeside,
                passages -> model.cite(passages, texts));
        evidence.visibleProperty().bind(model.chosenProperty().map(Chosen.OfLink.class::isInstance).orElse(false));
        links.visibleProperty().bind(evidence.visibleProperty().not());
        PartsLine title = new PartsLine();
        titled = Bindings.createObjectBinding(this::title, model.chosenProperty(), model.arrangementProperty(), texts.wordingProperty())
                .subscribe(parts -> title.setParts(parts.toArray(String[]::new)));
        title.getStyleClass().add("section-title");
        VBox details = new VBox(title, new StackPane(links, evidence));
        VBox.setVgrow(details.getChildren().getLast(), Priority.ALWAYS);
        details.setMinHeight(90);
        return details;
    }

    private List<String> title() {
        Network network = model.arrangementProperty().get().network();
        Network.Link link = model.chosenLink();
        if (link != null) {
            return List.of(name(network.nodes().get(link.one())), name(network.nodes().get(link.other())),
                    texts.text("network.weight." + network.relation(), link.weight()));
        }
        return model.chosenNode().isEmpty() ? List.of()
                : List.of(texts.text("network.linksOf"), name(network.nodes().get(model.chosenNode().getAsInt())));
    }

    private String name(Network.Node node) {
        return texts.name(node.entity().name(), node.entity().nameEn());
    }

    private Node line(Neighbour neighbour) {
        Label name = Mixed.content(name(neighbour.other()));
        name.setGraphic(Icons.of(neighbour.other().entity().type()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label weight = new Label(texts.text("network.weight." + model.arrangementProperty().get().network().relation(), neighbour.link().weight()));
        weight.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, weight);
        line.setAccessibleText(name.getText() + ", " + weight.getText());
        line.getStyleClass().add("item-head");
        return line;
    }
}
