package org.khabir.heldout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.Extractor;
import org.khabir.model.Article;

/** The meetings of articles that were marked before the program read them. The bounds are a little below what is reached. */
class MarkedMeetingsTest {

    @ParameterizedTest
    @CsvSource({"meetings-1.tsv, 0.92, 0.92", "meetings-2.tsv, 0.86, 0.83", "meetings-3.tsv, 0.87, 0.85",
            "meetings-4.tsv, 0.75, 0.72", "meetings-5.tsv, 0.82, 0.75", "meetings-6.tsv, 0.87, 0.82", "meetings-7.tsv, 0.87, 0.8"})
    void meetings(String marks, double meetings, double participants) throws IOException {
        assumeTrue(Files.exists(Corpus.ANT) && Files.exists(Anercorp.TEXT), "No " + Corpus.ANT + " here: skipped");
        MeetingScore score = score(marks);
        SoftAssertions bounds = new SoftAssertions();
        bounds.assertThat(score.f1("meetings")).as("meetings: %s", score).isGreaterThan(meetings);
        bounds.assertThat(score.f1("participants")).as("participants: %s", score).isGreaterThan(participants);
        bounds.assertAll();
    }

    private static MeetingScore score(String marks) throws IOException {
        MarkedMeetings marked = MarkedMeetings.read(marks);
        Extractor extractor = Corpus.extractor();
        MeetingScore score = new MeetingScore();
        for (Article article : Corpus.articles(marked.byArticle().keySet())) {
            score.add(marked.byArticle().get(article.id()), extractor.analyze(article));
        }
        return score;
    }

    /** Prints the figures, how often meetings of each confidence are right, and every fault. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            MeetingScore score = score(file);
            System.out.println(file + ": " + score);
            score.reliability().forEach((confidence, share) -> System.out.println("  confidence " + confidence + ": " + share));
            score.faults.forEach(System.out::println);
        }
    }
}
