package org.khabir.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabir.extract.NameMention;
import org.khabir.extract.names.Confidence;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.model.EntityType;
import org.khabir.model.Span;

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
        Set<MarkedArticle.Name> wanted = new HashSet<>(lesson.marked().names());
        Set<MarkedArticle.Name> proposed = new HashSet<>(lesson.reading().proposed().stream().map(Folds::name).toList());
        for (NameMention name : lesson.reading().names(model, Confidence.plain())) {
            found.add(new Found(fold(article), name, proposed.contains(name(name)), wanted.contains(name(name))));
        }
    }

    static MarkedArticle.Name name(NameMention mention) {
        return new MarkedArticle.Name(mention.span(), mention.type());
    }

    /** The names that were found, with the fields' probabilities for confidence. */
    public List<Found> found() {
        return found;
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
