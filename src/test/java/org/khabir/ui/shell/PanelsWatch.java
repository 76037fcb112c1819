package org.khabir.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.search.SearchQuery;
import org.khabir.ui.desk.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the FX thread keeps others waiting while meetings, matrix and timeline of 100,000 articles are opened, filtered, sorted and zoomed:
 * {@code mvn test -Dtest=PanelsWatch}. The case is made in {@code -Dkhabir.watch.case=FOLDER} where that is given, and kept for the next time.
 */
class PanelsWatch extends ShellFixture {

    private static final Logger LOG = LoggerFactory.getLogger(PanelsWatch.class);
    private static final int ARTICLES = Integer.getInteger("khabir.watch.articles.count", 100_000);
    private static final int AFTERWARDS = 30;
    private static final int ZOOMS = 12;

    private final List<String> longOnes = new ArrayList<>();

    @Test
    void watchEachPanelOfAHundredThousandArticles() throws KhabirException {
        Path place = Path.of(System.getProperty("khabir.watch.case", folder.resolve("large").toString()));
        if (!Files.exists(place)) {
            GeneratedCase.make(place, ARTICLES);
        }
        run(() -> model.open(place));
        waitLong(() -> view() != null && !view().models().library().all().isEmpty());
        waitLong(() -> isIndexed());
        step("panels prepared behind the first article", () -> { }, () -> view().completeProperty().getValue());
        run(() -> view().models().desk().scopeProperty().set(Scope.CASE));
        int all = openMeetings();
        meetings("first", all);
        meetings("again", all);
        matrix();
        timeline();
        LOG.info("over 50 ms: {}", longOnes.isEmpty() ? "none" : longOnes);
    }

    private int openMeetings() {
        var meetings = view().models().meetings();
        step("meetings: first opening", () -> view().open(CaseView.MEETINGS), () -> !meetings.meetings().shown().isEmpty());
        int all = meetings.meetings().shown().size();
        LOG.info("{} meetings", all);
        run(() -> view().open(CaseView.HISTORY));
        step("meetings: opened again", () -> view().open(CaseView.MEETINGS), () -> true);
        return all;
    }

    /** @param time the first one, with classes to be loaded and code not yet compiled, or once again */
    private void meetings(String time, int all) {
        var meetings = view().models().meetings();
        step("meetings, " + time + ": filter", () -> meetings.meetings().filterProperty().set("محمد"), () -> meetings.meetings().shown().size() < all);
        step("meetings, " + time + ": filter off", () -> meetings.meetings().filterProperty().set(""), () -> meetings.meetings().shown().size() == all);
        TableView<?> table = (TableView<?>) node("meetings-table");
        for (int column = 0; column < 4; column++) {
            TableColumn<?, ?> by = table.getColumns().get(column);
            step("meetings, " + time + ": sort by " + by.getText(), () -> sort(table, by), () -> true);
        }
        step("meetings, " + time + ": choose", () -> table.getSelectionModel().select(all / 2), () -> !meetings.evidence().isEmpty());
        step("meetings, " + time + ": scroll", () -> table.scrollTo(all - 1), () -> true);
        step("meetings, " + time + ": this article", () -> view().models().desk().scopeProperty().set(Scope.ARTICLE), () -> meetings.meetings().shown().size() < all);
        step("meetings, " + time + ": the case", () -> view().models().desk().scopeProperty().set(Scope.CASE), () -> meetings.meetings().shown().size() == all);
        Node editor = node("meeting-editor");
        step("meetings, " + time + ": edit", () -> meetings.change(meetings.meetings().shown().getFirst(), null), editor::isVisible);
        step("meetings, " + time + ": close the form", () -> editor.fireEvent(key(KeyCode.ESCAPE)), () -> !editor.isVisible());
        step("meetings, " + time + ": confirm", () -> meetings.confirm(meetings.meetings().shown().get(7)), () -> view().models().history().nextUndoProperty().get() != null);
        step("meetings, " + time + ": undo", () -> fireMenuItem(KeyCode.Z), () -> view().models().history().nextUndoProperty().get() == null);
    }

