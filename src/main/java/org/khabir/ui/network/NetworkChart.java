package org.khabir.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.khabir.i18n.Language;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;
import org.khabir.ui.drawing.Caption;
import org.khabir.ui.drawing.Pen;
import org.khabir.ui.drawing.Plane;
import org.khabir.ui.drawing.Viewport;

/**
 * The drawn network. A click chooses a name or a link, dragging a name pins it where it is dropped; Page Up and Page Down go from name to name by
 * weight, P pins the chosen one, Enter shows it in the panel of entities, Escape chooses nothing.
 */
final class NetworkChart extends Plane {

    private static final double MARGIN = 46;
    private static final double LARGEST = 1.5;
    private static final double CLOSEST = 6;
    private static final double FARTHEST = 0.08;
    private static final double OFF_EDGE = 40;

    private final Texts texts;
    private final NetworkViewModel model;
    private final Consumer<CaseEntity> openEntity;
    private int grabbed = -1;
    /** By the last click: at the second click of two the drawing may have moved, to make room for what the first one chose. */
    private Network.Node clicked;

    /** @param openEntity shows an entity elsewhere in the window */
    NetworkChart(Texts texts, NetworkViewModel model, Consumer<CaseEntity> openEntity) {
        super(Stream.concat(Stream.of("network-ground", "network-link", "network-near", "network-chosen"),
                Stream.of(EntityType.values()).map(NodeShape::style)).toList());
        this.texts = texts;
        this.model = model;
        this.openEntity = openEntity;
        getStyleClass().add("network-ground");
        setId("network-chart");
        accessibleRoleDescriptionProperty().bind(texts.bind("network.chart"));
        accessibleHelpProperty().bind(texts.bind("network.chart.help"));
        model.arrangementProperty().subscribe((before, now) -> changed(before, now));
        model.chosenProperty().subscribe((before, now) -> requestLayout());
        texts.wordingProperty().subscribe((before, now) -> requestLayout());
    }

    /** Moves the chosen name into view where it is not. */
    void revealChosen() {
        model.chosenNode().ifPresent(node -> {
            Viewport view = viewport();
            Arrangement arrangement = model.arrangementProperty().get();
            if (view != null && (isOff(view.x(arrangement.xs()[node]), getWidth()) || isOff(view.y(arrangement.ys()[node]), getHeight()))) {
                center(arrangement.xs()[node], arrangement.ys()[node]);
            }
        });
    }

    private static boolean isOff(double at, double length) {
        return at < OFF_EDGE || at > length - OFF_EDGE;
    }

    /** Other names are shown as a whole. */
    private void changed(Arrangement before, Arrangement now) {
        if (before.network() != now.network() && !before.network().indices().keySet().equals(now.network().indices().keySet())) {
            fit();
        }
        requestLayout();
    }

    @Override
    protected Viewport whole() {
        Arrangement all = model.arrangementProperty().get();
        return Viewport.fitting(all.left(), all.top(), all.right(), all.bottom(), getWidth(), getHeight(), MARGIN, LARGEST);
    }

    @Override
    protected Viewport limited(Viewport wanted) {
        double scale = Math.clamp(wanted.scale(), FARTHEST, CLOSEST);
        return scale == wanted.scale() ? wanted : wanted.zoomed(scale / wanted.scale(), getWidth() / 2, getHeight() / 2);
    }

    @Override
    protected void paint(Pen to, Viewport view) {
        picture(view).paint(to, this::color, model.chosenNode().orElse(-1), model.chosenLink());
    }

