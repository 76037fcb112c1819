package org.khabir.ui.drawing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * A drawing in a window. The wheel and pinching zoom around the pointer, dragging moves it; + and −, the arrows and 0 do the same by
 * key. Its coordinates run from left to right in every language: what is drawn is never mirrored.
 */
public abstract class Plane extends Region implements Drawn {

    private static final double STEP = 1.25;
    private static final double PER_NOTCH = 1.0025;
    private static final double PAN = 0.15;
    private static final double CLICK_SLACK = 4;
    private static final double CARD_GAP = 14;

    private final Canvas canvas = new Canvas();
    private final Pen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private final CaptionLayer captions = new CaptionLayer();
    private final Label card = new Label();
    private final Swatches swatches;
    private ContextMenu openMenu;
    private Viewport viewport;
    private boolean fitted;
    private boolean grabbed;
    private double pressedX;
    private double pressedY;
    private double draggedX;
    private double draggedY;

    /** @param styleClasses of the colours it is drawn with */
    protected Plane(List<String> styleClasses) {
        swatches = new Swatches(this::requestLayout, styleClasses);
        getStyleClass().add("plane");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        // mirrored, as in an Arabic window, it would cut by a mask as large as the drawing
        clip.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        card.getStyleClass().add("plane-card");
        card.setManaged(false);
        card.setMouseTransparent(true);
        card.setVisible(false);
        getChildren().addAll(canvas, captions, card);
        getChildren().addAll(swatches.samples());
        listen();
    }

    /** Draws what is in view. */
    protected abstract void paint(Pen to, Viewport view);

    /** What is written into the drawing, the more important first. */
    protected abstract List<Caption> captions(Viewport view);

    /** A view of everything. */
    protected abstract Viewport whole();

    /** The view that is allowed and comes closest to {@code wanted}. */
    protected abstract Viewport limited(Viewport wanted);

    /** What is told of the thing at a pixel; empty where there is nothing. */
    protected abstract Optional<String> describe(double x, double y);

    /** Does what a click on the thing at a pixel stands for. */
    protected abstract void click(MouseEvent mouse);

    /** Whether there is something at a pixel that can be dragged by itself; it is then told of each move. */
    protected boolean grab(double x, double y) {
        return false;
    }

    /** Moves what was grabbed to a pixel. */
    protected void moveGrabbed(double x, double y) {
    }

    /** What was grabbed and moved is let go. */
    protected void dropGrabbed() {
    }

    /** The menu of the thing at a pixel; empty for none. */
    protected Optional<ContextMenu> menu(double x, double y) {
        return Optional.empty();
    }

    /** The pixel of what is chosen, for a menu asked for by key; empty where nothing is. */
    protected Optional<Point2D> chosenPoint() {
        return Optional.empty();
    }

    /** True where the key meant something to the drawing itself. */
    protected boolean typed(KeyEvent key) {
        return false;
    }

    /** What assistive technology says of the drawing as it is. */
    protected abstract String said();

    protected final Color color(String styleClass) {
        return swatches.of(styleClass);
    }

    /** Shows everything there is. */
    public final void fit() {
        fitted = true;
        requestLayout();
    }

