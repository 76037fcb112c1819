package org.khabir.ui.dashboard;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.khabir.model.CaseEntity;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Place;
import org.khabir.workspace.CaseChange.Kind;
import org.khabir.workspace.Workspace;

/** The case at a glance, kept up to date while it is in sight. */
public final class DashboardViewModel {

    /** Until the pairs have been counted. */
    public static final int NOT_COUNTED = -1;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(this, "overview");
    private final ReadOnlyIntegerWrapper offers = new ReadOnlyIntegerWrapper(this, "offers", NOT_COUNTED);

    /** @param inSight while it is false nothing is loaded */
    public DashboardViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        Workspace workspace = desk.workspace();
        desk.keepLoaded(inSight, () -> Overview.of(workspace), overview::set,
                Kind.ARTICLES, Kind.ANALYSES, Kind.TAGS, Kind.ANNOTATIONS, Kind.READING);
        ObservableValue<Boolean> shown = inSight.flatMap(seen -> overview.map(any -> seen)).orElse(false);
        desk.keepLoaded(shown, () -> workspace.offers().size(), offers::set, Kind.ARTICLES, Kind.ANALYSES);
    }

    /** Null before the first load. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** How many pairs of entities may be one; they take longer to find than the rest. */
    public ReadOnlyIntegerProperty offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** What people, bodies and places are called. */
    CaseNames names() {
        return desk.names();
    }

    public void open(CaseEntity entity) {
        desk.openProfile(entity.key());
    }

    public void reveal(MeetingRow meeting) {
        desk.go(new Place(meeting.report().articleId(), meeting.report().meeting().evidence().getFirst()));
    }
}
