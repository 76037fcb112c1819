package org.khabir.ui.dashboard;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.model.Tag;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.CountLine;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.LinkBox;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.Section;
import org.khabir.ui.controls.TagChip;
import org.khabir.ui.controls.TimeBars;
import org.khabir.ui.controls.WrappingLine;
import org.khabir.ui.dashboard.Overview.Counted;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.workspace.TimeBins.Bin;

/** What a case holds, by time, source, name and tag, and what awaits a look. Everything in it leads to the articles. */
public final class DashboardView extends BorderPane {

    private static final int FEW = 7;
    private static final double COLUMN = 230;
    private static final double BARS_HEIGHT = 90;
    private static final List<EntityType> NAMED = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private final Texts texts;
    private final DashboardViewModel model;
    private final DashboardActions actions;
    private final FlowPane figures = new FlowPane();
    private final Section tasks;
    private final Section time;
    private final TimeBars bars;
    private final Section sources;
    private final Map<EntityType, Section> named = new EnumMap<>(EntityType.class);
    private final Section meetings;
    private final Section tags;

    public DashboardView(Texts texts, DashboardViewModel model, DashboardActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.tasks = new Section(texts, "dashboard-tasks", "dashboard.tasks", FEW);
        this.time = new Section(texts, "dashboard-time", "dashboard.time", 1);
        this.bars = new TimeBars(texts, BARS_HEIGHT, bin -> texts.text("dashboard.bar", range(bin), bin.count()),
                bin -> actions.showArticles(range(bin), article -> bin.contains(article.published())));
        this.sources = column("dashboard-sources", "dashboard.sources");
        NAMED.forEach(type -> named.put(type, column("dashboard-" + type, "dashboard.named." + type)));
        this.meetings = new Section(texts, "dashboard-meetings", "dashboard.meetings", FEW);
        this.tags = new Section(texts, "dashboard-tags", "dashboard.tags", 1);
        getStyleClass().addAll("panel", "dashboard");
        figures.getStyleClass().add("dashboard-figures");
        FlowPane columns = new FlowPane(sources);
        columns.getChildren().addAll(named.values());
        columns.getStyleClass().add("profile-companions");
        VBox page = new VBox(figures, tasks, time, columns, meetings, tags);
        page.setMinWidth(0);
        page.getStyleClass().add("dashboard-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane empty = new StackPane(empty());
        model.overviewProperty().subscribe(overview -> setCenter(overview == null ? null : overview.articles() == 0 ? empty : scroll));
        model.overviewProperty().subscribe(overview -> show());
        model.offersProperty().subscribe(count -> show());
        texts.wordingProperty().subscribe((before, now) -> show());
        model.names().onChange(this::show);
    }

    private Section column(String id, String titleKey) {
        Section section = new Section(texts, id, titleKey, FEW);
        section.setPrefWidth(COLUMN);
        return section;
    }

    private Node empty() {
        Button button = new Button(null, Icons.icon("mdi2f-file-import-outline"));
        button.setId("dashboard-import");
        button.textProperty().bind(texts.bind("library.empty.import"));
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(event -> actions.importFiles());
        EmptyNote note = new EmptyNote("mdi2v-view-dashboard-outline", texts.bind("dashboard.empty"));
        note.getChildren().add(button);
        return note;
    }

    private void show() {
        Overview overview = model.overviewProperty().get();
        if (overview == null) {
            return;
        }
        showFigures(overview);
        showTasks(overview);
        bars.show(overview.time());
        time.showNodes(overview.time().bins().isEmpty() ? List.of() : List.of(bars));
        int mostArticles = overview.sources().stream().mapToInt(Counted::count).max().orElse(0);
        sources.show(overview.sources(), source -> source(source, mostArticles));
        named.forEach((type, section) -> show(overview.named().getOrDefault(type, List.of()), section));
        meetings.show(overview.newest(), this::meeting);
        showTags(overview.tags());
    }

    private void showFigures(Overview overview) {
        List<Node> all = new ArrayList<>();
        all.add(figure("dashboard.articles", overview.articles(), article -> true));
        all.add(figure("dashboard.unread", overview.articles() - overview.read(), article -> !article.reading().read()));
        if (overview.important() > 0) {
            all.add(figure("dashboard.important", overview.important(), article -> article.reading().important()));
        }
        if (overview.undated() > 0) {
            all.add(figure("dashboard.undated", overview.undated(), article -> article.published() == null));
        }
        figures.getChildren().setAll(all);
    }

    private Node figure(String key, int count, Predicate<ArticleSummary> which) {
        Label number = new Label(texts.number(count));
        number.getStyleClass().add(Styles.TITLE_3);
        Label name = new Label(texts.text(key));
        name.getStyleClass().add(Styles.TEXT_MUTED);
        LinkBox box = new LinkBox(name.getText() + ", " + number.getText(), () -> actions.showArticles(name.getText(), which), number, name);
        box.setId(key.replace('.', '-'));
        box.getStyleClass().add("dashboard-figure");
        return box;
    }

    private void showTasks(Overview overview) {
        List<Node> all = new ArrayList<>();
        add(all, "dashboard.task.names", overview.unsureNames(), actions::checkNames);
        add(all, "dashboard.task.meetings", overview.uncheckedMeetings(), actions::checkMeetings);
        add(all, "dashboard.task.offers", model.offersProperty().get(), actions::showOffers);
        tasks.showNodes(all);
    }

    private void add(List<Node> all, String key, int count, Runnable action) {
        if (count > 0) {
            Label words = new Label(texts.text(key, count));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button start = new Button(texts.text("dashboard.task.start"));
            start.setId(key.replace('.', '-'));
            start.setAccessibleText(words.getText() + ", " + start.getText());
            start.setMinWidth(Region.USE_PREF_SIZE);
            start.setOnAction(event -> action.run());
            HBox line = new HBox(words, start);
            line.getStyleClass().add("dashboard-task");
            all.add(line);
        }
    }

    private Node source(Counted<String> source, int highest) {
        String name = source.what().isBlank() ? texts.text("library.noSource") : source.what();
        return CountLine.of(texts, name, null, source.count(), highest,
                () -> actions.showArticles(name, article -> article.source().equals(source.what())));
    }

    private void show(List<CaseEntity> entities, Section section) {
        int highest = entities.stream().mapToInt(CaseEntity::mentions).max().orElse(0);
        section.show(entities, entity -> CountLine.of(texts, texts.name(entity.name(), entity.nameEn()), Icons.of(entity.type()), entity.mentions(), highest, () -> model.open(entity)));
    }

    private Node meeting(MeetingRow row) {
        String date = row.date() == null ? texts.text("profile.undated") : new DateText(texts).of(row.date());
        Label day = new Label(date);
        day.getStyleClass().add("item-date");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Node head = WrappingLine.together(day, new PartsLine(texts.text("terms.status." + row.status()), row.place() == null ? "" : model.names().of(row.place()), String.join("، ", row.sources())));
        String people = model.names().joined(row.participants());
        return new LinkBox(date + ", " + people, () -> model.reveal(row), head, Mixed.content(people));
    }

    private void showTags(List<Counted<Tag>> used) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("profile-forms");
        for (Counted<Tag> each : used) {
            HBox chip = new HBox(TagChip.of(each.what()), new Label(texts.number(each.count())));
            chip.getStyleClass().add("profile-form");
            chips.getChildren().add(new LinkBox(each.what().name() + ", " + texts.number(each.count()), () -> actions.showTag(each.what()), chip));
        }
        tags.showNodes(used.isEmpty() ? List.of() : List.of(chips));
    }

    private String range(Bin bin) {
        return new DateText(texts).of(new TimeInterval(bin.from(), bin.to()));
    }
}
