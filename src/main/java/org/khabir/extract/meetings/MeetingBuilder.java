package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Topic;

/** A meeting to which its tellings are added. */
final class MeetingBuilder {

    private static final String EXTRACTOR = "meetings";

    private final Draft first;
    private final Map<String, ParticipantRole> roles = new LinkedHashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Set<Span> evidence = new TreeSet<>();
    private MeetingStatus status;
    private Actor place;
    private MeetingDate date;
    private int lastSentence;

    MeetingBuilder(Draft first) {
        this.first = first;
        this.status = first.status();
        add(first);
    }

    void add(Draft draft) {
        add(draft, false);
    }

    private void add(Draft draft, boolean withoutDescribed) {
        draft.participants().stream().filter(p -> !withoutDescribed || !draft.described().contains(p.entityId()))
                .forEach(p -> addParticipant(p.entityId(), p.role()));
        draft.topics().stream().filter(t -> topics.stream().noneMatch(o -> o.span().overlaps(t.span()))).forEach(topics::add);
        evidence.add(draft.evidence());
        status = draft.reference() && draft.status() == MeetingStatus.DENIED && status != MeetingStatus.HELD ? draft.status() : status;
        place = finer(draft.place()) ? draft.place() : place;
        date = date == null ? draft.date() : date;
        lastSentence = draft.sentence();
    }

    /** Adds a telling with participants of its own; where it describes a partner who is named already, he is not added. */
    void retell(Draft draft) {
        Set<String> known = principals();
        boolean describes = draft.participants().stream().anyMatch(p -> !known.contains(p.entityId())
                && p.role() != ParticipantRole.ATTENDEE && draft.described().contains(p.entityId()));
        add(draft, describes && known.size() >= 2);
    }

    /** A plain participant may turn out a host; an attendee stays what he was told to be first. */
    private void addParticipant(String id, ParticipantRole role) {
        ParticipantRole known = roles.get(id);
        if (known == null || known == ParticipantRole.PARTICIPANT && role != ParticipantRole.ATTENDEE) {
            roles.put(id, role);
        }
    }

    /** Those of whom a later sentence tells that they were there; at a meeting of two sides they are attendees. */
    void addPresent(Attendance.Present present) {
        boolean partaking = present.partaking() && (isGathering() || principals().size() < 2) || principals().isEmpty() && !unnamed();
        boolean received = partaking && unnamed() && principals().stream().allMatch(id -> roles.get(id) == ParticipantRole.HOST) && !principals().isEmpty();
        ParticipantRole role = received ? ParticipantRole.VISITOR : partaking ? ParticipantRole.PARTICIPANT : ParticipantRole.ATTENDEE;
        present.actors().forEach(actor -> addParticipant(actor.entity().id(), role));
        evidence.add(present.sentence().span());
        lastSentence = present.sentence().index();
    }

    /** True for a meeting of many at somebody's invitation. */
    boolean isGathering() {
        return first.hit().isHosted();
    }

    /** True where nobody but the host is known yet. */
    boolean isOpen() {
        return isGathering() && principals().stream().allMatch(id -> roles.get(id) == ParticipantRole.HOST);
    }

    /** True where more than one is known to take part, or a counterpart is told that is no entity. */
    boolean hasCounterpart() {
        return roles.size() > 1 && !isOpen() || unnamed() && !roles.isEmpty();
    }

    String lemma() {
        return first.hit().trigger().lemma();
    }

    MeetingKind kind() {
        return first.kind();
    }

    MeetingStatus status() {
        return status;
    }

    /** The finest place so far; null for none. */
    Actor place() {
        return place;
    }

    private boolean finer(Actor other) {
        return other != null && kind() != MeetingKind.CALL && (place == null || place.entity().type() == EntityType.LOCATION
                && other.entity().type() == EntityType.FACILITY);
    }

    MeetingDate date() {
        return date;
    }

    int lastSentence() {
        return lastSentence;
    }

    boolean unnamed() {
        return first.unnamed();
    }

    Set<String> principals() {
        return roles.entrySet().stream().filter(e -> e.getValue() != ParticipantRole.ATTENDEE)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Meeting build(int number) {
        List<Participant> participants = roles.entrySet().stream()
                .map(e -> new Participant(e.getKey(), e.getValue())).toList();
        return new Meeting("M" + number, first.kind(), status, participants,
                place == null ? null : place.entity().id(), date, topics, first.sourceId(),
                List.copyOf(evidence), Provenance.of(EXTRACTOR, first.rule(), first.confidence()));
    }
}