    /** Zooms around the middle. */
    public final void zoom(boolean in) {
        zoom(in ? STEP : 1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** What is in view; null before the first layout. */
    public final Viewport viewport() {
        return viewport;
    }

    /** Moves so that a point of the plane is in the middle. */
    protected final void center(double planeX, double planeY) {
        if (viewport != null) {
            show(viewport.around(planeX, planeY, getWidth(), getHeight()));
        }
    }

    protected final void show(Viewport wanted) {
        viewport = limited(wanted);
        fitted = false;
        requestLayout();
    }

    protected final void zoom(double factor, double x, double y) {
        if (viewport != null) {
            show(viewport.zoomed(factor, x, y));
        }
    }

    @Override
    public final void draw(Pen to) {
        if (viewport != null) {
            paint(to, viewport);
        }
    }

    @Override
    protected final void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        captions.resize(width, height);
        if (width <= 0 || height <= 0) {
            return;
        }
        if (viewport == null || fitted) {
            viewport = limited(whole());
            fitted = true;
        }
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        paint(pen, viewport);
        captions.show(captions(viewport));
        setAccessibleText(said());
    }

    private void listen() {
        setOnScroll(this::scrolled);
        setOnZoom(zoom -> zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY()));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(mouse -> hover(mouse.getX(), mouse.getY()));
        setOnMouseExited(mouse -> card.setVisible(false));
        setOnContextMenuRequested(this::openMenu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void scrolled(ScrollEvent scroll) {
        boolean sideways = Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY());
        if (viewport != null && (sideways || scroll.isShiftDown())) {
            show(viewport.dragged(scroll.getDeltaX(), sideways ? 0 : scroll.getDeltaY()));
        } else if (!scroll.isInertia()) {
            zoom(Math.pow(PER_NOTCH, scroll.getDeltaY()), scroll.getX(), scroll.getY());
        }
        scroll.consume();
    }

    private void pressed(MouseEvent mouse) {
        requestFocus();
        pressedX = draggedX = mouse.getX();
        pressedY = draggedY = mouse.getY();
        grabbed = mouse.getButton() == MouseButton.PRIMARY && grab(pressedX, pressedY);
    }

    private void dragged(MouseEvent mouse) {
        card.setVisible(false);
        if (isClick(mouse) && draggedX == pressedX && draggedY == pressedY || viewport == null) {
            return;
        }
        setCursor(Cursor.CLOSED_HAND);
        if (grabbed) {
            moveGrabbed(mouse.getX(), mouse.getY());
        } else {
            show(viewport.dragged(mouse.getX() - draggedX, mouse.getY() - draggedY));
        }
        draggedX = mouse.getX();
        draggedY = mouse.getY();
    }

    private void released(MouseEvent mouse) {
        setCursor(Cursor.DEFAULT);
        boolean moved = draggedX != pressedX || draggedY != pressedY;
        if (moved && grabbed) {
            dropGrabbed();
        } else if (!moved && mouse.getButton() == MouseButton.PRIMARY && viewport != null) {
            click(mouse);
        }
        grabbed = false;
    }

    private boolean isClick(MouseEvent mouse) {
        return Math.hypot(mouse.getX() - pressedX, mouse.getY() - pressedY) < CLICK_SLACK;
    }

    private void hover(double x, double y) {
        Optional<String> told = viewport == null ? Optional.empty() : describe(x, y);
        setCursor(told.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        card.setVisible(told.isPresent());
        told.ifPresent(text -> {
            card.setText(text);
            card.applyCss();
            card.autosize();
            double left = x + CARD_GAP + card.getWidth() > getWidth() ? x - CARD_GAP - card.getWidth() : x + CARD_GAP;
            card.relocate(Math.max(0, left), Math.clamp(y + CARD_GAP, 0, Math.max(0, getHeight() - card.getHeight())));
        });
    }

    private void openMenu(ContextMenuEvent event) {
        if (openMenu != null) {
            openMenu.hide();
        }
        Optional<Point2D> chosen = event.isKeyboardTrigger() ? chosenPoint() : Optional.empty();
        Point2D at = chosen.orElse(new Point2D(event.getX(), event.getY()));
        Point2D onScreen = localToScreen(at);
        menu(at.getX(), at.getY()).ifPresent(menu -> {
            openMenu = menu;
            menu.show(this, onScreen.getX(), onScreen.getY());
        });
        event.consume();
    }

    private void keyPressed(KeyEvent key) {
        if (viewport == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (!typed(key)) {
            switch (key.getCode()) {
                case PLUS, ADD, EQUALS -> zoom(true);
                case MINUS, SUBTRACT -> zoom(false);
                case LEFT -> show(viewport.dragged(getWidth() * PAN, 0));
                case RIGHT -> show(viewport.dragged(-getWidth() * PAN, 0));
                case UP -> show(viewport.dragged(0, getHeight() * PAN));
                case DOWN -> show(viewport.dragged(0, -getHeight() * PAN));
                case DIGIT0, NUMPAD0 -> fit();
                default -> {
                    return;
                }
            }
        }
        key.consume();
    }
}
