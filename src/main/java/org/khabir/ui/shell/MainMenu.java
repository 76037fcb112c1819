package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.model.Tag;
import org.khabir.settings.Appearance;
import org.khabir.ui.common.Texts;

/** The menu bar. */
final class MainMenu extends MenuBar {

    private static final int[] SIZES = {80, 90, 100, 110, 125, 150, 175, 200};

    private final Texts texts;
    private final Commands commands;

    MainMenu(Texts texts, Commands commands, Operations operations, ShellViewModel model, ObservableValue<CaseView> view,
             Preferences preferences) {
        this.texts = texts;
        this.commands = commands;
        getMenus().addAll(
                menu("shell.menu.file", commands.newCase, commands.openCase, null, commands.openSample, null,
                        commands.importFiles, commands.importFolder, null, commands.report, null, commands.closeCase, commands.quit),
                menu("shell.menu.edit", commands.undo, commands.redo, null, commands.copy, commands.copyCitation, null,
                        commands.find, commands.nextMention, commands.previousMention, commands.search, commands.palette),
                viewMenu(preferences),
                tagsMenu(view),
                menu("shell.menu.analysis", commands.check, commands.addMeeting, null, commands.ownNames, commands.learn, commands.reanalyze),
                menu("shell.menu.help", commands.shortcuts, null, commands.about));
        getMenus().getFirst().getItems().add(2, recentMenu(model.recentCases(), operations));
    }

    /** Puts the menu of exports beside the report. */
    void addExport(Menu export) {
        ObservableList<MenuItem> items = getMenus().getFirst().getItems();
        int report = items.stream().map(MenuItem::getText).toList().indexOf(texts.text("shell.action.report"));
        items.add(report + 1, export);
    }

    private Menu menu(String key, Command... entries) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        for (Command entry : entries) {
            menu.getItems().add(entry == null ? new SeparatorMenuItem() : entry.menuItem());
        }
        return menu;
    }

    private Menu viewMenu(Preferences preferences) {
        Menu menu = menu("shell.menu.view", commands.back, commands.forward, null);
        menu.getItems().addAll(
                choice("shell.menu.language", "shell.language.", Language.values(), preferences.languageProperty()),
                choice("shell.menu.theme", "shell.theme.", Appearance.values(), preferences.appearanceProperty()),
                choice("shell.menu.digits", "shell.digits.", Digits.values(), preferences.digitsProperty()),
                choice("shell.menu.calendars", "shell.calendars.", Calendars.values(), preferences.calendarsProperty()),
                sizeMenu(preferences), commands.settings.menuItem(), new SeparatorMenuItem(), commands.sources.menuItem(), commands.findings.menuItem(), new SeparatorMenuItem());
        commands.views.forEach(view -> menu.getItems().add(view.menuItem()));
        menu.getItems().add(commands.beside.menuItem());
        menu.getItems().add(new SeparatorMenuItem());
        commands.panels.forEach(panel -> menu.getItems().add(panel.menuItem()));
        return menu;
    }

    private <E extends Enum<E>> Menu choice(String key, String valueKey, E[] values, Property<E> chosen) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        ToggleGroup group = new ToggleGroup();
        Function<E, RadioMenuItem> item = value -> {
            RadioMenuItem radio = new RadioMenuItem();
            radio.textProperty().bind(texts.bind(valueKey + value));
            radio.setToggleGroup(group);
            radio.setOnAction(event -> chosen.setValue(value));
            chosen.subscribe(now -> radio.setSelected(now == value));
            return radio;
        };
        menu.getItems().setAll(Arrays.stream(values).map(item).toList());
        return menu;
    }

    private Menu sizeMenu(Preferences preferences) {
        Menu menu = menu("shell.menu.interfaceSize", commands.zoomIn, commands.zoomOut, commands.zoomReset, null);
        ToggleGroup group = new ToggleGroup();
        for (int percent : SIZES) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind("shell.interfaceSize", percent));
            item.setToggleGroup(group);
            item.setOnAction(event -> preferences.interfaceSizeProperty().set(percent));
            preferences.interfaceSizeProperty().subscribe(now -> item.setSelected(now.intValue() == percent));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu recentMenu(ObservableList<Path> cases, Operations operations) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind("shell.menu.recent"));
        fill(menu, cases, "shell.recent.none", folder -> {
            MenuItem item = new MenuItem(folder.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> operations.openRecent(folder));
            return item;
        });
        return menu;
    }

    private Menu tagsMenu(ObservableValue<CaseView> view) {
        Menu menu = menu("shell.menu.tags", commands.newTag);
        menu.getItems().addAll(tagMenu(view), commands.tagEverywhere.menuItem(), new SeparatorMenuItem(), commands.importCodebook.menuItem());
        commands.codebookExports.forEach(export -> menu.getItems().add(export.menuItem()));
        return menu;
    }

    private Menu tagMenu(ObservableValue<CaseView> view) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind("shell.menu.tagSelection"));
        menu.disableProperty().bind(commands.copy.disabled());
        view.subscribe(shown -> {
            if (shown != null) {
                fill(menu, shown.models().notes().tags().filtered(tag -> !tag.heading()), "shell.tags.none", tag -> tagItem(tag, shown));
            }
        });
        return menu;
    }

    private static MenuItem tagItem(Tag tag, CaseView view) {
        MenuItem item = new MenuItem(tag.name(), new Circle(5, Color.web(tag.color())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> view.textActions().tagSelection(tag));
        return item;
    }

    /** Keeps a menu's items those of a list, or one that says that it is empty. */
    private <T> void fill(Menu menu, ObservableList<T> values, String emptyKey, Function<T, MenuItem> item) {
        Runnable refill = () -> {
            List<MenuItem> items = values.stream().map(item).toList();
            menu.getItems().setAll(items.isEmpty() ? List.of(nothing(emptyKey)) : items);
        };
        values.addListener((ListChangeListener<T>) change -> refill.run());
        refill.run();
    }

    private MenuItem nothing(String key) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setDisable(true);
        return item;
    }
}
