package org.khabir.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.khabir.extract.places.Landmark;
import org.khabir.i18n.Language;
import org.khabir.ui.common.Texts;
import org.khabir.ui.drawing.Caption;
import org.khabir.ui.drawing.Pen;
import org.khabir.ui.drawing.Plane;
import org.khabir.ui.drawing.Viewport;

/** The drawn map. A click chooses what lies at a point; Page Up and Page Down go from point to point by weight, Enter opens the
 * profile of the chosen one, Escape chooses nothing. */
final class MapChart extends Plane {

    private static final double MARGIN = 60;
    private static final double CLOSEST = 400;
    private static final double CLOSEST_FIT = 45;
    private static final double SPOT_NAMES = 6;
    private static final double COUNT_ROOM = 11;
    private static final double COUNTRIES = 5;
    private static final double CITIES = 14;
    private static final double INHABITANTS_TIMES_SCALE = 4.5e7;
    private static final double OUTER = 0.08;
    private static final int NAMED_AT_MOST = 6;
    private static final List<String> COLORS = List.of("map-land", "map-border", "map-city", "map-place", "map-meeting", "map-edge", "map-chosen");

    private final Texts texts;
    private final MapViewModel model;

    MapChart(Texts texts, MapViewModel model) {
        super(COLORS);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("map-sea");
        setId("map-chart");
        accessibleRoleDescriptionProperty().bind(texts.bind("map.chart"));
        accessibleHelpProperty().bind(texts.bind("map.chart.help"));
        model.worldProperty().subscribe(this::requestLayout);
        model.contentProperty().subscribe((before, now) -> contentChanged(before));
        model.chosenProperty().subscribe(this::requestLayout);
        texts.wordingProperty().subscribe(this::requestLayout);
    }

    /** The first points come with a view of where most is told of. */
    private void contentChanged(MapContent before) {
        List<Spot> spots = model.contentProperty().get().spots();
        if (before.spots().isEmpty() && !spots.isEmpty() && viewport() != null) {
            show(Viewport.fitting(quantile(spots, Spot::x, OUTER), quantile(spots, Spot::y, OUTER), quantile(spots, Spot::x, 1 - OUTER),
                    quantile(spots, Spot::y, 1 - OUTER), getWidth(), getHeight(), MARGIN, CLOSEST_FIT));
        }
        requestLayout();
    }

    /** Where so much of all weight lies before. */
    private static double quantile(List<Spot> spots, ToDoubleFunction<Spot> at, double share) {
        double wanted = share * spots.stream().mapToInt(Spot::weight).sum();
        double place = 0;
        for (Spot spot : spots.stream().sorted(Comparator.comparingDouble(at)).toList()) {
            if (wanted < 0) {
                break;
            }
            place = at.applyAsDouble(spot);
            wanted -= spot.weight();
        }
        return place;
    }

    /** All spots; the Arab world where there is none. */
    @Override
    protected Viewport whole() {
        List<Spot> spots = model.contentProperty().get().spots();
        if (spots.isEmpty()) {
            return Viewport.fitting(Mercator.x(-18), Mercator.y(40), Mercator.x(62), Mercator.y(3), getWidth(), getHeight(), 0, CLOSEST_FIT);
        }
        return Viewport.fitting(spots.stream().mapToDouble(Spot::x).min().orElseThrow(), spots.stream().mapToDouble(Spot::y).min().orElseThrow(),
                spots.stream().mapToDouble(Spot::x).max().orElseThrow(), spots.stream().mapToDouble(Spot::y).max().orElseThrow(),
                getWidth(), getHeight(), MARGIN, CLOSEST_FIT);
    }

    /** The world fills the view's width, and its middle stays on the earth. */
    @Override
    protected Viewport limited(Viewport wanted) {
        double scale = Math.clamp(wanted.scale(), getWidth() / 360, CLOSEST);
        Viewport allowed = scale == wanted.scale() ? wanted : wanted.zoomed(scale / wanted.scale(), getWidth() / 2, getHeight() / 2);
        double half = getWidth() / 2 / scale;
        double x = Math.clamp(allowed.planeX(getWidth() / 2), Math.min(0, half - 180), Math.max(0, 180 - half));
        double y = Math.clamp(allowed.planeY(getHeight() / 2), Mercator.y(Mercator.MOST), Mercator.y(-Mercator.MOST));
        return allowed.around(x, y, getWidth(), getHeight());
    }

    @Override
    protected void paint(Pen to, Viewport view) {
        new OutlinePainter(to, view, getWidth(), getHeight()).paint(model.worldProperty().get().outlines(), color("map-land"), color("map-border"));
        cities(view).forEach(city -> to.circle(view.x(city.longitude()), view.y(Mercator.y(city.latitude())), 1.8, color("map-city"), null, 0));
        List<String> chosen = model.chosenProperty().get();
        for (Cluster cluster : clusters(view).reversed()) {
            boolean isChosen = cluster.spots().stream().anyMatch(spot -> chosen.contains(spot.place().id()));
            if (cluster.namings() > 0) {
                to.circle(cluster.x(), cluster.y(), Cluster.radius(cluster.namings()), color("map-place"), color("map-edge"), 1);
            }
            if (cluster.meetings() > 0) {
                to.circle(cluster.x(), cluster.y(), Cluster.radius(cluster.meetings()), color("map-meeting"), color("map-edge"), 1);
            }
            if (isChosen) {
                to.begin();
                ring(to, cluster);
                to.stroke(color("map-chosen"), 2.5);
            }
        }
    }

