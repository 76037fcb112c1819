package org.khabir.ui.timeline;

import java.time.LocalDateTime;
import java.time.chrono.Chronology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.drawing.Drawings;
import org.khabir.ui.drawing.Drawn;
import org.khabir.ui.drawing.Pen;

/**
 * The drawn timeline. The wheel and pinching zoom around the pointer, dragging moves; + and −, the arrows, Home, End and 0 do the
 * same by key. A click shows the evidence, or parts what lies too close together. Its coordinates run from left to right in every language; only time
 * may run the other way.
 */
final class TimelineChart extends Region implements Drawn {

    private static final double STEP = 1.25;
    private static final double PER_NOTCH = 1.0025;
    private static final double PAN = 0.15;
    private static final double PART = 4;
    private static final double CLICK_SLACK = 4;
    /** More happenings than these are arranged in the background. */
    private static final int AT_ONCE = 5_000;
    private static final double LOWEST_LANE = 18;
    /** Of its letters, in an interface of the usual size. */
    private static final double USUAL_LETTERS = 11.2;
    private static final double WIDEST_TITLES = 110;
    private static final double TITLES = 0.24;

    private final Texts texts;
    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(this::requestLayout);
    private final Painter painter = new Painter(Drawings.on(canvas.getGraphicsContext2D()), palette, 0);
    private final Map<String, List<Label>> labels = new HashMap<>();
    /** Above the canvas, which would cover a border. */
    private final Region focusRing = new Region();
    private final HoverText details;
    /** Tells how large letters are now. */
    private final Label ruler;
    private TimeScale scale;
    private boolean fitted;
    private boolean whole;
    private int chosen = -1;
    private Picture picture = Picture.NOTHING;
    private final Loader<Picture> pictures;
    private final Map<String, Integer> used = new HashMap<>();
    private double pressedX;
    private double draggedX;

