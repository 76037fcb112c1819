package org.khabir.ui.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineKind;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Icons;

/** The menu that narrows the timeline down by kind, status, source, entity and place. */
final class TimelineFilters extends MenuButton {

    private final Texts texts;
    private final TimelineViewModel model;

    TimelineFilters(Texts texts, TimelineViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("timeline-filters");
        setGraphic(Icons.icon("mdi2f-filter-outline"));
        accessibleTextProperty().bind(texts.bind("timeline.filters"));
        getItems().addAll(
                checks("timeline.kinds", () -> Arrays.asList(TimelineKind.values()), kind -> texts.text("terms.event." + kind), model.hiddenKinds()),
                checks("timeline.statuses", () -> Arrays.asList(MeetingStatus.values()), status -> texts.text("terms.status." + status), model.hiddenStatuses()),
                checks("timeline.sources", () -> model.choices().sources(), source -> source, model.hiddenSources()),
                one("timeline.entities", "timeline.entities.all", () -> model.choices().entities(), model.entityProperty()),
                one("timeline.places", "timeline.places.all", () -> model.choices().places(), model.placeProperty()));
    }

    /** A menu filled as it opens, of what is shown unless it is in {@code hidden}. */
    private <T> Menu checks(String key, Supplier<List<T>> values, Function<T, String> name, ObservableSet<T> hidden) {
        return filledWhenShown(key, () -> values.get().stream().map(value -> {
            CheckMenuItem item = new CheckMenuItem(name.apply(value));
            item.setMnemonicParsing(false);
            item.setSelected(!hidden.contains(value));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    hidden.remove(value);
                } else {
                    hidden.add(value);
                }
            });
            return (MenuItem) item;
        }).toList());
    }

    /** A menu to choose one of the values by, or all; the one chosen is there though others are more frequent. */
    private Menu one(String key, String allKey, Supplier<List<String>> values, ObjectProperty<String> chosen) {
        return filledWhenShown(key, () -> {
            ToggleGroup group = new ToggleGroup();
            Stream<String> listed = Stream.concat(values.get().stream(), Stream.ofNullable(chosen.get())).distinct();
            return Stream.concat(Stream.of(choice(group, texts.text(allKey), null, chosen)), listed.sorted(Comparator.comparing(model.names()::of)).map(name -> choice(group, model.names().of(name), name, chosen)))
                    .map(item -> (MenuItem) item).toList();
        });
    }

    private static RadioMenuItem choice(ToggleGroup group, String text, String value, ObjectProperty<String> chosen) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(value, chosen.get()));
        item.setOnAction(event -> chosen.set(value));
        return item;
    }

    private Menu filledWhenShown(String key, Supplier<List<MenuItem>> items) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        addEventHandler(MenuButton.ON_SHOWING, event -> menu.getItems().setAll(items.get()));
        return menu;
    }
}