    @Override
    protected List<Caption> captions(Viewport view) {
        NetworkPicture picture = picture(view);
        Network network = picture.arrangement().network();
        int chosen = model.chosenNode().orElse(-1);
        List<Integer> order = new ArrayList<>();
        if (chosen >= 0) {
            order.add(chosen);
            network.linksOf(chosen).forEach(link -> order.add(link.one() == chosen ? link.other() : link.one()));
        }
        Network.Link link = model.chosenLink();
        if (link != null) {
            order.addAll(List.of(link.one(), link.other()));
        }
        int first = order.size();
        IntStream.range(0, network.nodes().size()).filter(i -> !order.subList(0, first).contains(i)).forEach(order::add);
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int node = order.get(i);
            boolean isChosen = node == chosen || link != null && link.touches(node);
            captions.add(new Caption(name(node), picture.x(node), picture.y(node) + picture.radius(node) + 1, false,
                    first == 0 ? "network-name" : isChosen ? "network-name-chosen" : i < first ? "network-name" : "network-name-faded", isChosen));
        }
        return captions;
    }

    @Override
    protected Optional<String> describe(double x, double y) {
        NetworkPicture picture = picture(viewport());
        OptionalInt node = picture.nodeAt(x, y);
        if (node.isPresent()) {
            return Optional.of(described(node.getAsInt()));
        }
        return Optional.ofNullable(picture.linkAt(x, y)).map(this::described);
    }

    private String described(int index) {
        Network network = network();
        Network.Node node = network.nodes().get(index);
        CaseEntity entity = node.entity();
        String other = texts.language() == Language.ENGLISH ? entity.name() : entity.nameEn();
        String second = other == null || other.equals(name(index)) ? "" : "\n" + other;
        String pinned = model.arrangementProperty().get().pinned()[index] ? "\n" + texts.text("network.pinned") : "";
        return name(index) + second + "\n" + texts.text("terms.type." + entity.type()) + " · "
                + texts.text("network.weight." + network.relation(), node.weight()) + "\n"
                + texts.text("network.links", network.linksOf(index).size()) + pinned;
    }

    private String described(Network.Link link) {
        return name(link.one()) + "\n" + name(link.other()) + "\n"
                + texts.text("network.weight." + network().relation(), link.weight());
    }

    @Override
    protected void click(MouseEvent mouse) {
        NetworkPicture picture = picture(viewport());
        OptionalInt node = picture.nodeAt(mouse.getX(), mouse.getY());
        Network.Link link = node.isPresent() ? null : picture.linkAt(mouse.getX(), mouse.getY());
        if (mouse.getClickCount() == 2 && clicked != null) {
            model.openProfile(clicked);
            return;
        }
        clicked = node.isPresent() ? network().nodes().get(node.getAsInt()) : null;
        if (clicked != null) {
            model.choose(clicked);
            openEntity.accept(clicked.entity());
        } else if (link != null) {
            model.choose(link);
        } else {
            model.chosenProperty().set(null);
        }
    }

    @Override
    protected boolean grab(double x, double y) {
        grabbed = picture(viewport()).nodeAt(x, y).orElse(-1);
        return grabbed >= 0;
    }

    @Override
    protected void moveGrabbed(double x, double y) {
        if (grabbed >= network().nodes().size()) {
            return;
        }
        show(viewport());
        model.move(grabbed, viewport().planeX(x), viewport().planeY(y));
    }

    @Override
    protected void dropGrabbed() {
        model.keep();
    }

    @Override
    protected Optional<ContextMenu> menu(double x, double y) {
        OptionalInt at = picture(viewport()).nodeAt(x, y);
        MenuItem unpinAll = item("network.unpinAll", model::unpinAll);
        Network.Link link = at.isPresent() ? null : picture(viewport()).linkAt(x, y);
        if (link != null) {
            return Optional.of(new ContextMenu(item("network.passages." + network().relation(), () -> model.choose(link)),
                    item("network.openProfileOf", () -> model.openProfile(network().nodes().get(link.one())), name(link.one())),
                    item("network.openProfileOf", () -> model.openProfile(network().nodes().get(link.other())), name(link.other()))));
        }
        if (at.isEmpty()) {
            return Optional.of(new ContextMenu(item("network.rearrange", model::rearrange), unpinAll));
        }
        int node = at.getAsInt();
        Network.Node named = network().nodes().get(node);
        boolean pinned = model.arrangementProperty().get().pinned()[node];
        return Optional.of(new ContextMenu(item("network.openProfile", () -> model.openProfile(named)),
                item("network.openEntity", () -> openEntity.accept(named.entity())), item("network.reveal", () -> model.reveal(named)),
                item("network.showLinks", () -> model.choose(named)), new SeparatorMenuItem(),
                item(pinned ? "network.unpin" : "network.pin", () -> model.pin(node, !pinned)), unpinAll));
    }

    @Override
    protected Optional<Point2D> chosenPoint() {
        OptionalInt node = model.chosenNode();
        NetworkPicture picture = picture(viewport());
        return node.isEmpty() ? Optional.empty() : Optional.of(new Point2D(picture.x(node.getAsInt()), picture.y(node.getAsInt())));
    }

    private MenuItem item(String key, Runnable action, Object... arguments) {
        MenuItem item = new MenuItem(texts.text(key, arguments));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    @Override
    protected boolean typed(KeyEvent key) {
        OptionalInt node = model.chosenNode();
        switch (key.getCode()) {
            case PAGE_DOWN -> model.step(1);
            case PAGE_UP -> model.step(-1);
            case ESCAPE -> model.chosenProperty().set(null);
            case P -> node.ifPresent(chosen -> model.pin(chosen, !model.arrangementProperty().get().pinned()[chosen]));
            case ENTER -> node.ifPresent(chosen -> openEntity.accept(network().nodes().get(chosen).entity()));
            default -> {
                return false;
            }
        }
        revealChosen();
        return true;
    }

    @Override
    protected String said() {
        String all = texts.text("network.chart.text", network().nodes().size(), network().links().size());
        return model.chosenNode().isEmpty() ? all : all + "\n" + described(model.chosenNode().getAsInt());
    }

    private String name(int node) {
        CaseEntity entity = network().nodes().get(node).entity();
        return texts.name(entity.name(), entity.nameEn());
    }

    private Network network() {
        return model.arrangementProperty().get().network();
    }

    private NetworkPicture picture(Viewport view) {
        return new NetworkPicture(model.arrangementProperty().get(), view);
    }
}
