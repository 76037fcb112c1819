package org.khabir.ui.names;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.khabir.train.NamesScore;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Prompts;
import org.khabir.workspace.Learning;
import org.khabir.workspace.LearningMaterial;

/** Asks whether Khabir is to learn from the analyst's corrections, and afterwards whether what it learned is to be used. */
public final class LearningDialog {

    private static final double WIDTH = 560;

    private final Texts texts;
    private final Prompts prompts;

    /** What the person wants. */
    public enum Wish {
        LEARN, TAKE_BACK, NOTHING
    }

    public LearningDialog(Texts texts, Prompts prompts) {
        this.texts = texts;
        this.prompts = prompts;
    }

    /** Tells what there is to learn from, and asks whether to begin. */
    public Wish ask(LearningMaterial material) {
        Label state = wrapped(state(material));
        state.setId("learning-state");
        VBox content = new VBox(wrapped(texts.text("learning.explain")), state);
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
        Wish[] wish = {Wish.NOTHING};
        if (material.usedSince() != null) {
            content.getChildren().addAll(wrapped(use(material)), back(() -> {
                wish[0] = Wish.TAKE_BACK;
                content.getScene().getWindow().hide();
            }));
        }
        boolean learn = prompts.ask(texts.text("learning.title"), content, texts.text("learning.start"), texts.text("shell.dialog.cancel"),
                new SimpleBooleanProperty(!material.isEnough()), () -> Boolean.TRUE).isPresent();
        return learn ? Wish.LEARN : wish[0];
    }

    private Button back(Runnable action) {
        Button back = new Button(texts.text("learning.back"), Icons.icon("mdi2u-undo-variant"));
        back.setId("learning-back");
        back.setOnAction(event -> action.run());
        return back;
    }

    private String state(LearningMaterial material) {
        String counts = texts.text("learning.counts", material.names(), material.articles());
        return material.isEnough() ? counts
                : counts + "\n\n" + texts.text("learning.tooLittle", LearningMaterial.LEAST_NAMES, LearningMaterial.LEAST_ARTICLES);
    }

    private String use(LearningMaterial material) {
        LocalDate day = material.usedSince().atZone(ZoneId.systemDefault()).toLocalDate();
        return texts.text("learning.inUse", new DateText(texts).of(day));
    }

    /** Tells what was learned; true where it is to be used. */
    public boolean confirm(Learning learned) {
        VBox content = new VBox(wrapped(texts.text("learning.result.explain", learned.material().names(), learned.material().articles())),
                scores(learned), wrapped(texts.text(learned.isBetter() ? "learning.result.question" : "learning.result.noBetter")));
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
        return prompts.ask(texts.text("learning.result.title"), content, texts.text("learning.result.use"), texts.text("learning.result.leave"),
                null, () -> Boolean.TRUE).isPresent();
    }

    private Node scores(Learning learned) {
        GridPane table = new GridPane();
        table.setId("learning-scores");
        table.getStyleClass().add("scores");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        table.addRow(0, new Label(), head("learning.result.precision"), head("learning.result.recall"), head("learning.result.f1"));
        addScore(table, 1, "learning.result.shipped", learned.shipped());
        addScore(table, 2, "learning.result.names", learned.names());
        addScore(table, 3, "learning.result.model", learned.model());
        return table;
    }

    private Label head(String key) {
        Label head = new Label(texts.text(key));
        head.getStyleClass().add(Styles.TEXT_MUTED);
        return head;
    }

    private void addScore(GridPane table, int row, String key, NamesScore score) {
        table.add(new Label(texts.text(key)), 0, row);
        List<Double> shares = List.of(score.precision(), score.recall(), score.f1());
        for (int column = 0; column < shares.size(); column++) {
            table.add(new Label(texts.digits(String.format(Locale.ROOT, "%.1f%%", 100 * shares.get(column)))), column + 1, row);
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
