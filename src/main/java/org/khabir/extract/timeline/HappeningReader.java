package org.khabir.extract.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.DateCertainty;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
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
    private static final int LONGEST_SEASON = 200;
    /** What has a day of its own is not dated by a year or century of its sentence besides. */
    private static final int LONGEST_MONTH = 31;
    private static final Set<String> YEAR_BEFORE = Set.of("في", "منذ", "خلال", "حتي", "قبل", "اواخر", "اوائل", "منتصف", "مطلع", "نهايه", "بدايه");
    private static final Set<String> FEASTS = Set.of("عيد", "لعيد", "العيد", "اعياد", "لاعياد", "الاعياد");
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "ولم", "ولن", "فلم", "دون", "عدم");
    private static final Set<String> BEFORE_NOUN = Set.of("بعد", "عقب", "اثر", "قبل", "قبيل", "اعقاب", "وبعد", "وعقب", "وقبل");

    private final Triggers triggers = new Triggers();
    private final Clauses clauses = new Clauses();
    private final RealisReader realis = new RealisReader();

    private record Trigger(TimelineKind kind, int at, Statement statement, int distance) {
    }

    /** The happenings that {@code times} date, outside the sentences that tell {@code meetings}. */
    List<Told> dated(Document document, List<Entity> entities, List<TimeExpression> times, List<Meeting> meetings, List<Statement> statements) {
        BitSet named = named(document, entities, times);
        List<Span> met = meetings.stream().flatMap(meeting -> meeting.evidence().stream()).toList();
        List<Told> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TimeExpression time : Spells.joined(document, times)) {
            Sentence sentence = document.sentenceAt(time.span().start());
            boolean open = time.interval() != null && !isOfAnother(document, time) && met.stream().noneMatch(sentence.span()::overlaps);
            Trigger trigger = open ? nearest(document, sentence, time, statements, named) : null;
            if (trigger != null && seen.add(sentence.index() + " " + time.interval())) {
                told.add(told(document, sentence, time, trigger, entities));
            }
        }
        told.removeIf(vague -> days(vague.interval()) > LONGEST_MONTH && told.stream().anyMatch(other -> other.at() == vague.at()
                && days(other.interval()) <= LONGEST_MONTH));
        return told;
    }

    /** What verbs tell, and nouns behind قبل and عقب, at tokens that are not among {@code taken} and not within what is said. */
    List<Told> undated(Document document, List<Entity> entities, List<TimeExpression> times, List<Statement> statements, Set<Integer> taken) {
        List<Told> told = new ArrayList<>();
        BitSet named = named(document, entities, times);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                int i = token.index();
                Triggers.Found found = taken.contains(i) ? null : found(document, sentence, i, named);
                boolean tells = found != null && (found.verb() || i > 0 && BEFORE_NOUN.contains(document.tokens().get(i - 1).norm()));
                if (tells && !isNegated(document.tokens(), i) && statements.stream().noneMatch(s -> s.said().covers(token.span()))) {
                    MeetingStatus status = realis.read(document.tokens(), sentence, i, null, null);
                    told.add(new Told(i, sentence, found.kind(), status, null, null, DateCertainty.UNKNOWN, about(document, sentence, i, entities),
                            null, null, Provenance.of(EXTRACTOR, rule(found.kind(), token), UNDATED_CONFIDENCE)));
                }
            }
        }
        return told;
    }

    private Told told(Document document, Sentence sentence, TimeExpression time, Trigger trigger, List<Entity> entities) {
        boolean near = trigger.distance <= NEAR;
        Statement statement = trigger.statement;
        List<String> others = statement == null ? about(document, sentence, trigger.at, entities) : entitiesOf(sentence.span(), entities);
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
    private Trigger nearest(Document document, Sentence sentence, TimeExpression time, List<Statement> statements, BitSet named) {
        int first = document.tokenAt(time.span().start());
        int last = document.tokenAt(time.span().end() - 1);
        Trigger best = stated(document, sentence, time, statements);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            int gap = i < first ? first - i : i > last ? i - last + BEHIND : FARTHEST + 1;
            Triggers.Found found = gap > FARTHEST || isSaidAlone(token, time, statements) ? null : found(document, sentence, i, named);
            boolean nearer = found != null && !isNegated(document.tokens(), i) && (best == null || gap < best.distance);
            if (nearer && fits(document, found, i, time) && clauses.dates(document.tokens(), sentence, found, i, first, last)) {
                best = new Trigger(found.kind(), i, null, gap);
            }
        }
        return best;
    }

    /** No day to come dates a verb in the perfect, no long time one of many. */
    private boolean fits(Document document, Triggers.Found found, int i, TimeExpression time) {
        LocalDate published = document.article().published();
        boolean ahead = published != null && time.interval().earliest().isAfter(published);
        boolean isLong = days(time) > LONGEST_STATEMENT_DAYS;
        return !(found.past() && ahead) && !(isLong && !found.verb() && clauses.isCounted(document.tokens(), i));
    }

    private static long days(TimeExpression time) {
        return days(time.interval());
    }

    private static long days(TimeInterval interval) {
        return interval.latest().toEpochDay() - interval.earliest().toEpochDay();
    }

    private Triggers.Found found(Document document, Sentence sentence, int i, BitSet named) {
        Triggers.Found found = named.get(i) ? null : triggers.at(document.tokens(), i);
        return found == null || clauses.isOther(document.tokens(), sentence, found.kind(), i) ? null : found;
    }

    /** The tokens of names, events excepted, and of times: عين دراهم and فجر اليوم tell nothing. */
    private static BitSet named(Document document, List<Entity> entities, List<TimeExpression> times) {
        BitSet named = new BitSet();
        Stream<Span> names = entities.stream().filter(entity -> entity.type() != EntityType.EVENT).flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.kind() == MentionKind.NAME).map(Mention::span);
        Stream.concat(names, times.stream().map(TimeExpression::span))
                .forEach(span -> named.set(document.tokenAt(span.start()), document.tokenAt(span.end() - 1) + 1));
        return named;
    }

    /** لسنة 2017, 2016-2020: the year of a law, a plan or a season, unless في or سنة stands before it; سوق لعيد الميلاد. */
    private static boolean isOfAnother(Document document, TimeExpression time) {
        int at = document.tokenAt(time.span().start());
        boolean behindFor = document.tokens().get(at).start() < time.span().start() && document.tokens().get(at).norm().startsWith("ل");
        boolean bare = document.tokens().get(at).isNumber() && !(at > 0 && YEAR_BEFORE.contains(document.tokens().get(at - 1).norm()));
        boolean feast = document.tokens().subList(at, document.tokenAt(time.span().end() - 1) + 1).stream().anyMatch(token -> FEASTS.contains(token.norm()));
        return days(time) > LONGEST_SEASON && (behindFor || bare) || feast && behindFor;
    }

    /** A date outside what is said does not date what is told there. */
    private static boolean isSaidAlone(Token token, TimeExpression time, List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.said().covers(token.span()) && !s.said().covers(time.span()));
    }

    private static boolean isNegated(List<Token> tokens, int i) {
        return i > 0 && NEGATIONS.contains(tokens.get(i - 1).norm());
    }

    /** The statement of the sentence that is made at {@code time}: a day that is not to come, outside what is said and الذي; null for none. */
    private Trigger stated(Document document, Sentence sentence, TimeExpression time, List<Statement> statements) {
        LocalDate published = document.article().published();
        if (days(time) > LONGEST_STATEMENT_DAYS || published != null && time.interval().earliest().isAfter(published)) {
            return null;
        }
        int at = document.tokenAt(time.span().start());
        return statements.stream().filter(s -> sentence.span().contains(s.span().start()) && !s.said().covers(time.span())
                        && !clauses.isWithinRelative(document.tokens(), Anchors.of(document, s), at))
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

    /** The entities of the clause that tells it at token {@code at}; of the whole sentence where the clause names none. */
    private List<String> about(Document document, Sentence sentence, int at, List<Entity> entities) {
        Span clause = document.span(clauses.first(document.tokens(), sentence, at), clauses.last(document.tokens(), sentence, at));
        List<String> inClause = entitiesOf(clause, entities);
        if (clauses.isRelative(document.tokens(), document.tokenAt(clause.start()))) {
            List<String> before = entitiesOf(new Span(sentence.span().start(), clause.start()), entities);
            return Stream.concat(before.stream().skip(Math.max(0, before.size() - 1)), inClause.stream()).distinct().toList();
        }
        return inClause.isEmpty() ? entitiesOf(sentence.span(), entities) : inClause;
    }

    private static List<String> entitiesOf(Span stretch, List<Entity> entities) {
        record Place(int start, String id) {
        }
        List<Place> places = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().stream().map(Mention::span).filter(stretch::covers).findFirst()
                    .ifPresent(span -> places.add(new Place(span.start(), entity.id())));
        }
        return places.stream().sorted(Comparator.comparingInt(Place::start)).map(Place::id).toList();
    }
}
