package org.khabir.report.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.khabir.i18n.DateWords;
import org.khabir.i18n.Messages;
import org.khabir.i18n.Wording;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.report.Report;

/** Writes what stands before the articles: title, what the report holds, and what the marks mean. */
final class FrontMatter {

    private final PageFlow pages;
    private final Blocks blocks;
    private final Wording wording;
    private final Messages messages;

    FrontMatter(PageFlow pages, Wording wording) {
        this.pages = pages;
        this.blocks = new Blocks(pages);
        this.wording = wording;
        this.messages = wording.messages();
    }

    void write(Report report) throws IOException {
        Tags.Element section = pages.tags().element(pages.tags().document(), "Sect");
        blocks.heading(section, "H1", report.title(), Style.TITLE);
        LocalDate created = LocalDate.ofInstant(report.created(), ZoneId.systemDefault());
        blocks.paragraph(section, messages.text("report.about", Directions.isolated(report.caseName()),
                Directions.isolated(new DateWords(wording).range(created, created)),
                wording.number(report.articles().size())), Style.META, List.of());
        legend(section);
        pages.skip(14);
    }

    /** One line in which every kind of mark marks its own name. */
    private void legend(Tags.Element section) throws IOException {
        StringBuilder text = new StringBuilder(messages.text("report.legend")).append(' ');
        List<Mark> marks = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            add(text, marks, messages.text("report.type." + type), Mark.Look.GROUND, Palette.of(type));
        }
        add(text, marks, messages.text("report.date"), Mark.Look.DOTTED, Palette.DATE);
        add(text, marks, messages.text("report.tag"), Mark.Look.LINE, Palette.MEETING);
        text.append(messages.text("report.legend-bar"));
        blocks.paragraph(section, text.toString(), Style.META, marks);
    }

    private static void add(StringBuilder text, List<Mark> marks, String word, Mark.Look look, int color) {
        marks.add(new Mark(new Span(text.length(), text.length() + word.length()), look, color, null));
        text.append(word).append("   ");
    }

    /** The bookmarks of the articles, in their order. */
    static void bookmarks(org.apache.pdfbox.pdmodel.PDDocument document, Map<PDPage, List<String>> titles) {
        var outline = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline();
        titles.forEach((page, names) -> names.forEach(name -> {
            var item = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem();
            item.setTitle(name);
            item.setDestination(page);
            outline.addLast(item);
        }));
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
