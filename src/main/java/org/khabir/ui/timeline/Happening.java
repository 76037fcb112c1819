package org.khabir.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.link.OrderedEvent;
import org.khabir.link.TimelineOrder;
import org.khabir.model.CaseEvent;
import org.khabir.model.CasePlace;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.ScopedLine;
import org.khabir.workspace.Workspace;

/**
 * A line of the timeline: what happened, with all that articles report of it, or what one article reports where others do too.
 *
 * @param reports  the articles' entries of it, at least one
 * @param status   whether it took place
 * @param earliest the first day it can lie on; null where nothing says
 * @param latest   the last such day; null where nothing says
 * @param after    what words say came before it, the last of them; null where there is none
 * @param places   where, and the places it is about
 */
public record Happening(List<CaseEvent> reports, MeetingStatus status, LocalDate earliest, LocalDate latest, CaseEvent after, Set<String> places,
                        Reach reach) implements ScopedLine {

    /** Where a line is listed: several articles' report of one happening is one line of the case, and one of each article. */
    enum Reach {
        CASE, ARTICLE, BOTH
    }

    public Happening {
        reports = List.copyOf(reports);
        places = Set.copyOf(places);
    }

    /** The case's happenings in their order: the oldest first, those of which nothing says when last; to be loaded in the background. */
    static List<Happening> of(Workspace workspace) throws KhabirException {
        List<GatheredMeeting> meetings = workspace.gatheredMeetings();
        Map<String, GatheredMeeting> byKey = meetings.stream().collect(Collectors.toMap(GatheredMeeting::key, meeting -> meeting, (one, other) -> one));
        Set<String> places = workspace.places().stream().map(CasePlace::name).collect(Collectors.toSet());
        List<OrderedEvent> ordered = new TimelineOrder().order(workspace.timeline(), meetings);
        Map<String, CaseEvent> told = new HashMap<>();
        List<Happening> happenings = new ArrayList<>();
        for (OrderedEvent event : ordered) {
            told.put(event.key(), event.reports().getFirst());
            CaseEvent after = event.after().stream().map(told::get).reduce((one, other) -> other).orElse(null);
            add(event, after, byKey.get(event.key()), places, happenings);
        }
        return happenings;
    }

    private static void add(OrderedEvent event, CaseEvent after, GatheredMeeting meeting, Set<String> places, List<Happening> to) {
        Set<String> where = new HashSet<>(event.reports().stream().flatMap(report -> report.entities().stream()).filter(places::contains).toList());
        if (meeting != null && meeting.place() != null) {
            where.add(meeting.place());
        }
        MeetingStatus status = meeting == null ? status(event.reports()) : meeting.status();
        boolean several = event.reports().stream().map(CaseEvent::articleId).distinct().count() > 1;
        to.add(new Happening(event.reports(), status, event.earliest(), event.latest(), after, where, several ? Reach.CASE : Reach.BOTH));
        if (several) {
            event.reports().forEach(report -> to.add(reported(report, after, where)));
        }
    }

    /** Held where some report says so. */
    private static MeetingStatus status(List<CaseEvent> reports) {
        boolean held = reports.stream().anyMatch(report -> report.entry().status() == MeetingStatus.HELD);
        return held ? MeetingStatus.HELD : reports.getFirst().entry().status();
    }

    private static Happening reported(CaseEvent report, CaseEvent after, Set<String> places) {
        TimeInterval interval = report.entry().interval();
        return new Happening(List.of(report), report.entry().status(), interval == null ? null : interval.earliest(),
                interval == null ? null : interval.latest(), after, places, Reach.ARTICLE);
    }

    @Override
    public String articleId() {
        return event().articleId();
    }

    @Override
    public boolean belongsTo(Scope scope) {
        return reach != (scope == Scope.CASE ? Reach.ARTICLE : Reach.CASE);
    }

    /** What the first article tells. */
    CaseEvent event() {
        return reports.getFirst();
    }

    TimelineEntry entry() {
        return event().entry();
    }

    TimelineKind kind() {
        return entry().kind();
    }

    boolean isMeeting() {
        return kind() == TimelineKind.MEETING;
    }

    /** True where both its first and its last possible day are known. */
    boolean isDated() {
        return earliest != null && latest != null;
    }

    /** True where it is known only to lie before, or only after, something dated. */
    boolean isOneSided() {
        return (earliest == null) != (latest == null);
    }

    /** The days on which it can lie; null unless both sides are known. */
    TimeInterval interval() {
        return isDated() && !latest.isBefore(earliest) ? new TimeInterval(earliest, latest) : null;
    }

    /** The TIMEX3 value that some report gives to exactly these days, for the time of the day; null where none does. */
    String value() {
        return reports.stream().map(CaseEvent::entry).filter(entry -> entry.interval() != null && entry.interval().equals(interval()))
                .map(TimelineEntry::value).max(Comparator.comparingInt(String::length)).orElse(null);
    }

    /** Who and what it is about, as all reports say. */
    Stream<String> entities() {
        return reports.size() == 1 ? event().entities().stream() : reports.stream().flatMap(report -> report.entities().stream()).distinct();
    }

    /** The papers and agencies that report it. */
    Stream<String> sources() {
        return reports.stream().map(CaseEvent::source).distinct();
    }

    /** First by what tells most lines apart, for a list looks for a line among hundreds of thousands. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Happening that && reach == that.reach && status == that.status
                && Objects.equals(earliest, that.earliest) && Objects.equals(latest, that.latest) && reports.equals(that.reports)
                && Objects.equals(after, that.after) && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(articleId(), entry().span());
    }
}
