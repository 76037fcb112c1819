package org.khabir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;

/** The commands as a user types them, over the sample articles. */
class CommandLineTest {

    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void importsSearchesAndReports() throws IOException {
        Path made = folder.resolve("case");

        assertThat(run("import", made, SAMPLE)).isZero();
        assertThat(out.toString()).contains("New: 33. Already there: 0. Refused: 0.");

        assertThat(run("import", made, SAMPLE)).isZero();
        assertThat(out.toString()).contains("New: 0. Already there: 33.");

        assertThat(run("search", made, "كيان:\"خليفة حفتر\" مصدر:الضفتين", "--json")).isZero();
        JsonNode found = new ObjectMapper().readTree(out.toString());
        assertThat(found.get("total").asInt()).isPositive();
        assertThat(found.get("hits")).allSatisfy(hit -> assertThat(hit.get("source").asText()).isEqualTo("صحيفة الضفتين"));

        assertThat(run("report", made, "--out", folder.resolve("none.pdf"), "--article", "nonsense")).isEqualTo(1);
        assertThat(err.toString()).contains("“nonsense”");

        Path pdf = folder.resolve("report.pdf");
        assertThat(run("report", made, "--out", pdf, "--article", "libya-africom", "2023-09-22-africom")).isZero();
        assertThat(out.toString()).contains("report.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("خليفة حفتر").contains("مايكل لانغلي");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
        }
    }

    @Test
    void analyzesWithoutACase() throws IOException {
        Path results = folder.resolve("out");

        assertThat(run("analyze", SAMPLE.resolve("2016-03-31-abusitta.txt"), SAMPLE.resolve("libya-africom.json"), "--out", results,
                "--published", "2025-01-30")).isZero();

        assertThat(out.toString()).isEmpty();
        JsonNode dated = new ObjectMapper().readTree(results.resolve("2016-03-31-abusitta.json").toFile());
        assertThat(dated.path("article").path("published").asText()).isEqualTo("2016-03-31");
        JsonNode given = new ObjectMapper().readTree(results.resolve("libya-africom.json").toFile());
        assertThat(given.path("article").path("published").asText()).isEqualTo("2025-01-30");
        String body = new ObjectMapper().readTree(SAMPLE.resolve("libya-africom.json").toFile()).path("body").asText();
        assertThat(given.path("meetings")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(given.path("entities")).allSatisfy(entity -> assertThat(entity.path("mentions")).allSatisfy(mention ->
                assertThat(body.substring(mention.path("start").asInt(), mention.path("end").asInt())).isEqualTo(mention.path("text").asText())));
    }

    @Test
    void trainsWithWhatWasCheckedInACaseOrSaysWhatIsMissing() {
        Path made = folder.resolve("case");
        run("import", made, SAMPLE.resolve("libya-africom.json"));

        assertThat(run("train", "--case", made)).isEqualTo(1);
        assertThat(err.toString()).contains("40 names in 5 articles");
        assertThat(run("train", "--case", made, "--back", "--reanalyze")).isZero();
        assertThat(err.toString()).contains("model that comes with Khabir again").contains("analysed anew: 1");
        assertThat(run("train", "--case", made, "--out", folder)).isEqualTo(2);
    }

    @Test
    void refusesABrokenFileAloneAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"id\":");
        Files.writeString(folder.resolve("good.txt"), "التقى الوزير نظيره في تونس.");

        assertThat(run("import", folder.resolve("case"), folder.resolve("broken.json"), folder.resolve("good.txt"))).isZero();

        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith("Refused: “") && line.contains("broken.json"))
                .contains("New: 1. Already there: 0. Refused: 1.");
    }

    @Test
    void failuresAreOneSentenceAndExitCodeOne() {
        assertThat(run("search", folder.resolve("none"), "x")).isEqualTo(1);
        assertThat(err.toString().strip().lines()).hasSize(1).allMatch(line -> line.contains("none"));

        assertThat(run("import", folder.resolve("case"), folder.resolve("missing.txt"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "analyze", "search", "report", "nonsense", "--nonsense"})
    void wrongUsageIsExitCodeTwo(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "import", "analyze", "search", "report", "bench"})
    void everyCommandHasHelpInBothLanguages(String command) {
        for (Language language : Language.values()) {
            assertThat(run(language, List.of(command, "--help"))).isZero();
            assertThat(out.toString()).contains(command).contains(Messages.in(language).text("cli.argument.help"));
        }
    }

    private int run(Object... arguments) {
        return run(Language.ENGLISH, List.of(arguments));
    }

    private int run(Language language, List<Object> arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Console console = new Console(Messages.in(language), new PrintWriter(out, true), new PrintWriter(err, true));
        return Main.commandLine(console).execute(arguments.stream().map(Object::toString).toArray(String[]::new));
    }
}
