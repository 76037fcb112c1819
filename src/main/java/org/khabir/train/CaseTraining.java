package org.khabir.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.names.StackedReader;
import org.khabir.extract.names.StackedReading;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.model.NamedEntry;
import org.khabir.text.Document;
import org.khabir.text.Sentence;

/**
 * Trains the second field, which decides about names, further with articles that an analyst checked. Penalties are on the way
 * from the shipped weights, so that what the articles say nothing of stays as it is; the corpora are not needed. The same
 * articles give the same model.
 */
public final class CaseTraining {

    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(0.05, 0.3, 40, 1);

    private final SequenceModel shipped = SequenceModels.stacked();
    private final StackedReader reader;

    /** What an article teaches: the features and tags of its checked sentences. */
    public record Lesson(List<CrfTrainer.Featured> sentences) {
    }

    /**
     * @param own the case's list of names. What the articles' own names teach is left out, lest the field trusts in lists that
     *            hold all the names it learns from
     */
    public CaseTraining(List<NamedEntry> own) {
        reader = new StackedReader(Gazetteer.standard().with(own), SequenceModels.shipped());
    }

    public Lesson lesson(CheckedArticle checked) {
        MarkedArticle marked = new MarkedArticle(checked.article(), checked.names());
        StackedReading reading = reader.read(Document.of(checked.article()));
        List<CrfTrainer.Featured> featured = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (checked.sentences().contains(sentences.get(s).span())) {
                featured.add(new CrfTrainer.Featured(reading.features().get(s), marked.tags(sentences.get(s)), 1));
            }
        }
        return new Lesson(featured);
    }

    /**
     * A field that is the shipped one but for what the lessons say otherwise, as its file keeps it.
     *
     * @param afterRound runs after each round of training; what it throws breaks training off
     */
    public SequenceModel train(List<Lesson> lessons, Runnable afterRound) {
        List<CrfTrainer.Featured> sentences = lessons.stream().flatMap(lesson -> lesson.sentences.stream()).toList();
        SequenceModel trained = new CrfTrainer(shipped.tags(), SETTINGS).train(sentences, shipped, round -> afterRound.run());
        try {
            return ModelFile.asKept(trained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
