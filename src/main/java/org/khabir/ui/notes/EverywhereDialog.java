package org.khabir.ui.notes;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.model.Tag;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Cell;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.PassageLine;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.ShownAs;

/** Shows what exactly would be tagged, each with the words around it, and tags what is left ticked. */
public final class EverywhereDialog {

    private final Texts texts;
    private final EverywhereViewModel model;

    public EverywhereDialog(Texts texts, EverywhereViewModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** Searches at once; waits until the dialog is closed. */
    public void show(Prompts prompts) {
        VBox content = new VBox(what(), tag(), state(), list());
        content.getStyleClass().add("everywhere");
        content.setPrefSize(680, 520);
        model.search();
        prompts.ask(texts.text("notes.everywhere.title"), content, texts.text("notes.everywhere.apply"), texts.text("shell.dialog.cancel"),
                Bindings.createBooleanBinding(() -> model.tagProperty().get() == null || model.countsProperty().get().ticked() == 0,
                        model.tagProperty(), model.countsProperty()), () -> Boolean.TRUE).ifPresent(agreed -> model.apply());
        model.cancel();
    }

    private Node what() {
        CheckBox wide = new CheckBox(texts.text(model.entity().isPresent() ? "notes.everywhere.descriptions" : "notes.everywhere.particles"));
        wide.setId("everywhere-wide");
        wide.selectedProperty().bindBidirectional(model.wideProperty());
        wide.setOnAction(event -> model.search());
        return new VBox(6, model.entity().<Node>map(entity -> new Label(entity.name())).orElseGet(this::words), wide);
    }

    private Node words() {
        TextField words = new TextField();
        words.setId("everywhere-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setAccessibleText(texts.text("notes.everywhere.words"));
        words.setOnAction(event -> model.search());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button find = new Button(texts.text("notes.everywhere.find"));
        find.setOnAction(event -> model.search());
        return new HBox(6, words, find);
    }

    private Node tag() {
        ComboBox<Tag> choice = new ComboBox<>();
        choice.setId("everywhere-tag");
        choice.getItems().setAll(model.tags());
        choice.setPromptText(texts.text("notes.everywhere.chooseTag"));
        choice.setConverter(new ShownAs<>(tag -> model.path(tag)));
        choice.valueProperty().bindBidirectional(model.tagProperty());
        Label label = new Label(texts.text("notes.everywhere.tag"));
        label.setLabelFor(choice);
        HBox line = new HBox(8, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node state() {
        Label counts = new Label();
        counts.textProperty().bind(Bindings.createStringBinding(() -> texts.text("notes.everywhere.counts", model.countsProperty().get().ticked(),
                model.countsProperty().get().found(), model.countsProperty().get().articles()), model.countsProperty()));
        counts.setId("everywhere-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.jobs().progressProperty()
                .map(progress -> progress.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) progress.done() / progress.total()).orElse(0.0));
        Button stop = new Button(texts.text("tasks.cancel"));
        stop.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        stop.setOnAction(event -> model.cancel());
        HBox under = new HBox(6, bar, stop);
        under.setAlignment(Pos.CENTER_LEFT);
        under.visibleProperty().bind(model.jobs().busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox state = new HBox(8, counts, under, gap, tick("notes.everywhere.all", true), tick("notes.everywhere.none", false));
        state.setAlignment(Pos.CENTER_LEFT);
        return state;
    }

    private Button tick(String key, boolean wanted) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.tickAll(wanted));
        return button;
    }

    private Node list() {
        ListView<FoundPassage> list = new ListView<>(model.found());
        list.setId("everywhere-found");
        list.setAccessibleText(texts.text("notes.passages"));
        list.setPlaceholder(new EmptyNote("mdi2t-text-search", Bindings.createStringBinding(() -> texts.text(
                model.jobs().busyProperty().get() ? "notes.everywhere.searching" : "notes.everywhere.nothing"), model.jobs().busyProperty())));
        Cell.fill(list, this::line);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node line(FoundPassage passage) {
        CheckBox ticked = new CheckBox();
        ticked.setSelected(passage.ticked());
        ticked.setDisable(passage.tagged());
        ticked.setAccessibleText(passage.passage().snippet().text());
        ticked.setOnAction(event -> model.tick(passage, ticked.isSelected()));
        Node words = PassageLine.of(texts, passage.passage());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(ticked, words);
        if (passage.tagged()) {
            Label already = new Label(texts.text("notes.everywhere.already"));
            already.getStyleClass().add("chip");
            already.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(already);
        }
        line.getStyleClass().add("everywhere-line");
        return line;
    }
}
