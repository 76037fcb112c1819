package org.khabir.ui.meetings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DayPicker;
import org.khabir.ui.controls.FilterField;
import org.khabir.ui.controls.FilterMenus;
import org.khabir.ui.controls.Icons;

/** The fields by which the table of meetings is narrowed down. */
final class MeetingFilters extends VBox {

    private final Texts texts;
    private final MeetingCriteria criteria;

    MeetingFilters(Texts texts, MeetingCriteria criteria) {
        this.texts = texts;
        this.criteria = criteria;
        setId("meeting-filters");
        getStyleClass().add("meeting-filters");
        getChildren().addAll(line(new FilterField(texts, "meetings.filters.participant", criteria.participantProperty()),
                        new FilterField(texts, "meetings.filters.place", criteria.placeProperty())),
                line(new DayPicker(texts, "meetings.filters.from", criteria.fromProperty()), new DayPicker(texts, "meetings.filters.to", criteria.toProperty())),
                line(new FilterField(texts, "meetings.filters.source", criteria.sourceProperty()), states()));
    }

    private static Node line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("editor-row");
        return line;
    }

    private MenuButton states() {
        MenuButton button = new MenuButton(null, Icons.icon("mdi2f-filter-outline"));
        button.accessibleTextProperty().bind(texts.bind("meetings.filters"));
        button.getItems().addAll(FilterMenus.checks(texts, "meetings.column.status", "terms.status.", List.of(MeetingStatus.values()), criteria.hiddenStatuses()),
                FilterMenus.checks(texts, "meetings.column.kind", "terms.meeting.", List.of(MeetingKind.values()), criteria.hiddenKinds()),
                FilterMenus.checks(texts, "meetings.column.check", "terms.review.", Stream.of(Review.values()).filter(each -> each != Review.REJECTED).toList(), criteria.hiddenReviews()),
                new SeparatorMenuItem(), FilterMenus.flag(texts, "meetings.filters.differing", criteria.onlyDifferingProperty()),
                FilterMenus.flag(texts, "meetings.filters.unsure", criteria.onlyUnsureProperty()));
        return button;
    }
}
