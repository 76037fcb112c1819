package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.names.Confidence;
import org.khabir.extract.names.StackedReader;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.text.Document;

/** The second field, learned from sentences of our own. */
class StackedTrainingTest {

    private static final StackedReader READER = new StackedReader(Gazetteer.standard(), SequenceModels.shipped());
    private static final StackedTraining TRAINING = new StackedTraining(READER);

    @Test
    void takesWhatIsProposedBeforeItHasLearnedAnything() {
        SequenceModel untaught = TRAINING.train(List.of(), round -> { });

        assertThat(names("التقى الرئيس قيس سعيد وزير الدفاع في مدينة صفاقس.", untaught))
                .isEqualTo(READER.read(document("التقى الرئيس قيس سعيد وزير الدفاع في مدينة صفاقس.")).proposed().stream()
                        .map(StackedTrainingTest::line).toList()).contains("LOCATION صفاقس");
    }

    @Test
    void learnsNamesThatNothingProposes() {
        List<MarkedArticle> marked = new ArrayList<>();
        for (String place : List.of("الزعفران", "الكرمات", "السماق", "القصب", "الحنظل")) {
            marked.add(marked("أزيلت الفضلات قرب برزخ " + place + " مساء أمس.", "برزخ " + place, EntityType.LOCATION));
        }
        String unseen = "أزيلت الفضلات قرب برزخ الينبوت مساء أمس.";

        assertThat(names(unseen, TRAINING.train(TRAINING.lessons(marked), round -> { }))).containsExactly("LOCATION برزخ الينبوت");
        assertThat(names(unseen, TRAINING.train(List.of(), round -> { }))).doesNotContain("LOCATION برزخ الينبوت");
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfThreads() throws Exception {
        byte[] alone;
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            alone = one.submit(StackedTrainingTest::trained).get();
        }

        assertThat(trained()).isEqualTo(alone);
    }

    @Test
    void marksLieOnWords() {
        Document document = document("وصل إلى بنزرت وبالمنستير.");
        int start = document.body().indexOf("المنستير");
        MarkedArticle marked = new MarkedArticle(document.article(),
                List.of(new MarkedArticle.Name(new Span(start, start + "المنستير".length()), EntityType.LOCATION)));

        assertThat(marked.tags(document.sentences().getFirst())).containsExactly(0, 0, 0, 5, 0);
    }

    private static byte[] trained() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(TRAINING.train(TRAINING.lessons(List.of(marked("زار الوفد برزخ السماق أمس.", "برزخ السماق", EntityType.LOCATION),
                marked("قال فاضل الراوي إنه سيعود.", "فاضل الراوي", EntityType.PERSON))), round -> { }), out);
        return out.toByteArray();
    }

    private static MarkedArticle marked(String body, String name, EntityType type) {
        int start = body.indexOf(name);
        return new MarkedArticle(document(body).article(), List.of(new MarkedArticle.Name(new Span(start, start + name.length()), type)));
    }

    private static List<String> names(String body, SequenceModel stacked) {
        return READER.read(document(body)).names(stacked, Confidence.plain()).stream().map(StackedTrainingTest::line).toList();
    }

    private static String line(NameMention name) {
        return name.type() + " " + name.text();
    }

    private static Document document(String body) {
        return Document.of(new Article("a", "", "", "", "", null, "", body));
    }
}
