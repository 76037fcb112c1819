package org.khabir.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CasePlace;
import org.khabir.model.GatheredMeeting;

/**
 * What is on the map, and how much is not since nobody knows where it lies.
 *
 * @param spots           the weightiest first
 * @param placesMissing   names of places without coordinates
 * @param meetingsMissing meetings without a place, or at one without coordinates
 */
record MapContent(List<Spot> spots, int placesMissing, int meetingsMissing) {

    static final MapContent EMPTY = new MapContent(List.of(), 0, 0);

    static MapContent of(List<CasePlace> places, List<GatheredMeeting> meetings, MapFilter filter) {
        Map<String, CasePlace> byEntity = new HashMap<>();
        Map<String, List<CasePlace>> namings = new LinkedHashMap<>();
        Map<String, List<GatheredMeeting>> held = new HashMap<>();
        Map<String, CasePlace> names = new LinkedHashMap<>();
        Set<String> unplaced = new HashSet<>();
        for (CasePlace place : places) {
            if (place.place() != null) {
                byEntity.put(id(place.articleId(), place.entityId()), place);
                names.merge(place.place().id(), place, (one, other) -> one.mentions() >= other.mentions() ? one : other);
            }
            if (filter.accepts(place)) {
                if (place.place() == null) {
                    unplaced.add(place.key());
                } else {
                    namings.computeIfAbsent(place.place().id(), id -> new ArrayList<>()).add(place);
                }
            }
        }
        int missing = 0;
        for (GatheredMeeting meeting : meetings) {
            if (filter.accepts(meeting)) {
                Optional<CasePlace> where = where(meeting, byEntity);
                where.ifPresent(place -> held.computeIfAbsent(place.place().id(), id -> new ArrayList<>()).add(meeting));
                missing += where.isEmpty() ? 1 : 0;
            }
        }
        List<Spot> spots = names.entrySet().stream().map(each -> new Spot(each.getValue().place(), each.getValue().name(), each.getValue().nameEn(), each.getValue().key(),
                        held.getOrDefault(each.getKey(), List.of()), namings.getOrDefault(each.getKey(), List.of())))
                .filter(spot -> spot.weight() > 0)
                .sorted(Comparator.comparingInt(Spot::weight).reversed().thenComparing(spot -> spot.place().id())).toList();
        return new MapContent(spots, unplaced.size(), missing);
    }

    private static Optional<CasePlace> where(GatheredMeeting meeting, Map<String, CasePlace> byEntity) {
        return meeting.reports().stream().filter(report -> report.meeting().placeId() != null)
                .map((CaseMeeting report) -> byEntity.get(id(report.articleId(), report.meeting().placeId()))).filter(Objects::nonNull).findFirst();
    }

    private static String id(String articleId, String entityId) {
        return articleId + '\n' + entityId;
    }
}
