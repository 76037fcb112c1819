package org.khabir.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.i18n.DateWords;
import org.khabir.i18n.Messages;
import org.khabir.i18n.Wording;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.Tag;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.report.ReportArticle;

/** Writes one article of a report: its head, its text with all marks, and tables of what was found and attached. */
final class ArticleSection {

    private static final int TITLE_FROM_BODY = 80;
    private static final String SEPARATOR = " · ";

    private final PageFlow pages;
    private final Blocks blocks;
    private final Wording wording;
    private final Messages messages;
    private final DateWords dates;
    private final Map<String, Tag> tags;

    ArticleSection(PageFlow pages, Wording wording, Map<String, Tag> tags) {
        this.pages = pages;
        this.blocks = new Blocks(pages);
        this.wording = wording;
        this.messages = wording.messages();
        this.dates = new DateWords(wording);
        this.tags = tags;
    }

    /** The headline; where there is none, the body's first words. */
    static String title(Article article) {
        if (!article.title().isBlank()) {
            return article.title();
        }
        String line = article.body().lines().filter(text -> !text.isBlank()).findFirst().orElse(article.id()).strip();
        int cut = line.length() <= TITLE_FROM_BODY ? -1 : line.lastIndexOf(' ', TITLE_FROM_BODY);
        return cut < 0 ? line : line.substring(0, cut) + "…";
    }

    void write(ReportArticle written) throws IOException {
        Article article = written.article();
        Tags.Element section = pages.tags().element(pages.tags().document(), "Sect");
        blocks.heading(section, "H1", title(article), Style.HEADING);
        blocks.paragraph(section, meta(article), Style.META, List.of());
        pages.skip(6);
        body(section, written);
        meetings(section, written.analysis());
        statements(section, written);
        entities(section, written.analysis());
        notes(section, written);
        timeline(section, written.analysis());
        annotations(section, written);
    }

    private String meta(Article article) {
        String published = article.published() == null ? messages.text("report.undated") : dates.range(article.published(), article.published());
        return Stream.of(article.source(), published, article.author(), article.url(), article.id()).filter(part -> !part.isBlank())
                .map(Directions::isolated).collect(Collectors.joining(SEPARATOR));
    }

