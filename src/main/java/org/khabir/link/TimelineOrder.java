package org.khabir.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;

/**
 * The partial order of a case's timeline, from dates and from words (قبل أن، في وقت لاحق). Reports of one meeting are one
 * happening, and so are entries that tell one visit, attack or agreement ({@link HappeningLinker}), so that what one article says of its order holds for all. A date bounds what lies before or after it; where words
 * and dates contradict each other, or words each other, the dates, and the words read first, hold.
 */
public final class TimelineOrder {

    private static final Comparator<CaseEvent> BY_ARTICLE = Comparator.comparing(CaseEvent::articleId)
            .thenComparing(event -> event.entry().span());

    /** The reports of one happening while the order is made. */
    private static final class Node {
        private final String key;
        private final List<CaseEvent> reports = new ArrayList<>();
        private final TreeSet<String> before = new TreeSet<>();
        private final List<Node> next = new ArrayList<>();
        private LocalDate earliest;
        private LocalDate latest;

        private Node(String key) {
            this.key = key;
        }

        /** The narrowest stated range. */
        private void date(TimeInterval interval) {
            boolean narrower = interval != null && (earliest == null
                    || interval.latest().toEpochDay() - interval.earliest().toEpochDay() < latest.toEpochDay() - earliest.toEpochDay());
            earliest = narrower ? interval.earliest() : earliest;
            latest = narrower ? interval.latest() : latest;
        }
    }

    /** An edge: {@code first} lies before {@code second}. */
    private record Edge(Node first, Node second) {
    }

    /**
     * The happenings, each behind those that came before it; otherwise the earliest first and those of which nothing is known last.
     *
     * @param meetings the case's meetings; a report that belongs to none of them stands for itself
     */
    public List<OrderedEvent> order(Collection<CaseEvent> events, Collection<GatheredMeeting> meetings) {
        Map<String, String> gathered = new HashMap<>();
        for (GatheredMeeting meeting : meetings) {
            for (CaseMeeting report : meeting.reports()) {
                gathered.put(id(report.articleId(), report.meeting().id()), meeting.key());
            }
        }
        Map<String, CaseEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.put(id(event), event));
        Map<String, String> joined = new HappeningLinker(byId).heads();
        Map<String, Node> nodes = new TreeMap<>();
        Map<String, Node> byEntry = new LinkedHashMap<>();
        byId.forEach((own, event) -> {
            TimelineEntry entry = event.entry();
            String key = entry.meetingId() == null ? joined.getOrDefault(own, own) : gathered.getOrDefault(id(event.articleId(), entry.meetingId()), own);
            Node node = nodes.computeIfAbsent(key, Node::new);
            node.reports.add(event);
            node.date(entry.interval());
            byEntry.put(own, node);
        });
        bound(edges(events, byEntry));
        return sorted(nodes);
    }

    private static String id(CaseEvent event) {
        TimelineEntry entry = event.entry();
        return id(event.articleId(), Objects.requireNonNullElseGet(entry.id(), () -> entry.span().start() + " " + entry.value()));
    }

    private static String id(String article, String inside) {
        return article + " " + inside;
    }

    /** The words' links that contradict neither the stated dates nor each other. */
    private static List<Edge> edges(Collection<CaseEvent> events, Map<String, Node> byEntry) {
        List<Edge> edges = new ArrayList<>();
        for (CaseEvent event : events) {
            for (TimelineLink link : event.entry().links()) {
                Node one = byEntry.get(id(event.articleId(), event.entry().id()));
                Node other = byEntry.get(id(event.articleId(), link.otherId()));
                if (other == null || one == other) {
                    continue;
                }
                Edge edge = link.relation() == TimelineRelation.BEFORE ? new Edge(one, other) : new Edge(other, one);
                boolean contradicted = edge.first.earliest != null && edge.second.latest != null && edge.first.earliest.isAfter(edge.second.latest);
                if (!contradicted && !leads(edge.second, edge.first)) {
                    edge.second.before.add(edge.first.key);
                    edge.first.next.add(edge.second);
                    edges.add(edge);
                }
            }
        }
        return edges;
    }

    /** True where {@code to} already comes after {@code from}. */
    private static boolean leads(Node from, Node to) {
        Set<Node> seen = new HashSet<>(List.of(from));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node == to) {
                return true;
            }
            node.next.stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    /** What lies before something has its last day at the latest, what lies after it its first at the earliest. */
    private static void bound(List<Edge> edges) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Edge edge : edges) {
                LocalDate latest = edge.second.latest;
                if (latest != null && (edge.first.latest == null || edge.first.latest.isAfter(latest))
                        && (edge.first.earliest == null || !edge.first.earliest.isAfter(latest))) {
                    edge.first.latest = latest;
                    changed = true;
                }
                LocalDate earliest = edge.first.earliest;
                if (earliest != null && (edge.second.earliest == null || edge.second.earliest.isBefore(earliest))
                        && (edge.second.latest == null || !edge.second.latest.isBefore(earliest))) {
                    edge.second.earliest = earliest;
                    changed = true;
                }
            }
        }
    }

    private static List<OrderedEvent> sorted(Map<String, Node> nodes) {
        List<Node> byDay = nodes.values().stream().sorted(Comparator.comparing((Node node) -> node.earliest == null ? node.latest : node.earliest,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(node -> node.key)).toList();
        Map<String, OrderedEvent> placed = new LinkedHashMap<>();
        byDay.forEach(node -> place(node, nodes, placed));
        return List.copyOf(placed.values());
    }

    private static void place(Node node, Map<String, Node> nodes, Map<String, OrderedEvent> placed) {
        if (!placed.containsKey(node.key)) {
            node.before.forEach(key -> place(nodes.get(key), nodes, placed));
            placed.put(node.key, new OrderedEvent(node.key, node.reports.stream().sorted(BY_ARTICLE).toList(), node.earliest, node.latest, List.copyOf(node.before)));
        }
    }
}
