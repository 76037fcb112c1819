package org.khabir.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.IntStream;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.names.StackedReader;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.model.EntityType;

public final class NamesFolds {

    public static void main(String[] args) throws IOException {
        int folds = Integer.getInteger("folds", 5);
        SequenceModel field = SequenceModels.shipped();
        StackedTraining training = new StackedTraining(new StackedReader(Gazetteer.standard(), field));
        long t0 = System.nanoTime();
        List<StackedTraining.Lesson> all = training.lessons(MarkedNames.read(Path.of(args[0])));
        System.out.printf("%d articles, %d sentences %.1fs%n", all.size(), all.stream().mapToInt(l -> l.reading().features().size()).sum(), (System.nanoTime() - t0) / 1e9);
        int[][] base = new int[EntityType.values().length][3];
        int[][] stacked = new int[EntityType.values().length][3];
        List<double[]> confidences = new ArrayList<>();
        StringBuilder diffs = new StringBuilder();
        SequenceModel[] models = new SequenceModel[folds];
        IntStream.range(0, folds).parallel().forEach(fold -> {
            List<StackedTraining.Lesson> rest = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (i * folds / all.size() != fold) {
                    rest.add(all.get(i));
                }
            }
            models[fold] = training.train(rest, round -> { });
        });
        for (int i = 0; i < all.size(); i++) {
            StackedTraining.Lesson lesson = all.get(i);
            List<NameMention> names = lesson.reading().names(models[i * folds / all.size()]);
            count(lesson, lesson.reading().proposed(), base);
            count(lesson, names, stacked);
            diff(lesson, names, diffs, confidences);
        }
        System.out.println("weights " + models[0].features().size());
        print("proposed", base);
        print("stacked", stacked);
        reliability(confidences);
        java.nio.file.Files.writeString(Path.of("target/folds.txt"), diffs.toString());
    }

    private static void diff(StackedTraining.Lesson lesson, List<NameMention> names, StringBuilder out, List<double[]> confidences) {
        Set<String> gold = new LinkedHashSet<>();
        String body = lesson.marked().article().body();
        lesson.marked().names().forEach(n -> gold.add(n.span().start() + "-" + n.span().end() + " " + n.type()));
        Set<String> base = keys(lesson.reading().proposed());
        Set<String> got = keys(names);
        out.append("## ").append(lesson.marked().article().id()).append('\n');
        Set<String> union = new TreeSet<>(Comparator.comparing((String k) -> Integer.parseInt(k.substring(0, k.indexOf('-')))).thenComparing(k -> k));
        union.addAll(gold); union.addAll(base); union.addAll(got);
        for (String k : union) {
            String flags = (gold.contains(k) ? "G" : "-") + (base.contains(k) ? "B" : "-") + (got.contains(k) ? "S" : "-");
            if (flags.equals("GBS")) continue;
            int s = Integer.parseInt(k.substring(0, k.indexOf('-'))), e = Integer.parseInt(k.substring(k.indexOf('-') + 1, k.indexOf(' ')));
            String rule = names.stream().filter(n -> n.span().start() == s && n.span().end() == e).map(n -> n.provenance().rule() + String.format(" %.2f", n.provenance().confidence())).findFirst()
                .orElse(lesson.reading().proposed().stream().filter(n -> n.span().start() == s && n.span().end() == e).map(n -> n.provenance().rule()).findFirst().orElse(""));
            out.append(flags).append(' ').append(k.substring(k.indexOf(' ') + 1, k.indexOf(' ') + 4)).append(" [").append(body, s, e).append("] ").append(rule).append("   … ")
                .append(body.substring(Math.max(0, s - 30), Math.min(body.length(), e + 30)).replace('\n', ' ')).append('\n');
        }
        names.forEach(n -> confidences.add(new double[] {n.provenance().confidence(), gold.contains(key(n)) ? 1 : 0, n.type().ordinal(), base.contains(key(n)) ? 1 : 0}));
    }

    private static String key(NameMention n) { return n.span().start() + "-" + n.span().end() + " " + n.type(); }
    private static Set<String> keys(List<NameMention> names) { Set<String> k = new LinkedHashSet<>(); names.forEach(n -> k.add(key(n))); return k; }

    private static void count(StackedTraining.Lesson lesson, List<NameMention> found, int[][] counts) {
        Set<String> gold = new HashSet<>();
        lesson.marked().names().forEach(n -> { gold.add(n.span().start() + "-" + n.span().end() + " " + n.type()); counts[n.type().ordinal()][1]++; });
        found.forEach(n -> { counts[n.type().ordinal()][2]++; if (gold.contains(key(n))) counts[n.type().ordinal()][0]++; });
    }

    private static void print(String what, int[][] counts) {
        int[] sum = new int[3];
        StringBuilder line = new StringBuilder();
        for (EntityType t : EntityType.values()) {
            int[] c = counts[t.ordinal()];
            for (int k = 0; k < 3; k++) sum[k] += c[k];
            line.append(String.format(" %s %.3f (%d/%d/%d)", t.name().substring(0, 3), 2.0 * c[0] / (c[1] + c[2]), c[0], c[1], c[2]));
        }
        System.out.printf("%-9s P %.3f R %.3f F %.4f |%s%n", what, 1.0 * sum[0] / sum[2], 1.0 * sum[0] / sum[1], 2.0 * sum[0] / (sum[1] + sum[2]), line);
    }

    private static void reliability(List<double[]> all) {
        double ece = 0;
        for (int b = 0; b < 10; b++) {
            double c = 0, r = 0; int n = 0;
            for (double[] x : all) if (Math.min(9, (int) (x[0] * 10)) == b) { c += x[0]; r += x[1]; n++; }
            if (n > 0) { System.out.printf("  %.1f: n %d mean %.3f right %.3f%n", b / 10.0, n, c / n, r / n); ece += Math.abs(c - r); }
        }
        System.out.printf("ECE %.4f%n", ece / all.size());
    }
}
