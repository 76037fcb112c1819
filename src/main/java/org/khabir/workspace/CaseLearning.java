package org.khabir.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.khabir.extract.Extractor;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.JudgedName;
import org.khabir.model.MentionKind;
import org.khabir.model.NamedEntry;
import org.khabir.review.JudgedNames;
import org.khabir.review.ReviewedArticle;
import org.khabir.store.CaseStore;
import org.khabir.train.CaseTraining;
import org.khabir.train.CheckedArticle;
import org.khabir.train.MarkedArticle;
import org.khabir.train.NamesScore;

/**
 * Trains the names' model with the articles whose names an analyst checked, and tries before what that is worth: the articles
 * are divided into five parts, and each is read with what the others taught.
 */
final class CaseLearning {

    private static final int PARTS = 5;

    private final CaseStore store;
    private final Function<CaseKnowledge, Extractor> extractors;
    private final BackgroundJob<Learning> job;
    private final List<NamedEntry> own;
    private final List<Checked> articles;

    /** An article with what was said of it, and what that teaches. */
    private record Checked(ReviewedArticle reviewed, CheckedArticle lesson) {
    }

    CaseLearning(CaseStore store, Function<CaseKnowledge, Extractor> extractors, BackgroundJob<Learning> job) throws KhabirException {
        this.store = store;
        this.extractors = extractors;
        this.job = job;
        this.own = store.namedEntries();
        this.articles = checked(store);
    }

    private static List<Checked> checked(CaseStore store) throws KhabirException {
        return store.reviewedArticles().stream().map(each -> new Checked(each, CheckedArticle.of(each)))
                .filter(each -> !each.lesson.sentences().isEmpty()).toList();
    }

    static LearningMaterial material(CaseStore store) throws KhabirException {
        return material(checked(store), store);
    }

    private static LearningMaterial material(List<Checked> articles, CaseStore store) throws KhabirException {
        return new LearningMaterial(articles.size(), articles.stream().mapToInt(each -> each.lesson.names().size()).sum(),
                store.ownModel().map(model -> model.made()).orElse(null));
    }

    /** @throws KhabirException where there is too little to learn from */
    Learning run() throws KhabirException {
        LearningMaterial material = material(articles, store);
        if (!material.isEnough()) {
            throw new KhabirException("errors.workspace.too-little-to-learn", LearningMaterial.LEAST_NAMES, LearningMaterial.LEAST_ARTICLES,
                    material.names(), material.articles());
        }
        CaseTraining training = new CaseTraining(own);
        List<CaseTraining.Lesson> lessons = articles.stream().map(each -> training.lesson(each.lesson)).toList();
        NamesScore shipped = NamesScore.NONE;
        NamesScore names = NamesScore.NONE;
        NamesScore model = NamesScore.NONE;
        for (int part = 0; part < PARTS; part++) {
            job.report(part, PARTS + 1, "");
            List<Integer> others = indices(part, false);
            List<JudgedName> judged = JudgedNames.of(others.stream().map(i -> articles.get(i).reviewed).toList());
            SequenceModel trained = training.train(others.stream().map(lessons::get).toList(), this::requireGoingOn);
            shipped = shipped.plus(score(part, new CaseKnowledge(own, List.of(), null)));
            names = names.plus(score(part, new CaseKnowledge(own, judged, null)));
            model = model.plus(score(part, new CaseKnowledge(own, judged, trained)));
        }
        job.report(PARTS, PARTS + 1, "");
        String file = new ModelFolder(store.folder()).keep(training.train(lessons, this::requireGoingOn));
        job.report(PARTS + 1, PARTS + 1, "");
        return new Learning(material, shipped, names, model, file);
    }

    private List<Integer> indices(int part, boolean within) {
        return IntStream.range(0, articles.size()).filter(i -> i % PARTS == part == within).boxed().toList();
    }

    private NamesScore score(int part, CaseKnowledge knowledge) {
        Extractor extractor = extractors.apply(knowledge);
        return indices(part, true).parallelStream().map(i -> score(articles.get(i).lesson, extractor)).reduce(NamesScore.NONE, NamesScore::plus);
    }

    private NamesScore score(CheckedArticle checked, Extractor extractor) {
        requireGoingOn();
        Analysis analysis = extractor.analyze(checked.article());
        List<MarkedArticle.Name> found = new ArrayList<>();
        analysis.entities().forEach(entity -> entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME && checked.covers(mention.span()))
                .forEach(mention -> found.add(new MarkedArticle.Name(mention.span(), entity.type()))));
        return NamesScore.of(checked.names(), found);
    }

    private void requireGoingOn() {
        if (job.isCancelled()) {
            throw new CancellationException();
        }
    }
}
