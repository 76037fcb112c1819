package org.khabir.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabir.extract.NameMention;
import org.khabir.extract.names.Confidence;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.model.EntityType;

/**
 * The names that stacked fields find in articles which they did not learn from: the articles are divided into parts, and each
 * part is read by a field that learned from the others.
 */
public final class Folds {

    /** A name found, whether rules and the first field have it alike, and whether it is right. */
    public record Found(int fold, NameMention name, boolean proposed, boolean right) {

        double probability() {
            return name.provenance().confidence();
        }
    }

    private final List<StackedTraining.Lesson> lessons;
    private final List<Found> found = new ArrayList<>();
    private final int folds;
    private final NameCounts proposedCounts = new NameCounts();
    private final NameCounts foundCounts = new NameCounts();

    private Folds(List<StackedTraining.Lesson> lessons, int folds) {
        this.lessons = lessons;
        this.folds = folds;
    }

    public static Folds run(StackedTraining training, List<StackedTraining.Lesson> lessons, int folds, IntConsumer afterFold) {
        Folds run = new Folds(lessons, folds);
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Integer> others = IntStream.range(0, lessons.size()).filter(i -> run.fold(i) != held).boxed().toList();
            SequenceModel model = training.train(others.stream().map(lessons::get).toList(), round -> { });
            IntStream.range(0, lessons.size()).filter(i -> run.fold(i) == held).forEach(i -> run.read(i, model));
            afterFold.accept(fold + 1);
        }
        return run;
    }

    /** Neighbours in the list of marks were read by the same annotator, so parts are runs of articles. */
    private int fold(int article) {
        return article * folds / lessons.size();
    }

    private void read(int article, SequenceModel model) {
        StackedTraining.Lesson lesson = lessons.get(article);
        List<MarkedArticle.Name> marked = lesson.marked().names();
        List<MarkedArticle.Name> proposed = lesson.reading().proposed().stream().map(Folds::name).toList();
        List<NameMention> names = lesson.reading().names(model, Confidence.plain());
        names.forEach(name -> found.add(new Found(fold(article), name, proposed.contains(name(name)), marked.contains(name(name)))));
        proposedCounts.add(marked, proposed);
        foundCounts.add(marked, names.stream().map(Folds::name).toList());
    }

    static MarkedArticle.Name name(NameMention mention) {
        return new MarkedArticle.Name(mention.span(), mention.type());
    }

    /** The names that were found, with the fields' probabilities for confidence. */
    public List<Found> found() {
        return found;
    }

    /** The names as rules and the first field have them together. */
    public NameCounts proposed() {
        return proposedCounts;
    }

    /** The names as the second field has them. */
    public NameCounts decided() {
        return foundCounts;
    }

    /** How right the confidence is, each part's fitted to the others. */
    public Reliability reliability() {
        Reliability reliability = new Reliability();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Confidence others = confidence(fold);
            found.stream().filter(each -> each.fold == held)
                    .forEach(each -> reliability.add(others.of(each.probability(), each.proposed, each.name.type()), each.right));
        }
        return reliability;
    }

    /** The curve of confidence fitted to all names found. */
    public Confidence confidence() {
        return confidence(-1);
    }

    /** The curve fitted to the names of all parts but one. */
    public Confidence confidence(int without) {
        ConfidenceFit fit = new ConfidenceFit();
        found.stream().filter(each -> each.fold != without)
                .forEach(each -> fit.add(each.probability(), each.proposed, each.name.type(), each.right));
        return fit.fitted();
    }
}
