package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Hints;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Spoken;

/** A line of the codebook; a tag is dragged onto another to stand under it, or between two. */
final class TagCell extends TreeCell<TagRow> {

    private static final DataFormat TAG = new DataFormat("application/x-khabir-tag");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("drop-under");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

    private final Texts texts;
    private final NotesViewModel model;

    TagCell(Texts texts, NotesViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("tag-cell");
        setOnDragDetected(event -> drag());
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(null));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(TagRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        boolean shown = !empty && row != null;
        setGraphic(shown ? line(row) : null);
        Spoken.tell(this);
        setTooltip(shown && row.tag() != null && !row.tag().description().isEmpty() ? new Tooltip(row.tag().description()) : null);
    }

    private Node line(TagRow row) {
        Label name = switch (row.kind()) {
            case ALL -> new Label(texts.text("notes.all"), Icons.icon("mdi2t-tag-multiple-outline"));
            case NOTES -> new Label(texts.text("notes.onlyNotes"), Icons.icon("mdi2n-note-text-outline"));
            case TAG -> new Label(row.tag().name(), row.tag().heading() ? Icons.icon("mdi2f-folder-outline") : dot(row.tag()));
        };
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, name, gap);
        line.setAlignment(Pos.CENTER);
        if (row.tag() != null && row.tag().shortcut() > 0) {
            Label key = new Label(texts.number(row.tag().shortcut()));
            key.getStyleClass().add("tag-key");
            line.getChildren().add(key);
        }
        Label count = new Label(texts.number(row.passages()));
        count.getStyleClass().add(Styles.TEXT_MUTED);
        Hints.set(count, () -> texts.text("notes.counts", row.passages(), row.articles()));
        line.getChildren().add(count);
        line.setAccessibleText(name.getText() + ", " + texts.text("notes.counts", row.passages(), row.articles()));
        return line;
    }

    private static Circle dot(Tag tag) {
        return new Circle(6, Color.web(tag.color()));
    }

    private Tag tag() {
        return isEmpty() || getItem() == null ? null : getItem().tag();
    }

    private void drag() {
        if (tag() != null) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(TAG, tag().id());
            board.setContent(content);
            board.setDragView(snapshot(null, null));
        }
    }

    private void over(DragEvent event) {
        Tag dragged = dragged(event);
        PseudoClass where = dragged == null ? null : where(event);
        if (dragged != null && model.canMove(dragged, parent(where))) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(where);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        Tag dragged = dragged(event);
        if (dragged != null) {
            PseudoClass where = where(event);
            model.move(dragged, parent(where), index(dragged, where));
        }
        event.setDropCompleted(dragged != null);
        event.consume();
    }

    private Tag dragged(DragEvent event) {
        Object id = event.getDragboard().getContent(TAG);
        return id == null || tag() != null && tag().id().equals(id) ? null : model.codebook().find((String) id).orElse(null);
    }

    /** The cell's upper quarter is before it, its lower quarter behind it; off the tags is behind them all. */
    private PseudoClass where(DragEvent event) {
        if (tag() == null || event.getY() > getHeight() * 0.75) {
            return BEHIND;
        }
        return event.getY() < getHeight() * 0.25 ? BEFORE : UNDER;
    }

    private String parent(PseudoClass where) {
        return tag() == null ? null : where == UNDER ? tag().id() : tag().parentId();
    }

    private int index(Tag dragged, PseudoClass where) {
        if (tag() == null || where == UNDER) {
            return Integer.MAX_VALUE;
        }
        List<Tag> siblings = model.codebook().under(tag().parentId()).stream().filter(each -> !each.equals(dragged)).toList();
        return siblings.indexOf(tag()) + (where == BEHIND ? 1 : 0);
    }

    private void mark(PseudoClass where) {
        for (PseudoClass each : new PseudoClass[] {BEFORE, UNDER, BEHIND}) {
            pseudoClassStateChanged(each, each == where);
        }
    }
}
