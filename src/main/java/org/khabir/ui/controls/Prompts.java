package org.khabir.ui.controls;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.khabir.ui.common.Texts;

/** Small dialogs over the window, in the interface's language and direction. */
public final class Prompts {

    private static final double WIDTH = 440;
    /** Finishes a form from any field, also from one in which Enter begins a line. */
    private static final KeyCombination FINISH = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Supplier<Window> owner;

    /** @param owner the window they stand over, asked for each time */
    public Prompts(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    /** Tells something, with a single button. */
    public void tell(String title, Node content) {
        tell(new ReadOnlyStringWrapper(title), content);
    }

    /** As {@link #tell(String, Node)}, where the language may change meanwhile. */
    public void tell(ObservableValue<String> title, Node content) {
        Dialog<ButtonType> dialog = dialog(title.getValue(), content);
        ButtonType close = new ButtonType(texts.text("shell.dialog.close"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().add(close);
        ((Button) dialog.getDialogPane().lookupButton(close)).textProperty().bind(texts.bind("shell.dialog.close"));
        dialog.titleProperty().bind(title);
        dialog.showAndWait();
    }

    public void error(String message) {
        Label text = wrapped(message);
        text.setGraphic(Icons.icon("mdi2a-alert-circle-outline"));
        text.getStyleClass().add(Styles.DANGER);
        text.setGraphicTextGap(12);
        tell(texts.text("shell.dialog.error"), text);
    }

    /** True where the person agrees; the other button is the one that Escape presses. */
    public boolean confirm(String title, String question, String yes, String no) {
        return ask(title, wrapped(question), yes, no, null, () -> Boolean.TRUE).isPresent();
    }

    public Optional<String> text(String title, String prompt, String initial, String yes) {
        TextArea area = new TextArea(initial);
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.addEventFilter(KeyEvent.KEY_PRESSED, Prompts::leaveByTab);
        VBox form = new VBox(area);
        form.getStyleClass().add("form");
        return ask(title, form, yes, texts.text("shell.dialog.cancel"), null, area::getText);
    }

    /**
     * Asks for what {@code content} is a form of; Shortcut+Enter finishes it.
     *
     * @param invalid while true the form cannot be finished; null where it always can
     * @param answer  reads the form once it was finished
     */
    public <T> Optional<T> ask(String title, Node content, String yes, String no, ObservableBooleanValue invalid, Supplier<T> answer) {
        Dialog<T> dialog = dialog(title, content);
        ButtonType agree = new ButtonType(yes, ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(agree, new ButtonType(no, ButtonData.CANCEL_CLOSE));
        Button agreeing = (Button) dialog.getDialogPane().lookupButton(agree);
        if (invalid != null) {
            agreeing.disableProperty().bind(invalid);
        }
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FINISH.match(key)) {
                agreeing.fire();
                key.consume();
            }
        });
        dialog.setResultConverter(pressed -> pressed == agree ? answer.get() : null);
        return dialog.showAndWait();
    }

    private <T> Dialog<T> dialog(String title, Node content) {
        closeMenus();
        Dialog<T> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().nodeOrientationProperty().bind(texts.orientation());
        dialog.getDialogPane().setPrefWidth(content instanceof Region wide ? Math.max(WIDTH, wide.getPrefWidth()) : WIDTH);
        dialog.setOnShown(event -> Platform.runLater(() -> beginIn(content.lookup(".text-input"))));
        return dialog;
    }

    /** A menu goes by itself only when what was chosen in it has been done, which is when the dialog is closed. */
    private static void closeMenus() {
        Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
    }

    /** A note has no use for tabulators. */
    private static void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            ((Node) key.getSource()).requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** What stands in a line is selected, so that typing takes its place. @param field null where the content has none */
    private static void beginIn(Node field) {
        if (field != null) {
            field.requestFocus();
        }
        if (field instanceof TextField line) {
            line.selectAll();
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
