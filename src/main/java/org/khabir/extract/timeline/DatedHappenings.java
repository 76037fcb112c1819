package org.khabir.extract.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.extract.TimelineBuilder;
import org.khabir.model.DateCertainty;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.Participant;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.TimelineLink;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Summary;

/**
 * Lists every meeting, dated or not; each statement that has a date outside what is said; each sentence that has a date and a
 * word of a known kind of happening near it; and undated happenings that words set before or after others. The sentences that
 * tell of a meeting are not listed again for their dates. Safe for use by several threads.
 */
public final class DatedHappenings implements TimelineBuilder {

    private static final String EXTRACTOR = "timeline";

    private final HappeningReader happenings = new HappeningReader();
    private final Anchors anchors = new Anchors();
    private final OrderReader order = new OrderReader();

    @Override
    public List<TimelineEntry> build(Document document, List<Entity> entities, List<TimeExpression> times, List<Meeting> meetings,
                                     List<Statement> statements) {
        List<Told> told = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        meetings.forEach(meeting -> told.add(told(document, meeting, anchors.of(document, meeting, taken))));
        told.addAll(happenings.dated(document, entities, times, meetings, statements));
        told.forEach(happening -> taken.add(happening.at()));
        told.addAll(happenings.undated(document, entities, times, statements, taken));
        told.sort(Comparator.comparing(Told::at));
        List<OrderReader.Link> links = order.read(document, told);
        return entries(document, told, links);
    }

    private static Told told(Document document, Meeting meeting, int at) {
        Set<String> ids = new LinkedHashSet<>(meeting.participants().stream().map(Participant::entityId).toList());
        if (meeting.placeId() != null) {
            ids.add(meeting.placeId());
        }
        Sentence sentence = document.sentenceAt(meeting.evidence().getFirst().start());
        MeetingDate date = meeting.date();
        boolean elsewhere = date != null && date.span() != null && !sentence.span().covers(date.span());
        return new Told(at, sentence, TimelineKind.MEETING, meeting.status(), date == null ? null : date.value(),
                date == null ? null : date.interval(), elsewhere ? DateCertainty.INFERRED : DateCertainty.of(date == null ? null : date.interval()),
                List.copyOf(ids), meeting.id(), null, Provenance.of(EXTRACTOR, "meeting", meeting.provenance().confidence()));
    }

    /** What is undated and has no place in an order is left out, meetings excepted. */
    private static List<TimelineEntry> entries(Document document, List<Told> told, List<OrderReader.Link> links) {
        Set<Integer> linked = new HashSet<>();
        links.forEach(link -> linked.addAll(List.of(link.one(), link.other())));
        List<Integer> kept = IntStream.range(0, told.size()).boxed()
                .filter(i -> told.get(i).interval() != null || told.get(i).meetingId() != null || linked.contains(i))
                .sorted(Comparator.comparing(i -> told.get(i).sentence().span())).toList();
        Map<Integer, String> ids = new HashMap<>();
        kept.forEach(i -> ids.put(i, "T" + (ids.size() + 1)));
        return kept.stream().map(i -> entry(document, told.get(i), ids.get(i), links.stream().filter(link -> link.one() == i)
                .map(link -> new TimelineLink(link.relation(), ids.get(link.other()), document.span(link.first(), link.last()))).toList())).toList();
    }

    private static TimelineEntry entry(Document document, Told told, String id, List<TimelineLink> links) {
        Span span = told.sentence().span();
        return new TimelineEntry(id, span, Summary.of(document.body(), span, document.tokens().get(told.at()).start()), told.kind(), told.status(), told.value(), told.interval(),
                told.certainty(), told.entityIds(), told.meetingId(), told.statementId(), links, told.provenance());
    }
}