    TimelineChart(Texts texts, TimelineViewModel model) {
        this.texts = texts;
        this.model = model;
        this.details = new HoverText(this, texts.orientation());
        this.pictures = model.pictures(this::wished, this::arranged);
        getStyleClass().add("timeline-chart");
        setId("timeline-chart");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleRoleDescriptionProperty().bind(texts.bind("timeline.chart"));
        accessibleHelpProperty().bind(texts.bind("timeline.chart.help"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(canvas);
        getChildren().addAll(palette.samples());
        ruler = newLabel("timeline-tick");
        ruler.setVisible(false);
        focusRing.setManaged(false);
        focusRing.setMouseTransparent(true);
        focusRing.getStyleClass().add("timeline-focus");
        getChildren().add(focusRing);
        model.lanesProperty().subscribe((before, now) -> lanesChanged());
        model.chosenProperty().subscribe((before, now) -> chosenChanged());
        model.turnedProperty().subscribe((before, now) -> requestLayout());
        texts.wordingProperty().subscribe((before, now) -> grow());
        model.names().onChange(this::requestLayout);
        ruler.fontProperty().subscribe((before, now) -> grow());
        setOnScroll(this::scrolled);
        setOnZoom(zoom -> zoom(zoom.getZoomFactor(), zoom.getX() - plotX()));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Until all is asked for, a few far off are left out where they would press the others together. */
    private TimeScale fitting() {
        Lanes lanes = model.lanesProperty().get();
        return TimeScale.fitting(whole ? lanes.first() : lanes.bulkFirst(), whole ? lanes.last() : lanes.bulkLast(), plotWidth(), isRightToLeft());
    }

    /** Shows everything there is. */
    void fit() {
        whole = true;
        fitted = true;
        scale = fitting();
        requestLayout();
    }

    @Override
    public void draw(Pen pen) {
        new Painter(pen, palette, plotX()).paint(picture, axis().lines(), chosen);
    }

    private void show(TimeScale wanted) {
        scale = wanted;
        fitted = false;
        requestLayout();
    }

    /** Zooms around the middle. */
    void zoom(boolean in) {
        zoom(in ? STEP : 1 / STEP, plotWidth() / 2);
    }

    @Override
    protected double computeMinHeight(double width) {
        Picture.Heights heights = heights();
        return model.lanesProperty().get().lanes().size() * heights.lane() + heights.axis();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 260;
    }

    @Override
    protected void layoutChildren() {
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
        canvas.setWidth(plotWidth());
        canvas.setLayoutX(plotX());
        canvas.setHeight(getHeight());
        if (scale == null || fitted && scale.width() != plotWidth()) {
            scale = fitting();
            fitted = true;
        }
        scale = scale.wide(plotWidth()).towards(isRightToLeft());
        arrange();
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.paint(picture, axis().lines(), chosen);
        used.clear();
        axis().write(this::write);
        writeLanes();
        labels.forEach((style, made) -> made.subList(used.getOrDefault(style, 0), made.size()).forEach(label -> label.setVisible(false)));
        setAccessibleText(texts.text("timeline.chart.text", picture.lanes().dated().size(), new DateText(texts).of(Grain.day(picture.scale().first())),
                new DateText(texts).of(Grain.day(picture.scale().last()))));
    }

    /** Renews the picture where it is not what is wished for; until a large one is there, the one before stands. */
    private void arrange() {
        Lanes lanes = model.lanesProperty().get();
        if (picture.shows(lanes, scale, heights())) {
            return;
        }
        if (lanes.dated().size() <= AT_ONCE) {
            picture = Picture.of(lanes, scale, heights());
        } else {
            pictures.load();
        }
    }

    private Callable<Picture> wished() {
        Lanes lanes = model.lanesProperty().get();
        TimeScale wide = scale;
        Picture.Heights heights = heights();
        return () -> Picture.of(lanes, wide, heights);
    }

    private void arranged(Picture made) {
        picture = made;
        requestLayout();
    }

    private void writeLanes() {
        boolean right = texts.language().isRightToLeft();
        for (int i = 0; i < picture.lanes().lanes().size(); i++) {
            Lanes.Lane lane = picture.lanes().lanes().get(i);
            Label label = label(title(lane), "timeline-lane-title");
            label.resize(Math.min(label.getWidth(), titlesWidth() - 8), label.getHeight());
            label.relocate(right ? getWidth() - label.getWidth() - 4 : 4, picture.laneTop(i) + 1);
        }
    }

    private Label write(String text, double x, double y, String style, boolean fromEdge) {
        Label label = label(text, style);
        double left = !fromEdge ? x - label.getWidth() / 2 : isRightToLeft() ? x - label.getWidth() - 3 : x + 3;
        label.relocate(plotX() + Math.clamp(left, 0, Math.max(0, plotWidth() - label.getWidth())), y);
        return label;
    }

    /** One of the labels of that style that are there already, as far as they reach. */
    private Label label(String text, String style) {
        List<Label> made = labels.computeIfAbsent(style, any -> new ArrayList<>());
        int number = used.merge(style, 1, Integer::sum);
        if (number > made.size()) {
            made.add(newLabel(style));
        }
        Label label = made.get(number - 1);
        label.setText(text);
        label.setNodeOrientation(texts.orientation().getValue());
        label.setVisible(true);
        label.applyCss();
        label.autosize();
        return label;
    }

    private Label newLabel(String style) {
        Label label = new Label();
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
        return label;
    }

    private Axis axis() {
        return new Axis(texts, picture, letters());
    }

    private Picture.Heights heights() {
        return new Picture.Heights(getHeight(), Axis.height(texts, letters()), LOWEST_LANE * letters());
    }

    /** The size of the letters, 1 for the usual one. */
    private double letters() {
        return ruler.getFont().getSize() / USUAL_LETTERS;
    }

    private double titlesWidth() {
        return Math.min(WIDEST_TITLES * letters(), getWidth() * TITLES);
    }

    private double plotWidth() {
        return getWidth() - titlesWidth();
    }

    /** The titles of the lanes stand where the language's lines begin, and time beside them. */
    private double plotX() {
        return texts.language().isRightToLeft() ? 0 : titlesWidth();
    }

    private boolean isRightToLeft() {
        return texts.language().isRightToLeft() != model.turnedProperty().get();
    }

    /** What is in view stays in view as long as there is something of the new lanes in it. */
    private void lanesChanged() {
        Lanes lanes = model.lanesProperty().get();
        if (fitted || scale != null && (lanes.first() > scale.last() || lanes.last() < scale.first())) {
            scale = null;
        }
        grow();
        findChosen();
    }

    /** Lanes and axis become as high as their letters need. */
    private void grow() {
        setMinHeight(computeMinHeight(getWidth()));
        requestLayout();
    }

    private void chosenChanged() {
        Optional.ofNullable(model.chosenProperty().get()).filter(happening -> scale != null)
                .flatMap(Stretch::of)
                .filter(when -> when.end() < scale.first() || when.start() > scale.last())
                .ifPresent(when -> show(scale.around((when.start() + when.end()) / 2)));
        findChosen();
    }

    private void findChosen() {
        Happening happening = model.chosenProperty().get();
        chosen = happening == null ? -1 : model.lanesProperty().get().indexOf(happening);
        requestLayout();
    }

    private void zoom(double factor, double x) {
        if (scale != null) {
            show(scale.zoomed(factor, x));
        }
    }

    private void pan(double pixels) {
        show(scale.dragged(pixels));
    }

    private void scrolled(ScrollEvent scroll) {
        details.hide();
        boolean sideways = Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY());
        if (sideways || scroll.isShiftDown()) {
            pan(sideways ? scroll.getDeltaX() : scroll.getDeltaY());
        } else if (!scroll.isInertia()) {
            zoom(Math.pow(PER_NOTCH, scroll.getDeltaY()), scroll.getX() - plotX());
        }
        scroll.consume();
    }

    private void pressed(MouseEvent mouse) {
        requestFocus();
        details.hide();
        pressedX = mouse.getX();
        draggedX = mouse.getX();
    }

    private void dragged(MouseEvent mouse) {
        setCursor(Cursor.CLOSED_HAND);
        pan(mouse.getX() - draggedX);
        draggedX = mouse.getX();
    }

    private void released(MouseEvent mouse) {
        setCursor(Cursor.DEFAULT);
        if (mouse.getButton() == MouseButton.PRIMARY && Math.abs(mouse.getX() - pressedX) < CLICK_SLACK) {
            picture.at(mouse.getX() - plotX(), mouse.getY()).ifPresent(this::activate);
        }
    }

    private void activate(Blot blot) {
        if (blot.count() > 1 && picture.canPart(blot)) {
            zoom(PART, blot.middle());
        } else {
            model.chosenProperty().set(picture.first(blot));
            model.reveal(picture.first(blot));
        }
    }

    private void moved(MouseEvent mouse) {
        Optional<Blot> under = picture.at(mouse.getX() - plotX(), mouse.getY());
        setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        details.say(under.map(this::describe).orElseGet(() -> titleAt(mouse)), mouse);
    }

    /** The title of the lane under the pointer, which may have no room for all of it; empty beside the titles. */
    private String titleAt(MouseEvent mouse) {
        double x = mouse.getX() - plotX();
        int lane = (int) (mouse.getY() / picture.laneHeight());
        return x >= 0 && x <= plotWidth() || lane >= picture.lanes().lanes().size() ? "" : title(picture.lanes().lanes().get(lane));
    }

    private String title(Lanes.Lane lane) {
        String name = lane.kind() != null ? texts.text("terms.event." + lane.kind()) : lane.entity() != null ? model.names().of(lane.entity()) : texts.text("timeline.lane.others");
        return texts.text("timeline.lane", name, texts.number(lane.members().length));
    }

    private String describe(Blot blot) {
        String said = new HappeningText(texts, model.names()).details(picture.first(blot));
        return blot.count() == 1 ? said : texts.text("timeline.chart.several", blot.count()) + "\n" + said;
    }

    private void typed(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case LEFT -> pan(plotWidth() * PAN);
            case RIGHT -> pan(-plotWidth() * PAN);
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case HOME -> goTo(picture.lanes().first());
            case END -> goTo(picture.lanes().last());
            case DIGIT0, NUMPAD0 -> fit();
            case ENTER -> Optional.ofNullable(model.chosenProperty().get()).ifPresent(model::reveal);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void goTo(double time) {
        show(scale.around(time));
    }
}
