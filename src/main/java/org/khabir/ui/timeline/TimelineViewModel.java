package org.khabir.ui.timeline;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.khabir.model.CaseEvent;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.CaseList;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;

/** The happenings of the open article or of the case, the oldest first. */
public final class TimelineViewModel {

    private final Desk desk;
    private final CaseList<CaseEvent> events;
    private final ObservableSet<TimelineKind> hidden = FXCollections.observableSet(EnumSet.noneOf(TimelineKind.class));

    /** @param inSight while it is false nothing is loaded */
    public TimelineViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.events = new CaseList<>(desk, inSight, desk.workspace()::timeline, CaseEvent::articleId, TimelineViewModel::words);
        hidden.addListener((SetChangeListener<TimelineKind>) change -> restrict());
    }

    public CaseList<CaseEvent> events() {
        return events;
    }

    /** The kinds left out. */
    public ObservableSet<TimelineKind> hiddenKinds() {
        return hidden;
    }

    /** Shows the sentence that tells it in the reader. */
    public void reveal(CaseEvent event) {
        desk.go(new Place(event.articleId(), event.entry().span()));
    }

    private void restrict() {
        Set<TimelineKind> left = Set.copyOf(hidden);
        events.restrict(event -> !left.contains(event.entry().kind()));
    }

    private static Stream<String> words(CaseEvent event) {
        return Stream.concat(Stream.of(event.entry().summary()), event.entities().stream());
    }
}
