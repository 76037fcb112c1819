package org.khabir.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;

class FiltersTest {

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<EntityType> type = new SimpleObjectProperty<>();
    private final ObservableSet<MeetingStatus> statuses = FXCollections.observableSet(EnumSet.of(MeetingStatus.DENIED));
    private final ObservableSet<String> sources = FXCollections.observableSet(new HashSet<>());
    private final IntegerProperty most = new SimpleIntegerProperty(100);
    private final ObjectProperty<String> passing = new SimpleObjectProperty<>();
    private final Filters filters = new Filters().text("words", words).day("from", from).one("type", type, EntityType.values())
            .hidden("statuses", statuses, MeetingStatus.values()).hiddenNames("sources", sources).kept("most", most, 1).passing(passing);
    private int changes;

    @Test
    void nothingIsLeftOutAtFirst() {
        assertThat(filters.anyProperty().get()).isFalse();
        assertThat(filters.written()).isEmpty();
    }

    @Test
    void whatIsWrittenComesBack() {
        words.set("إبراهيم");
        from.set(LocalDate.of(2019, 4, 5));
        type.set(EntityType.PERSON);
        statuses.clear();
        sources.addAll(EnumSet.of(EntityType.LOCATION, EntityType.PERSON).stream().map(Enum::name).toList());
        most.set(25);
        Map<String, String> written = filters.written();

        filters.restore(Map.of());
        assertThat(filters.written()).isEmpty();
        assertThat(statuses).containsExactly(MeetingStatus.DENIED);

        filters.restore(written);
        assertThat(filters.written()).isEqualTo(written);
        assertThat(words.get()).isEqualTo("إبراهيم");
        assertThat(from.get()).isEqualTo(LocalDate.of(2019, 4, 5));
        assertThat(type.get()).isEqualTo(EntityType.PERSON);
        assertThat(statuses).isEmpty();
        assertThat(sources).containsExactlyInAnyOrder("LOCATION", "PERSON");
        assertThat(most.get()).isEqualTo(25);
    }

    @Test
    void clearingTakesOffFiltersAndLeavesTheRest() {
        most.set(25);
        assertThat(filters.anyProperty().get()).isFalse();
        statuses.add(MeetingStatus.PLANNED);
        passing.set("اليوم");
        assertThat(filters.anyProperty().get()).isTrue();

        filters.clear();

        assertThat(filters.anyProperty().get()).isFalse();
        assertThat(passing.get()).isNull();
        assertThat(statuses).containsExactly(MeetingStatus.DENIED);
        assertThat(most.get()).isEqualTo(25);
    }

    @Test
    void whatIsNotUnderstoodBecomesAsUsual() {
        filters.restore(Map.of("from", "غدا", "type", "PLANET", "statuses", "-NEVER NEVER", "most", "many", "unknown", "x"));

        assertThat(from.get()).isNull();
        assertThat(type.get()).isNull();
        assertThat(statuses).isEmpty();
        assertThat(most.get()).isEqualTo(100);
    }

    @Test
    void tellsOfEachChange() {
        filters.onChange(() -> changes++);

        words.set("ا");
        words.set("اب");
        statuses.add(MeetingStatus.PLANNED);
        from.set(LocalDate.EPOCH);

        assertThat(changes).isEqualTo(4);
    }
}
