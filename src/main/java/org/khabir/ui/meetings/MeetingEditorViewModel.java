package org.khabir.ui.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.Topic;
import org.khabir.review.WrittenMeeting;
import org.khabir.review.WrittenMeeting.Naming;
import org.khabir.review.WrittenMeeting.Party;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.TextFilter;
import org.khabir.ui.desk.Verdicts;

/** A meeting of an article while the analyst changes it, or writes one that the machine did not find. */
public final class MeetingEditorViewModel {

    private static final Set<EntityType> PLACES = Set.of(EntityType.LOCATION, EntityType.FACILITY);
    private static final int MOST_CANDIDATES = 6;

    private final Desk desk;
    private final Supplier<Place> selection;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ObjectProperty<MeetingKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<MeetingStatus> status = new SimpleObjectProperty<>(this, "status");
    private final ObservableList<Seat> seats = FXCollections.observableArrayList();
    private final ObjectProperty<Entity> place = new SimpleObjectProperty<>(this, "place");
    private final ObjectProperty<Entity> source = new SimpleObjectProperty<>(this, "source");
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final ObservableList<Topic> topics = FXCollections.observableArrayList();
    private final ObservableList<Span> evidence = FXCollections.observableArrayList();
    private final BooleanBinding dateWrong = Bindings.createBooleanBinding(() -> !date.get().isBlank() && typedDate().isEmpty(), date);
    private final BooleanBinding unfinished = Bindings.createBooleanBinding(() -> dateWrong.get() || seats.isEmpty() || evidence.isEmpty(),
            dateWrong, seats, evidence);
    private BiConsumer<String, String> onSaving = (articleId, meetingId) -> { };

    /**
     * The article on whose meeting is worked.
     *
     * @param meeting the one that is changed, null for a new one
     */
    record Sheet(Article article, Analysis analysis, Meeting meeting) {
    }

    /** Somebody who took part. */
    record Seat(Entity entity, ParticipantRole role) {
    }

    /** @param selection the article on show and what is selected in it, an empty stretch at least; null where no article is shown */
    MeetingEditorViewModel(Desk desk, Supplier<Place> selection) {
        this.desk = desk;
        this.selection = selection;
    }

    /** What is worked on; null while nothing is. */
    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ObjectProperty<MeetingKind> kindProperty() {
        return kind;
    }

    ObjectProperty<MeetingStatus> statusProperty() {
        return status;
    }

    /** Who took part; a seat is put in the place of another to change its role. */
    ObservableList<Seat> seats() {
        return seats;
    }

    /** Null where none is stated. */
    ObjectProperty<Entity> placeProperty() {
        return place;
    }

    /** Who says so; null where the article itself tells it. */
    ObjectProperty<Entity> sourceProperty() {
        return source;
    }

    /** As typed. */
    StringProperty dateProperty() {
        return date;
    }

    BooleanBinding dateWrong() {
        return dateWrong;
    }

    ObservableList<Topic> topics() {
        return topics;
    }

    ObservableList<Span> evidence() {
        return evidence;
    }

    /** While true the meeting cannot be kept: nobody met, nothing tells it, or the date is none. */
    BooleanBinding unfinished() {
        return unfinished;
    }

    /** Begins to change a meeting. */
    void change(String articleId, Meeting meeting) {
        open(() -> {
            Sheet loaded = load(articleId, meeting);
            return new Beginning(loaded, Optional.of(WrittenMeeting.of(loaded.analysis, meeting)));
        });
    }

    /** Begins a new meeting, told by the selected sentences of the article on show. */
    public void add() {
        Place selected = selection.get();
        if (selected != null) {
            open(() -> {
                Sheet loaded = load(selected.articleId(), null);
                return new Beginning(loaded, new MeetingGuess(loaded.article, loaded.analysis, desk.workspace().readMeetings(selected.articleId())).of(selected.span()));
            });
        }
    }

    /** Those who may be meant, the most mentioned first. */
    List<Entity> candidates(String typed, boolean places) {
        TextFilter filter = new TextFilter(typed);
        return sheet.get() == null ? List.of() : sheet.get().analysis.entities().stream()
                .filter(entity -> !places || PLACES.contains(entity.type())).filter(entity -> filter.accepts(words(entity)))
                .sorted(Comparator.comparing((Entity entity) -> entity.mentions().size()).reversed()).limit(MOST_CANDIDATES).toList();
    }

    /** The dates that the article states. */
    List<TimeExpression> times() {
        return sheet.get() == null ? List.of() : sheet.get().analysis.times().stream().filter(time -> time.interval() != null).toList();
    }

    void seat(Entity entity) {
        if (seats.stream().noneMatch(seat -> seat.entity.id().equals(entity.id()))) {
            seats.add(new Seat(entity, ParticipantRole.PARTICIPANT));
        }
    }

    void give(Entity entity, ParticipantRole role) {
        seats.replaceAll(each -> each.entity.equals(entity) ? new Seat(entity, role) : each);
    }

