package org.khabir.ui.matrix;

import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Who;

/** The matrix itself: names with numbers down the side, the numbers along the top, and in the cells how often two met. */
final class MatrixGrid extends GridPane {

    private static final int LEVELS = 5;
    /** Cells are made some rows at a time, so that no frame waits for all of them. */
    private static final int ROWS_AT_ONCE = 3;

    private final Texts texts;
    private final MatrixViewModel model;
    private final Tooltip tooltip = new Tooltip();
    private MeetingMatrix filling = MeetingMatrix.EMPTY;

    MatrixGrid(Texts texts, MatrixViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("matrix-grid");
        getStyleClass().add("matrix-grid");
        model.matrixProperty().subscribe(this::fill);
        texts.wordingProperty().subscribe((before, now) -> fill(model.matrixProperty().get()));
    }

    private void fill(MeetingMatrix matrix) {
        getChildren().clear();
        filling = matrix;
        fillFrom(matrix, 0, matrix.highest());
    }

    private void fillFrom(MeetingMatrix matrix, int first, int highest) {
        if (matrix != filling) {
            return;
        }
        int end = Math.min(first + ROWS_AT_ONCE, matrix.who().size());
        for (int i = first; i < end; i++) {
            fillRow(matrix, i, highest);
        }
        if (end < matrix.who().size()) {
            Platform.runLater(() -> fillFrom(matrix, end, highest));
        }
    }

    private void fillRow(MeetingMatrix matrix, int i, int highest) {
        Who who = matrix.who().get(i);
        String name = model.names().of(who.name());
        Button side = new Button(name);
        side.getStyleClass().setAll("matrix-name");
        side.setMnemonicParsing(false);
        side.setAccessibleText(texts.text("matrix.profile", name));
        explained(side, withOwnName(side.getAccessibleText(), who));
        side.setOnAction(event -> model.openProfile(who));
        add(number(i, name), 0, i + 1);
        add(side, 1, i + 1);
        add(number(i, name), i + 2, 0);
        for (int j = 0; j < matrix.who().size(); j++) {
            add(cell(matrix, i, j, highest), j + 2, i + 1);
        }
    }

    /** Adds the case's own name on a line below where another is shown. */
    private String withOwnName(String text, Who who) {
        String own = model.names().behind(who.name());
        return own.isEmpty() ? text : text + "\n" + own;
    }

    private Label number(int index, String name) {
        Label number = new Label(texts.number(index + 1));
        number.getStyleClass().add("matrix-number");
        number.setAccessibleText(name);
        explained(number, name);
        GridPane.setHalignment(number, HPos.CENTER);
        return number;
    }

    private Region cell(MeetingMatrix matrix, int row, int column, int highest) {
        int count = matrix.counts()[row][column];
        if (count == 0) {
            Region empty = new Region();
            empty.getStyleClass().addAll("matrix-cell", row == column ? "matrix-diagonal" : "matrix-empty");
            return empty;
        }
        MatrixViewModel.Pair pair = new MatrixViewModel.Pair(matrix.who().get(row), matrix.who().get(column));
        Button cell = new Button(texts.number(count));
        cell.getStyleClass().setAll("matrix-cell", "matrix-level-" + level(count, highest));
        String text = texts.text("matrix.cell", model.names().of(pair.one().name()), model.names().of(pair.other().name()), count);
        cell.setAccessibleText(text);
        explained(cell, text);
        cell.setOnAction(event -> model.chosenProperty().set(pair));
        return cell;
    }

    /** One tooltip serves all, for hundreds take long to make. */
    private void explained(Node node, String text) {
        node.setOnMouseEntered(mouse -> tooltip.setText(text));
        Tooltip.install(node, tooltip);
    }

    /** 1 to {@link #LEVELS}. */
    private static int level(int count, int highest) {
        return Math.clamp(Math.ceilDiv(count * LEVELS, highest), 1, LEVELS);
    }
}
