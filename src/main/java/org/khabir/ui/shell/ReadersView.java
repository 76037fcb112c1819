package org.khabir.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SplitPane;
import org.khabir.model.Article;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.reader.ReaderPair;
import org.khabir.ui.reader.ReaderView;
import org.khabir.ui.reader.ReaderViewModel;

/** The reader, or two of them beside each other, the second made when it is first shown; the one with the focus is the one that commands and panels act upon. */
final class ReadersView extends SplitPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Desk desk;
    private final ReaderPair readers;
    private final Function<ReaderViewModel, TextActions> actions;
    private final Map<ReaderViewModel, Seat> seats = new LinkedHashMap<>();

    /** All that belongs to one reader. */
    private record Seat(ReaderView view, TextActions actions, ReadingProgress progress) {
    }

    /** @param actions makes what can be done with the text of a reader */
    ReadersView(Desk desk, ReaderPair readers, Function<ReaderViewModel, TextActions> actions) {
        this.desk = desk;
        this.readers = readers;
        this.actions = actions;
        getStyleClass().add("readers");
        readers.shown().addListener((ListChangeListener<ReaderViewModel>) change -> arrange());
        readers.activeProperty().subscribe((before, now) -> turned(now));
        desk.onBeside(readers::turnToOther);
        arrange();
    }

    /** The active reader's. */
    TextActions actions() {
        return seat(readers.active()).actions;
    }

    /** The active reader's view. */
    ReaderView active() {
        return seat(readers.active()).view;
    }

    void close() {
        seats.values().forEach(seat -> seat.progress.close());
    }

    private Seat seat(ReaderViewModel reader) {
        return seats.computeIfAbsent(reader, this::newSeat);
    }

    private Seat newSeat(ReaderViewModel reader) {
        TextActions own = actions.apply(reader);
        ReaderView view = new ReaderView(reader, own, desk.tasks());
        view.setMinWidth(280);
        view.focusWithinProperty().subscribe(within -> {
            if (within) {
                readers.turnTo(reader);
            }
        });
        return new Seat(view, own, new ReadingProgress(desk, reader));
    }

    private void arrange() {
        List<ReaderViewModel> shown = readers.shown();
        getItems().setAll(shown.stream().map(reader -> seat(reader).view).toList());
        mark();
    }

    private void turned(ReaderViewModel now) {
        mark();
        Article article = now.articleProperty().get();
        if (article != null) {
            desk.turnTo(article.id());
        }
    }

    private void mark() {
        boolean several = readers.shown().size() > 1;
        seats.forEach((reader, seat) -> {
            seat.view.setBeside(several);
            seat.view.pseudoClassStateChanged(ACTIVE, several && reader == readers.active());
        });
    }
}
