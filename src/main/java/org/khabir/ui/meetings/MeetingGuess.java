package org.khabir.ui.meetings;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.review.WrittenMeeting;
import org.khabir.review.WrittenMeeting.Naming;
import org.khabir.review.WrittenMeeting.Party;
import org.khabir.text.Document;
import org.khabir.text.Normalizer;
import org.khabir.text.Sentence;

/**
 * What a stretch of an article says of a meeting: as the extraction reads it in its article, else from the names and dates found in
 * it and shortly before it. A beginning for the analyst.
 */
final class MeetingGuess {

    private static final Set<EntityType> PLACES = Set.of(EntityType.LOCATION, EntityType.FACILITY);
    private static final List<String> CALLS = folded("هاتف", "اتصال", "مكالم", "اتصل", "فيديو");
    private static final List<String> PLANS = folded("سيلتقي", "ستلتقي", "سيجتمع", "سيستقبل", "من المقرر أن", "يعتزم", "سيعقد", "ستعقد");
    /** Sentences before the stretch in which somebody, a place or a day may be told that the stretch goes on with. */
    private static final int SENTENCES_BEFORE = 2;

    private final Article article;
    private final Analysis analysis;
    private final List<Meeting> read;

    /** @param read what the extraction reads in the article now */
    MeetingGuess(Article article, Analysis analysis, List<Meeting> read) {
        this.article = article;
        this.analysis = analysis;
        this.read = read;
    }

    /** The whole sentences that {@code stretch} touches; where it is empty, the one that it stands in or behind. */
    static List<Span> sentences(Article article, Span stretch) {
        List<Span> all = Document.of(article).sentences().stream().map(Sentence::span).toList();
        List<Span> touched = all.stream().filter(sentence -> sentence.overlaps(stretch)).toList();
        return !touched.isEmpty() ? touched
                : all.reversed().stream().filter(sentence -> sentence.start() <= stretch.start()).findFirst().or(() -> all.stream().findFirst()).stream().toList();
    }

    /** Empty where the article has no sentence. */
    Optional<WrittenMeeting> of(Span stretch) {
        return Optional.of(sentences(article, stretch)).filter(sentences -> !sentences.isEmpty())
                .map(sentences -> asRead(sentences).orElseGet(() -> guessed(sentences)));
    }

    /** A meeting that the extraction reads there and that the article does not list yet. */
    private Optional<WrittenMeeting> asRead(List<Span> sentences) {
        return read.stream().filter(meeting -> meeting.evidence().stream().anyMatch(told -> isIn(sentences, told)) && !isListed(meeting))
                .findFirst().map(meeting -> WrittenMeeting.of(analysis, meeting)).map(meeting -> new WrittenMeeting(meeting.kind(), meeting.status(),
                        meeting.participants(), meeting.place(), meeting.date(), meeting.topics(), meeting.source(),
                        Stream.concat(meeting.evidence().stream(), sentences.stream()).distinct().toList()));
    }

    private boolean isListed(Meeting meeting) {
        return analysis.meetings().stream().anyMatch(listed -> ids(listed).equals(ids(meeting)) && !Collections.disjoint(listed.evidence(), meeting.evidence()));
    }

    private static Set<String> ids(Meeting meeting) {
        return meeting.participants().stream().map(Participant::entityId).collect(Collectors.toSet());
    }

    /** People of the sentences meet, bodies where there are no two people; who is alone met whoever was spoken of before; the first place and date there are the meeting's. */
    private WrittenMeeting guessed(List<Span> sentences) {
        List<Entity> people = named(sentences, Set.of(EntityType.PERSON));
        List<Entity> together = people.size() > 1 ? people : named(sentences, Set.of(EntityType.PERSON, EntityType.ORGANIZATION));
        List<Entity> met = together.size() > 1 ? together : Stream.concat(spokenOf(sentences, together), together.stream()).toList();
        String words = Normalizer.key(String.join(" ", sentences.stream().map(span -> span.of(article.body())).toList()));
        return new WrittenMeeting(CALLS.stream().anyMatch(words::contains) ? MeetingKind.CALL : MeetingKind.MEETING,
                PLANS.stream().anyMatch(words::contains) ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                met.stream().map(entity -> new Party(Naming.of(entity), ParticipantRole.PARTICIPANT)).toList(),
                around(sentences).map(near -> named(near, PLACES)).filter(places -> !places.isEmpty()).findFirst().map(places -> Naming.of(places.getFirst())).orElse(null),
                around(sentences).flatMap(near -> date(near).stream()).findFirst().orElse(null), List.of(), null, sentences);
    }

    /** The first person told in the nearest sentence before that names one who is not among {@code present}. */
    private Stream<Entity> spokenOf(List<Span> sentences, List<Entity> present) {
        return around(sentences).skip(1).map(near -> named(near, Set.of(EntityType.PERSON)).stream().filter(person -> !present.contains(person)).findFirst())
                .flatMap(Optional::stream).limit(1);
    }

    /** The sentences, then each of those shortly before them, the nearest first. */
    private Stream<List<Span>> around(List<Span> sentences) {
        List<Span> before = Document.of(article).sentences().stream().map(Sentence::span).filter(span -> span.end() <= sentences.getFirst().start()).toList();
        return Stream.concat(Stream.of(sentences), before.reversed().stream().limit(SENTENCES_BEFORE).map(List::of));
    }

    /** In the order of the text. */
    private List<Entity> named(List<Span> sentences, Set<EntityType> types) {
        record Named(int start, Entity entity) {
        }
        return analysis.entities().stream().filter(entity -> types.contains(entity.type()))
                .flatMap(entity -> entity.mentions().stream().map(Mention::span).filter(span -> isIn(sentences, span)).findFirst()
                        .map(span -> new Named(span.start(), entity)).stream())
                .sorted(Comparator.comparingInt(Named::start)).map(Named::entity).toList();
    }

    private Optional<MeetingDate> date(List<Span> sentences) {
        return analysis.times().stream().filter(time -> time.interval() != null && isIn(sentences, time.span())).findFirst().map(MeetingGuess::date);
    }

    static MeetingDate date(TimeExpression time) {
        return new MeetingDate(time.value(), time.interval(), time.span());
    }

    private static List<String> folded(String... words) {
        return Arrays.stream(words).map(Normalizer::key).toList();
    }

    private static boolean isIn(List<Span> sentences, Span span) {
        return sentences.stream().anyMatch(sentence -> sentence.covers(span));
    }
}
