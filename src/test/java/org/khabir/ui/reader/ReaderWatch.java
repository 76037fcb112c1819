package org.khabir.ui.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.text.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the reader takes to open an article of 20,000 words, and to draw its marks anew: {@code mvn test -Dtest=ReaderWatch}. The times are the FX
 * thread's own, so that a busy machine does not count; with layout, and with painting by the software renderer.
 */
class ReaderWatch extends ReaderFixture {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderWatch.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 40;
    private static final String SENTENCE = "التقى المبعوث الأممي غسان سلامة في مدينة بنغازي يوم 5 أبريل 2019 القائد العام (حفتر) وبحث معه عمل لجنة 5+5. ";

    private final String body = IntStream.range(0, 250).mapToObj(i -> SENTENCE.repeat(4).strip()).collect(Collectors.joining("\n"));

    @Test
    void openAndRepaint() {
        open(Sample.BODY);
        run(() -> reader.style().fontSizeProperty().set(14));
        List<Token> words = MixedArticles.words(body);
        Sheet few = sheet("few", words, words.size() / 500);
        Sheet all = sheet("all", words, 1);
        LOG.info("{} words; {} marks, {} marks", words.size(), Marks.of(few).size(), Marks.of(all).size());
        Sheet small = Sample.sheet(Sample.article(), Sample.analysis());
        measure("open, 500 marks", i -> reader.show(i % 2 == 0 ? few : small), 2);
        measure("open, a mark on every word", i -> reader.show(i % 2 == 0 ? all : small), 2);
        run(() -> reader.show(few));
        measure("repaint, 500 marks in the article", i -> toggle(), 1);
        run(() -> reader.show(all));
        pulse();
        LOG.info("{} marks in sight", fx(() -> page.blockViews().stream().filter(view -> view.isVisible())
                .mapToInt(view -> reader.shownMarksProperty().get().in(reader.bodyProperty().get().blockAt(view.block().span().start())).size()).sum()));
        measure("repaint, a mark on every word", i -> toggle(), 1);
        measure("scroll by a line", i -> page.scrollBy(30), 1);
    }

    private void toggle() {
        if (!reader.style().layers().remove(Layer.EVENT)) {
            reader.style().layers().add(Layer.EVENT);
        }
    }

    /** @param every only every so manieth call is counted */
    private void measure(String name, IntConsumer action, int every) {
        List<Double> laidOut = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int i = round;
            double[] times = fx(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                action.accept(i);
                view.applyCss();
                view.layout();
                long layout = THREADS.getCurrentThreadCpuTime();
                view.snapshot(null, null);
                return new double[] {millis(layout - start), millis(THREADS.getCurrentThreadCpuTime() - start)};
            });
            if (round % every == 0) {
                laidOut.add(times[0]);
                painted.add(times[1]);
            }
        }
        LOG.info("{}: first {} ms, then median {} ms; painted as well {} ms", name, laidOut.getFirst(), median(laidOut), median(painted));
    }

    private Sheet sheet(String id, List<Token> words, int step) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < words.size(); i += step) {
            Mention mention = new Mention(words.get(i).span(), words.get(i).span().of(body), MentionKind.NAME, Sample.RULE);
            entities.add(new Entity("e" + i, EntityType.values()[i % EntityType.values().length], mention.text(), null, List.of(mention), List.of(), Sample.RULE));
        }
        Article article = Sample.article(id, body);
        return Sample.bare(article, new Analysis(id, entities, List.of(), List.of(), List.of()));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0;
    }
}
