package org.khabir.ui.shell;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.khabir.ui.common.Texts;

/**
 * What a tab shows. It is made when it is first shown or when there is time for it, and takes on another language or look of the window
 * by itself, in its turn: all panels at once would hold up the window.
 */
final class Panel<V extends Region> {

    private final Tab tab;
    private final Texts window;
    private final Texts own;
    private final Function<Texts, V> maker;
    private V view;
    private boolean behind;

    /** @param window the texts of the window, whose language the panel takes on when it is shown or brought up to date */
    Panel(Tab tab, Texts window, Function<Texts, V> maker) {
        this(tab, window, new Texts(window.wordingProperty().get()), maker);
    }

    /** @param own the texts of the panel, where others need them too */
    Panel(Tab tab, Texts window, Texts own, Function<Texts, V> maker) {
        this.tab = tab;
        this.window = window;
        this.own = own;
        this.maker = maker;
    }

    Tab tab() {
        return tab;
    }

    /** What the panel shows, made now where it was not yet. */
    V view() {
        if (view == null) {
            own.wordingProperty().set(window.wordingProperty().get());
            view = maker.apply(own);
            view.nodeOrientationProperty().bind(own.orientation());
        }
        return view;
    }

    boolean isMade() {
        return view != null;
    }

    /** Whether it can be seen, in this language or the one before. */
    boolean isShown() {
        return isMade() && tab.isSelected();
    }

    /** Whether something in it has the focus of its window. */
    boolean hasFocus() {
        return isMade() && view.getScene() != null
                && Stream.iterate(view.getScene().getFocusOwner(), Objects::nonNull, Node::getParent).anyMatch(each -> each == view);
    }

    /** Whether there is nothing left to be done for it. */
    boolean isUpToDate() {
        return isMade() && !behind && tab.getContent() == view && own.wordingProperty().get().equals(window.wordingProperty().get());
    }

    /** Makes it where it was not made yet, puts it in its place, and takes on the language of the window. */
    void bringUpToDate() {
        if (tab.getContent() != view()) {
            tab.setContent(view);
        }
        if (!isUpToDate()) {
            behind = false;
            own.wordingProperty().set(window.wordingProperty().get());
            view.lookupAll(".list-view").forEach(list -> ((ListView<?>) list).refresh());
            view.lookupAll(".tree-view").forEach(tree -> ((TreeView<?>) tree).refresh());
            view.lookupAll(".table-view").forEach(table -> ((TableView<?>) table).refresh());
        }
    }

    /** What its lists show is written otherwise from now on. */
    void fallBehind() {
        behind = true;
    }

    /** Takes it out of the window, where it costs nothing, until it is brought up to date; its picture stands in its place. */
    void setAside() {
        if (isMade() && tab.getContent() == view) {
            tab.setContent(isShown() ? picture(view) : null);
        }
    }

    /** A snapshot shows a node as it stands in its parent: mirrored, where texts run from right to left. */
    private static Node picture(Region shown) {
        SnapshotParameters parameters = new SnapshotParameters();
        boolean mirrored = shown.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        parameters.setTransform(new Scale(mirrored ? -1 : 1, 1));
        ImageView picture = new ImageView(shown.snapshot(parameters, null));
        Pane place = new Pane(picture);
        place.setMinSize(0, 0);
        return place;
    }
}