    private static void ring(Pen to, Cluster cluster) {
        double radius = cluster.radius() + 3;
        for (int i = 0; i <= 48; i++) {
            double x = cluster.x() + radius * Math.cos(i * Math.PI / 24);
            double y = cluster.y() + radius * Math.sin(i * Math.PI / 24);
            if (i == 0) {
                to.moveTo(x, y);
            } else {
                to.lineTo(x, y);
            }
        }
    }

    @Override
    protected List<Caption> captions(Viewport view) {
        List<Caption> captions = new ArrayList<>();
        List<Cluster> clusters = clusters(view);
        for (Cluster cluster : clusters) {
            int count = cluster.meetings() > 0 ? cluster.meetings() : cluster.namings();
            captions.add(new Caption(texts.number(count), cluster.x(), cluster.y(), true, "map-count", false));
        }
        if (view.scale() >= SPOT_NAMES) {
            clusters.forEach(cluster -> captions.add(new Caption(name(cluster.spots().getFirst()), cluster.x(), cluster.y() + Math.max(cluster.radius(), COUNT_ROOM) + 1, false, "map-spot", false)));
        }
        if (view.scale() >= COUNTRIES) {
            landmarks().filter(Landmark::isCountry).forEach(country -> caption(country, view, "map-country", captions));
        }
        cities(view).forEach(city -> caption(city, view, "map-city-name", captions));
        return captions;
    }

    private void caption(Landmark landmark, Viewport view, String style, List<Caption> captions) {
        String name = texts.language() == Language.ARABIC ? landmark.arabic() : landmark.english();
        if (name != null) {
            captions.add(new Caption(name, view.x(landmark.longitude()), view.y(Mercator.y(landmark.latitude())) + (landmark.isCountry() ? 0 : 3),
                    landmark.isCountry(), style, false));
        }
    }

    /** The larger first; the closer one looks, the smaller ones too. */
    private List<Landmark> cities(Viewport view) {
        return view.scale() < CITIES ? List.of() : landmarks().filter(city -> !city.isCountry() && city.inhabitants() * view.scale() >= INHABITANTS_TIMES_SCALE)
                .filter(city -> isWithin(view.x(city.longitude()), getWidth()) && isWithin(view.y(Mercator.y(city.latitude())), getHeight())).toList();
    }

    private static boolean isWithin(double at, double length) {
        return at >= 0 && at <= length;
    }

    private Stream<Landmark> landmarks() {
        return model.worldProperty().get().landmarks().stream();
    }

    @Override
    protected Optional<String> describe(double x, double y) {
        return at(x, y).map(this::described);
    }

    private String described(Cluster cluster) {
        String names = cluster.spots().stream().limit(NAMED_AT_MOST).map(this::name).collect(Collectors.joining(texts.text("map.and")));
        String more = cluster.spots().size() > NAMED_AT_MOST ? texts.text("map.more", cluster.spots().size() - NAMED_AT_MOST) : null;
        String meetings = cluster.meetings() == 0 ? null : texts.text("map.meetings", cluster.meetings());
        String namings = cluster.namings() == 0 ? null : texts.text("map.namings", cluster.namings());
        return Stream.of(names, more, meetings, namings).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private String name(Spot spot) {
        return texts.name(spot.name(), spot.nameEn());
    }

    @Override
    protected void click(MouseEvent mouse) {
        model.choose(at(mouse.getX(), mouse.getY()).map(Cluster::spots).orElse(List.of()));
    }

    /** A point's passages, and the profiles of what is named there. */
    @Override
    protected Optional<ContextMenu> menu(double x, double y) {
        return at(x, y).map(cluster -> {
            ContextMenu menu = new ContextMenu(item(texts.text("map.passages"), () -> model.choose(cluster.spots())));
            cluster.spots().stream().limit(NAMED_AT_MOST).forEach(spot -> menu.getItems().add(item(texts.text("map.openProfileOf", name(spot)), () -> model.openProfile(spot))));
            return menu;
        });
    }

    @Override
    protected Optional<Point2D> chosenPoint() {
        return model.chosenSpots().stream().findFirst().map(spot -> new Point2D(viewport().x(spot.x()), viewport().y(spot.y())));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    @Override
    protected boolean typed(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> step(1);
            case PAGE_UP -> step(-1);
            case ESCAPE -> model.choose(List.of());
            case ENTER -> model.chosenSpots().stream().findFirst().ifPresent(model::openProfile);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int steps) {
        List<Spot> spots = model.contentProperty().get().spots();
        if (!spots.isEmpty()) {
            List<Spot> chosen = model.chosenSpots();
            int next = chosen.isEmpty() ? (steps > 0 ? 0 : spots.size() - 1) : Math.clamp(spots.indexOf(chosen.getFirst()) + steps, 0, spots.size() - 1);
            Spot spot = spots.get(next);
            model.choose(List.of(spot));
            double x = viewport().x(spot.x());
            double y = viewport().y(spot.y());
            if (x < MARGIN || x > getWidth() - MARGIN || y < MARGIN || y > getHeight() - MARGIN) {
                center(spot.x(), spot.y());
            }
        }
    }

    @Override
    protected String said() {
        MapContent content = model.contentProperty().get();
        String all = texts.text("map.chart.text", content.spots().size());
        List<Spot> chosen = model.chosenSpots();
        return chosen.isEmpty() ? all : all + "\n" + described(new Cluster(chosen, 0, 0));
    }

    private List<Cluster> clusters(Viewport view) {
        return Cluster.of(model.contentProperty().get().spots(), view);
    }

    private Optional<Cluster> at(double x, double y) {
        return clusters(viewport()).stream().filter(cluster -> cluster.isAt(x, y)).findFirst();
    }
}
