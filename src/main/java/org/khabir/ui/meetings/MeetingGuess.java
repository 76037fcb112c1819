package org.khabir.ui.meetings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.review.WrittenMeeting;
import org.khabir.review.WrittenMeeting.Naming;
import org.khabir.review.WrittenMeeting.Party;
import org.khabir.text.Document;
import org.khabir.text.Normalizer;
import org.khabir.text.Sentence;

/** What a stretch of an article says of a meeting, as far as names and dates were found in it: a beginning for the analyst. */
final class MeetingGuess {

    private static final Set<EntityType> PLACES = Set.of(EntityType.LOCATION, EntityType.FACILITY);
    private static final List<String> CALLS = folded("هاتف", "اتصال", "مكالم", "اتصل", "فيديو");
    private static final List<String> PLANS = folded("سيلتقي", "ستلتقي", "سيجتمع", "سيستقبل", "من المقرر أن", "يعتزم", "سيعقد", "ستعقد");

    private final Article article;
    private final Analysis analysis;

    MeetingGuess(Article article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
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
        return Optional.of(sentences(article, stretch)).filter(sentences -> !sentences.isEmpty()).map(this::of);
    }

    /** People of the sentences meet, bodies where there are no two people; the first place and date there are the meeting's. */
    private WrittenMeeting of(List<Span> sentences) {
        List<Entity> people = named(sentences, Set.of(EntityType.PERSON));
        List<Entity> met = people.size() > 1 ? people : named(sentences, Set.of(EntityType.PERSON, EntityType.ORGANIZATION));
        String words = Normalizer.key(String.join(" ", sentences.stream().map(span -> span.of(article.body())).toList()));
        return new WrittenMeeting(CALLS.stream().anyMatch(words::contains) ? MeetingKind.CALL : MeetingKind.MEETING,
                PLANS.stream().anyMatch(words::contains) ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                met.stream().map(entity -> new Party(Naming.of(entity), ParticipantRole.PARTICIPANT)).toList(),
                named(sentences, PLACES).stream().findFirst().map(Naming::of).orElse(null), date(sentences).orElse(null), List.of(), null, sentences);
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
