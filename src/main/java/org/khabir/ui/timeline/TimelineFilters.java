package org.khabir.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/** The menu that narrows the timeline down by kind, status, source and entity. */
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
                checks("timeline.sources", model::sources, source -> source, model.hiddenSources()), entities());
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

    private Menu entities() {
        return filledWhenShown("timeline.entities", () -> {
            ToggleGroup group = new ToggleGroup();
            RadioMenuItem all = choice(group, texts.text("timeline.entities.all"), null);
            List<RadioMenuItem> single = model.entities().stream().map(name -> choice(group, name, name)).toList();
            return Stream.concat(Stream.of(all), single.stream()).map(item -> (MenuItem) item).toList();
        });
    }

    private RadioMenuItem choice(ToggleGroup group, String text, String entity) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(entity == null ? model.entityProperty().get() == null : entity.equals(model.entityProperty().get()));
        item.setOnAction(event -> model.entityProperty().set(entity));
        return item;
    }

    private Menu filledWhenShown(String key, Supplier<List<MenuItem>> items) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        addEventHandler(MenuButton.ON_SHOWING, event -> menu.getItems().setAll(items.get()));
        return menu;
    }
}
