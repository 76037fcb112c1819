package org.khabir.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CaseRole;
import org.khabir.model.Decision;
import org.khabir.model.Decision.Place;
import org.khabir.model.Edit;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.text.TitleKey;

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
        String merge = id();
        EntityType type = entities.getFirst().type();
        for (CaseEntity entity : entities) {
            if (entity.type() != type) {
                edits.add(put(new Decision.Typed(id(), Instant.now(), entity.names(), type, merge)));
            }
        }
        List<String> names = entities.stream().flatMap(entity -> entity.names().stream()).toList();
        edits.add(put(new Decision.Same(merge, Instant.now(), names)));
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

    /**
     * Lets some of an entity's names leave to an entity of their own, which is called again what most articles call it. Where a merge
     * had changed the type of all that leaves, or of all that stays, that is again what it was, and called so.
     *
     * @param typings the changes of types in the case
     */
    public static Edit splitNames(CaseEntity entity, Collection<String> leaving, List<Decision.Typed> typings) {
        MergedTypes types = new MergedTypes(typings);
        List<String> staying = entity.names().stream().filter(name -> !leaving.contains(name)).toList();
        List<Edit> stayingOtherwise = types.restore(staying);
        List<Edit> edits = new ArrayList<>(stayingOtherwise);
        edits.addAll(types.restore(leaving));
        edits.add(put(new Decision.Apart(id(), Instant.now(), types.asBefore(staying), types.asBefore(leaving))));
        edits.add(callAsArticlesDo(types.asBefore(leaving)));
        if (!stayingOtherwise.isEmpty()) {
            edits.add(callAsArticlesDo(types.asBefore(staying)));
        }
        return new Edit.Batch(edits);
    }

    private static Edit callAsArticlesDo(List<String> names) {
        return put(new Decision.Called(id(), Instant.now(), names, null, null));
    }

    /** Says of which nationality or side the entity is in every article. @param side as {@code Role.side}, null for none */
    public static Edit side(CaseEntity entity, String side) {
        return put(new Decision.Sided(id(), Instant.now(), entity.names(), null, side));
    }

    /** Says for which side the entity holds a position in every article that names it so. @param side as {@code Role.side}, null for none */
    public static Edit side(CaseEntity entity, CaseRole role, String side) {
        return put(new Decision.Sided(id(), Instant.now(), entity.names(), TitleKey.of(role.text()), side));
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
