package org.khabir.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.i18n.KhabirException;
import org.khabir.extract.meetings.MeetingTrust;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;

/** Fits {@link MeetingTrust} to meetings that a reader judged, and shows how it does on articles it has not learned from. */
public final class MeetingsTraining {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double L2 = 4;
    private static final int ROUNDS = 100;
    private static final int FOLDS = 5;
    private static final int RAREST = 3;
    private static final int TENTH = 10;
    /** How often a meeting counts whose article no rule was written for. */
    private static final int UNSEEN = 3;

    private record Verdict(boolean right, int weight) {
    }

    /** A judged meeting that was found: its article, its signs, whether it is right, and how often it counts. */
    private record Judged(String article, Set<String> signs, boolean right, int weight) {
    }

    /**
     * The weights from all that was judged, and how often meetings of each tenth of confidence were right when they were read with weights from other articles.
     *
     * @param reliability by tenth, how many were right and how many there were
     */
    public record Fitted(MeetingTrust trust, Map<Integer, int[]> reliability) {
    }

    private MeetingsTraining() {
    }

    /**
     * @param marks lines of article, participants, {@code right} or {@code wrong}, and {@code unseen} where no rule was written from the draw, separated by tabs
     * @throws KhabirException where the corpora hold no news
     */
    public static Fitted run(Path marks, Corpora corpora) throws IOException, KhabirException {
        List<Judged> judged = judged(marks, corpora.news(), extractor());
        Map<Integer, int[]> reliability = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            MeetingTrust others = fit(judged.stream().filter(one -> fold(one) != held).toList());
            judged.stream().filter(one -> fold(one) == held).forEach(one -> {
                int[] count = reliability.computeIfAbsent((int) (TENTH * probability(others, one.signs)), tenth -> new int[2]);
                count[0] += one.right ? 1 : 0;
                count[1]++;
            });
        }
        return new Fitted(fit(judged), reliability);
    }

    private static Extractor extractor() {
        Gazetteer gazetteer = Gazetteer.standard();
        return new Extractor(NameFinders.standard(gazetteer), new CoreferenceResolver(gazetteer), new TimexTagger(), new RuleMeetingFinder(),
                new RuleStatementFinder(), new DatedHappenings());
    }

    private static int fold(Judged one) {
        return Math.floorMod(one.article.hashCode(), FOLDS);
    }

    private static double probability(MeetingTrust trust, Set<String> signs) {
        return 1 / (1 + Math.exp(-signs.stream().mapToDouble(sign -> trust.weights().getOrDefault(sign, 0.0)).sum()));
    }

    private static List<Judged> judged(Path marks, Path news, Extractor extractor) throws IOException {
        Map<String, Map<Set<String>, Verdict>> verdicts = new HashMap<>();
        for (String line : Files.readAllLines(marks)) {
            String[] fields = line.split("\t");
            if (!line.startsWith("#") && fields.length >= 3) {
                verdicts.computeIfAbsent(fields[0], article -> new HashMap<>())
                        .put(Set.of(fields[1].split("; ")), new Verdict(fields[2].equals("right"), fields.length > 3 ? UNSEEN : 1));
            }
        }
        List<Judged> judged = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = JSON.readTree(line);
                Map<Set<String>, Verdict> known = verdicts.get(text.path("id").asText());
                if (known != null) {
                    add(judged, extractor.analyze(article(text)), known);
                }
            }
        }
        return judged;
    }

    private static Article article(JsonNode text) {
        return new Article(text.path("id").asText(), text.path("title").asText(), text.path("source").asText(), "", "",
                LocalDate.parse(text.path("published").asText()), "", text.path("body").asText());
    }

    private static void add(List<Judged> judged, Analysis analysis, Map<Set<String>, Verdict> verdicts) {
        for (Meeting meeting : analysis.meetings()) {
            Set<String> names = new HashSet<>();
            meeting.participants().forEach(p -> names.add(analysis.entity(p.entityId()).map(Entity::name).orElse("")));
            Verdict verdict = verdicts.get(names);
            if (verdict != null) {
                judged.add(new Judged(analysis.articleId(), MeetingTrust.signs(meeting, analysis.entities()), verdict.right, verdict.weight));
            }
        }
    }

    private static MeetingTrust fit(List<Judged> judged) {
        Map<String, Integer> counts = new TreeMap<>();
        judged.forEach(one -> one.signs.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        List<String> signs = counts.entrySet().stream().filter(e -> e.getValue() >= RAREST).map(Map.Entry::getKey).toList();
        double[] weights = new OwlQn((w, gradient) -> evaluate(w, gradient, signs, judged), 0).minimize(signs.size(), ROUNDS, round -> { });
        Map<String, Double> named = new LinkedHashMap<>();
        for (int k = 0; k < weights.length; k++) {
            named.put(signs.get(k), weights[k]);
        }
        return new MeetingTrust(named);
    }

    private static double evaluate(double[] weights, double[] gradient, List<String> signs, List<Judged> judged) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            double l2 = signs.get(k).equals(MeetingTrust.ALWAYS) ? 0 : L2;
            gradient[k] = l2 * weights[k];
            loss += 0.5 * l2 * weights[k] * weights[k];
        }
        for (Judged one : judged) {
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += one.signs.contains(signs.get(k)) ? weights[k] : 0;
            }
            double probability = 1 / (1 + Math.exp(-sum));
            loss -= one.weight * Math.log(Math.max(1e-12, one.right ? probability : 1 - probability));
            for (int k = 0; k < weights.length; k++) {
                gradient[k] += one.signs.contains(signs.get(k)) ? one.weight * (probability - (one.right ? 1 : 0)) : 0;
            }
        }
        return loss;
    }
}
