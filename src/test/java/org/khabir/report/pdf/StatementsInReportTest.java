package org.khabir.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementAct;
import org.khabir.model.StatementKind;
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;

class StatementsInReportTest {

    private static final String BODY = "حذر شهود عيان من انهيار السد.";

    @TempDir
    private Path folder;

    @Test
    void aTableSaysWhoSaidWhat() throws IOException, KhabirException {
        Statement statement = new Statement("S1", StatementKind.INDIRECT, StatementAct.WARNING, span(BODY), span("انهيار السد"), null,
                span("شهود عيان"), null, null, Provenance.of("statements", "rule", 0.7));
        Analysis analysis = new Analysis("a", List.of(), List.of(), List.of(), List.of(), List.of(statement));
        Path pdf = folder.resolve("report.pdf");
        new PdfReportWriter().write(new Report("تقرير", "قضية", Instant.EPOCH, Wording.of(Language.ARABIC),
                List.of(new ReportArticle(new Article("a", "عنوان", "", "", "", null, "", BODY), analysis, List.of())), List.of()),
                pdf, done -> { }, () -> false);

        String text = textOf(pdf);
        assertThat(text).contains("الأقوال", "القائل", "تحذير");
        assertThat(text.split("انهيار السد", -1)).hasSize(3);
        assertThat(text.split("شهود عيان", -1)).hasSize(3);
    }

    @Test
    void notesOnEntitiesStandInATableOfTheirOwn() throws Exception {
        Path pdf = folder.resolve("notes.pdf");
        new PdfReportWriter().write(new Report("تقرير", "قضية", Instant.EPOCH, Wording.of(Language.ARABIC),
                List.of(new ReportArticle(new Article("a", "عنوان", "", "", "", null, "", BODY), Analysis.empty("a"), List.of(),
                        List.of(new ReportArticle.NoteOnEntity("غسان سلامة", "استقال في مارس")))), List.of()), pdf, done -> { }, () -> false);

        assertThat(textOf(pdf)).contains("ملاحظات على الكيانات", "غسان سلامة", "استقال في مارس");
    }

    private static Span span(String words) {
        int at = BODY.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        }
    }
}