    /** Whoever is named in the selected words; somebody new where nobody was found there. */
    Optional<Entity> selectedEntity(EntityType otherwise) {
        return selectedSpan().map(span -> sheet.get().analysis.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(span))).findFirst()
                .orElseGet(() -> made(span, otherwise)));
    }

    /** Adds the selected words to what was talked about. */
    void addTopic() {
        selectedSpan().map(span -> new Topic(span, span.of(sheet.get().article.body()))).filter(topic -> !topics.contains(topic)).ifPresent(topics::add);
    }

    /** Adds the selected sentences to those that tell the meeting. */
    void addEvidence() {
        Place selected = selection.get();
        if (isOfTheSheet(selected)) {
            MeetingGuess.sentences(sheet.get().article, selected.span()).stream().filter(span -> !evidence.contains(span)).forEach(evidence::add);
            evidence.sort(null);
        }
    }

    /** Keeps the meeting as it was written. */
    void save() {
        Sheet of = sheet.get();
        WrittenMeeting written = new WrittenMeeting(kind.get(), status.get(),
                seats.stream().map(seat -> new Party(Naming.of(seat.entity), seat.role)).toList(), naming(place.get()), meant().orElse(null),
                topics.stream().map(Topic::span).toList(), naming(source.get()), evidence);
        String names = seats.stream().map(seat -> seat.entity.name()).collect(Collectors.joining("، "));
        String id = Optional.ofNullable(of.meeting).flatMap(WrittenMeeting::correctionOf).orElseGet(() -> UUID.randomUUID().toString());
        onSaving.accept(of.article.id(), WrittenMeeting.meetingId(id));
        if (of.meeting == null) {
            desk.edit(EditLabel.of("edit.meeting.add", names), Verdicts.write(of.article.id(), id, written));
        } else {
            desk.edit(EditLabel.of("edit.meeting.change", names), Verdicts.rewrite(of.analysis, of.meeting, id, written));
        }
        close();
    }

    /** Calls {@code listener} with the article and the id of each meeting that is about to be kept. */
    void onSaving(BiConsumer<String, String> listener) {
        onSaving = listener;
    }

    /** Leaves everything as it was. */
    void close() {
        sheet.set(null);
    }

    private record Beginning(Sheet sheet, Optional<WrittenMeeting> meeting) {
    }

    private void open(Callable<Beginning> beginning) {
        desk.tasks().call(beginning).onSuccess(begun -> begun.meeting.ifPresent(meeting -> show(begun.sheet, meeting)))
                .onError(KhabirException.class, desk.failures()).start();
    }

    private Sheet load(String articleId, Meeting meeting) throws KhabirException {
        Article article = desk.workspace().article(articleId).orElseThrow(() -> new KhabirException("errors.workspace.no-article", articleId));
        return new Sheet(article, desk.workspace().analysis(articleId), meeting);
    }

    private void show(Sheet begun, WrittenMeeting meeting) {
        kind.set(meeting.kind());
        status.set(meeting.status());
        seats.setAll(meeting.participants().stream()
                .flatMap(party -> entity(begun, party.who()).map(entity -> new Seat(entity, party.role())).stream()).toList());
        place.set(entity(begun, meeting.place()).orElse(null));
        source.set(entity(begun, meeting.source()).orElse(null));
        date.set(meeting.date() == null ? "" : DateInput.text(meeting.date()));
        topics.setAll(meeting.topics().stream().map(span -> new Topic(span, span.of(begun.article.body()))).toList());
        evidence.setAll(meeting.evidence());
        sheet.set(begun);
    }

    /** The date that is typed: as the article states it where it is one of its dates. */
    private Optional<MeetingDate> meant() {
        Stream<MeetingDate> stated = Stream.concat(Stream.ofNullable(sheet.get().meeting).map(Meeting::date).filter(Objects::nonNull),
                times().stream().map(MeetingGuess::date));
        return stated.filter(each -> DateInput.text(each).equals(date.get().strip())).findFirst().or(this::typedDate);
    }

    private Optional<MeetingDate> typedDate() {
        return DateInput.read(date.get());
    }

    private Optional<Span> selectedSpan() {
        Place selected = selection.get();
        return Optional.ofNullable(selected).filter(this::isOfTheSheet).map(Place::span).filter(span -> span.length() > 0);
    }

    private boolean isOfTheSheet(Place selected) {
        return selected != null && sheet.get() != null && selected.articleId().equals(sheet.get().article.id());
    }

    private Entity made(Span span, EntityType type) {
        String name = span.of(sheet.get().article.body()).strip();
        Provenance provenance = Provenance.byAnalyst("written");
        return new Entity("written-" + span.start(), type, name, null, List.of(new Mention(span, name, MentionKind.NAME, provenance)), List.of(), provenance);
    }

    private static Optional<Entity> entity(Sheet of, Naming naming) {
        return naming == null ? Optional.empty() : of.analysis.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.span().equals(naming.span()))).findFirst();
    }

    private static Naming naming(Entity entity) {
        return entity == null ? null : Naming.of(entity);
    }

    private static Stream<String> words(Entity entity) {
        return Stream.concat(Stream.of(entity.name(), entity.nameEn() == null ? "" : entity.nameEn()), entity.mentions().stream().map(Mention::text));
    }
}
