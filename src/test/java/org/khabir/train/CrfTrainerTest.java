package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;

class CrfTrainerTest {

    private static final Tags TAGS = new Tags(List.of("PER", "LOC"));
    private static final WordTable TABLE = new WordTable(List.of("الوزير", "مدينه"),
            new byte[] {60, 60}, new int[][] {{0, 3}, {1, 4}});
    private static final String SENTENCES = """
            التقى O
            الوزير O
            قاسم B-PER
            الزهراني I-PER
            في O
            مدينة O
            صبراتة B-LOC

            وصل O
            الوزير O
            مراد B-PER
            الهاشمي I-PER
            إلى O
            مدينة O
            زوارة B-LOC

            زار O
            الوزير O
            نبيل B-PER
            الشريف I-PER
            أمس O
            مدينة O
            غدامس B-LOC
            """;

    @TempDir
    Path folder;

    @Test
    void theGradientIsTheSlopeOfTheValue() {
        Random random = new Random(1);
        Example first = new Example(new int[][] {{0, 1}, {2}, {1, 3}}, new int[] {0, 1, 2}, 1);
        Example second = new Example(new int[][] {{3, 0}, {2, 2}}, new int[] {3, 0}, 0.5);
        CrfObjective objective = new CrfObjective(List.of(first, second), 4, TAGS, 0.1);
        double[] point = random.doubles(objective.size(), -1, 1).toArray();
        double[] gradient = new double[point.length];
        objective.evaluate(point, gradient);
        for (int p = 0; p < point.length; p++) {
            double slope = (valueBeside(objective, point, p, 1e-5) - valueBeside(objective, point, p, -1e-5)) / 2e-5;
            assertThat(gradient[p]).as("parameter %d", p).isCloseTo(slope, within(1e-6));
        }
    }

    private static double valueBeside(CrfObjective objective, double[] point, int p, double by) {
        double[] beside = point.clone();
        beside[p] += by;
        return objective.evaluate(beside, new double[point.length]);
    }

    @Test
    void absoluteValuesKeepSmallParametersAtZero() {
        OwlQn.Objective bowl = (at, slope) -> {
            double[] middle = {3, 0.5, -2};
            Arrays.setAll(slope, p -> at[p] - middle[p]);
            return Arrays.stream(slope).map(s -> s * s / 2).sum();
        };
        double[] lowest = new OwlQn(bowl, 1).minimize(3, 50, round -> { });

        assertThat(lowest).containsExactly(new double[] {2, 0, -1}, within(1e-4));
    }

    @Test
    void findsUnseenNamesInTheSamePlaces() throws IOException {
        SequenceModel model = train();
        TaggedSentence unseen = sentences("غادر O\nالوزير O\nسمير B-PER\nالعلوي I-PER\nمدينة O\nمصراتة B-LOC\n").getFirst();
        int[] found = best(model, unseen);

        assertThat(TaggedCorpus.written(unseen, found, TAGS)).isEqualTo(unseen.written());
    }

    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void aModelReadFromItsFileFindsWhatTheTrainedOneFinds() throws IOException {
        SequenceModel trained = train();
        SequenceModel read = ModelFile.read(new ByteArrayInputStream(bytes(trained)));
        TaggedSentence sentence = sentences(SENTENCES).get(1);

        assertThat(read.tags()).isEqualTo(trained.tags());
        assertThat(read.table().words()).isEqualTo(trained.table().words());
        assertThat(read.table().classes("مدينه")).containsExactly(1, 4);
        assertThat(best(read, sentence))
                .isEqualTo(best(trained, sentence));
        assertThat(bytes(read)).isEqualTo(bytes(ModelFile.read(new ByteArrayInputStream(bytes(read)))));
    }

    @Test
    void theMeanOfTwoModelsScoresAsTheMeanOfTheirScores() throws IOException {
        SequenceModel first = ModelFile.read(new ByteArrayInputStream(bytes(train())));
        List<CrfTrainer.Featured> one = CrfTrainer.featured(sentences(SENTENCES).subList(0, 1), TAGS, TABLE, Gazetteer.standard());
        SequenceModel second = ModelFile.read(new ByteArrayInputStream(bytes(
                new CrfTrainer(TAGS, new CrfTrainer.Settings(0.1, 0.01, 10, 1)).train(one, TABLE, round -> { }))));
        SequenceModel mean = ModelMean.of(first, second);
        TaggedSentence sentence = sentences(SENTENCES).get(2);
        double[][] a = first.scorer(Gazetteer.standard()).scores(sentence.tokens());
        double[][] b = second.scorer(Gazetteer.standard()).scores(sentence.tokens());
        double[][] both = mean.scorer(Gazetteer.standard()).scores(sentence.tokens());
        for (int i = 0; i < both.length; i++) {
            for (int tag = 0; tag < TAGS.size(); tag++) {
                assertThat(both[i][tag]).isCloseTo((a[i][tag] + b[i][tag]) / 2, within(1e-4));
            }
        }
    }

    private static int[] best(SequenceModel model, TaggedSentence sentence) {
        return model.tagger(Gazetteer.standard()).tag(List.of(sentence.tokens())).getFirst().best();
    }

    private SequenceModel train() throws IOException {
        List<CrfTrainer.Featured> featured = CrfTrainer.featured(sentences(SENTENCES), TAGS, TABLE, Gazetteer.standard());
        return new CrfTrainer(TAGS, new CrfTrainer.Settings(0.01, 0.01, 40, 1)).train(featured, TABLE, round -> { });
    }

    private List<TaggedSentence> sentences(String text) throws IOException {
        Path file = folder.resolve("tagged.txt");
        Files.writeString(file, text.replace(' ', '\t'));
        return TaggedCorpus.read(file);
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }
}
