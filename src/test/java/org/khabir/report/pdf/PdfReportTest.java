package org.khabir.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeType;
import org.khabir.model.Topic;
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {

    private static final String BODY = """
            التقى رئيس المجلس الرئاسي محمد المنفي، أمس الثلاثاء في طرابلس، قائد القيادة العسكرية في أفريقيا (أفريكوم AFRICOM) الجنرال مايكل لانغلي، وبحث معه “سبل توسيع التعاون الأمني” ودعم اللجنة 5+5.
            قالَ المتحدّثُ إنّ اللّقاءَ «مثمِر» لأنّه جاء بعد اتفاق ٢٣ أكتوبر 2020، وإن بطاريات إس-300 وإس-400 نُقلت إلى قاعدة الخادم [شرق بنغازي]، والله أعلم؛ الإسلام والآثار ولآلئ.
            """.strip();
    private static final Provenance FOUND = Provenance.of("test", "test", 0.9);

    @TempDir
    Path folder;

    @BeforeAll
    static void validators() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackWordForWordAndIsSearchable(Language language) throws IOException, KhabirException {
        Path pdf = write(report(language, 1));

        String text = textOf(pdf);

        assertThat(missing(BODY, text)).isEmpty();
        assertThat(text).contains("محمد المنفي").contains("أفريكوم").contains("AFRICOM");
        assertThat(text.codePoints()).noneMatch(c -> c >= 0xE000 && c <= 0xF8FF || c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_2_A"})
    void isAccessibleAndArchivable(PDFAFlavour flavour) throws Exception {
        Path pdf = write(report(Language.ARABIC, 3));

        try (PDFAParser parser = Foundries.defaultInstance().createParser(Files.newInputStream(pdf), flavour)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertThat(result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage() + " " + a.getLocation().getContext())
                    .distinct().limit(10)).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void hasABookmarkAnArticleAndANoteForEveryAnnotatedPassage() throws IOException, KhabirException {
        Path pdf = write(report(Language.ARABIC, 3));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
            List<String> notes = new ArrayList<>();
            for (var page : document.getPages()) {
                page.getAnnotations().forEach(annotation -> notes.add(annotation.getContents()));
            }
            assertThat(notes).hasSize(3).containsOnly("تعاون: مهم");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("تقرير");
        }
    }

    @Test
    void aWordWiderThanThePageAndLettersThatTheFontLacksAreWritten() throws IOException, KhabirException {
        String address = "https://example.org/" + "a".repeat(300);
        Article article = new Article("x", "عنوان", "", "", "", null, "", "نص 🙂 " + address + " نهاية\u200F.");
        Path pdf = write(new Report("تقرير", "قضية", Instant.EPOCH, Wording.of(Language.ARABIC),
                List.of(new ReportArticle(article, Analysis.empty("x"), List.of())), List.of()));

        assertThat(textOf(pdf).replaceAll("[\\s\\p{Cf}]", "")).contains(address).contains("نهاية");
    }

    @Test
    void cancellingLeavesNoFileAndTheOldOneAlone() throws IOException, KhabirException {
        Path pdf = Files.writeString(folder.resolve("old.pdf"), "old");

        boolean written = new PdfReportWriter().write(report(Language.ARABIC, 2), pdf, done -> { }, () -> true);

        assertThat(written).isFalse();
        assertThat(pdf).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(pdf);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("none/report.pdf");

        assertThatThrownBy(() -> new PdfReportWriter().write(report(Language.ENGLISH, 1), nowhere, done -> { }, () -> false))
                .isInstanceOf(KhabirException.class).hasMessageContaining("report.pdf");
    }

    private Path write(Report report) throws KhabirException {
        Path pdf = folder.resolve("report.pdf");
        assertThat(new PdfReportWriter().write(report, pdf, done -> { }, () -> false)).isTrue();
        return pdf;
    }

    /** The words of {@code body} that do not come in its order in {@code text}. */
    private static List<String> missing(String body, String text) {
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String word : normal(body).split("\\s+")) {
            int at = normal(text).indexOf(word, from);
            if (at < 0) {
                missing.add(word);
            } else {
                from = at + word.length();
            }
        }
        return missing;
    }

    /** Marks of direction dropped and compatibility forms folded; brackets too, since readers differ in whether they mirror them back. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "").replaceAll("[()\\[\\]«»]", "|");
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(document);
        }
    }

    static Report report(Language language, int articles) {
        Tag tag = new Tag("t", "تعاون", "#0072B2", "", null);
        List<ReportArticle> written = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String id = "a" + i;
            Article article = new Article(id, "لقاء في طرابلس " + i, "صحيفة", "", "https://example.org/" + i, LocalDate.of(2023, 9, 20), "", BODY);
            Annotation note = new Annotation("n" + i, id, span("التعاون الأمني"), "t", "مهم", Instant.EPOCH);
            written.add(new ReportArticle(article, analysis(id), List.of(note)));
        }
        return new Report("تقرير", "قضية", Instant.EPOCH, Wording.of(language), written, List.of(tag));
    }

    private static Analysis analysis(String id) {
        Entity host = entity("P1", EntityType.PERSON, "محمد المنفي");
        Entity guest = entity("P2", EntityType.PERSON, "مايكل لانغلي");
        Entity place = entity("L1", EntityType.LOCATION, "طرابلس");
        Entity command = entity("O1", EntityType.ORGANIZATION, "أفريكوم");
        TimeExpression time = new TimeExpression(span("أمس الثلاثاء"), "أمس الثلاثاء", TimeType.DATE, "2023-09-19", null, FOUND);
        Meeting meeting = new Meeting("M1", MeetingKind.MEETING, MeetingStatus.HELD,
                List.of(new Participant("P1", ParticipantRole.HOST), new Participant("P2", ParticipantRole.VISITOR)), "L1",
                new MeetingDate("2023-09-19", null, time.span()), List.of(new Topic(span("سبل توسيع التعاون الأمني"), "سبل توسيع التعاون الأمني")),
                null, List.of(new Span(0, BODY.indexOf('\n'))), FOUND);
        return new Analysis(id, List.of(host, guest, place, command), List.of(meeting), List.of(time), List.of());
    }

    private static Entity entity(String id, EntityType type, String name) {
        return new Entity(id, type, name, "Name", List.of(new Mention(span(name), name, MentionKind.NAME, FOUND)), List.of(), FOUND);
    }

    private static Span span(String words) {
        int at = BODY.indexOf(words);
        return new Span(at, at + words.length());
    }
}