    private void body(Tags.Element section, ReportArticle written) throws IOException {
        String body = written.article().body();
        List<Mark> marks = marks(written);
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            Span paragraph = new Span(start, end);
            List<Mark> inside = new ArrayList<>();
            for (Mark mark : marks) {
                Span part = Blocks.within(mark.span(), paragraph);
                if (part != null) {
                    inside.add(new Mark(part, mark.look(), mark.color(), mark.note()));
                }
            }
            blocks.paragraph(section, paragraph.of(body), Style.BODY, inside);
            start = end + 1;
        }
    }

    private List<Mark> marks(ReportArticle written) {
        List<Mark> marks = new ArrayList<>();
        Analysis analysis = written.analysis();
        analysis.meetings().forEach(meeting -> meeting.evidence()
                .forEach(span -> marks.add(new Mark(span, Mark.Look.BAR, Palette.MEETING, null))));
        for (Entity entity : analysis.entities()) {
            entity.mentions().forEach(mention -> marks.add(new Mark(mention.span(), Mark.Look.GROUND, Palette.of(entity.type()), null)));
        }
        analysis.times().forEach(time -> marks.add(new Mark(time.span(), Mark.Look.DOTTED, Palette.DATE, null)));
        for (Annotation annotation : written.annotations()) {
            if (annotation.span() != null) {
                Tag tag = tags.get(annotation.tagId());
                marks.add(new Mark(annotation.span(), Mark.Look.LINE, Palette.ofTag(tag == null ? null : tag.color()), says(annotation)));
            }
        }
        return marks;
    }

    private String says(Annotation annotation) {
        Tag tag = tags.get(annotation.tagId());
        return Stream.of(tag == null ? "" : tag.name(), annotation.note()).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private void meetings(Tags.Element section, Analysis analysis) throws IOException {
        if (analysis.meetings().isEmpty()) {
            return;
        }
        Map<String, String> names = names(analysis);
        List<List<String>> rows = analysis.meetings().stream().map(meeting -> List.of(
                meeting.date() == null ? "" : date(meeting.date().interval(), meeting.date().value()),
                participants(meeting, names),
                meeting.placeId() == null ? "" : names.getOrDefault(meeting.placeId(), ""),
                messages.text("report.status." + meeting.status()) + SEPARATOR + messages.text("report.kind." + meeting.kind()),
                meeting.topics().stream().map(topic -> topic.text()).collect(Collectors.joining("\n")))).toList();
        table(section, "report.meetings", rows, List.of("report.date", "report.participants", "report.place", "report.status", "report.topics"),
                14, 30, 14, 14, 28);
    }

    private String participants(Meeting meeting, Map<String, String> names) {
        return meeting.participants().stream()
                .map(participant -> names.getOrDefault(participant.entityId(), "") + " (" + messages.text("report.role." + participant.role()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private void statements(Tags.Element section, ReportArticle written) throws IOException {
        String body = written.article().body();
        Map<String, String> names = names(written.analysis());
        List<List<String>> rows = written.analysis().statements().stream().map(statement -> List.of(
                speaker(statement, names, body), messages.text("report.act." + statement.act()),
                statement.said().of(body).replace('\n', ' '),
                Stream.of(statement.occasion() == null ? "" : statement.occasion().of(body), names.getOrDefault(statement.audienceId(), ""))
                        .filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR)))).toList();
        table(section, "report.statements", rows, List.of("report.speaker", "report.act", "report.said", "report.occasion"), 22, 10, 52, 16);
    }

    private static String speaker(Statement statement, Map<String, String> names, String body) {
        return names.getOrDefault(statement.speakerId(), statement.speaker() == null ? "" : statement.speaker().of(body));
    }

    private void entities(Tags.Element section, Analysis analysis) throws IOException {
        List<List<String>> rows = analysis.entities().stream()
                .sorted(Comparator.comparing(Entity::type).thenComparing(entity -> -entity.mentions().size()))
                .map(entity -> List.of(entity.name(), entity.nameEn() == null ? "" : entity.nameEn(),
                        messages.text("report.type." + entity.type()), wording.number(entity.mentions().size()),
                        entity.side() == null ? "" : messages.text("sides.of." + entity.side()),
                        entity.roles().stream().map(Role::title).distinct().collect(Collectors.joining("\n")))).toList();
        table(section, "report.entities", rows, List.of("report.name", "report.english", "report.type", "report.mentions", "report.side", "report.roles"),
                22, 21, 11, 8, 13, 25);
    }

    private void notes(Tags.Element section, ReportArticle written) throws IOException {
        List<List<String>> rows = written.notes().stream().map(note -> List.of(note.name(), note.note())).toList();
        table(section, "report.entity-notes", rows, List.of("report.name", "report.note"), 30, 70);
    }

    private void timeline(Tags.Element section, Analysis analysis) throws IOException {
        List<List<String>> rows = analysis.timeline().stream().filter(entry -> entry.interval() != null)
                .sorted(Comparator.comparing((TimelineEntry entry) -> entry.interval().earliest()))
                .map(entry -> List.of(date(entry.interval(), entry.value()), messages.text("report.event." + entry.kind()), entry.summary())).toList();
        table(section, "report.timeline", rows, List.of("report.date", "report.event", "report.summary"), 16, 14, 70);
    }

    private void annotations(Tags.Element section, ReportArticle written) throws IOException {
        List<List<String>> rows = written.annotations().stream().map(annotation -> {
            Tag tag = tags.get(annotation.tagId());
            String passage = annotation.span() == null ? messages.text("report.whole-article") : annotation.span().of(written.article().body());
            return List.of(tag == null ? "" : tag.name(), passage.replace('\n', ' '), annotation.note());
        }).toList();
        table(section, "report.annotations", rows, List.of("report.tag", "report.passage", "report.note"), 18, 46, 36);
    }

    private void table(Tags.Element section, String title, List<List<String>> rows, List<String> head, int... shares) throws IOException {
        if (!rows.isEmpty()) {
            Table table = new Table(pages, head.stream().map(key -> messages.text(key)).toList(), rows, shares);
            blocks.headingWith(table.opening(), section, "H2", messages.text(title), Style.SUBHEADING);
            table.write(section);
        }
    }

    /** The days, with the time of the day where {@code value} (TIMEX3) says one; {@code value} itself where there are no days. */
    private String date(TimeInterval interval, String value) {
        if (interval == null) {
            return value == null ? "" : value;
        }
        String days = dates.range(interval.earliest(), interval.latest());
        return dates.timeOfDay(value).map(time -> days + "\n" + time).orElse(days);
    }

    private static Map<String, String> names(Analysis analysis) {
        Map<String, String> names = new HashMap<>();
        analysis.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        return names;
    }
}
