package org.khabir.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Hints;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Find in the article: the words, the count, next and previous. Hidden until it is opened. */
final class FindBar extends HBox {

    private final FindInText find;
    private final Texts texts;
    private final TextField field = new TextField();

    FindBar(FindInText find, Texts texts) {
        this.find = find;
        this.texts = texts;
        getStyleClass().add("reader-find");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.promptTextProperty().bind(texts.bind("reader.find.prompt"));
        field.accessibleTextProperty().bind(texts.bind("reader.find.prompt"));
        field.setPrefColumnCount(24);
        field.textProperty().bindBidirectional(find.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Label count = new Label();
        count.getStyleClass().add("text-muted");
        count.textProperty().bind(Bindings.createStringBinding(this::count,
                texts.wordingProperty(), find.matches(), find.currentProperty(), find.queryProperty()));
        getChildren().addAll(field,
                button("reader.find.previous", new FontIcon(MaterialDesignC.CHEVRON_UP), find::previous),
                button("reader.find.next", new FontIcon(MaterialDesignC.CHEVRON_DOWN), find::next),
                count,
                button("reader.find.close", new FontIcon(MaterialDesignC.CLOSE), this::close));
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        setVisible(false);
        find.queryProperty().set("");
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                find.previous();
            } else {
                find.next();
            }
            event.consume();
        }
    }

    private String count() {
        if (find.queryProperty().get().isBlank()) {
            return "";
        }
        return find.matches().isEmpty() ? texts.text("reader.find.none")
                : texts.text("reader.find.count", texts.number(find.currentProperty().get() + 1),
                        texts.number(find.matches().size()));
    }

    private Button button(String key, Node icon, Runnable action) {
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(texts.bind(key));
        Hints.bind(button, texts.bind(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
