package org.khabir.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khabir.link.SamePeople.Tie;
import org.khabir.model.TimeInterval;

/**
 * Joins reports of the same day that share somebody who is named, and whose others may be the same: first those whose names
 * differ in spelling, then those with a name cut short or an office alone, where only one meeting of the day is meant.
 */
final class LikelyReports {

    /** Talks of the same people within these days must not run into one by way of a report that is vague about the day. */
    private static final int NEAR_DAYS = 5;

    private final SamePeople people;

    LikelyReports(SamePeople people) {
        this.people = people;
    }

    private record Dated(LinkedMeeting report, TimeInterval days) {

        String id() {
            return MeetingLinker.id(report);
        }
    }

    private record Pair(String one, String other, Tie tie) {
    }

    /** What one article tells as two meetings stays two. */
    void join(Collection<LinkedMeeting> reports, Clusters<String> clusters) {
        List<Pair> pairs = pairs(reports, clusters);
        if (pairs.isEmpty()) {
            return;
        }
        keepArticlesApart(reports, clusters);
        pairs.stream().filter(pair -> pair.tie == Tie.SPELLING).forEach(pair -> clusters.join(pair.one, pair.other));
        joinOpen(pairs.stream().filter(pair -> pair.tie == Tie.OPEN).toList(), clusters);
    }

    /** Joins where all that either of the two may mean may be one. */
    private static void joinOpen(List<Pair> pairs, Clusters<String> clusters) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (Pair pair : pairs) {
            String one = clusters.head(pair.one);
            String other = clusters.head(pair.other);
            meant.computeIfAbsent(one, head -> new TreeSet<>(Set.of(head))).add(other);
            meant.computeIfAbsent(other, head -> new TreeSet<>(Set.of(head))).add(one);
        }
        List<Pair> sure = pairs.stream().filter(pair -> Stream.of(pair.one, pair.other).map(clusters::head)
                .allMatch(head -> meant.get(head).stream().allMatch(each -> meant.get(each).containsAll(meant.get(head))))).toList();
        sure.forEach(pair -> clusters.join(pair.one, pair.other));
    }

    private static void keepArticlesApart(Collection<LinkedMeeting> reports, Clusters<String> clusters) {
        Map<String, List<String>> byArticle = new HashMap<>();
        reports.forEach(report -> byArticle.computeIfAbsent(report.report().articleId(), article -> new ArrayList<>()).add(MeetingLinker.id(report)));
        byArticle.values().forEach(ids -> ids.forEach(one -> ids.forEach(other -> clusters.setApart(one, other))));
    }

    /** By the reports’ ids, each once. */
    private List<Pair> pairs(Collection<LinkedMeeting> reports, Clusters<String> clusters) {
        Map<String, List<Dated>> byName = new HashMap<>();
        for (LinkedMeeting report : reports) {
            TimeInterval days = report.participants().size() < 2 ? null : ReportDays.of(report);
            if (days != null) {
                report.participants().stream().filter(people::isNamed).distinct()
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Dated(report, days)));
            }
        }
        Set<Pair> pairs = new HashSet<>();
        byName.values().forEach(sharing -> addPairs(sharing, clusters, pairs));
        return pairs.stream().sorted(Comparator.comparing(Pair::one).thenComparing(Pair::other)).toList();
    }

    private void addPairs(List<Dated> sharing, Clusters<String> clusters, Set<Pair> pairs) {
        sharing.sort(Comparator.comparing((Dated each) -> each.days.earliest()).thenComparing(Dated::id));
        for (int i = 0; i < sharing.size(); i++) {
            Dated one = sharing.get(i);
            for (int k = i + 1; k < sharing.size() && !sharing.get(k).days.earliest().isAfter(one.days.latest().plusDays(NEAR_DAYS)); k++) {
                Dated other = sharing.get(k);
                Tie tie = clusters.areJoined(one.id(), other.id()) || !areComparable(one.report, other.report) ? null
                        : people.tie(one.report.participants(), other.report.participants());
                int days = tie == null ? 0 : ReportDays.between(one.days, other.days);
                if (days > 1) {
                    clusters.setApart(one.id(), other.id());
                } else if (tie != null && days == 0) {
                    boolean ordered = one.id().compareTo(other.id()) < 0;
                    pairs.add(new Pair(ordered ? one.id() : other.id(), ordered ? other.id() : one.id(), tie));
                }
            }
        }
    }

    private static boolean areComparable(LinkedMeeting one, LinkedMeeting other) {
        return !one.report().articleId().equals(other.report().articleId()) && one.report().meeting().kind() == other.report().meeting().kind()
                && !one.isElsewhere(other);
    }
}
