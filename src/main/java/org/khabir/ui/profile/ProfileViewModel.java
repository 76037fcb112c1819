package org.khabir.ui.profile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.link.NameKey;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseStatement;
import org.khabir.model.Decision;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityType;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityProfile.InArticle;
import org.khabir.model.EntityProfile.StatedRole;
import org.khabir.model.GatheredMeeting;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Loader;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Stop;
import org.khabir.ui.notes.EntityNotesViewModel;
import org.khabir.workspace.CaseChange.Kind;
import org.khabir.workspace.TimeBins;
import org.khabir.workspace.TimeBins.Bin;
import org.khabir.workspace.TimeBins.Dated;
import org.khabir.workspace.Workspace;

/** What the case knows of the entity that was gone to last; kept up to date while it is in sight. */
public final class ProfileViewModel {

    private static final int MOST_BINS = 48;
    private static final int MOST_ARTICLES_OF_STATEMENTS = 300;
    private static final int MOST_STATEMENTS = 200;

    private final Desk desk;
    private final EntityNotesViewModel notes;
    private final ReadOnlyObjectWrapper<EntityProfile> profile = new ReadOnlyObjectWrapper<>(this, "profile");
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");
    private final ObservableList<MeetingRow> meetings = FXCollections.observableArrayList();
    private final ObservableList<Said> statements = FXCollections.observableArrayList();
    private final ObservableList<EntityOffer> offers = FXCollections.observableArrayList();
    private final Loader<Loaded> loader;
    private final Loader<List<Said>> statementLoader;
    private List<GatheredMeeting> allMeetings = List.of();
    private List<EntityOffer> allOffers = List.of();
    private String key;

    /** @param inSight while it is false nothing is loaded */
    public ProfileViewModel(Desk desk, ObservableValue<Boolean> inSight) {
        this.desk = desk;
        this.notes = new EntityNotesViewModel(desk, Clock.systemUTC());
        Workspace workspace = desk.workspace();
        this.loader = desk.loader(inSight, this::request, this::show);
        this.statementLoader = desk.loader(inSight, this::requestStatements, statements::setAll);
        desk.renew(loader, Kind.ARTICLES, Kind.ANALYSES);
        desk.renew(statementLoader, Kind.ARTICLES, Kind.ANALYSES);
        ObservableValue<Boolean> shown = inSight.flatMap(seen -> profile.map(any -> seen)).orElse(false);
        desk.keepLoaded(shown, workspace::gatheredMeetings, this::gather, Kind.ARTICLES, Kind.ANALYSES);
        desk.keepLoaded(shown, workspace::offers, this::offer, Kind.ARTICLES, Kind.ANALYSES);
        desk.onView(stop -> {
            if (stop instanceof Stop.Profile(String wanted)) {
                open(wanted);
            }
        });
    }

    /** Null before the first is loaded. */
    public ReadOnlyObjectProperty<EntityProfile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** True where the case no longer has the entity that was gone to. */
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** Those in which it took part or whose place it is, the newest first. */
    public ObservableList<MeetingRow> meetings() {
        return meetings;
    }

    /** What it says, the newest first; of the articles that name it the newest three hundred are looked at. */
    public ObservableList<Said> statements() {
        return statements;
    }

    /** What else may be the same. */
    public ObservableList<EntityOffer> offers() {
        return offers;
    }

    /** All notes on entities; {@link #ownNotes} are those on this one. */
    public ObservableList<Decision.EntityNote> allNotes() {
        return notes.all();
    }

    /** What the analyst wrote about it, the oldest first. */
    public List<Decision.EntityNote> ownNotes() {
        return entity().map(entity -> notes.all().stream().filter(note -> note.names().stream().anyMatch(entity.names()::contains)).toList())
                .orElse(List.of());
    }

    /** What people, bodies and places are called. */
    CaseNames names() {
        return desk.names();
    }

    public Optional<CaseEntity> entity() {
        return Optional.ofNullable(profile.get()).map(EntityProfile::entity);
    }

    /** Its mentions by the days on which the articles appeared. */
    public TimeBins mentionsOverTime() {
        List<Dated> dated = profile.get() == null ? List.of()
                : profile.get().articles().stream().map(each -> new Dated(each.published(), each.mentions())).toList();
        return TimeBins.of(dated, MOST_BINS);
    }

