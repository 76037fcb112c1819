package org.khabir.ui.profile;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
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
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityProfile.Form;
import org.khabir.model.EntityProfile.StatedRole;
import org.khabir.model.StatementKind;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Buttons;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.LinkBox;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.controls.Prompts;
import org.khabir.ui.controls.Section;
import org.khabir.ui.controls.SideText;
import org.khabir.ui.controls.TimeBars;
import org.khabir.ui.controls.WrappingLine;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.entities.EntityMenu;
import org.khabir.ui.entities.LinkingViewModel;

/** All that the case knows of an entity, from its names to what it said. */
public final class ProfileView extends BorderPane {

    private static final int FEW = 6;
    private static final int MANY_NAMES = 30;
    private static final double BARS_HEIGHT = 64;

    private final Texts texts;
    private final ProfileViewModel model;
    private final EntityMenu menus;
    private final ProfileHeader header;
    private final Section names;
    private final Section notes;
    private final Section offers;
    private final Section roles;
    private final Section time;
    private final Section meetings;
    private final Section statements;
    private final Companions companions;
    private final TimeBars bars;
    private final NotesAndOffers asides;
    private final ScrollPane scroll;
    private String shownKey;

    public ProfileView(Texts texts, ProfileViewModel model, EntityMenu menus, LinkingViewModel linking, Prompts prompts) {
        this.texts = texts;
        this.model = model;
        this.menus = menus;
        this.header = new ProfileHeader(texts, model, menus, prompts);
        this.names = new Section(texts, "profile-names", "profile.names", 1);
        this.offers = new Section(texts, "profile-offers", "profile.offers", FEW);
        this.notes = new Section(texts, "profile-notes", "profile.notes", FEW);
        this.roles = new Section(texts, "profile-roles", "profile.roles", FEW);
        this.time = new Section(texts, "profile-time", "profile.time", 1);
        this.meetings = new Section(texts, "profile-meetings", "profile.meetings", FEW);
        this.statements = new Section(texts, "profile-statements", "profile.statements", FEW);
        this.companions = new Companions(texts, model);
        this.asides = new NotesAndOffers(texts, model, linking, header::writeNote);
        this.bars = new TimeBars(texts, BARS_HEIGHT, bin -> texts.text("profile.bar",
                new DateText(texts).of(new TimeInterval(bin.from(), bin.to())), bin.count()), model::reveal);
        getStyleClass().addAll("panel", "profile");
        VBox page = new VBox(header, names, notes, offers, time, roles, meetings, statements, companions);
        page.getStyleClass().add("profile-page");
        this.scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane nothing = new StackPane(new EmptyNote("mdi2c-card-account-details-outline", model.goneProperty()
                .flatMap(gone -> texts.bind(gone ? "profile.gone" : "profile.none"))));
        model.profileProperty().subscribe(profile -> setCenter(profile == null ? nothing : scroll));
        model.profileProperty().subscribe(profile -> show());
        model.meetings().addListener((ListChangeListener<Object>) change -> showMeetings());
        model.statements().addListener((ListChangeListener<Object>) change -> showStatements());
        model.allNotes().addListener((ListChangeListener<Object>) change -> asides.showNotes(notes));
        model.offers().addListener((ListChangeListener<Object>) change -> asides.showOffers(offers));
        texts.wordingProperty().subscribe((before, now) -> show());
        model.names().onChange(this::show);
    }

    private void show() {
        EntityProfile profile = model.profileProperty().get();
        if (profile == null) {
            return;
        }
        if (!profile.entity().key().equals(shownKey)) {
            shownKey = profile.entity().key();
            List.of(names, notes, offers, roles, meetings, statements).forEach(Section::fold);
            scroll.setVvalue(0);
        }
        header.show(profile);
        showNames(profile);
        bars.show(model.mentionsOverTime());
        time.showNodes(model.mentionsOverTime().bins().isEmpty() ? List.of() : List.of(bars));
        roles.show(profile.roles(), this::role);
        asides.showNotes(notes);
        asides.showOffers(offers);
        showMeetings();
        showStatements();
        companions.show(profile.companions());
    }

    private void showNames(EntityProfile profile) {
        FlowPane forms = new FlowPane();
        forms.getStyleClass().add("profile-forms");
        profile.forms().stream().limit(MANY_NAMES).forEach(form -> forms.getChildren().add(form(form)));
        profile.english().stream().limit(MANY_NAMES).forEach(form -> forms.getChildren().add(form(form)));
        names.showNodes(List.of(forms));
    }

    private Node form(Form form) {
        Label name = new Label(form.text());
        Label uses = new Label(texts.number(form.uses()));
        uses.getStyleClass().add(Styles.TEXT_MUTED);
        HBox chip = new HBox(name, uses);
        chip.getStyleClass().addAll("chip", "profile-form");
        chip.setAccessibleText(texts.text("profile.form", form.text(), form.uses()));
        return chip;
    }

    private Node role(StatedRole stated) {
        String organization = stated.role().organization();
        String position = ProfileText.position(texts, stated.role());
        Label text = Mixed.content(position);
        String date = stated.role().first() == null ? "" : ProfileText.range(texts, stated.role().first(), stated.role().last());
        String articles = texts.text("profile.articles", stated.role().articles());
        String side = new SideText(texts).name(stated.role().side());
        LinkBox box = new LinkBox(String.join(", ", position, Optional.ofNullable(organization).orElse(""), side, date, articles), () -> model.reveal(stated),
                text, muted(side, date, articles));
        Button change = Buttons.icon("mdi2f-flag-outline", texts.bind("profile.role.side"), () -> model.entity().ifPresent(entity -> menus.askSide(entity, stated.role())));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box, change);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private void showMeetings() {
        meetings.show(model.meetings(), this::meeting);
    }

    private Node meeting(MeetingRow row) {
        String date = row.date() == null ? texts.text("profile.undated") : new DateText(texts).of(row.date());
        String status = texts.text("terms.status." + row.status());
        Label chip = new Label(status);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", "status-" + row.status().name().toLowerCase(Locale.ROOT));
        Label day = new Label(date);
        day.getStyleClass().add("item-date");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Node head = WrappingLine.together(day, chip, new PartsLine(row.place() == null ? "" : model.names().of(row.place()), texts.text("profile.reports", row.reports().size())));
        String others = model.names().joined(model.others(row));
        Label with = Mixed.content(others.isEmpty() ? texts.text("profile.meeting.unknown") : others);
        LinkBox box = new LinkBox(String.join(", ", date, others, status), () -> model.reveal(row), head, with);
        if (!row.topics().isEmpty()) {
            Label topics = Mixed.content(String.join("؛ ", row.topics()));
            topics.getStyleClass().add(Styles.TEXT_MUTED);
            box.getChildren().add(topics);
        }
        return box;
    }

    private void showStatements() {
        statements.show(model.statements(), this::statement);
    }

    private Node statement(Said said) {
        StatementKind kind = said.told().statement().kind();
        Label words = Mixed.content(kind == StatementKind.DIRECT ? "«" + said.words().snippet().text() + "»" : said.words().snippet().text());
        String date = said.told().published() == null ? "" : new DateText(texts).of(said.told().published());
        return new LinkBox(words.getText(), () -> model.reveal(said), words, muted(texts.text("profile.statement." + kind),
                texts.text("profile.act." + said.told().statement().act()), date, said.told().source()));
    }

    private static Node muted(String... parts) {
        PartsLine line = new PartsLine(parts);
        line.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return line;
    }
}
