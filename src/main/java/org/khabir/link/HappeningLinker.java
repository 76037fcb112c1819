package org.khabir.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.khabir.model.CaseEvent;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.text.Normalizer;

/**
 * Says which entries of a case’s timeline, besides meetings, tell one happening: of one kind, on the same days, about the same
 * people and places, in words that are partly the same. Statements stay as many as are told.
 */
final class HappeningLinker {

    private static final int NARROW_DAYS = 3;
    /** What more entries of a day are about does not tell one from another. */
    private static final int LARGEST_GROUP = 40;
    /** The share of the shorter text’s words that must stand in the other, by how many entities both are about. */
    private static final double[] LEAST_WORDS = {1, 0.4, 0.25, 0.15};
    /** As much is enough where entries of that kind about one of them are mostly of these days: of a town, its one attack. */
    private static final double LEAST_OF_RARE = 0.12;
    private static final double RARE = 1.0 / 3;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern GLUED = Pattern.compile("^(?:و?(?:بال|كال|ال|لل)|و)(?=...)");
    private static final Set<String> EMPTY = Set.of("اليوم", "امس", "يوم", "صباح", "مساء", "عشيه", "ليله", "من", "في", "علي", "الي", "عن", "مع", "هذا", "هذه",
            "التي", "الذي", "ان", "بعد", "قبل", "اثر", "خلال", "كان", "كانت", "قد", "تم", "ما", "بين", "كما", "حيث", "وذلك", "ذلك", "كل");

    private final Map<String, CaseEvent> events = new TreeMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();

    /** @param events by their ids */
    HappeningLinker(Map<String, CaseEvent> events) {
        events.forEach((id, event) -> {
            if (isJoinable(event.entry())) {
                this.events.put(id, event);
            }
        });
    }

    private static boolean isJoinable(TimelineEntry entry) {
        TimeInterval days = entry.interval();
        return entry.meetingId() == null && entry.kind() != TimelineKind.STATEMENT && entry.kind() != TimelineKind.OTHER && days != null
                && !days.earliest().plusDays(NARROW_DAYS).isBefore(days.latest());
    }

    /** For each joinable entry’s id the least id of its happening. */
    Map<String, String> heads() {
        Clusters<String> clusters = new Clusters<>(events.keySet());
        events.values().forEach(event -> new HashSet<>(event.entities()).forEach(about -> kinds.merge(event.entry().kind() + " " + about, 1, Integer::sum)));
        Map<String, List<String>> groups = groups();
        groups.forEach((key, ids) -> days.put(key, ids.size()));
        groups.values().stream().filter(group -> group.size() <= LARGEST_GROUP).forEach(group -> join(group, clusters));
        Map<String, String> heads = new HashMap<>();
        events.keySet().forEach(id -> heads.put(id, clusters.head(id)));
        return heads;
    }

    /** By kind, day and what they are about. */
    private Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        events.forEach((id, event) -> {
            TimeInterval days = event.entry().interval();
            days.earliest().datesUntil(days.latest().plusDays(1)).forEach(day -> new HashSet<>(event.entities())
                    .forEach(about -> groups.computeIfAbsent(group(event, day, about), key -> new ArrayList<>()).add(id)));
        });
        return groups;
    }

    private static String group(CaseEvent event, LocalDate day, String about) {
        return event.entry().kind() + " " + day + " " + about;
    }

    private void join(List<String> group, Clusters<String> clusters) {
        for (int i = 0; i < group.size(); i++) {
            for (int k = i + 1; k < group.size(); k++) {
                if (!clusters.areJoined(group.get(i), group.get(k)) && areOne(group.get(i), group.get(k))) {
                    clusters.join(group.get(i), group.get(k));
                }
            }
        }
    }

    private boolean areOne(String one, String other) {
        CaseEvent a = events.get(one);
        CaseEvent b = events.get(other);
        if (a.articleId().equals(b.articleId()) && (isLinked(a.entry(), b.entry()) || isLinked(b.entry(), a.entry()))) {
            return false;
        }
        Set<String> about = new HashSet<>(a.entities());
        about.retainAll(b.entities());
        double least = about.stream().anyMatch(each -> isRare(a, each)) ? LEAST_OF_RARE : LEAST_WORDS[Math.min(about.size(), LEAST_WORDS.length - 1)];
        return shared(words(one), words(other)) >= least;
    }

    private boolean isRare(CaseEvent event, String about) {
        int onThatDay = days.get(group(event, event.entry().interval().earliest(), about));
        return onThatDay >= RARE * kinds.get(event.entry().kind() + " " + about);
    }

    /** True where words set one before or after the other. */
    private static boolean isLinked(TimelineEntry entry, TimelineEntry other) {
        return entry.links().stream().anyMatch(link -> link.otherId().equals(other.id()));
    }

    private static double shared(Set<String> some, Set<String> others) {
        int least = Math.min(some.size(), others.size());
        return least < FEWEST_WORDS ? 0 : (double) some.stream().filter(others::contains).count() / least;
    }

    private Set<String> words(String id) {
        return words.computeIfAbsent(id, key -> {
            Set<String> found = new HashSet<>();
            for (String word : NO_LETTERS.split(Normalizer.key(events.get(key).entry().summary()))) {
                String bare = GLUED.matcher(word).replaceFirst("");
                if (bare.length() > 2 && !EMPTY.contains(word) && !EMPTY.contains(bare)) {
                    found.add(bare);
                }
            }
            return found;
        });
    }
}
