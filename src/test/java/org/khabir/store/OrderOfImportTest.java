package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.ArticleSink;
import org.khabir.ingest.Ingest;
import org.khabir.ingest.Refusal;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityOffer;
import org.khabir.model.GatheredMeeting;

/** Real articles, extracted as the program does, make the same case in whatever order they come. */
class OrderOfImportTest {

    private static final Path CORPUS = Path.of("../shared/corpora/ant/ant.jsonl.gz");
    private static final int EVERY = 50;
    private static final int ARTICLES = 200;

    @TempDir
    Path folder;

    /** What the order must not change. */
    private record Seen(List<CaseEntity> entities, List<GatheredMeeting> meetings, List<String> offers) {
    }

    @Test
    void theSampleInThreeOrders() throws KhabirException {
        List<Article> articles = new ArrayList<>();
        Ingest ingest = new Ingest();
        for (Path file : ingest.files(Path.of("sample-data"))) {
            ingest.read(file, new ArticleSink() {
                @Override
                public void article(Path from, Article article) {
                    articles.add(article);
                }

                @Override
                public void refused(Refusal refusal) {
                    throw new IllegalStateException(refusal.reason());
                }
            });
        }
        assertThat(articles).hasSizeGreaterThan(15);
        inThreeOrders(articles);
    }

    @Test
    void twoHundredOfNewsInThreeOrders() throws IOException, KhabirException {
        assumeTrue(Files.exists(CORPUS), "No " + CORPUS + " here: skipped");
        List<Article> articles = corpus();
        assertThat(articles).hasSize(ARTICLES);
        inThreeOrders(articles);
    }

    private void inThreeOrders(List<Article> articles) throws KhabirException {
        Extractor extractor = extractor();
        List<AnalyzedArticle> analyzed = new ArrayList<>(articles.stream().map(a -> new AnalyzedArticle(a, extractor.analyze(a))).toList());
        Seen first = null;
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(analyzed, new Random(seed));
            try (CaseStore store = CaseStore.create(folder.resolve("order" + seed))) {
                Seen seen = seen(store, analyzed);
                first = first == null ? seen : first;
                assertThat(seen).isEqualTo(first);
                assertThat(seen.entities).anyMatch(entity -> entity.names().size() > 1);
            }
        }
    }

    /** With a merge made halfway. */
    private static Seen seen(CaseStore store, List<AnalyzedArticle> analyzed) throws KhabirException {
        int half = analyzed.size() / 2;
        store.add(analyzed.subList(0, half));
        store.edit(EditLabel.of("edit.entity.merge", "تونس وليبيا"), new Edit.PutDecision(
                new Decision.Same("d", Instant.EPOCH, List.of("LOCATION تونس", "LOCATION ليبيا"))));
        for (int from = half; from < analyzed.size(); from += 13) {
            store.add(analyzed.subList(from, Math.min(from + 13, analyzed.size())));
        }
        return new Seen(store.entities().stream().map(OrderOfImportTest::inAnyOrder).toList(), store.gatheredMeetings(),
                store.offers().stream().map(OrderOfImportTest::pair).toList());
    }

    private static String pair(EntityOffer offer) {
        return offer.first().key() + " " + offer.second().key() + " " + offer.reason() + " " + offer.score();
    }

    private static CaseEntity inAnyOrder(CaseEntity entity) {
        return new CaseEntity(entity.key(), entity.type(), entity.name(), entity.nameEn(), entity.aliases(), entity.mentions(),
                entity.confidence(), entity.articleIds().stream().sorted().toList(), entity.names(), entity.roles(), entity.sides(), entity.reviewed());
    }

    private static Extractor extractor() {
        Gazetteer gazetteer = Gazetteer.standard();
        return new Extractor(NameFinders.standard(gazetteer), new CoreferenceResolver(gazetteer), new TimexTagger(),
                new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());
    }

    private static List<Article> corpus() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null && articles.size() < ARTICLES; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    JsonNode text = json.readTree(line);
                    articles.add(new Article(text.path("id").asText(), text.path("title").asText(), text.path("source").asText(), "", "",
                            LocalDate.parse(text.path("published").asText()), "", text.path("body").asText()));
                }
            }
        }
        return articles;
    }
}
