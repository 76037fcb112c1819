package org.khabir.ui.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CaseMention;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Span;
import org.khabir.workspace.Workspace;

/** Reads the passages that show what a drawing of the case claims; to be used in the background. */
public final class EvidenceReader {

    private static final int MOST_MENTIONS = 2000;
    private static final int MOST_ARTICLES = 200;
    private static final int NEAR = 160;

    private final Workspace workspace;

    public EvidenceReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** For each report of each meeting its first sentence. */
    public List<Evidence> ofMeetings(Collection<GatheredMeeting> meetings) throws KhabirException {
        List<Evidence> found = new ArrayList<>();
        for (GatheredMeeting meeting : meetings) {
            for (CaseMeeting report : meeting.reports()) {
                Optional<Article> article = workspace.article(report.articleId());
                article.ifPresent(read -> found.add(new Evidence(Passage.sentence(read, report.meeting().evidence().getFirst()), meeting.date(),
                        meeting.status(), meeting.place(), read.source(), read.published())));
            }
        }
        return found;
    }

    /** For each of {@code articles} that names both entities, the place where it names them closest to each other. */
    public List<Evidence> ofBoth(String oneKey, String otherKey, Set<String> articles) throws KhabirException {
        Map<String, List<CaseMention>> others = byArticle(workspace.occurrences(otherKey, MOST_MENTIONS));
        List<Evidence> found = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Map.Entry<String, List<CaseMention>> one : byArticle(workspace.occurrences(oneKey, MOST_MENTIONS)).entrySet()) {
            List<CaseMention> there = others.get(one.getKey());
            if (there != null && articles.contains(one.getKey()) && done.size() < MOST_ARTICLES && done.add(one.getKey())) {
                add(found, one.getKey(), closest(one.getValue(), there));
            }
        }
        return found;
    }

    /** The passage of each place given. */
    public List<Evidence> ofPlaces(List<Place> places) throws KhabirException {
        List<Evidence> found = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(MOST_ARTICLES, places.size()))) {
            add(found, place.articleId(), place.span());
        }
        return found;
    }

    private void add(List<Evidence> found, String articleId, Span span) throws KhabirException {
        workspace.article(articleId).ifPresent(article ->
                found.add(new Evidence(Passage.of(article, span), null, null, null, article.source(), article.published())));
    }

    private static Map<String, List<CaseMention>> byArticle(List<CaseMention> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(CaseMention::articleId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Both mentions and what is between them; the first alone where they are far apart. */
    private static Span closest(List<CaseMention> ones, List<CaseMention> others) {
        Span best = null;
        for (CaseMention one : ones) {
            for (CaseMention other : others) {
                Span both = one.mention().span().union(other.mention().span());
                best = best == null || both.length() < best.length() ? both : best;
            }
        }
        return best.length() <= NEAR ? best : ones.getFirst().mention().span();
    }
}