    /** The others who took part, by their names in the case. */
    public List<String> others(MeetingRow meeting) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < meeting.meeting().participants().size(); i++) {
            if (!isOwn(meeting.meeting().participantKeys().get(i))) {
                others.add(meeting.meeting().participants().get(i));
            }
        }
        return others;
    }

    /** Goes to another entity's profile. */
    public void open(Companion companion) {
        desk.openProfile(companion.key());
    }

    public void open(CaseEntity other) {
        desk.openProfile(other.key());
    }

    /** The entities of its type, the most mentioned first; empty until they are loaded. */
    public ObservableValue<List<CaseEntity>> sameType() {
        ReadOnlyObjectWrapper<List<CaseEntity>> found = new ReadOnlyObjectWrapper<>(List.of());
        entity().ifPresent(own -> desk.tasks().call(() -> desk.workspace().entities().stream().filter(each -> each.type() == own.type()).toList())
                .onSuccess(found::set).onError(KhabirException.class, desk.failures()).start());
        return found.getReadOnlyProperty();
    }

    /** Goes to where the position is stated, in the newest article that does. */
    public void reveal(StatedRole stated) {
        entity().ifPresent(entity -> find(() -> new ProfilePlaces(desk.workspace()).of(entity, stated)));
    }

    public void reveal(MeetingRow meeting) {
        desk.go(new Place(meeting.report().articleId(), meeting.report().meeting().evidence().getFirst()));
    }

    public void reveal(Said statement) {
        desk.go(new Place(statement.told().articleId(), statement.told().statement().said()));
    }

    /** Goes to the first mention in that stretch of time. */
    public void reveal(Bin bin) {
        revealFirst(article -> bin.contains(article.published()));
    }

    /** Goes to the first mention in an article that names both. */
    public void revealTogether(Companion companion) {
        entity().ifPresent(entity -> find(() -> new ProfilePlaces(desk.workspace()).together(entity, companion)));
    }

    /** Goes to the first mention in the newest article. */
    public void revealNewest() {
        Optional.ofNullable(profile.get()).flatMap(shown -> shown.articles().stream()
                        .max(Comparator.comparing(InArticle::published, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .ifPresent(newest -> revealFirst(newest::equals));
    }

    /** Writes the note on it in place of the one before; an empty one goes. */
    public void write(String text) {
        entity().ifPresent(entity -> notes.write(ownNotes().isEmpty() ? entity.key() : ownNotes().getLast().names().getFirst(), entity.name(), text));
    }

    public void remove(Decision.EntityNote note) {
        notes.remove(note);
    }

    private void revealFirst(Predicate<InArticle> wanted) {
        EntityProfile shown = profile.get();
        shown.articles().stream().filter(wanted).findFirst().ifPresent(article ->
                find(() -> new ProfilePlaces(desk.workspace()).first(shown.entity(), article.articleId())));
    }

    private void find(Callable<Optional<Place>> search) {
        desk.tasks().call(search).onSuccess(found -> found.ifPresent(desk::go)).onError(KhabirException.class, desk.failures()).start();
    }

    private void open(String wanted) {
        if (!wanted.equals(key)) {
            key = wanted;
            statements.clear();
            meetings.clear();
            offers.clear();
        }
        loader.load();
        statementLoader.load();
    }

    /** What was found under a key. */
    private record Loaded(String key, Optional<EntityProfile> profile) {
    }

    private Callable<Loaded> request() {
        String wanted = key;
        return () -> new Loaded(wanted, wanted == null ? Optional.empty() : find(wanted));
    }

    /** What bears the key; otherwise what bears the name with another type, as after that was changed. */
    private Optional<EntityProfile> find(String wanted) throws KhabirException {
        Optional<EntityProfile> found = desk.workspace().profile(wanted);
        for (EntityType type : EntityType.values()) {
            if (found.isEmpty() && wanted.indexOf(' ') > 0) {
                found = desk.workspace().profile(NameKey.retyped(wanted, type));
            }
        }
        return found;
    }

    private void show(Loaded loaded) {
        if (Objects.equals(loaded.key, key)) {
            gone.set(key != null && loaded.profile.isEmpty());
            profile.set(loaded.profile.orElse(null));
            selectMeetings();
            selectOffers();
        }
    }

    private Callable<List<Said>> requestStatements() {
        String wanted = key;
        return () -> wanted == null ? List.of() : read(desk.workspace(), desk.workspace().statements(find(wanted).map(found -> found.entity().key()).orElse(wanted), MOST_ARTICLES_OF_STATEMENTS));
    }

    private static List<Said> read(Workspace workspace, List<CaseStatement> told) throws KhabirException {
        List<Said> said = new ArrayList<>();
        Article article = null;
        for (CaseStatement each : told.subList(0, Math.min(told.size(), MOST_STATEMENTS))) {
            if (article == null || !article.id().equals(each.articleId())) {
                article = workspace.article(each.articleId()).orElseThrow(() -> new KhabirException("errors.store.stale"));
            }
            said.add(new Said(each, Passage.sentence(article, each.statement().said())));
        }
        return said;
    }

    private void gather(List<GatheredMeeting> loaded) {
        allMeetings = loaded;
        selectMeetings();
    }

    private void selectMeetings() {
        meetings.setAll(allMeetings.stream().filter(this::isOwn).map(meeting -> new MeetingRow(meeting, meeting.reports(), true)).toList());
    }

    private void offer(List<EntityOffer> loaded) {
        allOffers = loaded;
        selectOffers();
    }

    private void selectOffers() {
        offers.setAll(allOffers.stream().filter(offer -> Stream.of(offer.first(), offer.second()).anyMatch(each -> isOwn(each.key()))).toList());
    }

    private boolean isOwn(GatheredMeeting meeting) {
        return meeting.participantKeys().stream().anyMatch(this::isOwn)
                || entity().filter(entity -> entity.name().equals(meeting.place())).isPresent();
    }

    private boolean isOwn(String entityKey) {
        return entity().filter(entity -> isOf(entity, entityKey)).isPresent();
    }

    private static boolean isOf(CaseEntity entity, String key) {
        return entity.key().equals(key) || entity.names().contains(key);
    }
}
