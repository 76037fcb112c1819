package org.khabir.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.text.Normalizer;

/**
 * Where a meeting stands in the text: its first evidence sentence and, where that sentence tells several, who took part.
 *
 * @param participants folded names; empty where the sentence says enough
 */
public record MeetingAnchor(Span sentence, List<String> participants) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The part of an anchor that goes into a correction's detail. */
    private record Detail(List<String> participants) {
    }

    public MeetingAnchor {
        participants = List.copyOf(participants);
    }

    /** The anchor of one of the analysis' meetings. */
    public static MeetingAnchor of(Analysis analysis, Meeting meeting) {
        Span sentence = meeting.evidence().getFirst();
        boolean alone = analysis.meetings().stream().filter(m -> m.evidence().getFirst().equals(sentence)).count() < 2;
        return new MeetingAnchor(sentence, alone ? List.of() : names(analysis, meeting));
    }

    static MeetingAnchor of(Correction correction) {
        if (correction.detail().isEmpty()) {
            return new MeetingAnchor(correction.span(), List.of());
        }
        try {
            return new MeetingAnchor(correction.span(), JSON.readValue(correction.detail(), Detail.class).participants());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No detail of a meeting's correction: " + correction.detail(), e);
        }
    }

    /** A new correction that says {@code verdict} of the meeting that stands here. */
    public Correction correction(String articleId, Review verdict) {
        return new Correction(UUID.randomUUID().toString(), articleId, Correction.Subject.MEETING, sentence, verdict, null, detail());
    }

    private String detail() {
        try {
            return participants.isEmpty() ? "" : JSON.writeValueAsString(new Detail(participants));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The meetings of {@code analysis} that stand here; sentences may have been cut a little differently since. */
    List<Meeting> find(Analysis analysis) {
        List<Meeting> here = startingAt(analysis, true);
        if (here.isEmpty()) {
            here = startingAt(analysis, false);
        }
        if (participants.isEmpty()) {
            return here;
        }
        return here.stream().filter(m -> shared(analysis, m) > 0)
                .max(Comparator.comparingLong(m -> shared(analysis, m))).map(List::of).orElse(List.of());
    }

    private List<Meeting> startingAt(Analysis analysis, boolean exactly) {
        return analysis.meetings().stream().filter(m -> exactly ? m.evidence().getFirst().equals(sentence)
                : m.evidence().getFirst().overlaps(sentence)).toList();
    }

    private long shared(Analysis analysis, Meeting meeting) {
        return names(analysis, meeting).stream().filter(participants::contains).count();
    }

    private static List<String> names(Analysis analysis, Meeting meeting) {
        return meeting.participants().stream().flatMap(p -> analysis.entity(p.entityId()).stream())
                .map(Entity::name).map(Normalizer::key).toList();
    }
}
