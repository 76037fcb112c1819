package org.khabir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.Topic;
import org.khabir.review.WrittenMeeting.Naming;
import org.khabir.text.Summary;

/**
 * Puts the meetings that the analyst wrote into an analysis, each with its line of the timeline. Whom the analysis
 * no longer finds where he is named becomes an entity anew. A line that stood for a rejected meeting of the same sentence lends its place in
 * the order of the timeline.
 */
final class WrittenMeetings {

    private static final String RULE = "written";
    private static final List<BiPredicate<Mention, Naming>> NEARER_FIRST = List.of((mention, naming) -> mention.span().equals(naming.span()),
            (mention, naming) -> mention.span().overlaps(naming.span()));

    private final String body;
    private final List<TimelineEntry> rejected;
    private final List<Entity> entities;

    private WrittenMeetings(Analysis analysis, List<TimelineEntry> rejected, String body) {
        this.body = body;
        this.rejected = new ArrayList<>(rejected);
        this.entities = new ArrayList<>(analysis.entities());
    }

    /** @param rejected the lines of the timeline that went with rejected meetings */
    static Analysis apply(Analysis analysis, List<TimelineEntry> rejected, List<Correction> written, String body) {
        return written.isEmpty() ? analysis : new WrittenMeetings(analysis, rejected, body).apply(analysis, written);
    }

    private Analysis apply(Analysis analysis, List<Correction> written) {
        List<Meeting> made = written.stream().map(this::meeting).toList();
        return new Analysis(analysis.articleId(), sorted(entities, Comparator.comparing(each -> each.mentions().getFirst().span())),
                sorted(together(analysis.meetings(), made), Comparator.comparing(each -> each.evidence().getFirst())), analysis.times(),
                sorted(together(analysis.timeline(), made.stream().map(this::line).toList()), Comparator.comparing(TimelineEntry::span)),
                analysis.statements());
    }

    private Meeting meeting(Correction correction) {
        WrittenMeeting written = WrittenMeeting.of(correction);
        Set<Participant> participants = new LinkedHashSet<>();
        written.participants().forEach(party -> participants.add(new Participant(id(party.who()), party.role())));
        return new Meeting(WrittenMeeting.meetingId(correction.id()), written.kind(), written.status(), List.copyOf(participants), id(written.place()),
                written.date(), written.topics().stream().map(span -> new Topic(span, span.of(body))).toList(), id(written.source()),
                written.evidence(), Provenance.byAnalyst(RULE));
    }

    private TimelineEntry line(Meeting meeting) {
        Span evidence = meeting.evidence().getFirst();
        MeetingDate date = meeting.date();
        List<String> ids = Stream.concat(meeting.participants().stream().map(Participant::entityId), Stream.of(meeting.placeId()).filter(Objects::nonNull))
                .distinct().toList();
        Optional<TimelineEntry> before = rejected.stream().filter(entry -> entry.span().overlaps(evidence)).findFirst();
        before.ifPresent(rejected::remove);
        return new TimelineEntry(before.map(TimelineEntry::id).orElse(meeting.id()), evidence, Summary.of(body, evidence), TimelineKind.MEETING,
                meeting.status(), date == null ? null : date.value(), date == null ? null : date.interval(), null, ids, meeting.id(), null,
                before.map(TimelineEntry::links).orElse(List.of()), meeting.provenance());
    }

    private String id(Naming naming) {
        return naming == null ? null : named(naming).orElseGet(() -> made(naming)).id();
    }

    /** Whoever is mentioned at exactly that place, or around it; one of the same type first. */
    private Optional<Entity> named(Naming naming) {
        for (BiPredicate<Mention, Naming> fits : NEARER_FIRST) {
            Optional<Entity> found = entities.stream().filter(each -> each.mentions().stream().anyMatch(mention -> fits.test(mention, naming)))
                    .min(Comparator.comparing(each -> each.type() != naming.type()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Entity made(Naming naming) {
        Span span = naming.span();
        Provenance provenance = Provenance.byAnalyst(RULE);
        Entity entity = new Entity("analyst-" + span.start() + "-" + span.end(), naming.type(), span.of(body), null,
                List.of(new Mention(span, span.of(body), MentionKind.NAME, provenance)), List.of(), provenance);
        entities.add(entity);
        return entity;
    }

    private static <T> List<T> together(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}
