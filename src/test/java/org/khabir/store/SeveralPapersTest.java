package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;

/** What several papers report of one meeting is joined, and nothing else is. */
class SeveralPapersTest {

    @TempDir
    Path folder;

    /** Two articles by their numbers, the smaller first. */
    private record Pair(int one, int other) {
    }

    @Test
    void reportsOfOneMeetingAreJoinedAcrossPapers() throws IOException, KhabirException {
        List<String[]> reports = reports();
        List<GatheredMeeting> meetings = gathered(reports);
        Set<Pair> wanted = pairs(reports);
        Set<Pair> joined = new HashSet<>();
        for (GatheredMeeting meeting : meetings) {
            List<Integer> articles = meeting.reports().stream().map(CaseMeeting::articleId).map(Integer::valueOf).sorted().distinct().toList();
            articles.forEach(one -> articles.stream().filter(other -> other > one).forEach(other -> joined.add(new Pair(one, other))));
        }
        Set<Pair> right = new HashSet<>(joined);
        right.retainAll(wanted);

        assertThat(difference(joined, wanted)).as("joined by mistake").isEmpty();
        assertThat((double) right.size() / wanted.size()).as("share that is joined; left apart: " + difference(wanted, joined)).isGreaterThan(0.8);
    }

    private static Set<Pair> difference(Set<Pair> some, Set<Pair> others) {
        Set<Pair> difference = new HashSet<>(some);
        difference.removeAll(others);
        return difference;
    }

    private static Set<Pair> pairs(List<String[]> reports) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int k = i + 1; k < reports.size(); k++) {
                if (reports.get(i)[0].equals(reports.get(k)[0])) {
                    pairs.add(new Pair(i, k));
                }
            }
        }
        return pairs;
    }

    private List<GatheredMeeting> gathered(List<String[]> reports) throws KhabirException {
        Gazetteer gazetteer = Gazetteer.standard();
        Extractor extractor = new Extractor(NameFinders.standard(gazetteer), new CoreferenceResolver(gazetteer), new TimexTagger(),
                new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String[] report = reports.get(i);
            Article article = new Article(String.valueOf(i), "", report[1], "", "", LocalDate.parse(report[2]), "", report[3]);
            articles.add(new AnalyzedArticle(article, extractor.analyze(article)));
        }
        try (CaseStore store = CaseStore.create(folder.resolve("case"))) {
            store.add(articles);
            return store.gatheredMeetings();
        }
    }

    private static List<String[]> reports() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SeveralPapersTest.class.getResourceAsStream("reports.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        }
    }
}
