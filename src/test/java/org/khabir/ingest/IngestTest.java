package org.khabir.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;

class IngestTest {

    private static final String BODY = "التقى الوزير نظيره في طرابلس (أفريكوم) يوم 3 فيفري ٢٠١٧، وقالت الوزارة إنّ اللقاء كان مثمراً.";

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256"})
    void readsPlainTextInEveryCharacterSetOfTheRegion(String charset) throws IOException, KhabirException {
        String text = (BODY + "\r\n").repeat(3);
        Files.write(folder.resolve("خبر.txt"), text.getBytes(Charset.forName(charset)));

        read(folder);

        String expected = charset.equals("windows-1256") ? BODY.replace("٢٠١٧", "????") : BODY;
        assertThat(articles).extracting(Article::body).containsExactly((expected + "\n").repeat(3).strip());
        assertThat(articles).extracting(Article::id).containsExactly("خبر");
    }

    @Test
    void readsTheHeadOfATextFile() throws IOException, KhabirException {
        Files.writeString(folder.resolve("a.txt"), "العنوان: لقاء في تونس\nالمصدر: صحيفة\nالتاريخ: ٢٠٢١/٠٣/١٥\n\n" + BODY + "\n\nفقرة: ثانية");

        read(folder);

        Article article = articles.getFirst();
        assertThat(article.title()).isEqualTo("لقاء في تونس");
        assertThat(article.source()).isEqualTo("صحيفة");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 15));
        assertThat(article.body()).isEqualTo(BODY + "\n\nفقرة: ثانية");
    }

    @Test
    void aColonInAFirstLineIsNoHead() throws IOException, KhabirException {
        Files.writeString(folder.resolve("a.txt"), "المصدر: قال الوزير إن الأمر انتهى.\n" + BODY);

        read(folder);

        assertThat(articles.getFirst().body()).startsWith("المصدر: قال");
    }

    @Test
    void readsASavedPageWithItsMetadata() throws IOException, KhabirException {
        String page = """
                <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
                <meta property="og:title" content="زيارة إلى بنغازي"><meta property="og:site_name" content="الراصد">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-04-04T10:00:00+02:00","author":{"name":"هيئة التحرير"}}</script>
                </head><body><nav><a href="/">الرئيسية</a></nav><article><h1>زيارة إلى بنغازي</h1>
                <p>%s</p><p>فقرة ثانية طويلة بما يكفي ليعدّها القارئ نصاً: %s</p></article><footer>حقوق النشر</footer></body></html>
                """.formatted(BODY, BODY);
        Files.writeString(folder.resolve("page.html"), page);

        read(folder);

        Article article = articles.getFirst();
        assertThat(article.title()).isEqualTo("زيارة إلى بنغازي");
        assertThat(article.source()).isEqualTo("الراصد");
        assertThat(article.author()).isEqualTo("هيئة التحرير");
        assertThat(article.published()).isEqualTo(LocalDate.of(2019, 4, 4));
        assertThat(article.body()).startsWith(BODY + "\n").doesNotContain("الرئيسية", "حقوق النشر");
    }

    @Test
    void readsAPageThatDeclaresItsOldCharacterSet() throws IOException, KhabirException {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"><title>خبر</title></head><body><p>"
                + BODY.replace("٢٠١٧", "2017") + "</p></body></html>";
        Files.write(folder.resolve("old.htm"), page.getBytes(Charset.forName("windows-1256")));

        read(folder);

        assertThat(articles.getFirst().body()).contains("أفريكوم");
    }

    @Test
    void readsJsonAsObjectArrayAndLinesAndKeepsBodiesToTheLetter() throws IOException, KhabirException {
        Files.writeString(folder.resolve("a.json"), "{\"id\":\"one\",\"body\":\" %s \",\"published\":\"2017-02-03\",\"x\":1}".formatted(BODY));
        Files.writeString(folder.resolve("b.json"), "[{\"id\":2,\"body\":\"نص\"},{\"title\":\"بلا معرّف\",\"body\":\"نص آخر\"}]");
        Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"4\",\"body\":\"س\"}\n\n{broken\n{\"id\":\"5\",\"body\":\"ص\"}\n");

        read(folder);

        assertThat(articles).extracting(Article::id).hasSize(5).contains("one", "2", "4", "5");
        assertThat(articles.getFirst().body()).isEqualTo(" " + BODY + " ");
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason().key()).isEqualTo("errors.ingest.broken-line");
            assertThat(refusal.reason().getMessage()).contains("Line 3", "c.jsonl");
        });
    }

    @Test
    void readsGzippedLines() throws IOException, KhabirException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write("{\"id\":\"1\",\"body\":\"نص\"}\n{\"id\":\"2\",\"body\":\"نص\"}".getBytes(StandardCharsets.UTF_8));
        }

        read(folder);

        assertThat(articles).extracting(Article::id).containsExactly("1", "2");
    }

    @Test
    void readsFilesOfDocElementsThatAreNoXml() throws IOException, KhabirException {
        Files.writeString(folder.resolve("docs.txt"), """
                <DOC>
                <DOCNO>X-1</DOCNO>
                <URL>http://example.org/?a=1&b=2</URL>
                <SRC>إذاعة</SRC>
                <CAT>politic</CAT>
                <TITLE>أ & ب < ج</TITLE>
                <TIME>2016-12-10T10:18:00+01:00</TIME>
                <TEXT>
                سطر أول.
                سطر ثان.
                </TEXT>
                </DOC>
                <DOC><DOCNO>X-2</DOCNO><TEXT> </TEXT></DOC>
                """);

        read(folder);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("X-1");
            assertThat(article.title()).isEqualTo("أ & ب < ج");
            assertThat(article.published()).isEqualTo(LocalDate.of(2016, 12, 10));
            assertThat(article.body()).isEqualTo("سطر أول.\nسطر ثان.");
        });
        assertThat(refusals).extracting(refusal -> refusal.reason().key()).containsExactly("errors.ingest.empty");
    }

    @Test
    void refusesWhatItCannotReadAloneWithTheReason() throws IOException, KhabirException {
        Files.writeString(folder.resolve("a-broken.json"), "{\"id\": ");
        Files.write(folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7});
        Files.writeString(folder.resolve("c-empty.txt"), " \n ");
        Files.write(folder.resolve("d.pdf"), new byte[] {'%', 'P', 'D', 'F'});
        Files.writeString(folder.resolve("e-good.txt"), BODY);
        Files.write(folder.resolve("f-broken.jsonl.gz"), new byte[] {1, 2, 3});

        read(folder);

        assertThat(articles).extracting(Article::id).containsExactly("e-good");
        assertThat(refusals).extracting(refusal -> refusal.reason().key()).containsExactly("errors.ingest.broken",
                "errors.ingest.not-text", "errors.ingest.empty", "errors.ingest.unknown-format", "errors.ingest.unreadable");
        assertThat(refusals).allMatch(refusal -> refusal.reason().getMessage().contains(refusal.file().toString()));
    }

    @Test
    void readsFoldersRecursivelyInOrderWithoutHiddenFiles() throws IOException, KhabirException {
        Files.createDirectories(folder.resolve("ب/ج"));
        Files.writeString(folder.resolve("ب/ج/2.txt"), BODY);
        Files.writeString(folder.resolve("1.txt"), BODY);
        Files.writeString(folder.resolve(".hidden.txt"), BODY);

        read(folder);

        assertThat(articles).extracting(Article::id).containsExactly("1", "2");
    }

    @Test
    void aMissingPathIsSaidSo() {
        assertThatThrownBy(() -> new Ingest().files(folder.resolve("none"))).isInstanceOf(KhabirException.class)
                .hasMessageContaining("none");
    }

    @ParameterizedTest
    @CsvSource({"2017-02-03T10:00:00Z,2017-02-03", "٣/٢/٢٠١٧,2017-02-03", "20170203,2017-02-03", "'Fri, 3 Feb 2017 10:00:00 GMT',2017-02-03",
            "3 February 2017,2017-02-03", "2017-13-45,", "غدا,"})
    void readsDaysFromMetadata(String text, LocalDate day) {
        assertThat(Dates.parse(text)).isEqualTo(day);
    }

    private void read(Path path) throws KhabirException {
        Ingest ingest = new Ingest();
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Path file, Article article) {
                articles.add(article);
            }

            @Override
            public void refused(Refusal refusal) {
                refusals.add(refusal);
            }
        };
        for (Path file : ingest.files(path)) {
            ingest.read(file, sink);
        }
    }
}
