package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.PlatformKeys;

/** All keys as the platform writes them: those of the menus by menu, then those that hold in one part of the window alone. */
final class ShortcutSheet extends VBox {

    private static final List<Part> PARTS = List.of(
            new Part("reader", line("keys.tag", "1", "9"), line("keys.card", "Alt+Enter"), line("keys.accept", "F7"), line("keys.acceptEntity", "Shift+F7"), line("keys.reject", "Delete"),
                    line("keys.retype", "F2"), line("keys.previousDoubtful", "Shift+F6"), line("keys.findNext", "F3"), line("keys.findPrevious", "Shift+F3"),
                    line("keys.larger", "Shortcut+Plus"), line("keys.smaller", "Shortcut+Minus"), line("keys.usualSize", "Shortcut+0"), line("keys.wordEnd", "Alt+Shift+Left", "Alt+Shift+Right"),
                    line("keys.wordBeginning", "Alt+Shift+Up", "Alt+Shift+Down")),
            new Part("lists", line("keys.open", "Enter"), line("keys.beside", "Shortcut+Enter"), line("keys.copy", "Shortcut+C"), line("keys.selectAll", "Shortcut+A"), line("keys.clear", "Esc")),
            new Part("library", line("keys.read", "Shortcut+M"), line("keys.important", "Shortcut+B"), line("keys.delete", "Delete")),
            new Part("entities", line("keys.profile", "Enter"), line("keys.confirm", "Shortcut+Enter"), line("keys.rejectAll", "Delete"), line("keys.merge", "Shortcut+M")),
            new Part("meetings", line("keys.confirmMeeting", "Space"), line("keys.rejectMeeting", "Delete"), line("keys.edit", "F2"), line("keys.join", "J"), line("keys.apart", "S")),
            new Part("tags", line("keys.move", "Alt+Up", "Alt+Down"), line("keys.editTag", "F2"), line("keys.deleteTag", "Delete")),
            new Part("drawings", line("keys.step", "Page_Up", "Page_Down"), line("keys.zoom", "Plus", "Minus"), line("keys.all", "0"), line("keys.pin", "P"), line("keys.none", "Esc")));

    private final Texts texts;

    /** A part of the window and the keys that hold in it. */
    private record Part(String key, Line... lines) {
    }

    /** What keys do: one, or two that belong together. */
    private record Line(String key, List<String> keys) {
    }

    ShortcutSheet(Texts texts, MenuBar bar) {
        this.texts = texts;
        setId("shortcut-sheet");
        getStyleClass().add("shortcut-sheet");
        bar.getMenus().forEach(menu -> {
            GridPane table = table();
            items(menu).forEach(item -> add(table, item.getText(), item.getAccelerator().getDisplayText()));
            add(menu.getText(), table);
        });
        for (Part part : PARTS) {
            GridPane table = table();
            Arrays.stream(part.lines).forEach(line -> add(table, texts.text(line.key), shown(line)));
            add(texts.text("keys.part." + part.key), table);
        }
    }

    private static Line line(String key, String... keys) {
        return new Line(key, List.of(keys));
    }

    private String shown(Line line) {
        String separator = line.key.equals("keys.tag") ? "–" : " / ";
        return line.keys.stream().map(keys -> PlatformKeys.of(keys).getDisplayText()).collect(Collectors.joining(separator));
    }

    /** Those with a key, in whatever menu below. */
    private static List<MenuItem> items(Menu menu) {
        List<MenuItem> found = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                found.addAll(items(inner));
            } else if (item.getAccelerator() != null) {
                found.add(item);
            }
        }
        return found;
    }

    private void add(String title, GridPane table) {
        if (!table.getChildren().isEmpty()) {
            Label heading = new Label(title);
            heading.getStyleClass().add("section-heading");
            getChildren().addAll(heading, table);
        }
    }

    private static GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcuts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        return table;
    }

    private static void add(GridPane table, String name, String keys) {
        Label what = new Label(name);
        what.setWrapText(true);
        Label pressed = new Label(keys);
        pressed.getStyleClass().add("keys");
        pressed.setMinWidth(Region.USE_PREF_SIZE);
        for (Node each : List.of(what, pressed)) {
            GridPane.setValignment(each, VPos.TOP);
        }
        table.addRow(table.getRowCount(), what, pressed);
    }
}
