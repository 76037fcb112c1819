package org.khabir.extract.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.DateCertainty;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimelineKind;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Finds the statements and other happenings, besides meetings, that a text dates, or tells without a date. */
final class HappeningReader {

    private static final String EXTRACTOR = "timeline";
    /** Words between a date and what happened on it. */
    private static final int FARTHEST = 15;
    /** A word behind its date is less likely to be what the date is of. */
    private static final int BEHIND = 2;
    private static final int FARTHEST_STATEMENT = 8;
    private static final int LONGEST_STATEMENT_DAYS = 7;
    /** Statements frame other happenings: of two words equally near, the other one is meant. */
    private static final int STATEMENT = 2;
    private static final double NEAR_CONFIDENCE = 0.8;
    private static final double FAR_CONFIDENCE = 0.55;
    private static final double UNDATED_CONFIDENCE = 0.5;
    private static final int NEAR = 5;
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "ولم", "ولن", "فلم", "دون", "عدم");
    private static final Set<String> BEFORE_NOUN = Set.of("بعد", "عقب", "اثر", "قبل", "قبيل", "اعقاب", "وبعد", "وعقب", "وقبل");

    private final Triggers triggers = new Triggers();
    private final RealisReader realis = new RealisReader();

    private record Trigger(TimelineKind kind, int at, Statement statement, int distance) {
    }

    /** The happenings that {@code times} date, outside the sentences that tell {@code meetings}. */
    List<Told> dated(Document document, List<Entity> entities, List<TimeExpression> times, List<Meeting> meetings, List<Statement> statements) {
        List<Span> met = meetings.stream().flatMap(meeting -> meeting.evidence().stream()).toList();
        List<Told> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TimeExpression time : times) {
            Sentence sentence = document.sentenceAt(time.span().start());
            boolean open = time.interval() != null && met.stream().noneMatch(sentence.span()::overlaps);
            Trigger trigger = open ? nearest(document, sentence, time, statements) : null;
            if (trigger != null && seen.add(sentence.index() + " " + time.interval())) {
                told.add(told(document, sentence, time, trigger, entities));
            }
        }
        return told;
    }

    /** What verbs tell, and nouns behind قبل and عقب, at tokens that are not among {@code taken} and not within what is said. */
    List<Told> undated(Document document, List<Entity> entities, List<Statement> statements, Set<Integer> taken) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                int i = token.index();
                Triggers.Found found = taken.contains(i) ? null : triggers.at(document.tokens(), i);
                boolean tells = found != null && (found.verb() || i > 0 && BEFORE_NOUN.contains(document.tokens().get(i - 1).norm()));
                if (tells && !isNegated(document.tokens(), i) && statements.stream().noneMatch(s -> s.said().covers(token.span()))) {
                    MeetingStatus status = realis.read(document.tokens(), sentence, i, null, null);
                    told.add(new Told(i, sentence, found.kind(), status, null, null, DateCertainty.UNKNOWN, entitiesOf(sentence, entities),
                            null, null, Provenance.of(EXTRACTOR, rule(found.kind(), token), UNDATED_CONFIDENCE)));
                }
            }
        }
        return told;
    }

    private Told told(Document document, Sentence sentence, TimeExpression time, Trigger trigger, List<Entity> entities) {
        boolean near = trigger.distance <= NEAR;
        Statement statement = trigger.statement;
        List<String> others = entitiesOf(sentence, entities);
        List<String> ids = statement == null ? others : Stream.concat(Stream.of(statement.speakerId(), statement.audienceId()), others.stream())
                .filter(Objects::nonNull).distinct().toList();
        MeetingStatus status = statement != null ? MeetingStatus.HELD
                : realis.read(document.tokens(), sentence, trigger.at, time.interval(), document.article().published());
        return new Told(trigger.at, sentence, trigger.kind, status, time.value(), time.interval(),
                near ? DateCertainty.of(time.interval()) : DateCertainty.INFERRED, ids, null, statement == null ? null : statement.id(),
                Provenance.of(EXTRACTOR, statement == null ? rule(trigger.kind, document.tokens().get(trigger.at)) : "statement",
                        near ? NEAR_CONFIDENCE : FAR_CONFIDENCE));
    }

    private static String rule(TimelineKind kind, Token word) {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + word.text();
    }

    /** What is nearest to {@code time} in its sentence; null where nothing is near enough. */
    private Trigger nearest(Document document, Sentence sentence, TimeExpression time, List<Statement> statements) {
        int first = document.tokenAt(time.span().start());
        int last = document.tokenAt(time.span().end() - 1);
        Trigger best = stated(document, sentence, time, statements);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            int gap = i < first ? first - i : i > last ? i - last + BEHIND : FARTHEST + 1;
            Triggers.Found found = gap > FARTHEST || isSaidAlone(token, time, statements) ? null : triggers.at(document.tokens(), i);
            if (found != null && !isNegated(document.tokens(), i) && (best == null || gap < best.distance)) {
                best = new Trigger(found.kind(), i, null, gap);
            }
        }
        return best;
    }

    /** A date outside what is said does not date what is told there. */
    private static boolean isSaidAlone(Token token, TimeExpression time, List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.said().covers(token.span()) && !s.said().covers(time.span()));
    }

    private static boolean isNegated(List<Token> tokens, int i) {
        return i > 0 && NEGATIONS.contains(tokens.get(i - 1).norm());
    }

    /** The statement of the sentence that is made at {@code time}: a day, not a year, and outside what is said; null for none. */
    private static Trigger stated(Document document, Sentence sentence, TimeExpression time, List<Statement> statements) {
        long days = time.interval().latest().toEpochDay() - time.interval().earliest().toEpochDay();
        return statements.stream().filter(s -> days <= LONGEST_STATEMENT_DAYS && sentence.span().contains(s.span().start())
                        && !s.said().covers(time.span()))
                .map(s -> new Trigger(TimelineKind.STATEMENT, Anchors.of(document, s), s, STATEMENT + gap(document, s, time)))
                .filter(t -> t.distance <= FARTHEST_STATEMENT + STATEMENT)
                .min(Comparator.comparingInt(Trigger::distance)).orElse(null);
    }

    /** The words between a date and the statement; 0 where it stands within it. */
    private static int gap(Document document, Statement statement, TimeExpression time) {
        if (statement.span().covers(time.span())) {
            return 0;
        }
        return time.span().start() >= statement.span().end()
                ? document.tokenAt(time.span().start()) - document.tokenAt(statement.span().end() - 1) + BEHIND
                : document.tokenAt(statement.span().start()) - document.tokenAt(time.span().end() - 1);
    }

    private static List<String> entitiesOf(Sentence sentence, List<Entity> entities) {
        record Place(int start, String id) {
        }
        List<Place> places = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().stream().map(Mention::span).filter(sentence.span()::covers).findFirst()
                    .ifPresent(span -> places.add(new Place(span.start(), entity.id())));
        }
        return places.stream().sorted(Comparator.comparingInt(Place::start)).map(Place::id).toList();
    }
}
