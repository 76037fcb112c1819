package org.khabir.extract.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabir.extract.TimelineBuilder;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.Mention;
import org.khabir.model.Participant;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/**
 * Lists every meeting, dated or not, and each sentence that has a date and a word of a known kind of happening near it;
 * the sentences that tell of a meeting are not listed again. Safe for use by several threads.
 */
public final class DatedHappenings implements TimelineBuilder {

    private static final String EXTRACTOR = "timeline";
    /** Words between a date and what happened on it. */
    private static final int FARTHEST = 15;
    /** A word behind its date is less likely to be what the date is of. */
    private static final int BEHIND = 2;
    private static final int FARTHEST_STATEMENT = 8;
    private static final int LONGEST_STATEMENT_DAYS = 7;
    private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "بان", "انه", "بانه", "انها", "بانها", ":");
    /** Statements frame other happenings: of two words equally near, the other one is meant. */
    private static final int STATEMENT = 2;
    private static final double NEAR_CONFIDENCE = 0.8;
    private static final double FAR_CONFIDENCE = 0.55;
    private static final int NEAR = 5;
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "ولم", "ولن", "فلم", "دون", "عدم");

    private final Triggers triggers = new Triggers();

    private record Trigger(TimelineKind kind, Token word, int distance) {
    }

    @Override
    public List<TimelineEntry> build(Document document, List<Entity> entities, List<TimeExpression> times, List<Meeting> meetings) {
        List<TimelineEntry> entries = new ArrayList<>();
        meetings.forEach(meeting -> entries.add(entry(document, meeting)));
        List<Span> told = meetings.stream().flatMap(meeting -> meeting.evidence().stream()).toList();
        Set<String> seen = new HashSet<>();
        for (TimeExpression time : times) {
            Sentence sentence = document.sentenceAt(time.span().start());
            boolean open = time.interval() != null && told.stream().noneMatch(sentence.span()::overlaps);
            Trigger trigger = open ? nearest(document, sentence, time) : null;
            if (trigger != null && seen.add(sentence.index() + " " + time.interval())) {
                entries.add(entry(document, sentence, time, trigger, entities));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::span));
        return entries;
    }

    private static TimelineEntry entry(Document document, Meeting meeting) {
        Set<String> ids = new LinkedHashSet<>(meeting.participants().stream().map(Participant::entityId).toList());
        if (meeting.placeId() != null) {
            ids.add(meeting.placeId());
        }
        Span evidence = meeting.evidence().getFirst();
        MeetingDate date = meeting.date();
        return new TimelineEntry(evidence, Summary.of(document.body(), evidence), TimelineKind.MEETING,
                date == null ? null : date.value(), date == null ? null : date.interval(), List.copyOf(ids), meeting.id(),
                Provenance.of(EXTRACTOR, "meeting", meeting.provenance().confidence()));
    }

    private static TimelineEntry entry(Document document, Sentence sentence, TimeExpression time, Trigger trigger,
                                       List<Entity> entities) {
        return new TimelineEntry(sentence.span(), Summary.of(document.body(), sentence.span()), trigger.kind, time.value(),
                time.interval(), entitiesOf(sentence, entities), null, Provenance.of(EXTRACTOR,
                        trigger.kind.name().toLowerCase(Locale.ROOT) + ": " + trigger.word.text(),
                        trigger.distance <= NEAR ? NEAR_CONFIDENCE : FAR_CONFIDENCE));
    }

    /** The word of a happening nearest to {@code time} in its sentence; null where none is near enough. */
    private Trigger nearest(Document document, Sentence sentence, TimeExpression time) {
        List<Token> tokens = document.tokens();
        int first = document.tokenAt(time.span().start());
        int last = document.tokenAt(time.span().end() - 1);
        Trigger best = null;
        for (Token token : sentence.tokens()) {
            int i = token.index();
            int gap = i < first ? first - i : i > last ? i - last + BEHIND : FARTHEST + 1;
            TimelineKind kind = gap > FARTHEST ? null : triggers.at(tokens, i);
            if (kind == null || i > 0 && NEGATIONS.contains(tokens.get(i - 1).norm())) {
                continue;
            }
            if (kind == TimelineKind.STATEMENT && !isOfStatement(tokens, i, first, time)) {
                continue;
            }
            int distance = kind == TimelineKind.STATEMENT ? gap + STATEMENT : gap;
            if (best == null || distance < best.distance) {
                best = new Trigger(kind, token, distance);
            }
        }
        return best;
    }

    /** A date behind أنّ belongs to what was said, and a statement is made on a day, not in a year. */
    private static boolean isOfStatement(List<Token> tokens, int word, int date, TimeExpression time) {
        boolean inside = tokens.subList(Math.min(word, date), date).stream().anyMatch(t -> COMPLEMENTIZERS.contains(t.norm()));
        long days = time.interval().latest().toEpochDay() - time.interval().earliest().toEpochDay();
        return !inside && Math.abs(date - word) <= FARTHEST_STATEMENT && days <= LONGEST_STATEMENT_DAYS;
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
