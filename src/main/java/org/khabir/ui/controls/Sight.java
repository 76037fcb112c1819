package org.khabir.ui.controls;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings lines into sight that are out of it, and leaves a list as it stands where they are not: it does not jump under the mouse. */
public final class Sight {

    private Sight() {
    }

    /** Nothing happens where {@code index} is negative. */
    public static void bring(ListView<?> list, int index) {
        if (index >= 0 && !shows(list, index)) {
            list.scrollTo(index);
        }
    }

    /** As {@link #bring(ListView, int)}. */
    public static void bring(TableView<?> table, int index) {
        if (index >= 0 && !shows(table, index)) {
            table.scrollTo(index);
        }
    }

    private static boolean shows(Control lines, int index) {
        if (!(lines.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && index < last.getIndex();
    }
}
