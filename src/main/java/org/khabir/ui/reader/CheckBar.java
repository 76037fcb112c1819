package org.khabir.ui.reader;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.Mixed;

/** Checking while reading: what is doubtful comes one after the other, to be accepted, rejected or given another type. Hidden until opened. */
final class CheckBar extends VBox {

    private final ReaderViewModel viewModel;
    private final ReaderActions actions;
    private final ReaderPage page;
    private final Texts texts;
    private final Checking checking;
    private final HBox subject = new HBox(8);

    CheckBar(ReaderViewModel viewModel, ReaderActions actions, ReaderPage page) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.page = page;
        this.texts = viewModel.texts();
        this.checking = viewModel.checking();
        getStyleClass().add("reader-check");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        subject.setAlignment(Pos.CENTER_LEFT);
        checking.currentProperty().subscribe(mark -> describe(mark));
        texts.wordingProperty().subscribe((before, now) -> describe(checking.currentProperty().get()));
        checking.progressProperty().subscribe((before, now) -> describe(checking.currentProperty().get()));
        getChildren().addAll(progressLine(), subject, buttons());
    }

    /** Opens the bar and goes to what is least sure. */
    void open() {
        setVisible(true);
        step(true);
    }

    void close() {
        setVisible(false);
        page.requestFocus();
    }

    /** Goes to the next doubtful mark, or the one before; opens the bar where it is closed. */
    void step(boolean forward) {
        setVisible(true);
        checking.step(forward).ifPresent(viewModel::check);
        page.requestFocus();
    }

    void accept() {
        viewModel.toBeJudged().ifPresent(mark -> {
            actions.confirm(mark);
            goOn(mark);
        });
    }

    void reject() {
        viewModel.toBeJudged().ifPresent(mark -> {
            actions.reject(mark);
            goOn(mark);
        });
    }

    /** Accepts all open mentions of the entity in the article. */
    void acceptEntity() {
        viewModel.toBeJudged().filter(mark -> mark.kind() == Mark.Kind.ENTITY).ifPresent(mark -> {
            actions.confirmAll(viewModel.openMentions(mark));
            viewModel.openMentions(mark).forEach(checking::judge);
            goOn(mark);
        });
    }

    /** Offers the types that an entity can have. */
    void retype() {
        viewModel.toBeJudged().filter(mark -> mark.kind() == Mark.Kind.ENTITY).ifPresent(mark -> {
            ContextMenu types = new ContextMenu();
            types.getItems().setAll(TypeItems.of(texts, type -> {
                actions.markAs(mark.span(), type);
                goOn(mark);
            }));
            Point2D at = page.localToScreen(page.sceneToLocal(page.belowInScene(mark.span().start())));
            types.show(page, at.getX(), at.getY());
        });
    }

    private void acceptAll() {
        actions.confirmAll(checking.open());
        checking.open().forEach(checking::judge);
        checking.step(true);
        page.requestFocus();
    }

    /** A mark judged while the bar is closed stands by itself: nothing else is gone to. */
    private void goOn(Mark mark) {
        checking.judge(mark);
        if (isVisible()) {
            step(true);
        }
    }

    private HBox progressLine() {
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add(Styles.SMALL);
        progress.progressProperty().bind(Bindings.createDoubleBinding(() -> {
            Checking.Progress now = checking.progressProperty().get();
            return now.total() == 0 ? 1 : (double) now.checked() / now.total();
        }, checking.progressProperty()));
        Label count = new Label();
        count.setId("check-count");
        count.textProperty().bind(Bindings.createStringBinding(() -> texts.text("reader.check.progress",
                checking.progressProperty().get().checked(), checking.progressProperty().get().total()),
                checking.progressProperty(), texts.wordingProperty()));
        Button close = Buttons.icon("mdi2c-close", texts.bind("reader.check.close"), this::close);
        HBox line = new HBox(8, progress, count, spacer(), close);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane buttons() {
        ObservableValue<Boolean> nothing = checking.currentProperty().isNull();
        ObservableValue<Boolean> noEntity = checking.currentProperty().map(mark -> mark.kind() != Mark.Kind.ENTITY).orElse(true);
        ObservableValue<Integer> open = checking.progressProperty().map(now -> now.total() - now.checked());
        FlowPane buttons = new FlowPane(6, 6,
                button("check-accept", "reader.check.accept", this::accept, nothing, Styles.SUCCESS),
                button("check-reject", "reader.check.reject", this::reject, nothing, Styles.DANGER),
                button("check-retype", "reader.check.retype", this::retype, noEntity),
                button("check-next", "reader.check.next", () -> step(true), open.map(count -> count == 0)));
        Button all = button("check-all", "reader.check.all", this::acceptAll, open.map(count -> count == 0));
        all.textProperty().unbind();
        all.textProperty().bind(texts.bind("reader.check.all", open));
        buttons.getChildren().add(all);
        return buttons;
    }

    private Button button(String id, String key, Runnable action, ObservableValue<Boolean> disabled, String... styles) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.bind(key));
        button.getStyleClass().add(Styles.SMALL);
        button.getStyleClass().addAll(styles);
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void describe(Mark mark) {
        if (mark == null) {
            boolean done = checking.progressProperty().get().checked() == checking.progressProperty().get().total();
            subject.getChildren().setAll(new Label(done ? texts.text("reader.check.done") : ""));
        } else {
            Label name = Mixed.content(viewModel.caption(mark));
            name.getStyleClass().add(Styles.TEXT_BOLD);
            name.setMaxWidth(USE_PREF_SIZE);
            Label kind = new Label(viewModel.kind(mark));
            kind.getStyleClass().add(Styles.TEXT_MUTED);
            kind.setMinWidth(USE_PREF_SIZE);
            subject.getChildren().setAll(name, kind);
        }
    }

    private static HBox spacer() {
        HBox spacer = new HBox();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
