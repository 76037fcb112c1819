package org.khabir.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Topic;

/**
 * A meeting of an article in the analyst's own words. All in it is anchored in the text, not in ids of an analysis, so that it holds
 * whatever a later analysis finds.
 *
 * @param place    null where none is stated
 * @param date     null where none is stated; its span is null where the analyst typed it
 * @param topics   phrases of the text
 * @param source   who says so; null where the article itself tells it
 * @param evidence sentences of the text, at least one
 */
public record WrittenMeeting(MeetingKind kind, MeetingStatus status, List<Party> participants, Naming place, MeetingDate date,
                             List<Span> topics, Naming source, List<Span> evidence) {

    private static final String ID = "analyst-";
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)).build();

    /** Where somebody or something is named, and of what type it is. */
    public record Naming(Span span, EntityType type) {

        /** The entity's first mention by name, or its first where it has none. */
        public static Naming of(Entity entity) {
            Mention mention = entity.mentions().stream().filter(each -> each.kind() == MentionKind.NAME).findFirst()
                    .orElseGet(() -> entity.mentions().getFirst());
            return new Naming(mention.span(), entity.type());
        }

        private static Naming of(Analysis analysis, String entityId) {
            return entityId == null ? null : analysis.entity(entityId).map(Naming::of).orElse(null);
        }
    }

    /** Somebody's part in the meeting. */
    public record Party(Naming who, ParticipantRole role) {
    }

    public WrittenMeeting {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        evidence = evidence.stream().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A meeting without evidence");
        }
    }

    /** A meeting of the analysis as the analyst finds it before changing anything. */
    public static WrittenMeeting of(Analysis analysis, Meeting meeting) {
        List<Party> parties = meeting.participants().stream().filter(each -> analysis.entity(each.entityId()).isPresent())
                .map(each -> new Party(Naming.of(analysis, each.entityId()), each.role())).toList();
        return new WrittenMeeting(meeting.kind(), meeting.status(), parties, Naming.of(analysis, meeting.placeId()), meeting.date(),
                meeting.topics().stream().map(Topic::span).toList(), Naming.of(analysis, meeting.sourceId()), meeting.evidence());
    }

    static WrittenMeeting of(Correction correction) {
        try {
            return JSON.readValue(correction.detail(), WrittenMeeting.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No meeting in a correction: " + correction.detail(), e);
        }
    }

    /** The id of the correction by which the analyst wrote the meeting; empty for one that the machine found. */
    public static Optional<String> correctionOf(Meeting meeting) {
        return Optional.of(meeting.id()).filter(id -> id.startsWith(ID)).map(id -> id.substring(ID.length()));
    }

    /** Keeps this meeting in the article, in place of what the correction of that id kept. */
    public Correction correction(String id, String articleId) {
        try {
            return new Correction(Objects.requireNonNull(id), articleId, Correction.Subject.MEETING, evidence.getFirst(), Review.CHANGED, null,
                    JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id, in the article's analysis, of the meeting that the correction of that id holds. */
    public static String meetingId(String correctionId) {
        return ID + correctionId;
    }
}
