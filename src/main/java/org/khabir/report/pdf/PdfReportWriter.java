package org.khabir.report.pdf;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Tag;
import org.khabir.report.Report;
import org.khabir.report.ReportArticle;
import org.khabir.report.ReportWriter;

/** Writes reports as tagged, archivable, searchable PDF. One report at a time; the typefaces are loaded with the first. */
public final class PdfReportWriter implements ReportWriter {

    private Typeface regular;
    private Typeface bold;

    @Override
    public synchronized boolean write(Report report, Path file, IntConsumer articlesDone, BooleanSupplier cancelled) throws KhabirException {
        loadTypefaces();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (PDDocument document = new PDDocument()) {
            if (!compose(document, report, articlesDone, cancelled)) {
                return false;
            }
            document.save(unfinished.toFile());
            replace(unfinished, file);
            return true;
        } catch (IOException e) {
            throw new KhabirException(e, "errors.report.unwritable", file, e.getMessage());
        } finally {
            delete(unfinished);
        }
    }

    private void loadTypefaces() throws KhabirException {
        if (regular == null) {
            regular = Typeface.regular();
            bold = Typeface.bold();
        }
    }

    /** Fills {@code document}; false where it was cancelled. */
    private boolean compose(PDDocument document, Report report, IntConsumer articlesDone, BooleanSupplier cancelled) throws IOException {
        Tags tags = new Tags();
        EmbeddedFont regularFont = new EmbeddedFont(regular, "F1");
        EmbeddedFont boldFont = new EmbeddedFont(bold, "F2");
        PageFlow pages = new PageFlow(document, tags, regularFont, boldFont, report.wording().language().isRightToLeft(), report.title());
        new FrontMatter(pages, report.wording()).write(report);
        Map<String, Tag> codebook = report.tags().stream().collect(Collectors.toMap(Tag::id, Function.identity()));
        ArticleSection section = new ArticleSection(pages, report.wording(), codebook);
        Map<PDPage, List<String>> bookmarks = new LinkedHashMap<>();
        int done = 0;
        for (ReportArticle article : report.articles()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            if (done > 0) {
                pages.newPage();
            }
            bookmarks.computeIfAbsent(pages.page(), page -> new ArrayList<>()).add(ArticleSection.title(article.article()));
            section.write(article);
            articlesDone.accept(++done);
        }
        pages.finishPage();
        tags.close();
        FrontMatter.bookmarks(document, bookmarks);
        Metadata.write(document, report, tags);
        regularFont.embed(document);
        boldFont.embed(document);
        return true;
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) throws KhabirException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.report.unwritable", file, e.getMessage());
        }
    }
}
