package org.khabir.ui.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Annotation;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Review;
import org.khabir.model.Tag;
import org.khabir.ui.desk.MeetingRow;
import org.khabir.workspace.TimeBins;
import org.khabir.workspace.TimeBins.Dated;
import org.khabir.workspace.Workspace;

/**
 * A case at a glance.
 *
 * @param time              articles by the day on which they appeared
 * @param undated           articles whose day is not known
 * @param sources           those of most articles first; an unknown one is empty
 * @param named             of each type those named most
 * @param unsureNames       entities of which some mention was not looked at, and which are likely wrong
 * @param uncheckedMeetings meetings that nobody confirmed or changed
 * @param newest            the newest meetings
 * @param tags              those used most
 */
public record Overview(int articles, int read, int important, TimeBins time, int undated, List<Counted<String>> sources, int entities,
                       Map<EntityType, List<CaseEntity>> named, int unsureNames, int meetings, int uncheckedMeetings, List<MeetingRow> newest,
                       List<Counted<Tag>> tags) {

    private static final int MOST_BINS = 60;
    private static final int MOST_SOURCES = 30;
    private static final int MOST_NAMED = 30;
    private static final int MOST_MEETINGS = 30;
    private static final double UNSURE = 0.6;

    /** Something with how many articles, or places, have it. */
    public record Counted<T>(T what, int count) {
    }

    /** Reads the whole case; to be called in the background. */
    static Overview of(Workspace workspace) throws KhabirException {
        List<ArticleSummary> articles = workspace.articles();
        List<CaseEntity> entities = workspace.entities();
        List<MeetingRow> meetings = workspace.gatheredMeetings().stream().map(Overview::row).toList();
        return new Overview(articles.size(), (int) articles.stream().filter(article -> article.reading().read()).count(),
                (int) articles.stream().filter(article -> article.reading().important()).count(),
                TimeBins.of(articles.stream().map(article -> new Dated(article.published(), 1)).toList(), MOST_BINS),
                (int) articles.stream().filter(article -> article.published() == null).count(), sources(articles), entities.size(), named(entities),
                (int) entities.stream().filter(entity -> !entity.isReviewed() && entity.confidence() < UNSURE).count(), meetings.size(),
                (int) meetings.stream().filter(meeting -> meeting.review() == Review.UNREVIEWED).count(),
                meetings.subList(0, Math.min(MOST_MEETINGS, meetings.size())), tags(workspace));
    }

    private static MeetingRow row(GatheredMeeting meeting) {
        return new MeetingRow(meeting, meeting.reports(), true);
    }

    private static List<Counted<String>> sources(List<ArticleSummary> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(article -> counts.merge(article.source(), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SOURCES).map(each -> new Counted<>(each.getKey(), each.getValue())).toList();
    }

    private static Map<EntityType, List<CaseEntity>> named(List<CaseEntity> entities) {
        Map<EntityType, List<CaseEntity>> named = new HashMap<>();
        for (CaseEntity entity : entities) {
            List<CaseEntity> ofType = named.computeIfAbsent(entity.type(), type -> new ArrayList<>());
            if (ofType.size() < MOST_NAMED) {
                ofType.add(entity);
            }
        }
        return named;
    }

    private static List<Counted<Tag>> tags(Workspace workspace) throws KhabirException {
        Map<String, Integer> uses = new HashMap<>();
        for (Annotation annotation : workspace.annotations()) {
            if (annotation.tagId() != null) {
                uses.merge(annotation.tagId(), 1, Integer::sum);
            }
        }
        return workspace.tags().stream().filter(tag -> uses.containsKey(tag.id())).map(tag -> new Counted<>(tag, uses.get(tag.id())))
                .sorted(Comparator.comparingInt((Counted<Tag> each) -> each.count()).reversed()).toList();
    }
}
