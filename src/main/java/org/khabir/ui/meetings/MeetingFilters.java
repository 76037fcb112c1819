package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Review;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.FilterField;
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
        Button clear = new Button(null, Icons.icon("mdi2f-filter-off-outline"));
        clear.textProperty().bind(texts.bind("meetings.filters.clear"));
        clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        clear.setOnAction(event -> criteria.clear());
        getChildren().addAll(line(new FilterField(texts, "meetings.filters.participant", criteria.participantProperty()),
                        new FilterField(texts, "meetings.filters.place", criteria.placeProperty())),
                line(day("meetings.filters.from", criteria.fromProperty()), day("meetings.filters.to", criteria.toProperty())),
                line(new FilterField(texts, "meetings.filters.source", criteria.sourceProperty()), states(), clear));
    }

    private static Node line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("editor-row");
        return line;
    }

    private DatePicker day(String key, ObjectProperty<LocalDate> day) {
        DatePicker picker = new DatePicker();
        picker.promptTextProperty().bind(texts.bind(key));
        picker.accessibleTextProperty().bind(texts.bind(key));
        picker.valueProperty().bindBidirectional(day);
        picker.setMinWidth(90);
        picker.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(picker, Priority.ALWAYS);
        return picker;
    }

    private MenuButton states() {
        MenuButton button = new MenuButton(null, Icons.icon("mdi2f-filter-outline"));
        button.accessibleTextProperty().bind(texts.bind("meetings.filters"));
        button.getItems().addAll(checks("meetings.column.status", "terms.status.", List.of(MeetingStatus.values()), criteria.hiddenStatuses()),
                checks("meetings.column.kind", "terms.meeting.", List.of(MeetingKind.values()), criteria.hiddenKinds()),
                checks("meetings.column.check", "terms.review.", Stream.of(Review.values()).filter(each -> each != Review.REJECTED).toList(), criteria.hiddenReviews()),
                new SeparatorMenuItem(), only("meetings.filters.differing", criteria.onlyDifferingProperty()),
                only("meetings.filters.unsure", criteria.onlyUnsureProperty()));
        return button;
    }

    private <E extends Enum<E>> Menu checks(String key, String valueKey, List<E> values, ObservableSet<E> hidden) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        for (E value : values) {
            CheckMenuItem item = new CheckMenuItem();
            item.textProperty().bind(texts.bind(valueKey + value));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    hidden.remove(value);
                } else {
                    hidden.add(value);
                }
            });
            menu.getItems().add(item);
        }
        Runnable show = () -> {
            for (int i = 0; i < values.size(); i++) {
                ((CheckMenuItem) menu.getItems().get(i)).setSelected(!hidden.contains(values.get(i)));
            }
        };
        hidden.addListener((SetChangeListener<E>) change -> show.run());
        show.run();
        return menu;
    }

    private MenuItem only(String key, BooleanProperty wanted) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind(key));
        item.selectedProperty().bindBidirectional(wanted);
        return item;
    }
}
