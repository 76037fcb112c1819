package org.khabir.link;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.GatheredMeeting.Contradiction;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;

/** What the reports of one meeting say together, and in what they differ. */
final class MeetingSummary {

    private final List<LinkedMeeting> reports;
    private final SamePeople people;

    /** @param reports by publication, at least one */
    MeetingSummary(List<LinkedMeeting> reports, SamePeople people) {
        this.reports = reports;
        this.people = people;
    }

    GatheredMeeting of(String key) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (LinkedMeeting report : reports) {
            for (int i = 0; i < report.participants().size(); i++) {
                names.putIfAbsent(report.participants().get(i), report.report().participants().get(i));
                uses.merge(report.participants().get(i), 1, Integer::sum);
            }
        }
        List<String> keys = names.keySet().stream().sorted(Comparator.comparing(uses::get, Comparator.reverseOrder())).toList();
        return new GatheredMeeting(key, status(), keys.stream().map(names::get).toList(), keys, place(), date(),
                reports.stream().map(LinkedMeeting::report).toList(), contradictions());
    }

    private MeetingStatus status() {
        Set<MeetingStatus> said = reports.stream().map(r -> r.report().meeting().status()).collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingStatus.class)));
        if (said.contains(MeetingStatus.HELD)) {
            return MeetingStatus.HELD;
        }
        return said.contains(MeetingStatus.DENIED) ? MeetingStatus.DENIED : said.iterator().next();
    }

    /** The place most stated; a country only where no report says more. */
    private String place() {
        boolean narrow = reports.stream().anyMatch(LinkedMeeting::hasNarrowPlace);
        return reports.stream().filter(r -> !narrow || r.hasNarrowPlace()).map(r -> r.report().place()).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(place -> place, LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey).orElse(null);
    }

    private static TimeInterval date(LinkedMeeting report) {
        return report.report().meeting().date() == null ? null : report.report().meeting().date().interval();
    }

    private TimeInterval date() {
        return reports.stream().map(MeetingSummary::date).filter(Objects::nonNull)
                .min(Comparator.comparingLong((TimeInterval i) -> i.latest().toEpochDay() - i.earliest().toEpochDay())
                        .thenComparing(TimeInterval::earliest)).orElse(null);
    }

    private Set<Contradiction> contradictions() {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        BiPredicate<LinkedMeeting, LinkedMeeting> comparable = (a, b) -> a.isToldAsFact() == b.isToldAsFact();
        addWhere(found, Contradiction.DATE, comparable.and((a, b) -> date(a) != null && date(b) != null
                && (date(a).earliest().isAfter(date(b).latest()) || date(b).earliest().isAfter(date(a).latest()))));
        addWhere(found, Contradiction.PLACE, comparable.and(LinkedMeeting::isElsewhere));
        addWhere(found, Contradiction.PARTICIPANTS, comparable.and((a, b) -> people.differ(a.principals(), b.participants())
                && people.differ(a.participants(), b.principals())));
        addWhere(found, Contradiction.STATUS, (a, b) -> a.report().meeting().status() == MeetingStatus.HELD
                && b.report().meeting().status() == MeetingStatus.DENIED || a.report().meeting().status() == MeetingStatus.DENIED
                && b.report().meeting().status() == MeetingStatus.HELD);
        return found;
    }

    private void addWhere(Set<Contradiction> found, Contradiction contradiction, BiPredicate<LinkedMeeting, LinkedMeeting> differ) {
        for (int i = 0; i < reports.size(); i++) {
            for (int k = i + 1; k < reports.size(); k++) {
                if (differ.test(reports.get(i), reports.get(k))) {
                    found.add(contradiction);
                    return;
                }
            }
        }
    }
}
