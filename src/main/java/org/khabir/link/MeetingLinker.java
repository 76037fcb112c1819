package org.khabir.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabir.model.Decision;
import org.khabir.model.Decision.Place;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.TimeInterval;

/**
 * Says which reports tell of one meeting: what the analyst decided; then reports of different articles that share two who
 * met, on the same or the next day, without contradiction about the place; then those that differ in a name’s spelling only, or
 * call somebody by his office ({@link LikelyReports}). Where two reports of the same day and the same people name different places,
 * they are one meeting whose place is contradicted.
 */
public final class MeetingLinker {

    private static final Comparator<LinkedMeeting> BY_PUBLICATION = Comparator
            .comparing((LinkedMeeting m) -> m.report().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MeetingLinker::id);
    private static final int MOST_PARTICIPANTS = 12;

    private final KnownPeople known;
    private final Decisions decisions;

    public MeetingLinker(KnownPeople known, Decisions decisions) {
        this.known = known;
        this.decisions = decisions;
    }

    /** The meetings that the reports tell, the newest first, undated ones last. */
    public List<GatheredMeeting> gather(Collection<LinkedMeeting> reports) {
        Map<String, LinkedMeeting> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(id(report), report));
        Clusters<String> clusters = new Clusters<>(byId.keySet());
        Set<String> decided = applyDecisions(byId.values(), clusters);
        List<Pair> near = new ArrayList<>();
        for (Pair pair : pairsSharingTwo(byId.values())) {
            Optional<Integer> distance = distance(pair.one, pair.other);
            if (distance.isPresent()) {
                near.add(new Pair(pair.one, pair.other, distance.get()));
            } else if (!decided.contains(id(pair.one)) && !decided.contains(id(pair.other))) {
                clusters.setApart(id(pair.one), id(pair.other));
            }
        }
        near.stream().sorted(Comparator.comparingInt(Pair::distance).thenComparing(pair -> id(pair.one)).thenComparing(pair -> id(pair.other)))
                .forEach(pair -> clusters.join(id(pair.one), id(pair.other)));
        SamePeople people = new SamePeople(known, decisions, byId.values());
        new LikelyReports(people).join(byId.values(), clusters);
        Map<String, List<LinkedMeeting>> gathered = new LinkedHashMap<>();
        byId.forEach((id, report) -> gathered.computeIfAbsent(clusters.head(id), head -> new ArrayList<>()).add(report));
        return gathered.entrySet().stream().map(each -> new MeetingSummary(each.getValue().stream().sorted(BY_PUBLICATION).toList(), people).of(each.getKey()))
                .sorted(Comparator.comparing((GatheredMeeting m) -> m.date() == null ? null : m.date().earliest(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(m -> m.reports().getLast().published(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(GatheredMeeting::key)).toList();
    }

    private record Pair(LinkedMeeting one, LinkedMeeting other, int distance) {
    }

    static String id(LinkedMeeting meeting) {
        return meeting.report().articleId() + " " + meeting.report().meeting().id();
    }

    private List<Pair> pairsSharingTwo(Collection<LinkedMeeting> reports) {
        Map<String, List<LinkedMeeting>> byTwo = new HashMap<>();
        for (LinkedMeeting report : reports) {
            List<String> keys = report.participants().stream().filter(known.named()::contains).distinct().sorted().limit(MOST_PARTICIPANTS).toList();
            for (int i = 0; i < keys.size(); i++) {
                for (int k = i + 1; k < keys.size(); k++) {
                    byTwo.computeIfAbsent(keys.get(i) + "\n" + keys.get(k), two -> new ArrayList<>()).add(report);
                }
            }
        }
        Set<Pair> pairs = new HashSet<>();
        byTwo.values().forEach(sharing -> {
            for (int i = 0; i < sharing.size(); i++) {
                for (int k = i + 1; k < sharing.size(); k++) {
                    pairs.add(new Pair(sharing.get(i), sharing.get(k), 0));
                }
            }
        });
        return pairs.stream().sorted(Comparator.comparing((Pair pair) -> id(pair.one)).thenComparing(pair -> id(pair.other))).toList();
    }

    /** How many days lie between two reports that may tell one meeting; empty where they do not. */
    private static Optional<Integer> distance(LinkedMeeting one, LinkedMeeting other) {
        TimeInterval a = ReportDays.of(one);
        TimeInterval b = ReportDays.of(other);
        if (one.report().articleId().equals(other.report().articleId()) || a == null || b == null
                || one.report().meeting().kind() != other.report().meeting().kind()) {
            return Optional.empty();
        }
        int days = ReportDays.between(a, b);
        boolean exact = ReportDays.areExact(one) && ReportDays.areExact(other);
        return days > 1 || one.isElsewhere(other) && (days > 0 || !exact || !samePeople(one, other)) ? Optional.empty() : Optional.of(days);
    }

    private static boolean samePeople(LinkedMeeting one, LinkedMeeting other) {
        return one.participants().containsAll(other.participants()) || other.participants().containsAll(one.participants());
    }

    /** The ids of the reports that the analyst joined: days and places do not count against him. */
    private Set<String> applyDecisions(Collection<LinkedMeeting> reports, Clusters<String> clusters) {
        Set<String> joined = new HashSet<>();
        List<Decision> decided = decisions.aboutMeetings();
        if (decided.isEmpty()) {
            return joined;
        }
        Map<String, List<LinkedMeeting>> byArticle = new HashMap<>();
        reports.forEach(report -> byArticle.computeIfAbsent(report.report().articleId(), a -> new ArrayList<>()).add(report));
        for (Decision decision : decided) {
            if (decision instanceof Decision.SameMeeting(_, _, List<Place> places)) {
                List<String> ids = ids(places, byArticle);
                ids.forEach(id -> clusters.join(ids.getFirst(), id));
                joined.addAll(ids);
            } else if (decision instanceof Decision.OtherMeeting(_, _, List<Place> some, List<Place> others)) {
                ids(some, byArticle).forEach(one -> ids(others, byArticle).forEach(other -> clusters.setApart(one, other)));
            }
        }
        return joined;
    }

    /** The reports at the places; of several in one sentence the one that shares most with those who met. */
    private static List<String> ids(List<Place> places, Map<String, List<LinkedMeeting>> byArticle) {
        return places.stream().map(place -> byArticle.getOrDefault(place.articleId(), List.of()).stream()
                .filter(report -> report.report().meeting().evidence().getFirst().overlaps(place.span()))
                .max(Comparator.comparingLong((LinkedMeeting report) -> report.participants().stream().filter(place.participants()::contains).count())
                        .thenComparing(MeetingLinker::id, Comparator.reverseOrder()))
                .map(MeetingLinker::id).orElse(null)).filter(Objects::nonNull).toList();
    }
}
