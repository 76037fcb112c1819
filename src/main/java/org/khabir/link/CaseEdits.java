package org.khabir.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Decision;
import org.khabir.model.Decision.Place;
import org.khabir.model.Edit;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;

/** The edits by which the analyst decides about the case as a whole. */
public final class CaseEdits {

    private CaseEdits() {
    }

    /**
     * Makes one entity of several; those of another type than the first get its type.
     *
     * @param name   what it is called from now on, null for what most articles call it
     * @param nameEn the same in English
     */
    public static Edit merge(List<CaseEntity> entities, String name, String nameEn) {
        List<Edit> edits = new ArrayList<>();
        EntityType type = entities.getFirst().type();
        for (CaseEntity entity : entities) {
            if (entity.type() != type) {
                edits.add(retype(entity, type));
            }
        }
        List<String> names = entities.stream().flatMap(entity -> entity.names().stream()).toList();
        edits.add(put(new Decision.Same(id(), Instant.now(), names)));
        if (name != null || nameEn != null) {
            edits.add(put(new Decision.Called(id(), Instant.now(), names, name, nameEn)));
        }
        return new Edit.Batch(edits);
    }

    /** Calls the entity otherwise; either name may be null for what most articles call it. */
    public static Edit rename(CaseEntity entity, String name, String nameEn) {
        return put(new Decision.Called(id(), Instant.now(), entity.names(), name, nameEn));
    }

    /** Changes the type in every article, also in those that come later. */
    public static Edit retype(CaseEntity entity, EntityType type) {
        return put(new Decision.Typed(id(), Instant.now(), entity.names(), type));
    }

    /** Says that the two are not the same: they are never offered again. */
    public static Edit notTheSame(CaseEntity one, CaseEntity other) {
        return put(new Decision.Apart(id(), Instant.now(), one.names(), other.names()));
    }

    /** Lets some of an entity's names leave to an entity of their own, which is called again what most articles call it. */
    public static Edit splitNames(CaseEntity entity, Collection<String> leaving) {
        List<String> staying = entity.names().stream().filter(name -> !leaving.contains(name)).toList();
        return new Edit.Batch(List.of(put(new Decision.Apart(id(), Instant.now(), staying, List.copyOf(leaving))),
                put(new Decision.Called(id(), Instant.now(), List.copyOf(leaving), null, null))));
    }

    /** Lets mentions leave to an entity of their own. */
    public static Edit splitMentions(List<Place> leaving) {
        return put(new Decision.Split(id(), Instant.now(), leaving));
    }

    /** Makes one meeting of several. */
    public static Edit sameMeeting(List<GatheredMeeting> meetings) {
        return put(new Decision.SameMeeting(id(), Instant.now(), meetings.stream()
                .flatMap(meeting -> meeting.reports().stream().map(report -> place(meeting, report))).toList()));
    }

    /** Says that some of the reports gathered tell of another meeting. */
    public static Edit otherMeeting(GatheredMeeting meeting, Collection<CaseMeeting> leaving) {
        return put(new Decision.OtherMeeting(id(), Instant.now(),
                meeting.reports().stream().filter(report -> !leaving.contains(report)).map(report -> place(meeting, report)).toList(),
                leaving.stream().map(report -> place(meeting, report)).toList()));
    }

    private static Place place(GatheredMeeting meeting, CaseMeeting report) {
        List<String> keys = report.participants().stream().map(meeting.participants()::indexOf).filter(at -> at >= 0)
                .map(meeting.participantKeys()::get).toList();
        return new Place(report.articleId(), report.meeting().evidence().getFirst(), keys);
    }

    private static Edit put(Decision decision) {
        return new Edit.PutDecision(decision);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
