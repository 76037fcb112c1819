package org.khabir.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.khabir.extract.meetings.MeetingSigns;
import org.khabir.extract.meetings.MeetingTrust;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.text.Normalizer;

/** Fits {@link MeetingTrust} to meetings that a reader judged, and shows how it does on articles it has not learned from. */
public final class MeetingsTraining {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double L2 = 4;
    private static final int ROUNDS = 100;
    private static final int FOLDS = 10;
    private static final int RAREST = 3;
    private static final int TENTH = 10;
    /** Rules were written from the article, so that meetings of it are more often right than those of other news: it has no weight in use. */
    private static final String WORKED_ON = "worked on";

    private record Verdict(boolean right, boolean unseen) {
    }

    /** A judged meeting that was found: its article, its signs, whether it is right, and whether no rule was written from the article. */
    private record Judged(String article, Set<String> signs, boolean right, boolean unseen) {

        Set<String> allSigns() {
            Set<String> all = new HashSet<>(signs);
            if (!unseen) {
                all.add(WORKED_ON);
            }
            return all;
        }
    }

    private record Read(Judged judged, double probability) {
    }

    /**
     * The weights from all that was judged, and how often meetings of each tenth of confidence were right where no rule was written for
     * their articles, read with weights from others.
     *
     * @param reliability by tenth, how many were right and how many there were
     * @param ranked      of pairs of a right and a wrong one of them, the share in which the right one has the higher confidence
     * @param unseen      the same among those whose articles no rule was written for
     */
    public record Fitted(MeetingTrust trust, Map<Integer, int[]> reliability, double ranked, double unseen) {
    }

    private MeetingsTraining() {
    }

    /**
     * @param marks lines of article, participants, {@code right} or {@code wrong}, and {@code unseen} where no rule was written from the draw, separated by tabs
     * @throws KhabirException where the corpora hold no news
     */
    public static Fitted run(Path marks, Corpora corpora) throws IOException, KhabirException {
        List<Judged> judged = judged(marks, corpora, extractor());
        Map<Integer, int[]> reliability = new TreeMap<>();
        List<Read> all = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            MeetingTrust others = fit(judged.stream().filter(one -> fold(one) != held).toList());
            judged.stream().filter(one -> fold(one) == held).forEach(one -> {
                double probability = others.of(one.signs);
                all.add(new Read(one, probability));
                int[] count = one.unseen ? reliability.computeIfAbsent((int) (TENTH * probability), tenth -> new int[2]) : new int[2];
                count[0] += one.right ? 1 : 0;
                count[1]++;
            });
        }
        return new Fitted(fit(judged), reliability, ranked(all), ranked(all.stream().filter(read -> read.judged.unseen).toList()));
    }

    /** The area under the ROC curve. */
    private static double ranked(List<Read> read) {
        double higher = 0;
        long pairs = 0;
        for (Read right : read) {
            for (Read wrong : read) {
                if (right.judged.right && !wrong.judged.right) {
                    pairs++;
                    higher += right.probability > wrong.probability ? 1 : right.probability == wrong.probability ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : higher / pairs;
    }

    private static Extractor extractor() {
        Gazetteer gazetteer = Gazetteer.standard();
        return new Extractor(NameFinders.standard(gazetteer), new CoreferenceResolver(gazetteer), new TimexTagger(), new RuleMeetingFinder(),
                new RuleStatementFinder(), new DatedHappenings());
    }

    private static int fold(Judged one) {
        return Math.floorMod(one.article.hashCode(), FOLDS);
    }

    private static List<Judged> judged(Path marks, Corpora corpora, Extractor extractor) throws IOException, KhabirException {
        Map<String, Map<Set<String>, Verdict>> verdicts = new HashMap<>();
        for (String line : Files.readAllLines(marks)) {
            String[] fields = line.split("\t");
            if (!line.startsWith("#") && fields.length >= 3) {
                verdicts.computeIfAbsent(fields[0], article -> new HashMap<>())
                        .put(names(Arrays.stream(fields[1].split("; "))), new Verdict(fields[2].equals("right"), fields.length > 3));
            }
        }
        List<Judged> judged = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpora.news())), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = JSON.readTree(line);
                Map<Set<String>, Verdict> known = verdicts.get(text.path("id").asText());
                if (known != null) {
                    add(judged, article(text), extractor, known);
                }
            }
        }
        boolean ofPassages = verdicts.keySet().stream().anyMatch(article -> article.startsWith(TaggedPassages.NAME));
        for (Article article : ofPassages ? TaggedPassages.read(corpora.tagged()) : List.<Article>of()) {
            if (verdicts.containsKey(article.id())) {
                add(judged, article, extractor, verdicts.get(article.id()));
            }
        }
        return judged;
    }

    private static Article article(JsonNode text) {
        return new Article(text.path("id").asText(), text.path("title").asText(), text.path("source").asText(), "", "",
                LocalDate.parse(text.path("published").asText()), "", text.path("body").asText());
    }

    /** However they are spelled. */
    private static Set<String> names(Stream<String> names) {
        return names.map(Normalizer::key).collect(Collectors.toSet());
    }

    private static void add(List<Judged> judged, Article article, Extractor extractor, Map<Set<String>, Verdict> verdicts) {
        Analysis analysis = extractor.analyze(article);
        List<Meeting> before = new ArrayList<>();
        for (Meeting meeting : analysis.meetings()) {
            Verdict verdict = verdicts.get(names(meeting.participants().stream().map(p -> analysis.entity(p.entityId()).map(Entity::name).orElse(""))));
            if (verdict != null) {
                judged.add(new Judged(article.id(), MeetingSigns.of(meeting, analysis.entities(), article, before), verdict.right, verdict.unseen));
            }
            before.add(meeting);
        }
    }

    private static MeetingTrust fit(List<Judged> judged) {
        List<Set<String>> held = judged.stream().map(Judged::allSigns).toList();
        Map<String, Integer> counts = new TreeMap<>();
        held.forEach(one -> one.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        List<String> signs = counts.entrySet().stream().filter(e -> e.getValue() >= RAREST).map(Map.Entry::getKey).toList();
        double[] weights = new OwlQn((w, gradient) -> evaluate(w, gradient, signs, judged, held), 0).minimize(signs.size(), ROUNDS, round -> { });
        Map<String, Double> named = new LinkedHashMap<>();
        for (int k = 0; k < weights.length; k++) {
            named.put(signs.get(k), weights[k]);
        }
        named.remove(WORKED_ON);
        return new MeetingTrust(named);
    }

    private static double evaluate(double[] weights, double[] gradient, List<String> signs, List<Judged> judged, List<Set<String>> held) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            double l2 = signs.get(k).equals(MeetingSigns.ALWAYS) || signs.get(k).equals(WORKED_ON) ? 0 : L2;
            gradient[k] = l2 * weights[k];
            loss += 0.5 * l2 * weights[k] * weights[k];
        }
        for (int i = 0; i < judged.size(); i++) {
            boolean right = judged.get(i).right;
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += held.get(i).contains(signs.get(k)) ? weights[k] : 0;
            }
            double probability = 1 / (1 + Math.exp(-sum));
            loss -= Math.log(Math.max(1e-12, right ? probability : 1 - probability));
            for (int k = 0; k < weights.length; k++) {
                gradient[k] += held.get(i).contains(signs.get(k)) ? probability - (right ? 1 : 0) : 0;
            }
        }
        return loss;
    }
}
