package org.khabir.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * The reader. What it shows is told to its {@link ReaderViewModel}; what its user asks for beyond reading goes to the
 * {@link ReaderActions}.
 */
public final class ReaderView extends BorderPane {

    private final ReaderViewModel viewModel;
    private final ReaderPage page;
    private final FindBar findBar;

    public ReaderView(ReaderViewModel viewModel, ReaderActions actions) {
        this.viewModel = viewModel;
        this.page = new ReaderPage(viewModel);
        this.findBar = new FindBar(viewModel.find(), viewModel.texts());
        getStyleClass().add("reader");
        ReaderCommands commands = new ReaderCommands(page, viewModel, findBar, actions);
        ReaderMouse.install(page, viewModel);
        ReaderKeys.install(page, viewModel);
        ReaderMenu.install(page, viewModel, actions, commands);
        MarkCard.install(page, viewModel);
        addEventHandler(KeyEvent.KEY_PRESSED, commands::handle);
        page.getChildren().add(emptyNote());
        setTop(bar());
        setCenter(page);
        setBottom(findBar);
    }

    /** Gives the text the keyboard focus. */
    public void focusText() {
        page.requestFocus();
    }

    /** Opens the bar that finds words in the article on show. */
    public void openFind() {
        findBar.open();
    }

    private HBox bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(new LayerMenu(viewModel), space,
                button("reader.find.open", new FontIcon(MaterialDesignM.MAGNIFY), findBar::open),
                button("reader.zoom.smaller", new FontIcon(MaterialDesignF.FORMAT_FONT_SIZE_DECREASE), viewModel.style()::smaller),
                button("reader.zoom.larger", new FontIcon(MaterialDesignF.FORMAT_FONT_SIZE_INCREASE), viewModel.style()::larger));
        bar.getStyleClass().add("reader-bar");
        bar.disableProperty().bind(viewModel.articleProperty().isNull());
        return bar;
    }

    private Button button(String key, Node icon, Runnable action) {
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(viewModel.texts().bind(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(viewModel.texts().bind(key));
        button.setTooltip(tooltip);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label emptyNote() {
        Label note = new Label();
        note.textProperty().bind(viewModel.texts().bind("reader.empty"));
        note.getStyleClass().add("text-muted");
        note.visibleProperty().bind(viewModel.articleProperty().isNull());
        return note;
    }
}