    private void matrix() {
        var matrix = view().models().matrix();
        step("matrix: open", () -> view().open(CaseView.MATRIX), () -> !matrix.meetings().shown().isEmpty());
        step("matrix: filter", () -> matrix.meetings().filterProperty().set("محمد"), () -> true);
        step("matrix: filter off", () -> matrix.meetings().filterProperty().set(""), () -> true);
        Node grid = node("matrix-grid");
        step("matrix: choose", () -> grid.lookupAll(".matrix-cell").stream().filter(Button.class::isInstance)
                .findFirst().ifPresent(cell -> ((Button) cell).fire()), () -> !matrix.told().isEmpty());
    }

    private void timeline() {
        var timeline = view().models().timeline();
        Object none = timeline.lanesProperty().get();
        step("timeline: open", () -> view().open(CaseView.TIMELINE), () -> !timeline.happenings().shown().isEmpty() && timeline.lanesProperty().get() != none);
        int all = timeline.happenings().shown().size();
        LOG.info("{} happenings", all);
        Node chart = node("timeline-chart");
        for (int i = 0; i < ZOOMS; i++) {
            step("timeline: zoom in", () -> chart.fireEvent(key(KeyCode.PLUS)), () -> true);
        }
        for (int i = 0; i < ZOOMS; i++) {
            step("timeline: zoom out", () -> chart.fireEvent(key(KeyCode.MINUS)), () -> true);
        }
        step("timeline: step", () -> chart.fireEvent(key(KeyCode.DOWN)), () -> timeline.chosenProperty().get() != null);
        step("timeline: filter", () -> timeline.happenings().filterProperty().set("محمد"), () -> timeline.happenings().shown().size() < all);
        step("timeline: filter off", () -> timeline.happenings().filterProperty().set(""), () -> timeline.happenings().shown().size() == all);
        Object byKind = timeline.lanesProperty().get();
        step("timeline: lanes by entity", () -> ((ToggleButton) chart.getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(each -> texts().text("timeline.by.ENTITY").equals(((ToggleButton) each).getText())).findFirst().orElseThrow()).fire(),
                () -> timeline.lanesProperty().get() != byKind);
        step("timeline: end", () -> chart.fireEvent(key(KeyCode.END)), () -> true);
    }

    /** Runs the action and waits until it is done, and for some frames more; what kept the FX thread is logged. */
    private void step(String name, Runnable action, BooleanSupplier done) {
        System.gc();
        try (FrameWatch watch = FrameWatch.start()) {
            long start = System.nanoTime();
            run(action);
            waitLong(done);
            long millis = (System.nanoTime() - start) / 1_000_000;
            for (int i = 0; i < AFTERWARDS; i++) {
                pulse();
            }
            LOG.info("{}: {} ms; {}", name, millis, watch.summary());
            if (!watch.longWork().isEmpty()) {
                longOnes.add(name + " " + watch.longWork());
            }
        }
    }

    private static <T> void sort(TableView<T> table, TableColumn<?, ?> by) {
        table.getSortOrder().clear();
        @SuppressWarnings("unchecked")
        TableColumn<T, ?> column = (TableColumn<T, ?>) by;
        table.getSortOrder().add(column);
    }

    private boolean isIndexed() {
        try {
            return model.deskProperty().get().workspace().search(SearchQuery.of("رقم")).total() >= ARTICLES;
        } catch (KhabirException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fireMenuItem(KeyCode key) {
        stage.getScene().getAccelerators().entrySet().stream().filter(each -> each.getKey().match(shortcut(key))).findFirst().orElseThrow().getValue().run();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static KeyEvent shortcut(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    private static void waitLong(BooleanSupplier condition) {
        while (!fx(condition::getAsBoolean)) {
            pulse();
        }
    }
}
