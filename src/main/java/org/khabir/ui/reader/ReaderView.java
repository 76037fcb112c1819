package org.khabir.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Icons;

/**
 * The reader. What it shows is told to its {@link ReaderViewModel}; what its user asks for beyond reading goes to the
 * {@link ReaderActions}.
 */
public final class ReaderView extends BorderPane {

    /** In text sizes: where the bar is narrower its buttons show their pictures alone. */
    private static final double ROOM_FOR_NAMES = 30;

    private final ReaderViewModel viewModel;
    private final ReaderPage page;
    private final FindBar findBar;
    private final CheckBar checkBar;
    private final TypePopover type;
    private final BooleanProperty beside = new SimpleBooleanProperty(this, "beside");

    /** @param tasks for what is looked up in the background */
    public ReaderView(ReaderViewModel viewModel, ReaderActions actions, Tasks tasks) {
        this.viewModel = viewModel;
        this.page = new ReaderPage(viewModel);
        this.findBar = new FindBar(viewModel.find(), viewModel.texts());
        getStyleClass().add("reader");
        this.checkBar = new CheckBar(viewModel, actions, page);
        ReaderCommands commands = new ReaderCommands(page, viewModel, findBar, checkBar, actions);
        ReaderMouse.install(page, viewModel);
        ReaderKeys.install(page, viewModel);
        ReaderMenu.install(page, viewModel, actions, commands);
        MarkCard.install(page, viewModel, actions::openProfile);
        addEventHandler(KeyEvent.KEY_PRESSED, commands::handle);
        page.getChildren().add(emptyNote());
        this.type = new TypePopover(viewModel.texts(), viewModel.style(), tasks, actions::nextTheme);
        setTop(bar(actions));
        setCenter(page);
        setBottom(new VBox(checkBar, findBar));
    }

    /** Gives the text the keyboard focus. */
    public void focusText() {
        page.requestFocus();
    }

    /** Opens the bar that finds words in the article on show. */
    public void openFind() {
        findBar.open();
    }

    /** Tells whether the reader stands beside another, and so can be closed. */
    public void setBeside(boolean isBeside) {
        beside.set(isBeside);
    }

    private HBox bar(ReaderActions actions) {
        Texts texts = viewModel.texts();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button typeButton = Buttons.icon("mdi2f-format-size", texts.bind("reader.type"), () -> { });
        typeButton.setId("reader-type");
        typeButton.setOnAction(event -> type.show(typeButton));
        Button split = Buttons.icon("mdi2b-book-open-page-variant-outline", texts.bind("reader.beside"), actions::openBeside);
        split.setId("reader-beside");
        split.visibleProperty().bind(beside.not());
        split.managedProperty().bind(split.visibleProperty());
        Button close = Buttons.icon("mdi2c-close", texts.bind("reader.close"), actions::close);
        close.setId("reader-close");
        close.visibleProperty().bind(beside);
        close.managedProperty().bind(beside);
        LayerMenu layers = new LayerMenu(viewModel);
        Button check = checkButton();
        layers.contentDisplayProperty().bind(Bindings.createObjectBinding(() -> beside.get() || getWidth() < ROOM_FOR_NAMES * check.getFont().getSize()
                ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT, beside, widthProperty(), check.fontProperty()));
        check.contentDisplayProperty().bind(layers.contentDisplayProperty());
        HBox forArticle = new HBox(layers, check, space,
                Buttons.icon("mdi2m-magnify", texts.bind("reader.find.open"), findBar::open), typeButton, split);
        forArticle.disableProperty().bind(viewModel.articleProperty().isNull());
        HBox.setHgrow(forArticle, Priority.ALWAYS);
        HBox bar = new HBox(forArticle, close);
        bar.getStyleClass().add("reader-bar");
        return bar;
    }

    private Button checkButton() {
        Button check = new Button(null, Icons.icon("mdi2e-eye-check-outline"));
        check.setId("reader-check");
        check.textProperty().bind(viewModel.texts().bind("reader.check"));
        check.accessibleTextProperty().bind(check.textProperty());
        check.getStyleClass().add("flat");
        check.setOnAction(event -> {
            if (checkBar.isVisible()) {
                checkBar.close();
            } else {
                checkBar.open();
            }
        });
        return check;
    }

    /** Goes to the next doubtful mark. */
    public void checkNext() {
        checkBar.step(true);
    }

    private Label emptyNote() {
        Label note = new Label();
        note.textProperty().bind(viewModel.texts().bind("reader.empty"));
        note.getStyleClass().add("text-muted");
        note.visibleProperty().bind(viewModel.articleProperty().isNull());
        return note;
    }
}
